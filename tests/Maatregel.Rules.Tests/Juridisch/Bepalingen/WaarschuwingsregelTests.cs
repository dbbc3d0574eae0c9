using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>De waarschuwing in plaats van een eerste maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class WaarschuwingsregelTests
{
    private const string Maatregel = "maatregel: vo-9-2 vo-10-1-b 20% × 1";
    private const string Waarschuwing = "waarschuwing: vo-11";

    [Theory]
    [InlineData(Antwoord.Ja, Waarschuwing)]
    [InlineData(Antwoord.Nee, Maatregel)]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag waarschuwen")]
    public void Waar_de_verordening_het_toelaat_oordeelt_de_consulent(Antwoord waarschuwen, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek(verplicht: false).MetOordeel(o => o with { Waarschuwen = waarschuwen }).Uitkomst);

    [Theory]
    [InlineData("2020-01-15", true)]
    [InlineData("2024-01-15", false)]
    [InlineData(null, null)]
    public void Het_advies_zegt_of_de_wens_om_te_waarschuwen_is_gevolgd_zodra_dat_vaststaat(string? eerder, bool? gevolgd) => Assert.Equal(
        gevolgd is { } uitslag ? [uitslag] : Array.Empty<bool>(),
        Onderzoek(verplicht: false).MetOordeel(o => o with { Waarschuwen = Antwoord.Ja }).MetEerdereMaatregel("pw-18-5", eerder).Advies.Verzoeken.Select(v => v.Gevolgd));

    [Fact]
    public void Waar_zij_het_voorschrijft_volgt_altijd_eerst_een_waarschuwing() => Assert.Equal(Waarschuwing, Onderzoek(verplicht: true).Uitkomst);

    [Theory]
    [InlineData("2022-05-13", Maatregel)]
    [InlineData("2022-05-12", Waarschuwing)]
    public void Een_eerdere_maatregel_binnen_de_terugkijktermijn_verbruikt_de_waarschuwing(string bekendgemaakt, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek(verplicht: true).MetEerdereMaatregel("pw-18-5", bekendgemaakt).Uitkomst);

    /// <summary>Wat pas na de gedraging bekend werd gemaakt, was bij die gedraging geen eerdere keer.</summary>
    [Theory]
    [InlineData("2024-05-12", Maatregel)]
    [InlineData("2024-05-13", Waarschuwing)]
    [InlineData("2024-06-03", Waarschuwing)]
    public void Alleen_wat_voor_de_gedraging_bekend_was_verbruikt_de_waarschuwing(string bekendgemaakt, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek(verplicht: true).MetEerdereMaatregel(new EerdereMaatregel { Regel = new("pw-18-5"), Grondslag = new("pw-18-4-h"), Bekendgemaakt = Zaak.Dag(bekendgemaakt), Gedragingsdatum = Zaak.Dag("2024-03-01"), Percentage = 100, Maanden = 1, Plan = [], Status = MaatregelStatus.Geldig }).Uitkomst);

    /// <summary>Om een ander gezinslid, van een andere gemeente of in een andere regeling: de verordening zegt niet of dat een eerdere keer is.</summary>
    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag ", true)]
    [InlineData(Antwoord.Ja, Maatregel, false)]
    [InlineData(Antwoord.Nee, Waarschuwing, false)]
    public void Of_een_maatregel_van_elders_de_waarschuwing_verbruikt_zegt_de_gemeente(Antwoord teltMee, string uitkomst, bool metVraag)
    {
        var eerder = new EerdereMaatregel { Regel = new("pw-18-5"), Grondslag = new("pw-18-4-h"), Bekendgemaakt = Zaak.Dag("2024-01-15"), Status = MaatregelStatus.Geldig, TeltMee = teltMee };

        Assert.Equal(uitkomst + (metVraag ? "recidive-gezinslid" : ""), Met(eerder with { Van = Gezinslid.Partner }));
        Assert.Equal(uitkomst + (metVraag ? "recidive-gemeente" : ""), Met(eerder with { Gemeente = "GM0518" }));
        if (teltMee != Antwoord.Ja) Assert.StartsWith(uitkomst + (metVraag ? "recidive-regeling" : ""), Met(eerder with { Regel = new("ioaw-20-2"), Grondslag = new("ioaw-37-1-e") }), StringComparison.Ordinal);

        static string Met(EerdereMaatregel eerder) => Onderzoek(verplicht: true).MetEerdereMaatregel(eerder).Uitkomst;
    }

    [Fact]
    public void Ook_een_waarschuwing_vraagt_om_vaststaande_feiten()
    {
        Assert.Equal("nog-niet: vraag feiten-vastgesteld", Onderzoek(verplicht: true).MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend }).Uitkomst);
        Assert.Equal("nog-niet: vraag verwijtbaarheid", Onderzoek(verplicht: true).MetMate(Mate.Onbekend).Uitkomst);
        Assert.Equal("nog-niet: stap herhalingsoproep-versturen", Onderzoek(verplicht: true).MetAlleenDeEersteUitnodiging().Uitkomst);
    }

    [Theory]
    [InlineData(MaatregelStatus.Vernietigd)]
    [InlineData(MaatregelStatus.Ingetrokken)]
    public void Een_vernietigde_of_ingetrokken_maatregel_verbruikt_haar_niet(MaatregelStatus status) => Assert.Equal(
        Waarschuwing,
        Onderzoek(verplicht: true).MetEerdereMaatregel("pw-18-5", "2024-01-15", status).Uitkomst);

    [Fact]
    public void Voor_een_andere_categorie_bestaat_zij_niet() => Assert.Equal(
        "niet-van-toepassing: Voor deze gedraging kent de verordening geen waarschuwing.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => Met(v, true, 1)).Waarom("vo-11"));

    [Fact]
    public void Bij_de_acht_verplichtingen_van_het_vierde_lid_kent_de_wet_geen_waarschuwing() => Assert.Equal(
        "niet-van-toepassing: Bij de verplichtingen van artikel 18, vierde lid, kent de wet geen waarschuwing.",
        Zaak.EenNoShow().AlsDeVerordening(v => Met(v, true, 2)).Waarom("vo-11"));

    [Fact]
    public void Is_van_een_waarschuwing_niets_bekend_dan_volgt_een_maatregel() => Assert.Equal(
        "niet-van-toepassing: Van een waarschuwing in de verordening is niets bekend.",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).Waarom("vo-waarschuwing"));

    [Fact]
    public void Zonder_opgave_van_eerdere_maatregelen_wordt_ernaar_gevraagd() => Assert.Contains(
        "eerdere-maatregelen",
        Onderzoek(verplicht: true).ZonderOpgaveVanEerdereMaatregelen().Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Regelt_de_verordening_haar_niet_dan_bestaat_zij_niet() => Assert.Equal(
        "niet-van-toepassing: De verordening kent hier geen waarschuwing.",
        Onderzoek(verplicht: true).AlsDeVerordening(v => v with { Waarschuwing = Proefverordening.NietGeregeld<Waarschuwingsregeling>() }).Waarom("vo-waarschuwing"));

    [Fact]
    public void Zonder_dag_van_bekendmaking_van_de_eerdere_maatregel_wordt_die_gevraagd() => Assert.Contains(
        "eerdere-maatregel-bekendmaking",
        Onderzoek(verplicht: true).MetEerdereMaatregel("pw-18-5", bekendgemaakt: null).Uitkomst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, true)]
    [InlineData(MaatregelStatus.Geldig, false)]
    public void Verbruikt_een_maatregel_haar_waarvan_niet_is_gezegd_of_hij_nog_geldt_dan_staat_dat_er_als_aanname(MaatregelStatus? status, bool aanname)
    {
        var zaak = Onderzoek(verplicht: true).MetEerdereMaatregel("pw-18-5", "2024-01-15", status);

        Assert.Equal(Maatregel, zaak.Uitkomst);
        Assert.Equal(aanname, zaak.Advies.Aannames.Any(a => a.Code == "eerdere-maatregel-geldt"));
    }

    [Fact]
    public void Wil_de_consulent_waarschuwen_en_is_de_bepaling_niet_gelezen_dan_wordt_zij_gevraagd()
    {
        var zaak = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetOordeel(o => o with { Waarschuwen = Antwoord.Ja });

        Assert.Equal("nog-niet: vraag waarschuwing-onbekend", zaak.Uitkomst);
        Assert.Equal("nog-niet: vraag waarschuwing-onbekend", Zaak.EenNoShow().InDeIoaw().MetOordeel(o => o with { Waarschuwen = Antwoord.Ja }).Uitkomst);
        Assert.Equal("nog-niet: vraag waarschuwing-onbekend", Zaak.EenNoShow().InDeIoaz().MetOordeel(o => o with { Waarschuwen = Antwoord.Ja }).Uitkomst);
        Assert.Equal(Maatregel, zaak.MetOordeel(o => o with { Waarschuwen = Antwoord.Nee }).Uitkomst);
    }

    /// <summary>Een bepaling die niemand las, eindigt geen zaak: zou zij dat doen, dan wordt zij gevraagd.</summary>
    [Theory]
    [InlineData(true, Antwoord.Onbekend, "nog-niet: vraag waarschuwing-onbekend")]
    [InlineData(true, Antwoord.Ja, "nog-niet: vraag waarschuwing-onbekend")]
    [InlineData(true, Antwoord.Nee, Maatregel)]
    [InlineData(false, Antwoord.Onbekend, Maatregel)]
    [InlineData(false, Antwoord.Ja, "nog-niet: vraag waarschuwing-onbekend")]
    [InlineData(false, Antwoord.Nee, Maatregel)]
    public void Een_waarschuwing_die_alleen_is_aangenomen_eindigt_geen_zaak(bool verplicht, Antwoord waarschuwen, string uitkomst)
    {
        var zaak = Aangenomen(verplicht).MetOordeel(o => o with { Waarschuwen = waarschuwen });

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(uitkomst == Maatregel, zaak.Advies.Aannames.Any(a => a.Code == "waarschuwing-onbekend"));
    }

    [Fact]
    public void Heeft_de_gemeente_bevestigd_dat_zij_haar_niet_kent_dan_wordt_er_niet_naar_gevraagd() =>
        Assert.Equal(Maatregel, Aangenomen(verplicht: true).MetKeuze("waarschuwing-onbekend").Uitkomst);

    [Fact]
    public void Een_aangenomen_waarschuwing_wordt_aangehaald_uit_het_model() => Assert.Contains(
        "De bepaling is niet gelezen; artikel 22, gebruikelijke modelbepalingen 2015 is een model.",
        Assert.Single(Aangenomen(verplicht: true).Advies.OpenVragen).Vraag.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Een_waarschuwing_die_is_gevraagd_en_niet_kan_staat_in_de_samenvatting()
    {
        var advies = Zaak.EenNoShow().MetOordeel(o => o with { Waarschuwen = Antwoord.Ja }).Advies;

        Assert.Equal(("waarschuwing", false), Assert.Single(advies.Verzoeken) is var verzoek ? (verzoek.Code, verzoek.Gevolgd) : default);
        Assert.EndsWith("Gevraagd en niet gedaan: waarschuwing. Bij de verplichtingen van artikel 18, vierde lid, kent de wet geen waarschuwing.", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzoek(verplicht: true).Verslag);

    private static Zaak Onderzoek(bool verplicht) => Zaak.EenNoShow().Op("2024-05-13")
        .MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => Met(v, verplicht, 2));

    /// <summary>Categorie 2, waarvoor het model een waarschuwing voorschrijft of toelaat.</summary>
    private static Zaak Aangenomen(bool verplicht) => Zaak.EenNoShow().Op("2024-05-13").MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => v.MetOnbekendeBuren().NaarModel(
        m => m with { Waarschuwing = Proefverordening.Aangenomen<Waarschuwingsregeling>() },
        verplicht ? null : Proefverordening.Model with { Id = "model-dat-waarschuwen-toelaat", Waarschuwing = Proefverordening.Bekend("22", new Waarschuwingsregeling { Categorieen = [2] }) }));

    private static Verordeningen.Verordening Met(Verordeningen.Verordening verordening, bool verplicht, int categorie) => verordening.MetOnbekendeBuren() with
    {
        Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [categorie], TerugkijkenInMaanden = 24, Verplicht = verplicht }),
    };
}
