using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Wie zich vooraf afmeldt, pleegt geen no-show.</summary>
[Trait("soort", "juridisch")]
public sealed class AfmeldingTests
{
    private static readonly Zaak Afgemeld = Zaak.EenNoShow().MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Ja });

    [Fact]
    public void Een_afmelding_vooraf_is_geen_no_show_en_wordt_intern_doorgegeven() =>
        Assert.Equal("geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven", Afgemeld.Uitkomst);

    [Fact]
    public void Ook_als_alleen_voor_de_eerste_afspraak_is_afgemeld_en_dan_volgt_weer_een_herhaling() => Assert.Equal(
        "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven, herhalingsoproep-versturen",
        Zaak.EenNoShow().MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { VoorafAfgemeld = Antwoord.Ja }, g.NoShow.Oproepen[1]] },
        }).Uitkomst);

    [Fact]
    public void Een_oude_afmelding_wist_een_latere_no_show_niet_uit()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-03-21 uitnodiging afgemeld", "2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist");

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal(
            "niet-van-toepassing: De belanghebbende heeft zich vooraf afgemeld voor de afspraak van 21 maart 2024; die afspraak telt niet mee.",
            zaak.Waarom("no-show-afmelding"));
    }

    [Fact]
    public void Ook_een_afmelding_na_een_volledige_no_show_wist_die_niet_uit() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-21 herhaling afgemeld").Uitkomst);

    [Fact]
    public void Na_een_oude_afmelding_is_een_gemiste_nieuwe_uitnodiging_de_eerste() => Assert.Equal(
        "nog-niet: stap herhalingsoproep-versturen",
        Zaak.EenNoShow().MetOproepen("2024-03-21 uitnodiging afgemeld", "2024-05-13 uitnodiging gemist").Uitkomst);

    [Fact]
    public void Wie_zich_niet_afmeldde_pleegt_een_no_show() => Assert.Equal(
        "niet-van-toepassing: De belanghebbende heeft zich voor geen van de afspraken vooraf afgemeld.",
        Zaak.EenNoShow().Waarom("no-show-afmelding"));

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal(
        "nog-niet: vraag vooraf-afgemeld",
        Zaak.EenNoShow().MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Onbekend }).Uitkomst);

    [Fact]
    public void Wie_zich_voor_alle_afspraken_afmeldde_verscheen_niet_en_pleegt_toch_geen_no_show()
    {
        var alles = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging afgemeld", "2024-05-13 herhaling afgemeld");

        Assert.Equal("geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven", alles.Uitkomst);
        Assert.Equal("niet-van-toepassing: De belanghebbende is op de laatste oproep niet verschenen.", alles.Waarom("no-show-verschijning"));
    }

    [Fact]
    public void Wie_kwam_had_zich_niet_afgemeld() => Assert.Equal(
        "niet-van-toepassing: De belanghebbende heeft zich voor geen van de afspraken vooraf afgemeld.",
        Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = Opkomst.Ja, VoorafAfgemeld = Antwoord.Onbekend }).Waarom("no-show-afmelding"));

    [Fact]
    public void Is_een_herhaling_niet_nodig_dan_blijft_na_een_afmelding_de_andere_gemiste_afspraak_een_no_show()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling afgemeld");

        Assert.Equal("geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven", zaak.Uitkomst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }).Uitkomst);
    }

    [Fact]
    public void Wie_op_de_uitnodiging_kwam_en_zich_daarna_afmeldde_miste_niets()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging verschenen", "2024-05-13 herhaling afgemeld");

        Assert.Equal("geen-maatregel: no-show-verschijning", zaak.Uitkomst);
        Assert.Equal(
            "niet-van-toepassing: De belanghebbende heeft zich vooraf afgemeld voor de afspraak van 13 mei 2024; die afspraak telt niet mee.",
            zaak.Waarom("no-show-afmelding"));
    }

    [Fact]
    public void Naast_een_afmelding_wordt_de_dag_nagevraagd_van_een_afspraak_die_nog_moet_komen() => Assert.Equal(
        "nog-niet: vraag datum-afspraak",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging afgemeld", "2024-07-30 herhaling gemist").Uitkomst);

    /// <summary>Een herhaling komt na de uitnodiging, ook zonder dag. Zijn het twee uitnodigingen, dan beslist welke de laatste was.</summary>
    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist", "? herhaling afgemeld", "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven")]
    [InlineData("2024-05-13 uitnodiging gemist", "? uitnodiging afgemeld", "nog-niet: vraag datum-afspraak")]
    [InlineData("2024-05-13 herhaling gemist", "? uitnodiging afgemeld", "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven, herhalingsoproep-versturen")]
    [InlineData("? uitnodiging gemist", "2024-05-13 herhaling afgemeld", "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven")]
    public void Zonder_dag_van_een_afspraak_maakt_de_volgorde_van_opgave_niet_uit(string een, string ander, string uitkomst)
    {
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetOproepen(een, ander).Uitkomst);
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetOproepen(ander, een).Uitkomst);
    }

    /// <summary>De afgemelde afspraak telt niet mee: zonder dag verandert zij niets aan de volgorde van de andere.</summary>
    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-20 herhaling verschenen", "nog-niet: vraag welke-afspraak")]
    [InlineData("2024-05-20 herhaling verschenen", "2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "nog-niet: vraag welke-afspraak")]
    public void Een_afgemelde_afspraak_zonder_dag_zet_de_volgorde_van_de_andere_niet_opzij(string een, string twee, string drie, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-13") }).MetOproepen(een, twee, drie, "? uitnodiging afgemeld").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Afgemeld.Verslag);

    [Theory]
    [InlineData(Opkomst.Onbekend, "nog-niet: vraag verschenen; stap herhalingsoproep-versturen")]
    [InlineData(Opkomst.Nee, "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven, herhalingsoproep-versturen")]
    [InlineData(Opkomst.Ja, "geen-maatregel: no-show-verschijning")]
    public void Was_de_eerste_afgemeld_dan_hangt_het_ervan_af_of_de_inwoner_op_de_tweede_kwam(Opkomst tweede, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { VoorafAfgemeld = Antwoord.Ja }, g.NoShow.Oproepen[1] with { Verschenen = tweede }] },
        }).Uitkomst);
}
