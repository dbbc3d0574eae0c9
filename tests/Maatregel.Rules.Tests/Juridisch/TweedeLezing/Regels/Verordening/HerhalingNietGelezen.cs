using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Is van de bepaling over herhaling niets bekend, dan kan elk eerder besluit volgens de verordening dat geldt ertoe doen.</summary>
internal sealed class HerhalingNietGelezen : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;

        When()
            .Match(() => prijs)
            .Exists<Gekozen>(k => k.Grondslag == prijs.Grondslag)
            .Exists<Ongelezen>(o => o.Daad == prijs.Grondslag.Daad, o => o.Onderwerp == "herhaling")
            .Exists<EerderBesluit>(b => b.VolgensDeVerordening, b => b.Geldt);

        Then()
            .Yield(_ => new Ontbreekt(prijs.Grondslag.Daad, "herhaling in de verordening"));
    }
}
