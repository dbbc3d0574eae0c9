using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9, tweede lid: tijdelijke ontheffing om dringende redenen.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid02Tests
{
    private static readonly Zaak WerkGeweigerd = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-13", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-13")]
    [InlineData("2024-01-01", null)]
    public void Op_de_eerste_en_de_laatste_dag_van_de_ontheffing_volgt_geen_maatregel(string van, string? totEnMet) =>
        Assert.Equal("geen-maatregel: pw-9-2", WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet).Uitkomst);

    [Theory]
    [InlineData("2024-05-14", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-12")]
    public void De_dag_ervoor_en_de_dag_erna_wel(string van, string totEnMet) => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet).Uitkomst);

    [Theory]
    [InlineData("2024-01-01", "2024-03-31", "2024-05-01", "2024-06-30")]
    [InlineData("2024-05-01", "2024-06-30", "2024-01-01", "2024-03-31")]
    public void Van_twee_ontheffingen_is_een_die_gold_genoeg(string van, string totEnMet, string enVan, string enTotEnMet) => Assert.Equal(
        "geen-maatregel: pw-9-2",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, van, totEnMet).MetOntheffing(OntheffingGrond.DringendeRedenen, enVan, enTotEnMet).Uitkomst);

    [Theory]
    [InlineData(null, "pw-18-4-f")]
    [InlineData("pw-18-4-f", null)]
    public void Noemt_een_van_twee_ontheffingen_de_verplichting_dan_is_er_geen_vraag(string? een, string? ander) => Assert.Equal(
        "geen-maatregel: pw-9-2",
        KennisNietVerworven("2024-12-31", een, "2024-12-31", ander).Uitkomst);

    [Theory]
    [InlineData("2024-12-31", "2024-03-31")]
    [InlineData("2024-03-31", "2024-12-31")]
    public void Een_ontheffing_die_voorbij_is_neemt_de_vraag_over_een_andere_niet_weg(string totEnMet, string enTotEnMet) => Assert.Equal(
        "onbeslist",
        KennisNietVerworven(totEnMet, null, enTotEnMet, null).Waarom("pw-9-2").Split(':')[0]);

    [Fact]
    public void Een_ontheffing_van_een_andere_verplichting_helpt_niet() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-c-tegenprestatie").Uitkomst);

    [Fact]
    public void Is_van_een_van_twee_mogelijke_verplichtingen_ontheven_dan_blijft_de_andere_over() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetVerplichting("pw-18-4-a").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-a").Uitkomst);

    [Theory]
    [InlineData("pw-18-4-h")]
    [InlineData("pw-18-4-f")]
    [InlineData("pw-9-1-b-participatievoorziening")]
    [InlineData("pw-9-1-b-plan-van-aanpak")]
    public void Een_ontheffing_van_alles_neemt_niet_weg_waarvan_de_wet_geen_ontheffing_noemt(string plicht) => Assert.Contains(
        "vraag ontheffing-reikwijdte",
        Zaak.EenSchendingVan(plicht).MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Noemt_de_ontheffing_de_verplichtingen_dan_is_er_geen_vraag() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-verkrijgen", "pw-18-4-a").Uitkomst);

    [Fact]
    public void Noemt_zij_een_voorziening_dan_is_dat_een_vraag_want_de_wet_laat_dat_niet_toe()
    {
        var zaak = Zaak.EenNoShow().MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-h");

        Assert.Equal("nog-niet: vraag ontheffing-reikwijdte", zaak.Uitkomst);
        Assert.Equal(
            "onbeslist: Op 13 mei 2024 gold een ontheffing. Van deze verplichting laat artikel 9, tweede lid, Participatiewet die niet toe: gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling. Noem bij de ontheffing alleen de andere verplichtingen; of antwoord dat deze verplichting niet was opgelegd, als het besluit haar toch wegnam.",
            zaak.Waarom("pw-9-2"));
        Assert.Equal("geen-maatregel: pw-18-1", zaak.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Uitkomst);
    }

    [Fact]
    public void Wie_is_ontheven_van_het_verkrijgen_van_werk_hoeft_het_ook_niet_te_aanvaarden()
    {
        var zaak = WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-verkrijgen", "pw-9-1-a-registratie");

        Assert.Equal("geen-maatregel: pw-9-2", zaak.Uitkomst);
        Assert.Contains("ontheffing-van-werk", zaak.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Noemt_de_ontheffing_het_aanvaarden_van_werk_zelf_dan_hoeft_niets_te_worden_uitgelegd() => Assert.DoesNotContain(
        "ontheffing-van-werk",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-verkrijgen", "pw-18-4-a").Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Een_ontheffing_van_alleen_de_registratie_neemt_de_plicht_om_werk_te_aanvaarden_niet_weg() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-registratie").Uitkomst);

    [Theory]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    public void Noemt_de_ontheffing_alleen_artikel_9_dan_wordt_gevraagd_of_de_uitwerking_in_het_vierde_lid_erbij_hoort(string onderdeel)
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-" + onderdeel);

        Assert.StartsWith("nog-niet: vraag ontheffing-reikwijdte", Ontheven("pw-9-1-a-verkrijgen"), StringComparison.Ordinal);
        Assert.StartsWith("nog-niet: vraag ontheffing-reikwijdte", Ontheven("pw-9-1-a-verkrijgen", "pw-9-1-a-registratie"), StringComparison.Ordinal);
        Assert.Equal(zaak.Uitkomst, Ontheven("pw-9-1-a-registratie"));
        Assert.Equal("geen-maatregel: pw-9-2", Ontheven("pw-9-1-a-verkrijgen", "pw-18-4-" + onderdeel));
        Assert.Equal(zaak.Uitkomst, Ontheven("pw-9-1-a-verkrijgen", "pw-18-4-a"));
        Assert.Equal(zaak.Uitkomst, Ontheven("pw-9-1-c-tegenprestatie"));

        string Ontheven(params string[] plichten) => zaak.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, plichten).Uitkomst;
    }

    [Fact]
    public void Van_onderdeel_h_staat_de_wet_geen_ontheffing_toe_en_een_ontheffing_van_werk_zegt_daar_niets_over() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Zaak.EenNoShow().MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-9-1-a-verkrijgen").Uitkomst);

    [Fact]
    public void Van_de_plicht_zich_niet_te_misdragen_kan_niemand_worden_ontheven() => Assert.Equal(
        "maatregel: vo-9-4 vo-10-1-b 20% × 1",
        Zaak.EenSchendingVan("pw-9-6-misdraging").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-6-misdraging"))
            .MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Uitkomst);

    [Fact]
    public void Is_over_ontheffingen_niets_opgegeven_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag ontheffingen", WerkGeweigerd.MetPersoon(p => p with { Ontheffingen = null }).Uitkomst);

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_zegt_een_ontheffing_nog_niets() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).MetGedraging(g => g with { Datum = null }).Uitkomst);

    [Fact]
    public void Een_ontheffing_van_het_verkrijgen_van_werk_die_voorbij_is_wordt_niet_uitgelegd() => Assert.DoesNotContain(
        "ontheffing-van-werk",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", "2024-05-12", "pw-9-1-a-verkrijgen").Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Waar_niet_vaststaat_of_ontheffing_kan_wordt_gevraagd_of_de_verplichting_erbij_hoort() => Assert.Equal(
        "onbeslist: Op 13 mei 2024 gold een ontheffing. Hoort daarbij ook: kennis en vaardigheden verkrijgen en behouden die voor werk nodig zijn? Noem bij de ontheffing alle verplichtingen waarvan is ontheven. Is dat van het vierde lid van artikel 18 alleen het aanvaarden en behouden van werk, noem dat dan.",
        Zaak.EenSchendingVan("pw-18-4-f").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Waarom("pw-9-2"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-05-01", "2024-10-31").Verslag);

    private static Zaak KennisNietVerworven(string totEnMet, string? een, string enTotEnMet, string? ander) => Zaak.EenSchendingVan("pw-18-4-f")
        .MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", totEnMet, een is null ? [] : [een])
        .MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", enTotEnMet, ander is null ? [] : [ander]);
}
