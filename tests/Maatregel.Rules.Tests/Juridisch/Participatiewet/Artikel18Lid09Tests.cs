using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, negende lid: geen maatregel als elke vorm van verwijtbaarheid ontbreekt.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid09Tests
{
    [Fact]
    public void Ontbreekt_elke_vorm_van_verwijtbaarheid_dan_volgt_geen_maatregel() =>
        Assert.Equal("geen-maatregel: pw-18-9", Zaak.EenNoShow().MetMate(Mate.Ontbreekt).Uitkomst);

    [Theory]
    [InlineData(Mate.Volledig, "Geoordeeld is dat de gedraging volledig verwijtbaar is.")]
    [InlineData(Mate.Verminderd, "Geoordeeld is dat de gedraging verminderd verwijtbaar is; niet elke vorm van verwijtbaarheid ontbreekt.")]
    public void Verminderde_verwijtbaarheid_is_nog_steeds_verwijtbaarheid(Mate mate, string waarom)
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenNoShow().MetMate(mate, meegewogen: Antwoord.Ja).Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom, Zaak.EenNoShow().MetMate(mate).Waarom("pw-18-9"));
    }

    [Fact]
    public void Wat_verminderde_verwijtbaarheid_doet_zegt_het_advies_naar_wat_van_de_verordening_bekend_is()
    {
        var verminderd = Zaak.EenNoShow().MetMate(Mate.Verminderd);

        Assert.Contains("Van de verordening is niet bekend wat zij dan bepaalt", Aanname(verminderd, "verminderde-verwijtbaarheid"), StringComparison.Ordinal);
        Assert.Contains(
            "De verordening regelt niet wat dan met het percentage gebeurt",
            Aanname(verminderd.AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.NietGeregeld<VerminderdeVerwijtbaarheid>() }), "verminderde-verwijtbaarheid"),
            StringComparison.Ordinal);
        Assert.Contains(
            "niet toegepast op de 100% die de wet bij het vierde lid noemt",
            Aanname(
                verminderd.AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }) }),
                "verminderde-verwijtbaarheid-vierde-lid"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Niet_beoordeeld_is_een_vraag() =>
        Assert.Equal("nog-niet: vraag verwijtbaarheid", Zaak.EenNoShow().MetMate(Mate.Onbekend).Uitkomst);

    [Theory]
    [InlineData(null)]
    [InlineData(Antwoord.Ja)]
    public void Wie_nog_niet_heeft_geoordeeld_wordt_gevraagd_in_welke_mate_en_niet_waarom_of_wat_is_meegewogen(Antwoord? andersAfgesproken) => Assert.Equal(
        "onbeslist: In welke mate kan de gedraging de belanghebbende worden verweten, en waarom?",
        Zaak.EenNoShow().MetGedraging(g => g with { AndersAfgesproken = andersAfgesproken })
            .MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Onbekend } }).Waarom("pw-18-9"));

    [Fact]
    public void Wie_de_oproep_niet_aannemelijk_heeft_gekregen_valt_niets_te_verwijten() => Assert.Equal(
        "geen-maatregel: pw-18-9",
        Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee }).Uitkomst);

    [Theory]
    [InlineData("pw-9-1-b-participatievoorziening")]
    [InlineData("pw-9-6-misdraging")]
    [InlineData("pw-17-2-medewerking")]
    [InlineData("pw-18-4-a")]
    public void Het_lid_geldt_voor_elke_grondslag(string verplichting) =>
        Assert.Equal("geen-maatregel: pw-18-9", Zaak.EenSchendingVan(verplichting).MetMate(Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Wat_zeker_is_beslist_ook_als_er_nog_vragen_openstaan() => Assert.Equal(
        "geen-maatregel: pw-18-9",
        Zaak.EenNoShow().MetMate(Mate.Ontbreekt).MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend }).ZonderOpgaveVanEerdereMaatregelen().Uitkomst);

    [Fact]
    public void Zegt_de_verordening_niet_wat_verminderde_verwijtbaarheid_doet_dan_is_dat_een_aanname()
    {
        var verminderd = Zaak.EenNoShow().MetMate(Mate.Verminderd);

        Assert.Contains("verminderde-verwijtbaarheid", verminderd.Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("verminderde-verwijtbaarheid", verminderd.AlsDeVerordening(v => v with
        {
            VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(1, 2) }),
        }).Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Wie_verscheen_kende_de_oproep_ook_als_de_ontvangst_niet_aannemelijk_is() => Assert.Equal(
        "niet-van-toepassing: Geoordeeld is dat de gedraging volledig verwijtbaar is.",
        Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee, Verschenen = Opkomst.Ja }).Waarom("pw-18-9"));

    [Fact]
    public void Is_niet_te_zien_welke_oproep_de_laatste_was_dan_zegt_een_oproep_die_niet_aankwam_nog_niets() => Assert.Equal(
        "nog-niet: vraag datum-afspraak",
        Zaak.EenNoShow().MetOproepen("? uitnodiging gemist", "2024-05-13 herhaling niet-ontvangen").Uitkomst);

    [Fact]
    public void Blijft_de_bepaling_over_verminderde_verwijtbaarheid_buiten_toepassing_dan_zegt_het_advies_dat() => Assert.Contains(
        "Wat de verordening dan bepaalt, blijft buiten toepassing",
        Aanname(Zaak.EenNoShow().MetMate(Mate.Verminderd).AlsDeVerordening(MetDeHelft).BuitenToepassing("vo-7"), "verminderde-verwijtbaarheid"),
        StringComparison.Ordinal);

    [Fact]
    public void Alleen_bij_het_vierde_lid_laat_een_bekende_bepaling_over_verminderde_verwijtbaarheid_het_percentage_staan()
    {
        const string Code = "verminderde-verwijtbaarheid-vierde-lid";
        var onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetMate(Mate.Verminderd);

        Assert.DoesNotContain(Code, Zaak.EenNoShow().MetMate(Mate.Verminderd).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain(Code, onderzoek.AlsDeVerordening(MetDeHelft).Advies.Aannames.Select(a => a.Code));
        Assert.Contains(Code, Zaak.EenNoShow().MetMate(Mate.Verminderd).AlsDeVerordening(MetDeHelft).Advies.Aannames.Select(a => a.Code));
    }

    [Theory]
    [InlineData(Mate.Volledig)]
    [InlineData(Mate.Verminderd)]
    public void Een_oordeel_zonder_reden_is_nog_een_vraag(Mate mate)
    {
        foreach (var zaak in (IReadOnlyList<Zaak>)[Zaak.EenNoShow(), Zaak.EenSchendingVan("pw-9-6-misdraging"), Zaak.EenNoShow().InDeIoaw(), Zaak.EenNoShow().InDeIoaz()])
        {
            var zonder = zaak.MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = mate, Motivering = " ", Meegewogen = Antwoord.Ja } });

            Assert.Contains("verwijtbaarheid", zonder.Advies.OpenVragen.Select(v => v.Code));
        }
    }

    [Fact]
    public void Dat_er_een_reden_bij_hoort_is_een_regel_van_dit_product() => Assert.Contains(
        "regel van dit product: een reden bij het oordeel over de verwijtbaarheid",
        Assert.Single(Zaak.EenNoShow().MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig } }).Advies.OpenVragen).Bronnen.Select(b => b.Aanhaling));

    [Fact]
    public void Wie_niets_te_verwijten_valt_krijgt_geen_maatregel_ook_zonder_opgeschreven_reden() => Assert.Equal(
        "geen-maatregel: pw-18-9",
        Zaak.EenNoShow().MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Ontbreekt } }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().MetMate(Mate.Ontbreekt).Verslag);

    private static Verordeningen.Verordening MetDeHelft(Verordeningen.Verordening verordening) =>
        verordening with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }) };

    private static string Aanname(Zaak zaak, string code) => Assert.Single(zaak.Advies.Aannames, a => a.Code == code).Tekst.Tekst;
}
