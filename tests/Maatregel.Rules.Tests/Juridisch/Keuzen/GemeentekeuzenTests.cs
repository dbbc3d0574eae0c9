using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Keuzen;

/// <summary>Wat een gemeente één keer heeft bevestigd, is in haar adviezen geen aanname en geen vraag meer, maar haar keuze.</summary>
[Trait("soort", "juridisch")]
public sealed class GemeentekeuzenTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow();

    private static readonly Zaak Herhaling = NoShow.MetEerdereMaatregel(new EerdereMaatregel
    {
        Id = "m1",
        Regel = new("pw-18-5"),
        Bekendgemaakt = Zaak.Dag("2023-06-19"),
        Besluitdatum = Zaak.Dag("2023-05-10"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    });

    [Fact]
    public void Wat_is_bevestigd_staat_bij_de_keuzen_en_niet_bij_de_aannames()
    {
        var advies = Met(NoShow, ("verordening-nog-van-kracht", null)).Advies;
        var keuze = Assert.Single(advies.Keuzen);

        Assert.DoesNotContain(advies.Aannames, a => a.Code == "verordening-nog-van-kracht");
        Assert.Equal(("verordening-nog-van-kracht", "juridisch medewerker", new LocalDate(2026, 12, 1)), (keuze.Code, keuze.Door, keuze.BevestigdOp));
        Assert.EndsWith("De gemeente heeft dat bevestigd op 1 december 2026. Bron: collegebesluit 12.", keuze.Tekst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("verordening nog van kracht", advies.Teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_andere_gemeente_merkt_er_niets_van()
    {
        var advies = Met(NoShow.Met(c => c with { Gemeente = "GM0626" }), ("verordening-nog-van-kracht", null)).Advies;

        Assert.Empty(advies.Keuzen);
        Assert.Contains(advies.Aannames, a => a.Code == "verordening-nog-van-kracht");
        Assert.Equal(NoShow.Met(c => c with { Gemeente = "GM0626" }).Advies.Verantwoording.Instellingen, advies.Verantwoording.Instellingen);
    }

    [Theory]
    [InlineData("bekendmaking", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("besluit", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Het_begin_van_de_twaalf_maanden_kiest_de_gemeente(string anker, string uitkomst)
    {
        var zaak = Met(Herhaling, ("recidive-anker", anker));

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Contains(zaak.Advies.Keuzen, k => k.Code == "recidive-anker");
        Assert.DoesNotContain(zaak.Advies.Aannames, a => a.Code == "recidive-anker");
    }

    [Theory]
    [InlineData("ja", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("nee", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_nihil_meetelt_is_dan_geen_vraag(string waarde, string uitkomst)
    {
        var zaak = NoShow.MetEerdereMaatregel(Herhaling.Casus.EerdereMaatregelen![0] with { Percentage = 0, Maanden = 0 });

        Assert.Equal("nog-niet: vraag recidive-nihil", zaak.Uitkomst);
        Assert.Equal(uitkomst, Met(zaak, ("recidive-nihil", waarde)).Uitkomst);
        Assert.Contains(Met(zaak, ("recidive-nihil", waarde)).Advies.Keuzen, k => k.Code == "recidive-nihil");
    }

    [Theory]
    [InlineData("ja", "maatregel: pw-18-4-h pw-18-6 100% × 2")]
    [InlineData("nee", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Of_een_maatregel_van_een_ander_gezinslid_meetelt_is_dan_geen_vraag(string waarde, string uitkomst) => Assert.Equal(
        uitkomst,
        Met(NoShow.MetEerdereMaatregel(Herhaling.Casus.EerdereMaatregelen![0] with { Van = Gezinslid.Partner }), ("recidive-gezinslid", waarde)).Uitkomst);

    [Fact]
    public void Wie_geen_herhalingsoproep_nodig_vindt_heeft_dat_gekozen()
    {
        var zaak = Met(NoShow.MetAlleenDeEersteUitnodiging(), ("herhalingsoproep", "nee"));

        Assert.StartsWith("nog-niet: stap herhalingsoproep", NoShow.MetAlleenDeEersteUitnodiging().Uitkomst, StringComparison.Ordinal);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Contains(zaak.Advies.Keuzen, k => k.Code == "herhalingsoproep");
    }

    [Fact]
    public void Maatregelen_na_elkaar_mogen_langer_dan_drie_maanden_als_de_gemeente_dat_heeft_bevestigd()
    {
        var zaak = Herhaling.MetEerdereMaatregel("pw-18-6", "2024-01-15").En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20"))
            .Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd." } });

        Assert.Contains("langer-dan-drie-maanden", zaak.Advies.OpenVragen.Select(v => v.Code));
        var advies = Met(zaak, ("langer-dan-drie-maanden", "ja")).Advies;
        Assert.Empty(advies.OpenVragen);
        Assert.Contains(advies.Keuzen, k => k.Code == "langer-dan-drie-maanden");
    }

    [Fact]
    public void Een_keuze_verandert_de_afdruk_van_de_instellingen() => Assert.NotEqual(
        NoShow.Advies.Verantwoording.Instellingen,
        Met(NoShow, ("verordening-nog-van-kracht", null)).Advies.Verantwoording.Instellingen);

    [Fact]
    public void Geen_keuze_maakt_een_maatregel_zwaarder_dan_een_gelezen_bepaling_toelaat() => Assert.All(
        Gemeentekeuzen.Codes.Where(c => c.StartsWith("modelbepaling", StringComparison.Ordinal) || c.EndsWith("onbekend", StringComparison.Ordinal)),
        code => Assert.Equal(NoShow.Uitkomst, Met(NoShow, (code, null)).Uitkomst));

    [Fact]
    public void Een_bestand_met_fouten_noemt_ze_allemaal_met_hun_plaats()
    {
        var gelezen = GemeentekeuzenReader.Lees(Encoding.UTF8.GetBytes("""
            {"gemeente":"GM0000","keuzen":[
              {"keuze":"recidive-anker","waarde":"gisteren","bevestigdOp":"2026-12-01","bron":"","door":" "},
              {"keuze":"maand-van-oplegging","waarde":"ja","bevestigdOp":"2026-12-01","bron":"b","door":"d"},
              {"keuze":"percentage","bevestigdOp":"2026-12-01","bron":"b","door":"d"},
              {"keuze":"percentage","bevestigdOp":"2026-12-01","bron":"b","door":"d"}]}
            """));

        Assert.Equal(
            [
                ("$.gemeente", "onbekende-gemeente"), ("$.keuzen[0].waarde", "onbekende-code"), ("$.keuzen[0].bron", "ontbreekt"), ("$.keuzen[0].door", "ontbreekt"),
                ("$.keuzen[1].waarde", "niet-samen"), ("$.keuzen[2].keuze", "onbekende-code"), ("$.keuzen[3].keuze", "onbekende-code"), ("$.keuzen[3].keuze", "dubbel"),
            ],
            gelezen.Fouten.Select(f => (f.Pad, f.Code)));
    }

    [Fact]
    public void Keuzen_die_niet_kloppen_worden_ook_in_de_bibliotheek_geweigerd()
    {
        Gemeentekeuzen keuzen = new() { Gemeente = "GM1916", Keuzen = [new() { Keuze = "recidive-anker", Waarde = "ooit", BevestigdOp = new LocalDate(2026, 12, 1), Bron = "b", Door = "d" }] };
        var fout = Assert.Throws<ArgumentException>(() => new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, new AdviesInstellingen { PerGemeente = [keuzen, keuzen] }));

        Assert.Contains("GM1916: $.keuzen[0].waarde", fout.Message, StringComparison.Ordinal);
        Assert.Contains("meer dan één keer", fout.Message, StringComparison.Ordinal);
    }

    private static Zaak Met(Zaak zaak, params (string Code, string? Waarde)[] keuzen) => zaak.MetInstelling(new AdviesInstellingen
    {
        PerGemeente =
        [
            new Gemeentekeuzen
            {
                Gemeente = "GM1916",
                Keuzen = [.. keuzen.Select(k => new Gemeentekeuze { Keuze = k.Code, Waarde = k.Waarde, BevestigdOp = new LocalDate(2026, 12, 1), Bron = "collegebesluit 12", Door = "juridisch medewerker" })],
            },
        ],
    });
}
