using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Is de bepaling over afzien niet gelezen en is geoordeeld dat er geen uitzondering op geldt, dan wordt afgezien.</summary>
internal sealed class AfgezienVolgensHetOordeelOngelezen : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.UitzonderingOpAfzien == Antwoord.Nee)
            .Exists<Ongelezen>(o => o.Daad == daad, o => o.Onderwerp == "tijdsverloop" || (o.Onderwerp == "gebruikelijk tijdsverloop" && (daad.VastgesteldNa(12) || daad.BeslistNa(12))));

        Then()
            .Yield(_ => new GeenMaatregel(daad, daad.BepalingOverAfzien));
    }
}
