using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>Een gedraging in 2026 waarvan uitvoering, heroverweging of herhaling in 2027 valt: het advies blijft, en zegt wat niet zeker is.</summary>
[Trait("soort", "juridisch")]
public sealed class DoorlopendTests
{
    private static readonly Zaak InDecember = Zaak.EenNoShow().Op("2026-10-13").Met(c => c with { Bekendmaking = Zaak.Dag("2026-11-20") });

    private static readonly Zaak Herhaald = InDecember.MetEerdereMaatregel("pw-18-5", "2026-05-15");

    private static readonly Zaak LidTwee = InDecember.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Uitvoering_in_januari_2027_laat_het_advies_staan_met_een_beslissende_aanname()
    {
        var advies = Herhaald.Advies;

        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2", Herhaald.Uitkomst);
        Assert.Equal(
            "Hoe artikel 18, zesde lid, Participatiewet na 31 december 2026 luidt, is niet bekend; een wijziging van die wet is aangekondigd (Stb. 2025, 312). Daarna valt de uitvoering over januari 2027 en een herhaling tot en met 20 november 2027. Aangenomen is dat de regels dan gelijk zijn. Bekijk dit opnieuw zodra de tekst bekend is.",
            Assert.Single(advies.Aannames, a => a.Code == "wettekst-na-horizon").Tekst.Tekst);
        Assert.Equal(Aannamegewicht.Bepalend, advies.Aannames.Single(a => a.Code == "wettekst-na-horizon").Gewicht);
        Assert.Equal(Zaak.Dag("2026-12-31"), advies.Termijnen!.WetBekendTotEnMet);
    }

    [Fact]
    public void De_brief_zegt_dat_de_regels_kunnen_veranderen_en_noemt_het_venster_tot_en_met_de_horizon()
    {
        var brief = Herhaald.Advies.Teksten.Beschikking;

        Assert.Contains("Van 21 november 2026 tot en met 31 december 2026 kan dat als herhaling tellen.", brief, StringComparison.Ordinal);
        Assert.Contains("Blijven de regels gelijk? Dan telt een herhaling mee tot en met 20 november 2027.", brief, StringComparison.Ordinal);
        Assert.Contains("De regels kunnen na 31 december 2026 veranderen.", brief, StringComparison.Ordinal);
        Assert.Contains("De wet is bekend tot en met 31 december 2026.", Herhaald.Advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("De wet is bekend tot en met 31 december 2026; wat daarna valt, berust op een aanname.", Herhaald.Advies.Teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_de_heroverweging_in_2027_is_niet_zeker() => Assert.Contains(
        "Daarna valt de heroverweging uiterlijk op 20 februari 2027 en een herhaling tot en met 20 november 2027.",
        LidTwee.Advies.Aannames.Single(a => a.Code == "wettekst-na-horizon").Tekst.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(false, "artikel 20, IOAW")]
    [InlineData(true, "artikel 20, IOAZ")]
    public void In_de_andere_wetten_gaat_het_om_hun_eigen_artikel(bool ioaz, string artikel)
    {
        var zaak = ioaz ? InDecember.InDeIoaz() : InDecember.InDeIoaw();

        Assert.StartsWith($"Hoe {artikel} na 31 december 2026 luidt", zaak.Advies.Aannames.Single(a => a.Code == "wettekst-na-horizon").Tekst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Wordt_in_2027_beslist_dan_is_het_hele_venster_niet_zeker()
    {
        var brief = Zaak.EenNoShow().Op("2026-12-28").Advies.Teksten.Beschikking;

        Assert.DoesNotContain("kan dat als herhaling tellen", brief, StringComparison.Ordinal);
        Assert.Contains("Blijven de regels gelijk? Dan telt een herhaling mee tot en met 1 februari 2028.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Valt_alles_voor_de_horizon_dan_is_er_niets_te_melden()
    {
        var advies = Zaak.EenNoShow().Op("2025-11-01").Advies;

        Assert.Null(advies.Termijnen!.WetBekendTotEnMet);
        Assert.DoesNotContain("wettekst-na-horizon", advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("De regels kunnen", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-01", false)]
    [InlineData("2026-10-13", true)]
    public void Wat_de_gemeente_heeft_bevestigd_is_een_keuze_en_daarna_blijft_het_een_aanname(string dag, bool ookAanname)
    {
        var advies = Zaak.EenNoShow().Op(dag).MetInstelling(Bevestiging.Van("pw-18")).Advies;
        NodaTime.LocalDate? verwacht = ookAanname ? Zaak.Dag("2027-06-30") : null;

        Assert.Equal("artikel 18, Participatiewet", Assert.Single(advies.Keuzen).Bronnen.Single().Aanhaling);
        Assert.Equal(verwacht, advies.Termijnen!.WetBekendTotEnMet);
        Assert.Equal(ookAanname, advies.Aannames.Any(a => a.Code == "wettekst-na-horizon"));
    }

    [Fact]
    public void Blijft_alles_voor_de_horizon_dan_berust_niets_op_een_bevestiging() =>
        Assert.Empty(Zaak.EenNoShow().Op("2025-11-01").MetInstelling(Bevestiging.Van("pw-18")).Advies.Keuzen);

    [Fact]
    public void Een_norm_die_niet_bekend_is_houdt_het_advies_niet_tegen()
    {
        var advies = MetLeefsituatie(InDecember.Met(c => c with { Bekendmaking = Zaak.Dag("2026-12-01") })).Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Empty(advies.OpenVragen);
        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 1 maand, over januari 2027. De norm is niet van elke maand bekend; het advies noemt daarom geen bedragen.", advies.Samenvatting);
        Assert.Equal((100, 1), (maatregel.Geadviseerd.Percentage, maatregel.Geadviseerd.Maanden));
        Assert.Equal(("januari 2027", null, null), (NederlandseWeergave.Maand(maatregel.Plan.Single().Maand), maatregel.Plan.Single().Bedrag, maatregel.Totaal));
        Assert.Equal(
            "De norm van januari 2027 is niet bekend: de tabel loopt van januari 2015 tot en met december 2026. Het advies noemt daarom van die maand geen bedrag en geen totaal; percentage en maanden veranderen niet. Geef de norm per maand op, of laat de beheerder de normen van dat half jaar toevoegen.",
            Assert.Single(advies.Aannames, a => a.Code == "norm-onbekend").Tekst.Tekst);
    }

    [Fact]
    public void Is_de_norm_van_een_van_de_maanden_bekend_dan_staat_daar_het_bedrag()
    {
        var maatregel = Assert.Single(MetLeefsituatie(Herhaald).Advies.Maatregelen);

        Assert.Equal([1419.46m, null], maatregel.Plan.Select(p => p.Bedrag));
        Assert.Null(maatregel.Totaal);
        Assert.EndsWith("De norm is niet van elke maand bekend; het advies noemt daarom niet alle bedragen.", MetLeefsituatie(Herhaald).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("- december 2026: minder bijstand € 1.419,46 met vakantietoeslag\n", MetLeefsituatie(Herhaald).Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- januari 2027: minder bijstand 100%\n[Vul het bedrag in van elke maand waar een percentage staat.]", MetLeefsituatie(Herhaald).Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_bij_een_keuze_tussen_grondslagen_wordt_niet_naar_de_norm_gevraagd()
    {
        var advies = MetLeefsituatie(InDecember.MetDoel(NoShowDoel.OnderzoekMogelijkheden).Met(c => c with { Bekendmaking = Zaak.Dag("2026-12-01") })).Advies;

        Assert.Equal(["grondslag-kiezen"], advies.OpenVragen.Select(v => v.Code));
        Assert.Contains("norm-onbekend", advies.Aannames.Select(a => a.Code));
    }

    private static Zaak MetLeefsituatie(Zaak zaak) =>
        zaak.MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande });
}
