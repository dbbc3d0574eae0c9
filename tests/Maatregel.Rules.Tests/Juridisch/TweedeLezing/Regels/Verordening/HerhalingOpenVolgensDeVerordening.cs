using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of een eerder besluit meetelt, hoeft alleen te worden gevraagd als het de verlaging anders maakt.</summary>
internal sealed class HerhalingOpenVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;
        Herhalingsclausule clausule = null!;
        IEnumerable<Meetellend> eerdere = null!;
        IEnumerable<MisschienMeetellend> misschien = null!;

        When()
            .Match(() => prijs)
            .Exists<Gekozen>(k => k.Grondslag == prijs.Grondslag)
            .Match(() => clausule, c => c.Daad == prijs.Grondslag.Daad, c => c.Gelezen)
            .Query(() => eerdere, q => q.Match<Meetellend>(m => m.Grondslag == prijs.Grondslag).Collect())
            .Query(() => misschien, q => q.Match<MisschienMeetellend>(m => m.Grondslag == prijs.Grondslag).Collect())
            .Having(() => Stappen.Verschilt(clausule.Inhoud, prijs, eerdere.Count(), misschien.Count()));

        Then()
            .Yield(_ => new Ontbreekt(prijs.Grondslag.Daad, "eerdere maatregel"));
    }
}
