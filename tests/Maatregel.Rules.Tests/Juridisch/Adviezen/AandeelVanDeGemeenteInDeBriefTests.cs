using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Wat de gemeente zelf deed en hoe dat is meegewogen, staat in de brief en in het verslag (artikelen 3:2, 3:4 en 3:46 Awb).</summary>
[Trait("soort", "juridisch")]
public sealed class AandeelVanDeGemeenteInDeBriefTests
{
    private const string Meegewogen = "Dat hebben wij meegewogen bij de vraag of u hier iets aan kon doen.";

    private static readonly Zaak Toezegging = MetAandeel(Antwoord.Ja, new GemeenteAandeel { Code = GemeenteAandeelSoort.Toezegging, Toelichting = "Een collega zei dat het niet hoefde." });

    [Fact]
    public void Het_besluit_zegt_wat_de_gemeente_deed_dat_het_is_meegewogen_en_vraagt_wat_het_betekent() => Assert.Contains(
        $"Wij keken ook naar wat er van onze kant gebeurde.\n- Wij hadden iets toegezegd. [Schrijf op wat er gebeurde. In het verslag staat: Een collega zei dat het niet hoefde.]\n{Meegewogen}\n"
        + "Toch vinden wij dat u daar zelf iets aan kon doen. [Leg in gewone woorden uit waarom. In het verslag staat: Geen verklaring gegeven.]\n"
        + "[Schrijf op wat dit voor de verlaging betekent: is die hierdoor lager of korter, of waarom niet?]",
        Toezegging.Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Het_verslag_zegt_het_ook_met_de_toelichting()
    {
        var verslag = Toezegging.Advies.Teksten.Rapportage;

        Assert.Contains("- Aandeel van de gemeente bij de gedraging van 13 mei 2024: toezegging. \"Een collega zei dat het niet hoefde.\"\n- Dat is meegewogen in het oordeel over de verwijtbaarheid.", verslag, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rust tot juni.", "[Schrijf op wat, met wie en wanneer. In het verslag staat: Rust tot juni.]", "- Anders afgesproken bij de gedraging van 13 mei 2024. \"Rust tot juni.\"")]
    [InlineData(null, "[Schrijf op wat, met wie en wanneer.]", "- Anders afgesproken bij de gedraging van 13 mei 2024.\n")]
    public void Ook_een_andere_afspraak_staat_er(string? toelichting, string brief, string verslag)
    {
        var teksten = MetAandeel(Antwoord.Ja).MetGedraging(g => g with { AndersAfgesproken = Antwoord.Ja, AndersAfgesprokenToelichting = toelichting }).Advies.Teksten;

        Assert.Contains($"- Er was iets anders afgesproken. {brief}\n{Meegewogen}", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains(verslag, teksten.Rapportage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GemeenteAandeelSoort.TeLaatGebeld, "- Wij belden op een ander moment dan was afgesproken. [Schrijf op wat er gebeurde.]")]
    [InlineData(GemeenteAandeelSoort.VerkeerdAdres, "- Wij stuurden een oproep naar een verkeerd adres of nummer. [Schrijf op wat er gebeurde. Leg uit waarom de oproep toch op tijd aankwam.]")]
    [InlineData(GemeenteAandeelSoort.TolkOntbrak, "- Er was geen tolk. Die was wel nodig. [Schrijf op wat er gebeurde.]")]
    [InlineData(GemeenteAandeelSoort.PostBezorging, "- De post komt op dit adres vaker niet goed aan. [Schrijf op wat er gebeurde. Leg uit waarom de oproep toch op tijd aankwam.]")]
    [InlineData(GemeenteAandeelSoort.Overig, "- Er gebeurde van onze kant nog iets. [Schrijf op wat er gebeurde.]")]
    public void Elk_aandeel_heeft_gewone_woorden(GemeenteAandeelSoort soort, string woorden) =>
        Assert.Contains(woorden, MetAandeel(Antwoord.Ja, new GemeenteAandeel { Code = soort }).Advies.Teksten.Beschikking, StringComparison.Ordinal);

    [Fact]
    public void Bij_verminderd_verwijt_staat_het_voor_wat_dat_verwijt_doet() => Assert.Contains(
        $"{Meegewogen}\nWij vinden dat u er maar voor een deel iets aan kon doen.",
        Toezegging.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Een_waarschuwing_zegt_het_ook() => Assert.Contains(
        Meegewogen,
        Toezegging.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => v with
        {
            Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [2], TerugkijkenInMaanden = 24, Verplicht = true }),
        }).Advies.Teksten.Waarschuwing,
        StringComparison.Ordinal);

    [Fact]
    public void Is_niet_gezegd_dat_het_is_meegewogen_dan_zegt_het_verslag_dat() => Assert.Contains(
        "- Niet gezegd is dat dit is meegewogen in het oordeel over de verwijtbaarheid.",
        MetAandeel(Antwoord.Onbekend, new GemeenteAandeel { Code = GemeenteAandeelSoort.Toezegging }).Advies.Teksten.Rapportage,
        StringComparison.Ordinal);

    [Fact]
    public void Had_de_gemeente_geen_aandeel_dan_staat_er_niets_van()
    {
        var teksten = Zaak.EenNoShow().Advies.Teksten;

        Assert.DoesNotContain("van onze kant", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("is meegewogen in het oordeel", teksten.Rapportage, StringComparison.Ordinal);
    }

    private static Zaak MetAandeel(Antwoord meegewogen, params GemeenteAandeel[] aandelen) => Zaak.EenNoShow()
        .MetGedraging(g => g with { AandeelGemeente = aandelen })
        .MetOordeel(o => o with { GemeenteMeegewogen = meegewogen });
}
