using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Uitvoering;

/// <summary>Op een nieuwe uitkering wordt alleen verlaagd binnen de termijn die de verordening daarvoor geeft.</summary>
internal sealed class NieuweUitkeringNaDeTermijn : Rule
{
    public override void Define()
    {
        Daad daad = null!;
        Gelezen<Herleving> herleving = null!;

        When()
            .Match(() => daad, d => d.UitkeringGeeindigd, d => d.EindeVoorNieuweUitkering != null)
            .Match(() => herleving, h => h.Daad == daad, h => !daad.NieuweUitkeringBinnen(h.Inhoud.TermijnInMaanden));

        Then()
            .Yield(_ => new NietUitvoerbaar(daad));
    }
}
