using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Een vast bedrag geldt één keer: geen bepaling geeft een tweede maand (artikel 5:4, tweede lid, Awb).</summary>
[Trait("soort", "juridisch")]
public sealed class VastBedragBovenDeNormTests
{
    private const string Plicht = "pw-9-1-c-tegenprestatie";

    [Fact]
    public void Vijfduizend_euro_is_een_maand_en_geen_vier()
    {
        var advies = Met(5000).Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Equal((100m, 1308.45m), (Assert.Single(maatregel.Plan).Percentage, maatregel.Totaal));
        Assert.StartsWith(
            "Advies: verlaag de bijstand met € 1.308,45, over juli 2024. Het vaste bedrag is hoger dan de uitkering van één maand: € 3.691,55 vervalt.",
            advies.Samenvatting,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Dat_de_rest_vervalt_is_een_aanname_die_in_verslag_en_brief_staat()
    {
        var advies = Met(1500).Advies;
        var aanname = Assert.Single(advies.Aannames, a => a.Code == "vast-bedrag-boven-norm");

        Assert.Equal(
            "De verordening noemt € 1.500,00 en geen duur. Dat is meer dan de uitkering van één maand. Aangenomen is dat alleen die maand wordt verlaagd en dat de rest, € 191,55, vervalt.",
            aanname.Tekst.Tekst);
        Assert.Equal(Aannamegewicht.Bepalend, aanname.Gewicht);
        Assert.Equal(["artikel 9, vierde lid, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015"], aanname.Bronnen.Select(b => b.Aanhaling));
        Assert.Contains("De regel is: de bijstand wordt verlaagd met € 1.500,00.\nDat is meer dan uw bijstand van één maand. Wij verlagen niet meer dan één maand. De rest, € 191,55, vervalt.", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- Meer dan de uitkering van één maand: € 191,55 vervalt.", advies.Teksten.Rapportage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1308.45)]
    [InlineData(300)]
    public void Past_het_in_de_maand_dan_is_er_niets_aan_te_nemen(decimal bedrag) =>
        Assert.DoesNotContain("vast-bedrag-boven-norm", Met(bedrag).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Ook_het_voornemen_zegt_dat_het_niet_meer_is_dan_een_maand() => Assert.Contains(
        "Dat is meer dan uw bijstand van één maand. Wij verlagen niet meer dan één maand.",
        Met(1500).MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen,
        StringComparison.Ordinal);

    [Fact]
    public void Om_dringende_redenen_blijft_een_deel_over_van_wat_in_de_maand_past()
    {
        Assert.Equal(150m, Assert.Single(Met(300).MetDringendeRedenen(50, 1).Advies.Maatregelen).Totaal);
        Assert.Equal(654.23m, Assert.Single(Met(1500).MetDringendeRedenen(50, 1).Advies.Maatregelen).Totaal);
        Assert.Equal(654.23m, Assert.Single(Met(5000).MetDringendeRedenen(50, 1).Advies.Maatregelen).Totaal);
        Assert.StartsWith(
            "Advies: verlaag de bijstand met € 654,23, over juli 2024. Het vaste bedrag is hoger dan de uitkering van één maand: € 3.691,55 vervalt.",
            Met(5000).MetDringendeRedenen(50, 1).Advies.Samenvatting,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Vervalt_een_tweede_naast_de_eerste_dan_noemt_de_samenvatting_wat_er_vervalt() => Assert.EndsWith(
        "Nog een verlaging, met € 1.308,45, valt samen met een andere maatregel en vervalt.",
        Met(5000).Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Id = "g1" }, c.Gedragingen[0] with { Id = "g2", Datum = Zaak.Dag("2024-05-06"), GeconstateerdOp = Zaak.Dag("2024-05-06") }] }).Advies.Samenvatting,
        StringComparison.Ordinal);

    private static Zaak Met(decimal bedrag) =>
        Zaak.EenSchendingVan(Plicht).AlsDeVerordening(v => v.MetGedraging("9-4", Plicht, b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = bedrag } }));
}
