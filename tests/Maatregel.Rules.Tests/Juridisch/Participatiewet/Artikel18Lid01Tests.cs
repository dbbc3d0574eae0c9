using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, eerste lid: een verplichting moet concreet en op maat zijn opgelegd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid01Tests
{
    [Fact]
    public void Een_verplichting_die_niet_is_opgelegd_kan_niet_worden_geschonden() =>
        Assert.Equal("geen-maatregel: pw-18-1", Opgelegd(Antwoord.Nee).Uitkomst);

    [Fact]
    public void Is_zij_wel_opgelegd_dan_gaat_het_advies_verder() => Assert.Equal(
        "toegepast: De verplichting was concreet en op maat opgelegd.",
        Opgelegd(Antwoord.Ja).Waarom("pw-18-1"));

    [Fact]
    public void Niet_bekend_is_een_vraag_en_geen_nee() =>
        Assert.Equal("nog-niet: vraag verplichting-opgelegd", Opgelegd(Antwoord.Onbekend).Uitkomst);

    [Fact]
    public void Een_aanvullende_verplichting_van_artikel_55_moet_ook_zijn_opgelegd() => Assert.Equal(
        "geen-maatregel: pw-18-1",
        Zaak.EenSchendingVan("pw-55").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Uitkomst);

    [Theory]
    [InlineData("pw-9-6-misdraging")]
    [InlineData("pw-17-2-medewerking")]
    [InlineData("pw-18-2-tekortschietend-besef")]
    public void Wat_de_wet_zelf_van_iedereen_vraagt_hoeft_niet_te_worden_opgelegd(string verplichting) => Assert.Equal(
        "niet-van-toepassing: Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.",
        Zaak.EenSchendingVan(verplichting).MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Waarom("pw-18-1"));

    [Fact]
    public void De_plicht_om_mee_te_werken_naast_een_no_show_blijft_gelden_als_die_niet_was_opgelegd() => Assert.Equal(
        "maatregel: vo-9-4 vo-10-1-b 20% × 1",
        Zaak.EenNoShow().MetVerplichting("pw-17-2-medewerking").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Uitkomst);

    [Theory]
    [InlineData("pw-18-4-a", "maatregel: pw-18-4-a pw-18-5 100% × 1", false)]
    [InlineData("pw-18-4-d", "maatregel: pw-18-4-d pw-18-5 100% × 1", true)]
    [InlineData("pw-18-4-g", "maatregel: pw-18-4-g pw-18-5 100% × 1", true)]
    [InlineData("pw-18-4-b", "geen-maatregel: pw-18-1", false)]
    [InlineData("pw-18-4-h", "geen-maatregel: pw-18-1", false)]
    [InlineData("pw-9-1-b-plan-van-aanpak", "geen-maatregel: pw-18-1", false)]
    [InlineData("pw-9-1-c-tegenprestatie", "geen-maatregel: pw-18-1", false)]
    [InlineData("pw-9-1-a-verkrijgen", "maatregel: vo-9-4 vo-10-1-b 20% × 1", false)]
    [InlineData("pw-9-1-a-registratie", "maatregel: vo-9-4 vo-10-1-b 20% × 1", false)]
    public void Niet_opgelegd_is_geen_antwoord_bij_een_plicht_die_van_rechtswege_geldt(string verplichting, string uitkomst, bool lezing)
    {
        var zaak = Zaak.EenSchendingVan(verplichting)
            .MetVoorwaarden(new Voorwaarden { ReistijdHoogstensDrieUur = Antwoord.Ja, ReizenNoodzakelijk = Antwoord.Ja })
            .AlsDeVerordening(v => verplichting.StartsWith("pw-9-1-a", StringComparison.Ordinal) ? v.MetGedraging("9-4", verplichting) : v)
            .MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee });

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(lezing, zaak.Advies.Aannames.Any(a => a.Code == "plicht-van-rechtswege"));
    }

    [Theory]
    [InlineData("pw-18-4-c")]
    [InlineData("pw-18-4-e")]
    [InlineData("pw-18-4-f")]
    public void Ook_zonder_opgave_wordt_dat_dan_niet_gevraagd(string verplichting) => Assert.DoesNotContain(
        "verplichting-opgelegd",
        Zaak.EenSchendingVan(verplichting).MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Waar_dat_de_lezing_van_dit_product_is_zegt_de_aanname_dat() => Assert.Contains(
        "regel van dit product: welke plichten van rechtswege gelden, waar de wet niet van opleggen of aanbieden spreekt",
        Assert.Single(Zaak.EenSchendingVan("pw-18-4-g").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Advies.Aannames, a => a.Code == "plicht-van-rechtswege").Bronnen.Select(b => b.Aanhaling));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Opgelegd(Antwoord.Nee).Verslag);

    private static Zaak Opgelegd(Antwoord antwoord) => Zaak.EenNoShow().MetOordeel(o => o with { VerplichtingOpgelegd = antwoord });
}
