using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 13, tweede lid, onderdeel d: wie jonger is dan 27 en ondubbelzinnig niet wil, is uitgesloten.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel13Lid02Tests
{
    [Fact]
    public void Jonger_dan_27_en_ondubbelzinnig_niet_willen_is_uitsluiting() =>
        Assert.Equal("andere-route: uitsluiting", Wil(Antwoord.Ja, niet: Antwoord.Ja).Uitkomst);

    [Theory]
    [InlineData(Gezinslid.Belanghebbende, "inwoner")]
    [InlineData(Gezinslid.Partner, "partner")]
    public void De_route_noemt_wie_is_uitgesloten(Gezinslid van, string wie)
    {
        var zaak = van == Gezinslid.Partner
            ? Zaak.EenNoShow().VanDePartner().MetPartner(p => p with { JongerDan27 = Antwoord.Ja }).MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Ja })
            : Wil(Antwoord.Ja, niet: Antwoord.Ja);

        Assert.StartsWith($"Beoordeel of de {wie} is uitgesloten", zaak.Advies.Route!.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Antwoord.Nee, Antwoord.Ja, "De belanghebbende is niet jonger dan 27 jaar.")]
    [InlineData(Antwoord.Nee, null, "De belanghebbende is niet jonger dan 27 jaar.")]
    [InlineData(Antwoord.Ja, Antwoord.Nee, "Geoordeeld is dat niet ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen niet wil nakomen.")]
    [InlineData(Antwoord.Onbekend, Antwoord.Nee, "Geoordeeld is dat niet ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen niet wil nakomen.")]
    public void Staat_van_een_van_beide_vast_dat_het_niet_zo_is_dan_blijft_het_een_maatregel(Antwoord jong, Antwoord? wilNiet, string waarom)
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Wil(jong, wilNiet).Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom, Wil(jong, wilNiet).Waarom("pw-13-2-d"));
    }

    [Theory]
    [InlineData(Antwoord.Ja, Antwoord.Onbekend, "wil-ondubbelzinnig-niet")]
    [InlineData(Antwoord.Ja, null, "wil-ondubbelzinnig-niet")]
    [InlineData(Antwoord.Onbekend, Antwoord.Ja, "jonger-dan-27")]
    [InlineData(Antwoord.Onbekend, null, "jonger-dan-27")]
    [InlineData(null, Antwoord.Ja, "jonger-dan-27")]
    public void Is_het_niet_bekend_dan_is_het_een_vraag(Antwoord? jong, Antwoord? wilNiet, string vraag) =>
        Assert.Equal("nog-niet: vraag " + vraag, Wil(jong, wilNiet).Uitkomst);

    [Fact]
    public void Wijst_niets_erop_dan_zegt_het_advies_er_niets_over()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", Zaak.EenNoShow().Uitkomst);
        Assert.DoesNotContain("27", string.Concat(Zaak.EenNoShow().Advies.Aannames.Select(a => a.Tekst.Tekst)), StringComparison.Ordinal);
    }

    [Fact]
    public void Zegt_een_ander_feit_dat_iemand_jong_is_dan_wordt_niet_aangenomen_van_niet()
    {
        Assert.Equal("nog-niet: vraag jonger-dan-27", Zaak.EenNoShow().Bij(NoShowOnderdeel.Jongerenloopbaancentrum).Uitkomst);
        Assert.Equal(
            "nog-niet: vraag wil-ondubbelzinnig-niet",
            Zaak.EenNoShow().MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Alleenstaande18_20 }).Uitkomst);
    }

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_is_niemand_uitgesloten() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        Wil(Antwoord.Ja, niet: Antwoord.Ja).MetGedraging(g => g with { Datum = null }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Wil(Antwoord.Ja, Antwoord.Ja).Verslag);

    private static Zaak Wil(Antwoord? jongerDan27, Antwoord? niet) =>
        Zaak.EenNoShow().MetPersoon(p => p with { JongerDan27 = jongerDan27 }).MetOordeel(o => o with { WilOndubbelzinnigNiet = niet });
}
