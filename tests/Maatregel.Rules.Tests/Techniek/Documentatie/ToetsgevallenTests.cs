using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Hulp.Toetsgevallen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The lawyer's page of cases is made by running the tests; set MAATREGEL_SCHRIJF_DOCS=1 to write it anew.</summary>
[Trait("soort", "techniek")]
public sealed class ToetsgevallenTests
{
    private static readonly IReadOnlyList<Toetsklasse> Klassen = [.. Toetsklasse.Alle.SelectMany(k => k.Klassen)];

    [Fact]
    public void The_page_of_cases_equals_the_tests() => Bronmap.Vergelijk("toetsgevallen.md", Toetsgevallenpagina.Tekst());

    [Fact]
    public void Every_rule_has_its_cases() => Assert.Empty(
        VerordeningBibliotheek.Ingebouwd.Alle.SelectMany(Regelboek.Van).Select(r => r.Id.Waarde).Except(Klassen.SelectMany(k => k.Regels)));

    [Fact]
    public void Every_title_is_there_once() => Assert.Equal(Klassen.Select(k => k.Titel).Distinct(), Klassen.Select(k => k.Titel));

    [Fact]
    public void A_case_says_what_differs_and_what_comes_out()
    {
        var toets = Assert.Single(Klassen, k => k.Regels is ["pw-18-6"]).Toetsen.First();

        Assert.Equal("Binnen twaalf maanden na de eerste maatregel geldt de langere duur", toets.Zin);
        Assert.Equal(
            "Een no-show op 13 mei 2024; eerder: pw-18-5, 100% gedurende 1 maand, bekendgemaakt 21 september 2023, geldig. "
            + "**Verwacht:** Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli en augustus 2024. Volgens `pw-18-4-h`, `pw-18-6`.",
            Assert.Single(toets.Gevallen));
    }
}
