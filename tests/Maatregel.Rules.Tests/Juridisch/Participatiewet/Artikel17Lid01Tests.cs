using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 17, eerste lid: op de inlichtingenplicht staat een boete, nooit een maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid01Tests
{
    private static readonly Zaak NietGemeld = Zaak.EenSchendingVan("pw-17-1-inlichtingen");

    [Fact]
    public void De_inlichtingenplicht_gaat_naar_de_boete() => Assert.Equal("andere-route: boete", NietGemeld.Uitkomst);

    [Fact]
    public void Ook_als_de_verordening_haar_noemt() => Assert.Equal(
        "andere-route: boete",
        NietGemeld.AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).Uitkomst);

    [Fact]
    public void De_plicht_om_mee_te_werken_is_een_andere() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over de inlichtingenplicht.",
        Zaak.EenSchendingVan("pw-17-2-medewerking").Waarom("pw-17-1"));

    [Fact]
    public void Zonder_vaststaande_feiten_is_er_niets_te_beboeten() => Assert.Equal(
        "geen-maatregel: awb-3-2",
        NietGemeld.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee }).Uitkomst);

    /// <summary>Artikel 5:41 Awb: geen boete als de overtreding niet kan worden verweten; en van een maatregel ziet het college dan ook af.</summary>
    [Theory]
    [InlineData(Mate.Ontbreekt, "geen-maatregel: pw-18-9")]
    [InlineData(Mate.Verminderd, "andere-route: boete")]
    [InlineData(Mate.Volledig, "andere-route: boete")]
    [InlineData(Mate.Onbekend, "andere-route: boete")]
    public void Zonder_verwijt_is_er_niets_te_beboeten(Mate mate, string uitkomst) => Assert.Equal(uitkomst, NietGemeld.MetMate(mate).Uitkomst);

    [Fact]
    public void Waarom_er_dan_geen_boete_komt_staat_bij_de_bepaling()
    {
        var zaak = NietGemeld.MetMate(Mate.Ontbreekt);

        Assert.Equal("niet-van-toepassing: Geoordeeld is dat elke vorm van verwijtbaarheid ontbreekt; dan komt er geen boete.", zaak.Waarom("pw-17-1"));
        Assert.Equal("artikel 5:41, Algemene wet bestuursrecht", Assert.Single(zaak.Advies.Motivering.Single(o => o.Regel.Waarde == "pw-17-1").AndereBronnen).Aanhaling);
        Assert.Null(zaak.Advies.Route);
    }

    [Fact]
    public void Naast_een_no_show_over_werk_wordt_gevraagd_waar_het_om_gaat() => Assert.Contains(
        "route-kiezen",
        Zaak.EenNoShow().MetVerplichting("pw-17-1-inlichtingen").Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Gelden_twee_routes_dan_is_de_tweede_een_vervolgstap()
    {
        var advies = Zaak.EenSchendingVan("pw-18b-taaleis").En(NietGemeld).Advies;

        Assert.Equal("taaleis", advies.Route!.Code);
        Assert.Equal(
            "Voor gedraging 2 van 13 mei 2024 geldt nog een andere route. Beoordeel een boete. Voor de inlichtingenplicht kan de gemeente geen maatregel opleggen.",
            advies.Vervolgstappen.Single(s => s.Code == "andere-route").Tekst.Tekst);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(NietGemeld.Verslag);
}
