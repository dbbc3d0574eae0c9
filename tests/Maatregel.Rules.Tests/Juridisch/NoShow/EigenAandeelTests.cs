using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Wat anders was afgesproken en wat de gemeente zelf deed, moet zijn gewogen voordat iets te verwijten is.</summary>
[Trait("soort", "juridisch")]
public sealed class EigenAandeelTests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";

    private static readonly GemeenteAandeel Toezegging = new() { Code = GemeenteAandeelSoort.Toezegging, Toelichting = "De balie zei dat het een andere dag werd." };

    [Fact]
    public void Was_iets_anders_afgesproken_dan_is_de_vraag_of_dat_is_gewogen()
    {
        var rust = Zaak.EenNoShow().MetGedraging(g => g with { AndersAfgesproken = Antwoord.Ja });

        Assert.Equal("nog-niet: vraag aandeel-gemeente", rust.Uitkomst);
        Assert.StartsWith("Met de inwoner was iets anders afgesproken. Gold de plicht op die dag nog", Assert.Single(rust.Advies.OpenVragen).Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("anders-afgesproken", rust.Advies.Wegingspunten.Select(p => p.Code));
        Assert.Equal(Maatregel, rust.MetOordeel(o => o with { GemeenteMeegewogen = Antwoord.Ja }).Uitkomst);
    }

    [Theory]
    [InlineData(Mate.Volledig)]
    [InlineData(Mate.Verminderd)]
    public void Ook_een_aandeel_van_de_gemeente_zelf_moet_zijn_gewogen(Mate mate)
    {
        var zaak = Zaak.EenNoShow().MetMate(mate, meegewogen: Antwoord.Ja).MetGedraging(g => g with { AandeelGemeente = [Toezegging] });

        Assert.Equal("nog-niet: vraag aandeel-gemeente", zaak.Uitkomst);
        Assert.Equal("De gemeente had zelf een aandeel (toezegging). Is dat meegewogen in het oordeel over de verwijtbaarheid?", Assert.Single(zaak.Advies.OpenVragen).Vraag.Tekst);
        Assert.Equal(Maatregel, zaak.MetOordeel(o => o with { GemeenteMeegewogen = Antwoord.Ja }).Uitkomst);
    }

    [Fact]
    public void Samen_zijn_zij_een_vraag() => Assert.Equal(
        "Met de inwoner was iets anders afgesproken, en de gemeente had zelf een aandeel (toezegging, tolk ontbrak). Is dat meegewogen in het oordeel over de verwijtbaarheid?",
        Assert.Single(Zaak.EenNoShow().MetGedraging(g => g with { AndersAfgesproken = Antwoord.Ja, AandeelGemeente = [Toezegging, new() { Code = GemeenteAandeelSoort.TolkOntbrak }] }).Advies.OpenVragen).Vraag.Tekst);

    [Theory]
    [InlineData(Antwoord.Nee)]
    [InlineData(null)]
    public void Wie_niets_anders_afsprak_krijgt_geen_vraag(Antwoord? anders) =>
        Assert.Equal(Maatregel, Zaak.EenNoShow().MetGedraging(g => g with { AndersAfgesproken = anders }).Uitkomst);

    [Fact]
    public void Niet_bekend_of_iets_anders_was_afgesproken_is_geen_nee()
    {
        var zaak = Zaak.EenNoShow().MetGedraging(g => g with { AndersAfgesproken = Antwoord.Onbekend });

        Assert.Equal("nog-niet: vraag aandeel-gemeente", zaak.Uitkomst);
        Assert.Equal(Maatregel, zaak.MetOordeel(o => o with { GemeenteMeegewogen = Antwoord.Ja }).Uitkomst);
        Assert.Equal("geen-maatregel: pw-18-9", zaak.MetMate(Mate.Ontbreekt).Uitkomst);
        Assert.StartsWith("De gemeente had zelf een aandeel", Assert.Single(zaak.MetGedraging(g => g with { AandeelGemeente = [Toezegging] }).Advies.OpenVragen).Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Ontbreekt_elk_verwijt_dan_valt_er_niets_meer_te_wegen() => Assert.Equal(
        "geen-maatregel: pw-18-9",
        Zaak.EenNoShow().MetMate(Mate.Ontbreekt).MetGedraging(g => g with { AndersAfgesproken = Antwoord.Ja }).Uitkomst);

    [Fact]
    public void Een_telefonische_afspraak_is_een_punt_om_te_wegen() => Assert.Contains(
        "telefonische-afspraak",
        Zaak.EenNoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = Kanaal.Telefoon, Belpogingen = 2 } }).Advies.Wegingspunten.Select(p => p.Code));
}
