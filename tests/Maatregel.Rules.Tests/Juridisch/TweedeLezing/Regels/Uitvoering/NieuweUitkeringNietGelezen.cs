using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Uitvoering;

/// <summary>Of op een nieuwe uitkering mag worden verlaagd, zegt de verordening; die bepaling is niet gelezen.</summary>
internal sealed class NieuweUitkeringNietGelezen : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.UitkeringGeeindigd, d => d.EindeVoorNieuweUitkering != null)
            .Exists<Ongelezen>(o => o.Daad == daad, o => o.Onderwerp == "herleving");

        Then()
            .Yield(_ => new Ontbreekt(daad, "herleving in de verordening"));
    }
}
