using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9a: ontheffing op verzoek van de alleenstaande ouder van een kind jonger dan vijf jaar.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09aTests
{
    private static readonly Zaak WerkGeweigerd = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-13", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-13")]
    public void Op_de_eerste_en_de_laatste_dag_van_de_ontheffing_volgt_geen_maatregel(string van, string totEnMet) => Assert.Equal(
        "geen-maatregel: pw-9a",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, van, totEnMet).Uitkomst);

    [Theory]
    [InlineData("2024-05-14", "2024-08-31")]
    [InlineData("2024-01-01", "2024-05-12")]
    public void De_dag_ervoor_en_de_dag_erna_wel(string van, string totEnMet) => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, van, totEnMet)
            .MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
            .MetVoorwaarden(new Voorwaarden { OpvangScholingEnBelastbaarheidOnderzocht = Antwoord.Ja }).Uitkomst);

    /// <summary>Artikel 9a laat de ontheffing één keer toe, voor hoogstens vijf jaar.</summary>
    [Theory]
    [InlineData("2019-05-14", null, "geen-maatregel: pw-9a")]
    [InlineData("2019-05-13", null, "nog-niet: vraag ontheffingen")]
    [InlineData("2015-01-01", null, "nog-niet: vraag ontheffingen")]
    [InlineData("2019-05-14", "2024-12-31", "geen-maatregel: pw-9a")]
    [InlineData("2019-05-13", "2024-12-31", "nog-niet: vraag ontheffingen")]
    public void Een_ontheffing_die_langer_dan_vijf_jaar_zou_lopen_wordt_gevraagd(string van, string? totEnMet, string uitkomst) => Assert.Equal(
        uitkomst,
        WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, van, totEnMet)
            .MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
            .MetVoorwaarden(new Voorwaarden { OpvangScholingEnBelastbaarheidOnderzocht = Antwoord.Ja }).Uitkomst);

    [Fact]
    public void Een_tweede_ontheffing_wordt_gevraagd() => Assert.Equal(
        "nog-niet: vraag ontheffingen",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2015-01-01", "2018-12-31")
            .MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2020-01-01", "2024-12-31")
            .MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee }).Uitkomst);

    [Fact]
    public void Van_wie_geen_alleenstaande_ouder_is_wordt_gevraagd_of_zij_nog_gold()
    {
        var ontheven = WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2024-01-01", "2024-12-31");

        Assert.Equal("nog-niet: vraag ontheffingen", ontheven.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Nee }).Uitkomst);
        Assert.Equal("nog-niet: vraag ontheffingen", ontheven.Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee }).Uitkomst);
        Assert.Equal("geen-maatregel: pw-9a", ontheven.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Ja }).Uitkomst);
    }

    [Fact]
    public void Een_oude_ontheffing_van_alleen_een_andere_plicht_wordt_niet_gevraagd() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2015-01-01", null, "pw-9-1-c-tegenprestatie")
            .MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
            .MetVoorwaarden(new Voorwaarden { OpvangScholingEnBelastbaarheidOnderzocht = Antwoord.Ja }).Uitkomst);

    [Fact]
    public void Een_ontheffing_op_een_andere_grond_is_niet_deze() => Assert.Equal(
        "niet-van-toepassing: Op 13 mei 2024 gold geen ontheffing op deze grond voor elke verplichting waar het om gaat.",
        WerkGeweigerd.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Waarom("pw-9a"));

    [Fact]
    public void Van_de_inlichtingenplicht_kan_geen_ontheffing_worden_verleend() => Assert.Equal(
        "niet-van-toepassing: Van deze verplichting kan geen ontheffing worden verleend.",
        Zaak.EenSchendingVan("pw-17-2-medewerking").Waarom("pw-9a"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(WerkGeweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2023-11-01", "2025-10-31").Verslag);
}
