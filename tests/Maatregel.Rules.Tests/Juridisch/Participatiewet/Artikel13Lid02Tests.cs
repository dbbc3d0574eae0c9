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

    /// <summary>Eén van de twee is 18 tot en met 20; wie, zegt de leefsituatie niet.</summary>
    [Theory]
    [InlineData(null, null, "nog-niet: vraag jonger-dan-27")]
    [InlineData(null, Antwoord.Ja, "nog-niet: vraag jonger-dan-27")]
    [InlineData(null, Antwoord.Nee, "nog-niet: vraag wil-ondubbelzinnig-niet")]
    [InlineData(Antwoord.Ja, null, "nog-niet: vraag wil-ondubbelzinnig-niet")]
    [InlineData(Antwoord.Onbekend, null, "nog-niet: vraag jonger-dan-27")]
    [InlineData(Antwoord.Nee, null, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Is_een_van_het_paar_jonger_dan_21_dan_wordt_gevraagd_wie(Antwoord? partner, Antwoord? ander, string uitkomst)
    {
        foreach (var leefsituatie in (Leefsituatie[])[Leefsituatie.Gehuwden18_20En21, Leefsituatie.Gehuwden18_20En21MetKind])
        {
            var zaak = Zaak.EenNoShow().VanDePartner().Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner).MetPartner(p => p with { JongerDan27 = partner })
                .Met(c => c with { Belanghebbende = new Belanghebbende { JongerDan27 = ander }, Uitkering = c.Uitkering! with { NormPerMaand = null, Leefsituatie = leefsituatie } });

            Assert.Equal(uitkomst, zaak.Uitkomst);
        }
    }

    [Fact]
    public void Is_geoordeeld_dat_niet_blijkt_dat_iemand_niet_wil_dan_doet_de_leeftijd_er_niet_toe() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Wil(null, Antwoord.Nee).MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Gehuwden18_20En21 }).Uitkomst);

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_is_niemand_uitgesloten() => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        Wil(Antwoord.Ja, niet: Antwoord.Ja).MetGedraging(g => g with { Datum = null }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Wil(Antwoord.Ja, Antwoord.Ja).Verslag);

    private static Zaak Wil(Antwoord? jongerDan27, Antwoord? niet) =>
        Zaak.EenNoShow().MetPersoon(p => p with { JongerDan27 = jongerDan27 }).MetOordeel(o => o with { WilOndubbelzinnigNiet = niet });
}
