using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel e: verhuizen als er geen andere mogelijkheid is, voor een contract van een jaar en ten minste de norm.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelETests
{
    private static readonly Voorwaarden Alle = new Voorwaarden { GeenAndereMogelijkheid = Antwoord.Ja, ContractTenMinsteEenJaar = Antwoord.Ja, NettoloonTenMinsteNorm = Antwoord.Ja };
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-e").MetVoorwaarden(Alle);

    [Fact]
    public void Wie_niet_wil_verhuizen_schendt_onderdeel_e() =>
        Assert.Equal("maatregel: pw-18-4-e pw-18-5 100% × 1", Schending.Uitkomst);

    [Theory]
    [InlineData(nameof(Voorwaarden.GeenAndereMogelijkheid), "Er was een andere mogelijkheid dan verhuizen.")]
    [InlineData(nameof(Voorwaarden.ContractTenMinsteEenJaar), "De arbeidsovereenkomst duurde korter dan een jaar.")]
    [InlineData(nameof(Voorwaarden.NettoloonTenMinsteNorm), "Het nettoloon was lager dan de bijstandsnorm.")]
    public void Zonder_een_van_de_voorwaarden_is_er_geen_schending(string voorwaarde, string waarom)
    {
        var zaak = Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Nee));

        Assert.Equal("geen-maatregel: pw-18-4-e", zaak.Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom + " Daarom geldt deze plicht hier niet.", zaak.Waarom("pw-18-4-e"));
    }

    [Theory]
    [InlineData(nameof(Voorwaarden.GeenAndereMogelijkheid), "voorwaarde-geen-andere-mogelijkheid")]
    [InlineData(nameof(Voorwaarden.ContractTenMinsteEenJaar), "voorwaarde-contract-een-jaar")]
    [InlineData(nameof(Voorwaarden.NettoloonTenMinsteNorm), "voorwaarde-nettoloon-norm")]
    public void Een_voorwaarde_die_niet_is_beantwoord_is_een_vraag(string voorwaarde, string code) =>
        Assert.Equal("nog-niet: vraag " + code, Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Onbekend)).Uitkomst);

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-f").Waarom("pw-18-4-e"));

    [Fact]
    public void Een_ontheffing_gaat_voor() => Assert.Equal(
        "geen-maatregel: pw-9-2",
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-e").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);

    private static Voorwaarden Met(string voorwaarde, Antwoord antwoord) => voorwaarde switch
    {
        nameof(Voorwaarden.GeenAndereMogelijkheid) => Alle with { GeenAndereMogelijkheid = antwoord },
        nameof(Voorwaarden.ContractTenMinsteEenJaar) => Alle with { ContractTenMinsteEenJaar = antwoord },
        nameof(Voorwaarden.NettoloonTenMinsteNorm) => Alle with { NettoloonTenMinsteNorm = antwoord },
        _ => throw new ArgumentException(voorwaarde),
    };
}
