using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 4:8 Awb: eerst de kans op een zienswijze.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel04_8Tests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private const string VraagAanDeJurist = "nog-niet: vraag horen-onbekend";
    private const string EerstHoren = "nog-niet: stap uitnodigen-zienswijze";

    [Theory]
    [InlineData(HoorStatus.NietUitgenodigd, EerstHoren)]
    [InlineData(HoorStatus.Uitgenodigd, "nog-niet: stap zienswijze-afwachten")]
    [InlineData(HoorStatus.Gehoord, Maatregel)]
    [InlineData(HoorStatus.NietVerschenen, Maatregel)]
    public void Zonder_de_kans_op_een_zienswijze_nog_geen_maatregel(HoorStatus status, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetHoor(status).Uitkomst);

    [Theory]
    [InlineData("2024-05-01", "nog-niet: vraag hoor")]
    [InlineData(null, "nog-niet: vraag hoor")]
    [InlineData("2024-05-14", Maatregel)]
    public void Wie_al_was_gehoord_was_dat_na_de_gedraging(string? dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.AlGehoordGeenNieuweFeiten, Datum = dag is null ? null : Zaak.Dag(dag) } }).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed, Maatregel)]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, Maatregel)]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, VraagAanDeJurist)]
    [InlineData(HoorGrond.ZietErvanAf, Maatregel)]
    public void Is_de_bepaling_over_horen_niet_gelezen_dan_mag_het_alleen_achterwege_blijven_op_een_grond_van_artikel_4_11_of_wie_ervan_afziet(HoorGrond grond, string uitkomst)
    {
        var aangenomen = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond);
        var onbekend = aangenomen.AlsDeVerordening(v => v with { Horen = Proefverordening.Onbekend<Horen>() });

        Assert.Equal((uitkomst, uitkomst), (aangenomen.Uitkomst, onbekend.Uitkomst));
        Assert.All([aangenomen, onbekend], zaak => Assert.Equal(uitkomst == Maatregel, zaak.Advies.Aannames.Any(a => a.Code == "horen-niet-gelezen")));
    }

    [Theory]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Ook_in_de_IOAW_en_de_IOAZ_zet_een_aangenomen_verordening_het_horen_niet_opzij(Regeling regeling)
    {
        var zaak = (regeling == Regeling.Ioaw ? Zaak.EenNoShow().InDeIoaw() : Zaak.EenNoShow().InDeIoaz()).MetHoor(HoorStatus.Achterwege, HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid);

        Assert.Equal(VraagAanDeJurist, zaak.Uitkomst);
        Assert.Equal(Wie.Jurist, Assert.Single(zaak.Advies.OpenVragen).Wie);
    }

    [Fact]
    public void Wie_van_het_paar_is_gehoord_wordt_bij_een_gedraging_van_de_partner_gevraagd()
    {
        var zaak = Zaak.EenNoShow().VanDePartner();

        Assert.Equal("nog-niet: vraag hoor-wie", zaak.Uitkomst);
        Assert.Equal("nog-niet: vraag hoor-wie; stap uitnodigen-zienswijze", zaak.Gehoord(Gezinslid.Belanghebbende).Uitkomst);
        Assert.Equal(Maatregel, zaak.Gehoord(Gezinslid.Partner).Uitkomst);
        Assert.Equal("toegepast: De partner is gehoord.", zaak.Gehoord(Gezinslid.Partner).Waarom("awb-4-8"));
    }

    [Theory]
    [InlineData(null, "onbeslist: Het is een gedraging van de partner. Wie kreeg de kans om zijn zienswijze te geven: de belanghebbende, de partner of allebei?")]
    [InlineData(Gezinslid.Belanghebbende, "onbeslist: Alleen de belanghebbende kreeg de kans om zijn zienswijze te geven, en het gaat om een gedraging van de partner. Kreeg de partner die kans ook? Zo niet, nodig de partner dan alsnog uit.")]
    public void De_vraag_zegt_wie_de_kans_kreeg_als_dat_is_opgegeven(Gezinslid? gehoord, string waarom) => Assert.Equal(
        waarom,
        (gehoord is { } wie ? Zaak.EenNoShow().VanDePartner().Gehoord(wie) : Zaak.EenNoShow().VanDePartner()).Waarom("awb-4-8"));

    [Fact]
    public void Bleef_horen_achterwege_dan_wordt_niet_gevraagd_wie_is_gehoord() =>
        Assert.Equal(Maatregel, Zaak.EenNoShow().VanDePartner().MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed).Uitkomst);

    [Fact]
    public void Ook_wie_de_kans_niet_greep_moet_haar_zelf_hebben_gehad() => Assert.Equal(
        "nog-niet: vraag hoor-wie; stap uitnodigen-zienswijze",
        Zaak.EenNoShow().VanDePartner().MetHoor(HoorStatus.NietVerschenen).Gehoord(Gezinslid.Belanghebbende).Uitkomst);

    [Fact]
    public void Bij_een_gedraging_van_de_belanghebbende_zelf_wordt_dat_niet_gevraagd_tenzij_alleen_de_partner_is_gehoord()
    {
        Assert.Equal(Maatregel, Zaak.EenNoShow().Uitkomst);
        Assert.Equal("nog-niet: vraag hoor-wie; stap uitnodigen-zienswijze", Zaak.EenNoShow().Met(c => c with { Partner = c.Belanghebbende }).Gehoord(Gezinslid.Partner).Uitkomst);
    }

    [Fact]
    public void Kreeg_alleen_de_ander_die_kans_dan_is_uitnodigen_de_weg() => Assert.Equal(
        "Nodig de partner uit om zijn zienswijze te geven, mondeling of schriftelijk naar zijn keuze.",
        Assert.Single(Zaak.EenNoShow().VanDePartner().Gehoord(Gezinslid.Belanghebbende).Advies.Vervolgstappen).Tekst.Tekst);

    [Fact]
    public void Ging_het_om_allebei_dan_moeten_allebei_die_kans_hebben_gehad()
    {
        var samen = Zaak.EenNoShow().VanDePartner().En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20")).Met(c => c with { Peildatum = Zaak.Dag("2024-06-17") });

        Assert.Contains("hoor-wie", samen.Gehoord(Gezinslid.Partner).Advies.OpenVragen.Select(v => v.Code));
        Assert.Equal(
            "Nodig de inwoner en de partner uit om hun zienswijze te geven, mondeling of schriftelijk naar hun keuze.",
            Assert.Single(samen.MetHoor(HoorStatus.NietUitgenodigd).Advies.Vervolgstappen).Tekst.Tekst);
        Assert.Equal("toegepast: De belanghebbende en de partner zijn gehoord.", samen.Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).Waarom("awb-4-8"));
    }

    [Fact]
    public void De_partner_om_wiens_gedraging_het_gaat_wordt_uitgenodigd() => Assert.Equal(
        "Nodig de partner uit om zijn zienswijze te geven, mondeling of schriftelijk naar zijn keuze.",
        Assert.Single(Zaak.EenNoShow().VanDePartner().MetHoor(HoorStatus.NietUitgenodigd).Advies.Vervolgstappen).Tekst.Tekst);

    [Theory]
    [InlineData(HoorGrond.Spoed, Maatregel)]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, Maatregel)]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, EerstHoren)]
    [InlineData(HoorGrond.ZietErvanAf, Maatregel)]
    public void Regelt_de_verordening_niets_dan_blijven_de_uitzonderingen_van_de_wet(HoorGrond grond, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond).AlsDeVerordening(v => v with { Horen = Proefverordening.NietGeregeld<Horen>() }).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed, Maatregel)]
    [InlineData(HoorGrond.ZietErvanAf, EerstHoren)]
    public void Een_uitzondering_die_de_verordening_niet_noemt_geldt_niet(HoorGrond grond, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond)
            .AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", new Horen { Uitzonderingen = [HoorGrond.Spoed] }) }).Uitkomst);

    /// <summary>Artikel 4:8 vraagt alleen de kans op een zienswijze; een uitzondering van artikel 4:11 is dan niet nodig.</summary>
    [Fact]
    public void Wie_van_een_zienswijze_afziet_heeft_de_kans_gehad()
    {
        var zaak = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf);
        var nietGeregeld = zaak.AlsDeVerordening(v => v with { Horen = Proefverordening.NietGeregeld<Horen>() });

        Assert.Equal("toegepast: De belanghebbende kreeg de kans op een zienswijze en ziet ervan af.", nietGeregeld.Waarom("awb-4-8"));
        Assert.DoesNotContain("horen-niet-gelezen", nietGeregeld.Advies.Aannames.Select(a => a.Code));
        Assert.Equal(
            "De inwoner ziet af van een zienswijze. Artikel 4:8 vraagt alleen dat hij de kans daarop kreeg. Aangenomen is dat de verordening niet strenger is; haar bepaling over horen is niet gelezen.",
            Assert.Single(zaak.Advies.Aannames, a => a.Code == "horen-niet-gelezen").Tekst.Tekst);
    }

    [Fact]
    public void Afzien_doet_wie_het_deed_zelf_en_na_de_gedraging()
    {
        var zaak = Zaak.EenNoShow().Op("2024-05-13").MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf);
        var partner = Zaak.EenNoShow().VanDePartner().MetHoor(HoorStatus.Achterwege, HoorGrond.ZietErvanAf);

        Assert.Equal("nog-niet: vraag hoor", zaak.Met(c => c with { Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-05-12") } }).Uitkomst);
        Assert.Equal(Maatregel, zaak.Met(c => c with { Hoor = c.Hoor! with { Datum = Zaak.Dag("2024-05-13") } }).Uitkomst);
        Assert.Equal("nog-niet: vraag hoor-wie", partner.Uitkomst);
        Assert.Equal(Maatregel, partner.Gehoord(Gezinslid.Partner).Uitkomst);
    }

    [Theory]
    [InlineData(HoorStatus.Gehoord, "2024-05-13", Maatregel)]
    [InlineData(HoorStatus.Gehoord, "2024-05-12", "nog-niet: vraag hoor")]
    [InlineData(HoorStatus.NietVerschenen, "2024-05-13", Maatregel)]
    [InlineData(HoorStatus.NietVerschenen, "2024-05-12", "nog-niet: vraag hoor")]
    public void Een_gesprek_van_voor_de_gedraging_ging_daar_niet_over(HoorStatus status, string dag, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Hoor = new Hoor { Status = status, Datum = Zaak.Dag(dag) } }).Uitkomst);

    [Fact]
    public void Bleef_horen_achterwege_dan_doet_de_dag_van_een_eerder_gesprek_er_niet_toe() => Assert.Equal(
        Maatregel,
        Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.Spoed, Datum = Zaak.Dag("2024-05-12") } }).Uitkomst);

    [Fact]
    public void Is_over_het_horen_niets_opgegeven_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag hoor", Zaak.EenNoShow().Met(c => c with { Hoor = null }).Uitkomst);

    [Theory]
    [InlineData(HoorGrond.Spoed, "de vereiste spoed")]
    [InlineData(HoorGrond.AlGehoordGeenNieuweFeiten, "eerder gehoord en geen nieuwe feiten")]
    [InlineData(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid, "niet nodig om ernst of verwijtbaarheid vast te stellen")]
    [InlineData(HoorGrond.ZietErvanAf, "de belanghebbende ziet ervan af")]
    public void Het_advies_zegt_waarom_horen_achterwege_mocht_blijven_of_niet(HoorGrond grond, string reden)
    {
        var zaak = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond).AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", v.Horen!.Inhoud!) });

        Assert.Equal($"toegepast: Horen mocht achterwege blijven: {reden}.", zaak.Waarom("awb-4-8"));
        Assert.Equal(
            $"toegepast: De verordening kent geen uitzondering om deze reden: {reden}.",
            zaak.AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("3", new Horen { Uitzonderingen = [] }) }).Waarom("awb-4-8"));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).Verslag);

    [Fact]
    public void De_uitleg_als_horen_achterwege_bleef() => Snapshot.Match(Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed).Verslag);

    [Fact]
    public void Laat_een_gelezen_bepaling_horen_weg_om_een_reden_die_artikel_4_11_niet_noemt_dan_berust_dat_op_een_aanname_over_artikel_4_12()
    {
        Zaak Met(HoorGrond grond) => Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, grond)
            .AlsDeVerordening(v => v with { Horen = Proefverordening.Bekend("11", new Horen { Uitzonderingen = [.. Enum.GetValues<HoorGrond>()] }) });

        var nietNodig = Met(HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid);
        Assert.Equal(Maatregel, nietNodig.Uitkomst);
        Assert.Equal(Aannamegewicht.Bepalend, nietNodig.Advies.Aannames.Single(a => a.Code == "horen-niet-nodig").Gewicht);
        Assert.DoesNotContain("horen-niet-nodig", Met(HoorGrond.ZietErvanAf).Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain(Met(HoorGrond.ZietErvanAf).Advies.Motivering.Single(o => o.Regel.Waarde == "awb-4-8").AndereBronnen, b => b.Aanhaling.Contains("4:11", StringComparison.Ordinal));
    }
}
