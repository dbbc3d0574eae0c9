using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Pas wie ook de herhaling mist, kan een maatregel krijgen.</summary>
[Trait("soort", "juridisch")]
public sealed class HerhalingTests
{
    private static readonly Zaak EersteGemist = Zaak.EenNoShow().MetAlleenDeEersteUitnodiging();

    [Fact]
    public void Na_alleen_een_gemiste_eerste_afspraak_gaat_eerst_een_herhalingsoproep_uit() =>
        Assert.Equal("nog-niet: stap herhalingsoproep-versturen", EersteGemist.Uitkomst);

    [Fact]
    public void Na_een_gemiste_herhaling_kan_een_maatregel_volgen() => Assert.Equal(
        "toegepast: De gemiste afspraak volgde op een herhalingsoproep.",
        Zaak.EenNoShow().Waarom("no-show-herhaling"));

    [Fact]
    public void Een_herhaling_na_een_uitnodiging_die_niet_aankwam_is_geen_herhaling() => Assert.Equal(
        "nog-niet: stap herhalingsoproep-versturen",
        Zaak.EenNoShow().MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { Aannemelijk = Antwoord.Nee }, g.NoShow.Oproepen[1]] },
        }).Uitkomst);

    [Fact]
    public void Wie_op_de_eerste_afspraak_kwam_miste_er_maar_een() => Assert.Equal(
        "nog-niet: stap herhalingsoproep-versturen",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging verschenen", "2024-05-13 herhaling gemist").Uitkomst);

    [Fact]
    public void Of_iemand_op_de_eerste_afspraak_kwam_wordt_gevraagd_als_dat_niet_bekend_is()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging onbekend", "2024-05-13 herhaling gemist");

        Assert.Equal("nog-niet: vraag verschenen", zaak.Uitkomst);
        Assert.Equal("onbeslist: Is de belanghebbende op de afspraak van 2 mei 2024 verschenen?", zaak.Waarom("no-show-herhaling"));
    }

    [Theory]
    [InlineData(true, "2024-05-13 uitnodiging onbekend")]
    [InlineData(false, "2024-05-02 uitnodiging gemist", "2024-05-13 herhaling onbekend")]
    public void Is_alleen_van_een_eerste_uitnodiging_de_afloop_niet_bekend_dan_is_er_nog_niets_te_herhalen(bool nogNiets, params string[] oproepen)
    {
        var zaak = Zaak.EenNoShow().MetOproepen(oproepen);

        Assert.DoesNotContain("herhalingsoproep-versturen", zaak.Advies.Vervolgstappen.Select(s => s.Code));
        Assert.Equal(nogNiets, zaak.Waarom("no-show-herhaling") == "niet-van-toepassing: Of de belanghebbende op de laatste afspraak verscheen, is nog niet bekend.");
    }

    [Fact]
    public void Twee_herhalingen_zonder_een_eerste_uitnodiging_roepen_de_vraag_op_wat_eraan_voorafging() => Assert.Equal(
        "nog-niet: vraag oproepen",
        Zaak.EenNoShow().MetOproepen("2024-05-02 herhaling gemist", "2024-05-13 herhaling gemist").Uitkomst);

    [Fact]
    public void Een_herhaling_van_voor_de_uitnodiging_is_geen_herhaling_daarvan()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-05-13 uitnodiging gemist", "2024-05-02 herhaling gemist");

        Assert.Equal("nog-niet: stap herhalingsoproep-versturen", zaak.Uitkomst);
        Assert.Equal(
            "toegepast: De laatste afspraak die telt, volgde op een uitnodiging; een gemiste herhaling is er niet.",
            zaak.Waarom("no-show-herhaling"));
    }

    [Fact]
    public void Een_herhaling_die_is_verzonden_voordat_de_eerste_afspraak_was_gemist_wordt_nagevraagd() => Assert.Equal(
        "nog-niet: vraag datum-afspraak",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verzonden = Zaak.Dag("2024-05-01") }).Uitkomst);

    [Fact]
    public void Een_herhaling_die_dezelfde_dag_is_verzonden_volgt_op_de_gemiste_afspraak() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verzonden = Zaak.Dag("2024-05-02") }).Uitkomst);

    [Fact]
    public void De_gemeente_kan_instellen_dat_een_herhaling_niet_nodig_is() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        EersteGemist.MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }).Uitkomst);

    [Fact]
    public void Dat_een_herhaling_niet_nodig_is_is_een_aanname_of_een_keuze_van_de_gemeente()
    {
        var ingesteld = EersteGemist.MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }).Advies;
        var gekozen = EersteGemist.MetKeuze("herhalingsoproep", "nee").Advies;

        Assert.StartsWith("Ingesteld is dat na een gemiste eerste oproep geen herhalingsoproep nodig is", ingesteld.Aannames.Single(a => a.Code == "herhalingsoproep").Tekst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("herhalingsoproep", ingesteld.Keuzen.Select(k => k.Code));
        Assert.DoesNotContain("herhalingsoproep", gekozen.Aannames.Select(a => a.Code));
        Assert.Contains("herhalingsoproep", gekozen.Keuzen.Select(k => k.Code));
    }

    [Fact]
    public void Dat_een_herhaling_nodig_is_is_een_aanname() =>
        Assert.Contains("herhalingsoproep", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Wie_werk_weigert_hoeft_niet_te_worden_opgeroepen() =>
        Assert.Equal("niet-van-toepassing: De gedraging is geen no-show.", Zaak.EenSchendingVan("pw-18-4-a").Waarom("no-show-herhaling"));

    [Fact]
    public void Van_een_enkele_gemiste_uitnodiging_hoeft_de_dag_niet_bekend_te_zijn() =>
        Assert.Equal("nog-niet: stap herhalingsoproep-versturen", Zaak.EenNoShow().MetOproepen("? uitnodiging gemist").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(EersteGemist.Verslag);
}
