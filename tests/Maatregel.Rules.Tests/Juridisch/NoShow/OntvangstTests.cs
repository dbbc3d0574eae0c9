using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>De gemeente maakt aannemelijk dat de oproep is verzonden en aangekomen (ECLI:NL:CRVB:2020:2767).</summary>
[Trait("soort", "juridisch")]
public sealed class OntvangstTests
{
    private static readonly Zaak NietAangekomen = Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee });

    [Fact]
    public void Is_de_ontvangst_niet_aannemelijk_dan_ontbreekt_elke_verwijtbaarheid()
    {
        Assert.Equal("geen-maatregel: pw-18-9", NietAangekomen.Uitkomst);
        Assert.Equal("niet-van-toepassing: Niet aannemelijk is dat de laatste oproep op tijd is aangekomen.", NietAangekomen.Waarom("no-show-ontvangst"));
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag oproep-op-tijd")]
    [InlineData(Antwoord.Nee, "geen-maatregel: pw-18-9")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Van_een_oproep_die_op_de_dag_van_de_afspraak_of_de_dag_ervoor_is_verzonden_wordt_gevraagd_of_hij_op_tijd_was(Antwoord opTijd, string uitkomst)
    {
        Assert.Equal(uitkomst, DagenTevoren(0, opTijd).Uitkomst);
        Assert.Equal(uitkomst, DagenTevoren(1, opTijd).Uitkomst);
    }

    [Theory]
    [InlineData("2024-05-18", "2024-05-21", "zaterdag vóór Pinksteren, voor dinsdag erna")]
    [InlineData("2024-05-18", "2024-05-20", "zaterdag, voor tweede pinksterdag")]
    [InlineData("2024-05-11", "2024-05-13", "zaterdag, voor maandag")]
    [InlineData("2024-05-10", "2024-05-13", "vrijdag, voor maandag")]
    [InlineData("2024-05-08", "2024-05-13", "woensdag vóór Hemelvaart en de vrijdag die daarmee gelijk is gesteld, voor maandag")]
    [InlineData("2024-12-24", "2024-12-30", "dag vóór Kerst, voor maandag na de vrijdag die met een feestdag gelijk is gesteld")]
    public void Ook_als_er_alleen_een_weekeinde_of_een_feestdag_tussen_ligt(string verzonden, string afspraak, string waarom) =>
        Assert.True(Verzonden(verzonden, afspraak).Uitkomst == "nog-niet: vraag oproep-op-tijd", waarom);

    [Theory]
    [InlineData(Antwoord.Onbekend, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Antwoord.Nee, "geen-maatregel: pw-18-9")]
    public void Lag_er_een_werkdag_tussen_dan_wordt_het_niet_gevraagd_maar_een_nee_telt(Antwoord opTijd, string uitkomst) =>
        Assert.Equal(uitkomst, Verzonden("2024-05-14", "2024-05-16", opTijd).Uitkomst);

    [Fact]
    public void Van_vrijdag_tot_dinsdag_ligt_er_een_werkdag_tussen() =>
        Assert.StartsWith("maatregel:", Verzonden("2024-05-24", "2024-05-28").Uitkomst, StringComparison.Ordinal);

    [Fact]
    public void Kwam_de_oproep_te_laat_dan_hoeft_niemand_te_weten_of_hij_aankwam() => Assert.Equal(
        "geen-maatregel: pw-18-9",
        Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Onbekend, OpTijd = Antwoord.Nee }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag oproep-op-tijd")]
    [InlineData(Antwoord.Nee, "geen-maatregel: pw-18-9")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Is_de_dag_van_verzending_niet_gezegd_dan_spreekt_het_niet_vanzelf_dat_de_oproep_op_tijd_was(Antwoord opTijd, string uitkomst) =>
        Assert.Equal(uitkomst, ZonderDagVanVerzending(opTijd).Uitkomst);

    [Fact]
    public void Dan_wordt_eerst_naar_die_dag_gevraagd() => Assert.Equal(
        "onbeslist: Wanneer is de oproep voor 13 mei 2024 verzonden? Als dat niet meer is na te gaan: was hij op tijd om te komen?",
        ZonderDagVanVerzending(Antwoord.Onbekend).Waarom("no-show-ontvangst"));

    [Fact]
    public void De_vraag_noemt_beide_dagen() => Assert.Equal(
        "onbeslist: De oproep voor 13 mei 2024 is verzonden op 12 mei 2024. Hoe kwam hij aan, en was dat op tijd om te komen?",
        DagenTevoren(1, Antwoord.Onbekend).Waarom("no-show-ontvangst"));

    [Fact]
    public void Is_de_ontvangst_aannemelijk_dan_gaat_het_advies_verder() => Assert.Equal(
        "toegepast: Aannemelijk is dat de laatste oproep is verzonden en aangekomen.",
        Zaak.EenNoShow().Waarom("no-show-ontvangst"));

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal(
        "onbeslist: Kan de gemeente aannemelijk maken dat de oproep van 3 mei 2024 is verzonden en aangekomen?",
        Zaak.EenNoShow().Op("2024-05-13").MetHerhaling(o => o with { Aannemelijk = Antwoord.Onbekend }).Waarom("no-show-ontvangst"));

    [Fact]
    public void Wie_verscheen_kende_de_oproep()
    {
        var verschenen = Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Onbekend, Verschenen = Opkomst.Ja });

        Assert.Equal("geen-maatregel: no-show-verschijning", verschenen.Uitkomst);
        Assert.Equal("toegepast: Aannemelijk is dat de laatste oproep is verzonden en aangekomen.", verschenen.Waarom("no-show-ontvangst"));
    }

    [Fact]
    public void Een_latere_oproep_die_niet_aankwam_wist_een_gemiste_herhaling_niet_uit() => Assert.Equal(
        "nog-niet: vraag welke-afspraak",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-21 herhaling niet-ontvangen").Uitkomst);

    [Fact]
    public void Het_verslag_zegt_dat_de_oproep_te_laat_kwam_en_niet_dat_zij_niet_kwam()
    {
        var teLaat = DagenTevoren(2, Antwoord.Nee);

        Assert.Contains("te laat aangekomen, niet verschenen", teLaat.Advies.Teksten.Rapportage, StringComparison.Ordinal);
        Assert.Contains("Niet aannemelijk is dat de oproep op tijd is aangekomen", teLaat.Advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(NietAangekomen.Verslag);

    private static Zaak ZonderDagVanVerzending(Antwoord opTijd) => Zaak.EenNoShow().MetHerhaling(o => o with { Verzonden = null, OpTijd = opTijd });

    private static Zaak Verzonden(string dag, string afspraak, Antwoord opTijd = Antwoord.Onbekend) =>
        Zaak.EenNoShow().Op(afspraak).MetHerhaling(o => o with { Verzonden = Zaak.Dag(dag), OpTijd = opTijd });

    private static Zaak DagenTevoren(int dagen, Antwoord opTijd) =>
        Zaak.EenNoShow().Op("2024-05-13").MetHerhaling(o => o with { Verzonden = o.AfspraakOp!.Value.PlusDays(-dagen), OpTijd = opTijd });
}
