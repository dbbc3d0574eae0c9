using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

[Trait("soort", "techniek")]
public sealed class SjablonenTests
{
    [Fact]
    public void A_municipality_replaces_one_text_and_keeps_the_others()
    {
        var eigen = Advies("Wij schrijven zelf: {samenvatting}{#maatregelen}\n{datum}: {#plan}{maand} {bedrag}{/plan}\n{/maatregelen}");
        Assert.Equal("Wij schrijven zelf: Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024.\n13 mei 2024: juli 2024 € 1.308,45", eigen.Teksten.Kort);
        Assert.Equal(Voorbeeldzaken.Advies("01-eerste-no-show").Teksten.Beschikking, eigen.Teksten.Beschikking);
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var fout = Assert.Throws<OngeldigSjabloonException>(() => new Sjablonen(new Dictionary<string, string>
        {
            ["kort"] = "{samenvating} {#maatregelen}{bsn}{/plan}",
            ["kortt"] = "",
            ["rapportage"] = "{maatregelen}{/datum}",
        }));
        Assert.Equal(
            """
            De sjablonen zijn ongeldig:
            - kortt: Dit sjabloon bestaat niet. Wel: afwijzing, beschikking, geen-besluit, geen-maatregel, gespreksvoorbereiding, herhaling, herziening, inkeer, kort, rapportage, telefoonnotitie, uitnodiging, voornemen, waarschuwing.
            - kort: {samenvating} is geen bekende plek om in te vullen.
            - kort: {bsn} is geen bekende plek om in te vullen.
            - kort: {/plan} sluit niets dat open staat.
            - kort: {#maatregelen} wordt niet gesloten.
            - rapportage: {maatregelen} is geen tekst; gebruik {#maatregelen}…{/maatregelen}.
            - rapportage: {/datum} sluit niets dat open staat.
            """.ReplaceLineEndings("\n"),
            fout.Message);
    }

    [Fact]
    public void A_place_of_a_list_is_unknown_outside_it()
    {
        var fout = Assert.Throws<OngeldigSjabloonException>(() => Advies("{#maatregelen}{standaard}{/maatregelen}{standaard}"));
        Assert.Equal(["kort: {standaard} is geen bekende plek om in te vullen."], fout.Fouten.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("a {#verlaagd}b{/verlaagd}{^verlaagd}c{/verlaagd}", "a b")]
    [InlineData("a {#nihil}b{/nihil}{^nihil}c{/nihil}", "a c")]
    [InlineData("a\n{#nihil}\nb\n{/nihil}\nc", "a\nc")]
    [InlineData("{^vragen}geen{/vragen}", "geen")]
    [InlineData("{route}x", "x")]
    public void Sections_show_what_there_is(string sjabloon, string verwacht) => Assert.Equal(verwacht, Advies(sjabloon).Teksten.Kort);

    [Fact]
    public void What_is_filled_in_is_not_read_as_a_template()
    {
        var casus = Contractzaak.Basis with { DringendeRedenen = Contractzaak.Basis.DringendeRedenen! with { Motivering = "{samenvatting}" } };
        var advies = new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, Instellingen("{motivering-dringende-redenen}")).Adviseer(casus);
        Assert.Equal("{samenvatting}", advies.Teksten.Kort);
    }

    [Fact]
    public void Texts_are_no_part_of_the_value_of_an_advice() =>
        Assert.Equal(Voorbeeldzaken.Advies("01-eerste-no-show"), Advies("anders"));

    [Theory]
    [InlineData("Een.\nTwee.\nDrie.", 16, "Een.\nTwee.\nDrie.")]
    [InlineData("Een.\nTwee.\nDrie zin van meer dan veertig tekens is lang genoeg.", 52, "Een.\nTwee.\nHier ontbreekt 1 punt; zie de rapportage.")]
    [InlineData("Een.\nTwee zinnen die samen te lang zijn voor de ruimte.\nDrie.", 48, "Een.\nHier ontbreken 2 punten; zie de rapportage.")]
    [InlineData("Een lange zin zonder einde die niet past in wat er is", 50, "Een…\nHier ontbreekt 1 punt; zie de rapportage.")]
    public void A_text_is_shortened_by_lines_in_order_of_weight_and_says_so(string tekst, int tekens, string verwacht)
    {
        Assert.Equal(verwacht, Inkorting.Tot(tekst, tekens));
        Assert.InRange(verwacht.Length, 1, tekens);
    }

    [Fact]
    public void Every_shipped_template_can_be_read_as_it_is_shipped() =>
        Assert.All(Sjablonen.Namen, naam => Assert.NotEmpty(Sjablonen.Geleverd(naam)));

    private static Advies Advies(string kort) =>
        new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, Instellingen(kort)).Adviseer(Contractzaak.Basis);

    private static AdviesInstellingen Instellingen(string kort) => new() { Sjablonen = new Sjablonen(new Dictionary<string, string> { ["kort"] = kort }) };
}
