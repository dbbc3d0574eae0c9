using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Een eerste afspraak telt alleen mee als de verplichting op die dag gold: vanaf de melding (artikel 9, eerste lid), en niet tijdens een ontheffing.</summary>
[Trait("soort", "juridisch")]
public sealed class EersteAfspraakZonderPlichtTests
{
    private const string Maatregel = "maatregel: pw-18-4-h pw-18-5 100% × 1";
    private const string Opnieuw = "nog-niet: stap herhalingsoproep-versturen";
    private const string Gevraagd = "nog-niet: vraag uitkering-liep";

    /// <summary>De eerste afspraak was op 2 mei 2024, de herhaling op 13 mei.</summary>
    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2024-05-13");

    private static readonly Zaak Traject = NoShow.Bij(NoShowOnderdeel.Traject).MetGedraging(g => g with
    {
        Nakoming = Nakoming.Niet,
        NoShow = g.NoShow! with { GewaarschuwdOp = Zaak.Dag("2024-05-03"), GesprekOp = Zaak.Dag("2024-05-06"), Oproepen = [g.NoShow.Oproepen[^1]] },
    });

    [Theory]
    [InlineData("2024-05-12", "2024-05-12", Opnieuw)]
    [InlineData("2024-05-03", "2024-05-12", Opnieuw)]
    [InlineData("2024-05-02", "2024-05-12", Maatregel)]
    [InlineData("2024-04-20", "2024-05-13", Maatregel)]
    [InlineData("2024-05-12", null, Opnieuw)]
    [InlineData(null, "2024-05-10", Gevraagd)]
    [InlineData(null, "2024-05-03", Gevraagd)]
    [InlineData(null, "2024-05-02", Maatregel)]
    public void Een_afspraak_van_voor_de_melding_telt_niet_en_is_die_dag_niet_bekend_dan_wordt_ernaar_gevraagd(string? melding, string? toegekend, string uitkomst) =>
        Assert.Equal(uitkomst, Uitkering(NoShow, melding, toegekend).Uitkomst);

    [Fact]
    public void Het_advies_zegt_waarom_die_afspraak_niet_meetelt()
    {
        Assert.Equal(
            "toegepast: Op 2 mei 2024 gold de verplichting nog niet: de melding was op 12 mei 2024. Wat er die dag was, telt daarom niet mee.",
            Uitkering(NoShow, "2024-05-12", null).Waarom("no-show-herhaling"));
        Assert.Equal(
            ["$.uitkering.toegekendPer", "$.uitkering.meldingOp", "$.gedragingen[0].noShow.oproepen"],
            Uitkering(NoShow, null, "2024-05-10").Advies.OpenVragen[0].Velden);
    }

    [Theory]
    [InlineData(null, Gevraagd)]
    [InlineData("2023-01-01", Gevraagd)]
    [InlineData("2024-05-02", Maatregel)]
    [InlineData("2024-05-08", Opnieuw)]
    public void Tussen_twee_uitkeringen_geldt_hetzelfde_vanaf_de_nieuwe_melding(string? melding, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetUitkering(u => u with
        {
            MeldingOp = melding is null ? null : Zaak.Dag(melding),
            BeeindigdPer = Zaak.Dag("2024-05-01"),
            OpnieuwToegekendPer = Zaak.Dag("2024-05-10"),
        }).Uitkomst);

    /// <summary>Van een voorziening laat de wet geen ontheffing toe: wie toch van haar is ontheven, moet dat uitleggen.</summary>
    [Theory]
    [InlineData("2024-05-01", "2024-05-03", "nog-niet: vraag ontheffing-reikwijdte", "pw-18-4-h")]
    [InlineData("2024-05-01", "2024-05-03", "nog-niet: vraag ontheffing-reikwijdte")]
    [InlineData("2024-05-01", "2024-05-03", Maatregel, "pw-9-1-a-verkrijgen")]
    [InlineData("2024-04-01", "2024-05-01", Maatregel, "pw-18-4-h")]
    public void Of_een_ontheffing_die_dag_de_verplichting_wegnam_wordt_gevraagd(string van, string totEnMet, string uitkomst, params string[] verplichtingen) =>
        Assert.Equal(uitkomst, NoShow.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet, verplichtingen).Uitkomst);

    [Fact]
    public void Ook_bij_de_partner() => Assert.Equal(
        "nog-niet: vraag ontheffing-reikwijdte",
        NoShow.VanDePartner().Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).MetPartner(p => p with
        {
            Ontheffingen = [new Ontheffing { Grond = OntheffingGrond.DringendeRedenen, Van = Zaak.Dag("2024-05-01"), TotEnMet = Zaak.Dag("2024-05-05"), Verplichtingen = [Verplichting.Zoek("pw-18-4-h")!] }],
        }).Uitkomst);

    [Fact]
    public void In_de_IOAW_kan_van_die_verplichting_wel_zijn_ontheven_en_dan_telt_de_afspraak_niet()
    {
        var ontheven = NoShow.InDeIoaw().MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-05-01", "2024-05-03", "ioaw-37-1-e");

        Assert.Equal(Opnieuw, ontheven.Uitkomst);
        Assert.Equal("toegepast: Op 2 mei 2024 gold een ontheffing van deze verplichting. Wat er die dag was, telt daarom niet mee.", ontheven.Waarom("no-show-herhaling"));
    }

    [Theory]
    [InlineData("2024-05-02", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-03", Opnieuw)]
    public void In_de_IOAW_telt_een_afspraak_van_voor_de_uitkering_niet(string toegekend, string uitkomst) =>
        Assert.Equal(uitkomst, Uitkering(NoShow.InDeIoaw(), null, toegekend).Uitkomst);

    [Theory]
    [InlineData(null, null, Maatregel)]
    [InlineData("2024-05-03", "2024-05-08", Maatregel)]
    [InlineData("2024-05-04", "2024-05-08", "nog-niet: stap waarschuwen-bij-traject")]
    [InlineData(null, "2024-05-04", Gevraagd)]
    public void Ook_een_waarschuwing_bij_een_traject_telt_alleen_als_de_verplichting_toen_gold(string? melding, string? toegekend, string uitkomst) =>
        Assert.Equal(uitkomst, Uitkering(Traject, melding, toegekend).Uitkomst);

    [Theory]
    [InlineData("2024-04-01", "2024-05-12", "nog-niet: stap waarschuwen-bij-traject")]
    [InlineData("2024-05-04", "2024-05-12", "nog-niet: stap gesprek-bij-traject")]
    [InlineData("2024-05-07", "2024-05-12", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void En_een_gesprek_ook(string van, string totEnMet, string uitkomst) => Assert.Equal(
        uitkomst,
        Traject.InDeIoaw().MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet, "ioaw-37-1-e").Uitkomst);

    [Fact]
    public void Telt_de_eerste_niet_dan_kan_een_latere_gemiste_afspraak_de_eerste_zijn() => Assert.Equal(
        Maatregel,
        Uitkering(NoShow, "2024-05-04", "2024-05-04").MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-06 uitnodiging gemist", "2024-05-13 herhaling gemist").Uitkomst);

    [Fact]
    public void Van_een_afspraak_die_niet_telt_wordt_niet_gevraagd_of_iemand_kwam() => Assert.Equal(
        Opnieuw,
        Uitkering(NoShow, "2024-05-04", "2024-05-04").MetOproepen("2024-05-02 uitnodiging onbekend", "2024-05-13 herhaling gemist").Uitkomst);

    private static Zaak Uitkering(Zaak zaak, string? melding, string? toegekend) => zaak.MetUitkering(u => u with
    {
        MeldingOp = melding is null ? null : Zaak.Dag(melding),
        ToegekendPer = toegekend is null ? null : Zaak.Dag(toegekend),
    });
}
