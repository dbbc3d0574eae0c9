using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9, vierde lid: de alleenstaande ouder van een kind jonger dan twaalf jaar.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid04Tests
{
    private static readonly Zaak Ouder =
        Zaak.EenSchendingVan("pw-18-4-a").MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja });

    [Fact]
    public void Zonder_onderzoek_naar_opvang_scholing_en_belastbaarheid_geen_maatregel() =>
        Assert.Equal("geen-maatregel: pw-9-4", Onderzocht(Antwoord.Nee).Uitkomst);

    [Fact]
    public void Met_dat_onderzoek_wel() =>
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", Onderzocht(Antwoord.Ja).Uitkomst);

    [Fact]
    public void Is_dat_niet_bekend_dan_wordt_ernaar_gevraagd() =>
        Assert.Equal("nog-niet: vraag opvang-scholing-belastbaarheid", Ouder.Uitkomst);

    [Fact]
    public void Voor_wie_zegt_het_niet_te_weten_is_het_een_vraag() => Assert.Equal(
        "nog-niet: vraag alleenstaande-ouder",
        Ouder.MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Onbekend }).Uitkomst);

    [Fact]
    public void Is_er_niets_over_gezegd_dan_staat_dat_bij_de_aannames() => Assert.Contains(
        "niet-gesteld-alleenstaande-ouder",
        Zaak.EenSchendingVan("pw-18-4-a").Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Zegt_een_ander_feit_dat_het_een_alleenstaande_ouder_is_dan_wordt_het_gevraagd()
    {
        var geweigerd = Zaak.EenSchendingVan("pw-18-4-a");

        Assert.Equal("nog-niet: vraag alleenstaande-ouder", geweigerd.MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.AlleenstaandeOuder }).Uitkomst);
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", geweigerd.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Nee }).MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.AlleenstaandeOuder }).Uitkomst);
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", geweigerd.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Ja }).Uitkomst);
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", geweigerd.MetOntheffing(OntheffingGrond.AlleenstaandeOuderKindJongerDan5, "2023-01-01", "2023-12-31").Uitkomst);
    }

    [Fact]
    public void Wie_geen_alleenstaande_ouder_is_wordt_niets_gevraagd_en_er_wordt_niets_aangenomen()
    {
        var geweigerd = Zaak.EenSchendingVan("pw-18-4-a").MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Nee });

        Assert.Equal("niet-van-toepassing: De belanghebbende is geen alleenstaande ouder.", geweigerd.Waarom("pw-9-4"));
        Assert.DoesNotContain("niet-gesteld-alleenstaande-ouder", geweigerd.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Bij_een_no_show_speelt_dit_lid_niet() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over het aanvaarden of behouden van werk.",
        Zaak.EenNoShow().MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja }).Waarom("pw-9-4"));

    [Fact]
    public void De_partner_is_geen_alleenstaande_ouder() => Assert.Equal(
        "niet-van-toepassing: De partner is geen alleenstaande ouder.",
        Zaak.EenSchendingVan("pw-18-4-a").VanDePartner().Waarom("pw-9-4"));

    [Fact]
    public void Ook_als_van_de_partner_niets_is_gezegd() => Assert.Equal(
        "niet-van-toepassing: De partner is geen alleenstaande ouder.",
        Zaak.EenSchendingVan("pw-18-4-a").VanDePartner().Met(c => c with { Partner = null }).Waarom("pw-9-4"));

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_beslist_dit_lid_niet() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        Onderzocht(Antwoord.Nee).MetGedraging(g => g with { Datum = null }).Uitkomst);

    [Fact]
    public void Voor_wie_geen_kind_jonger_dan_twaalf_alleen_opvoedt_speelt_dit_lid_niet()
    {
        var geweigerd = Zaak.EenSchendingVan("pw-18-4-a").MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Ja, AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee });

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", geweigerd.Uitkomst);
        Assert.Equal("niet-van-toepassing: De belanghebbende is geen alleenstaande ouder van een kind jonger dan twaalf jaar.", geweigerd.Waarom("pw-9-4"));
    }

    [Fact]
    public void Zijn_er_minderjarige_kinderen_en_is_geen_partner_bekend_dan_wordt_het_gevraagd()
    {
        var kinderen = Zaak.EenSchendingVan("pw-18-4-a").MetPersoon(p => p with { Omstandigheden = new Omstandigheden { Kinderen = Antwoord.Ja } });

        Assert.Equal("nog-niet: vraag alleenstaande-ouder", kinderen.Uitkomst);
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", kinderen.MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande }).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", kinderen.Met(c => c with { Partner = c.Belanghebbende }).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", kinderen.MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Gehuwden }).Uitkomst);
        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", kinderen.MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee }).Uitkomst);
    }

    [Fact]
    public void Naast_een_partner_is_niemand_alleenstaande_ouder() => Assert.Equal(
        ["$.belanghebbende.alleenstaandeOuder", "$.belanghebbende.alleenstaandeOuderMetKindJongerDan12"],
        CasusValidator.Fouten(Zaak.EenSchendingVan("pw-18-4-a").Met(c => c with
        {
            Partner = new Belanghebbende(),
            Belanghebbende = new() { AlleenstaandeOuder = Antwoord.Ja, AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja },
        }).Casus).Select(f => f.Pad));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzocht(Antwoord.Nee).Verslag);

    private static Zaak Onderzocht(Antwoord antwoord) => Ouder.MetVoorwaarden(new Voorwaarden { OpvangScholingEnBelastbaarheidOnderzocht = antwoord });

    [Theory]
    [InlineData(Antwoord.Ja)]
    [InlineData(Antwoord.Nee)]
    public void Wie_over_het_onderzoek_antwoordt_heeft_misschien_een_alleenstaande_ouder_voor_zich(Antwoord onderzocht) => Assert.Equal(
        "nog-niet: vraag alleenstaande-ouder",
        Zaak.EenSchendingVan("pw-18-4-a").MetVoorwaarden(new() { OpvangScholingEnBelastbaarheidOnderzocht = onderzocht }).Uitkomst);

    /// <summary>Reizen en verhuizen dienen het werk; het vierde lid noemt alleen het werk zelf.</summary>
    [Theory]
    [InlineData("pw-18-4-d")]
    [InlineData("pw-18-4-e")]
    public void Zonder_onderzoek_hoeft_een_alleenstaande_ouder_voor_werk_ook_niet_te_reizen_of_te_verhuizen_op_een_aanname(string verplichting)
    {
        var ouder = Zaak.EenSchendingVan(verplichting).MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja });
        Zaak Met(Antwoord onderzocht) => ouder.MetOordeel(o => o with { Voorwaarden = (o.Voorwaarden ?? new()) with { OpvangScholingEnBelastbaarheidOnderzocht = onderzocht } });

        Assert.Equal("geen-maatregel: pw-9-4", Met(Antwoord.Nee).Uitkomst);
        Assert.Contains("opvang-niet-onderzocht", Met(Antwoord.Nee).Advies.Aannames.Select(a => a.Code));
        Assert.StartsWith("onbeslist", ouder.Waarom("pw-9-4"), StringComparison.Ordinal);
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", Alleen(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Onbekend }));
        Assert.Equal("nog-niet: vraag alleenstaande-ouder", Alleen(p => p with { AlleenstaandeOuder = Antwoord.Ja }));
        Assert.Equal("niet-van-toepassing: De gedraging gaat niet over het aanvaarden of behouden van werk.", Zaak.EenSchendingVan(verplichting).Waarom("pw-9-4"));
        Assert.Equal("niet-van-toepassing: Opvang, scholing en belastbaarheid zijn onderzocht.", Met(Antwoord.Ja).Waarom("pw-9-4"));

        string Alleen(Func<Belanghebbende, Belanghebbende> anders) => Zaak.EenSchendingVan(verplichting)
            .MetOordeel(o => o with { Voorwaarden = new() { ReistijdHoogstensDrieUur = Antwoord.Ja, ReizenNoodzakelijk = Antwoord.Ja, GeenAndereMogelijkheid = Antwoord.Ja, ContractTenMinsteEenJaar = Antwoord.Ja, NettoloonTenMinsteNorm = Antwoord.Ja } }).MetPersoon(anders).Uitkomst;
    }
}
