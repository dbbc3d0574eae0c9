using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Wat er met verminderde verwijtbaarheid is gedaan, staat in de brief (artikelen 3:46 en 3:47 Awb): een deel volgens de verordening, afgestemd, of meegewogen.</summary>
[Trait("soort", "juridisch")]
public sealed class VerminderdVerwijtbaarInDeBriefTests
{
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetMate(Mate.Verminderd);

    [Theory]
    [InlineData(1, 2, "de helft", "10%")]
    [InlineData(1, 3, "een derde", "6,67%")]
    [InlineData(2, 3, "twee derde", "13,33%")]
    [InlineData(1, 4, "een kwart", "5%")]
    [InlineData(3, 4, "drie kwart", "15%")]
    [InlineData(3, 5, "3/5 deel", "12%")]
    [InlineData(1, 1, "alles", "20%")]
    public void Noemt_de_verordening_een_deel_dan_staat_er_welk_deel_overblijft(int teller, int noemer, string deel, string percentage)
    {
        var teksten = MetDeel(teller, noemer).Advies.Teksten;

        Assert.Contains($"Van de gewone verlaging blijft {deel} over.\nDe bijstand wordt dan verlaagd met {percentage} gedurende 1 maand.", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- hoeveel en hoelang: artikel 10, eerste lid, onderdeel b van de verordening; artikel 7 van de verordening", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains($"- Verminderd verwijtbaar: van de gewone verlaging blijft {deel} over.", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains($"Verminderd verwijtbaar: van de gewone verlaging blijft {deel} over.", teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Blijft_er_niets_over_dan_staat_dat_er() =>
        Assert.Contains("Van de gewone verlaging blijft niets over.", MetDeel(0, 1).Advies.Teksten.Beschikking, StringComparison.Ordinal);

    [Fact]
    public void Bij_het_vierde_lid_werkt_zo_n_deel_niet_en_staat_het_er_niet()
    {
        var brief = Zaak.EenNoShow().MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).AlsDeVerordening(MetDeHelft).Advies.Teksten.Beschikking;

        Assert.DoesNotContain("gewone verlaging", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("artikel 7 van de verordening", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_deel_uit_een_ander_document_staat_er_niet_als_recht()
    {
        var bibliotheek = new VerordeningBibliotheek(VerordeningBibliotheek.Ingebouwd.Alle.Select(v =>
            v.Id == "model-2015" ? MetDeHelft(v)
            : v.Id == Proefverordening.LeidschendamVoorburg.Id ? v with { VerminderdeVerwijtbaarheid = new() { Status = Bepalingstatus.Aangenomen } }
            : v));
        var brief = new MaatregelAdviseur(bibliotheek).Adviseer(Onderzoek.Casus).Teksten.Beschikking;

        Assert.DoesNotContain("gewone verlaging", brief, StringComparison.Ordinal);
        Assert.Contains("[Schrijf op of dit meetelt. Telt het niet mee, leg dan uit waarom niet.]", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Meegewogen_en_niet_lager_zegt_dat_en_waarom()
    {
        var teksten = Zaak.EenNoShow().MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).Advies.Teksten;

        Assert.Contains(
            "Dat hebben wij meegewogen. De verlaging wordt daardoor niet lager of korter.\n[Leg in gewone woorden uit waarom. In het verslag staat: Geen schulden, geen kinderen.]",
            teksten.Beschikking,
            StringComparison.Ordinal);
        Assert.Contains("- Verminderd verwijtbaar: meegewogen bij de afstemming.", teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("Verminderd verwijtbaar: meegewogen.", teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Meegewogen_en_afgestemd_noemt_waarop_en_wat_de_consulent_schreef() => Assert.Contains(
        "Dat telt mee. De verlaging is daarom 50% gedurende 1 maand.\n[Leg in gewone woorden uit waarom. In het verslag staat: Dreigende huisuitzetting.]",
        Zaak.EenNoShow().MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).MetDringendeRedenen(50, 1).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Is_niet_gezegd_of_het_meetelde_dan_vraagt_de_brief_dat_en_zegt_hij_het_niet()
    {
        var teksten = Zaak.EenNoShow().MetMate(Mate.Verminderd).MetDringendeRedenen(50, 1).Advies.Teksten;

        Assert.Contains("[Schrijf op of dit meetelt. De verlaging is nu 50% gedurende 1 maand: komt dat ook hierdoor?", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("meegewogen", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("Verminderd verwijtbaar: niet gezegd of dat meetelt.", teksten.Kort, StringComparison.Ordinal);
    }

    private static Zaak MetDeel(int teller, int noemer) => Onderzoek.AlsDeVerordening(v => MetHetDeel(v, new Breuk(teller, noemer)));

    private static Verordening MetDeHelft(Verordening verordening) => MetHetDeel(verordening, new Breuk(1, 2));

    private static Verordening MetHetDeel(Verordening verordening, Breuk deel) =>
        verordening with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = deel }) };
}
