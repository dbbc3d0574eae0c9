using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, twaalfde lid: onder belanghebbende wordt het gezin verstaan.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid12Tests
{
    private static readonly Zaak VanDePartner = Zaak.EenNoShow().VanDePartner().Gehoord(Gezinslid.Partner);

    [Fact]
    public void Om_een_gedraging_van_de_partner_wordt_de_gezamenlijke_uitkering_verlaagd()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", VanDePartner.Uitkomst);
        Assert.Equal("toegepast: Het is een gedraging van de partner; de gezamenlijke uitkering wordt één keer verlaagd.", VanDePartner.Waarom("pw-18-12"));
    }

    [Fact]
    public void Een_gedraging_van_de_belanghebbende_zelf_vraagt_dit_lid_niet() => Assert.Equal(
        "niet-van-toepassing: Het is een gedraging van de belanghebbende zelf.",
        Zaak.EenNoShow().Waarom("pw-18-12"));

    [Fact]
    public void Twee_gedragingen_van_twee_partners_verlagen_geen_maand_met_meer_dan_honderd_procent()
    {
        var samen = VanDePartner.En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20")).Met(c => c with { Peildatum = Zaak.Dag("2024-06-17") }).Gehoord(Gezinslid.Belanghebbende, Gezinslid.Partner);

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1; pw-18-4-a pw-18-5 100% × 1", samen.Uitkomst);
        Assert.All(
            samen.Advies.Maatregelen.SelectMany(m => m.Plan).GroupBy(p => p.Maand),
            maand => Assert.True(maand.Sum(p => p.Percentage) <= 100));
    }

    [Fact]
    public void Of_een_plicht_bindt_wordt_gevraagd_van_wie_haar_niet_nakwam()
    {
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", VanDePartner.MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Uitkomst);
        Assert.Equal("geen-maatregel: pw-9-1", VanDePartner.MetPartner(p => p with { Pensioengerechtigd = Antwoord.Ja }).Uitkomst);
        Assert.Equal("niet-van-toepassing: De partner had de pensioengerechtigde leeftijd nog niet bereikt.", VanDePartner.Waarom("pw-9-1"));
    }

    [Fact]
    public void Een_ontheffing_van_de_belanghebbende_helpt_de_partner_niet_en_andersom_wel()
    {
        var geweigerd = Zaak.EenSchendingVan("pw-18-4-a").VanDePartner().Gehoord(Gezinslid.Partner);
        Ontheffing[] ontheven = [new() { Grond = OntheffingGrond.DringendeRedenen, Van = Zaak.Dag("2024-01-01") }];

        Assert.Equal("maatregel: pw-18-4-a pw-18-5 100% × 1", geweigerd.MetPersoon(p => p with { Ontheffingen = ontheven }).Uitkomst);
        Assert.Equal("geen-maatregel: pw-9-2", geweigerd.MetPartner(p => p with { Ontheffingen = ontheven }).Uitkomst);
    }

    [Fact]
    public void Wat_over_de_partner_niet_is_opgegeven_wordt_gevraagd()
    {
        var onbekend = VanDePartner.Met(c => c with { Partner = null });

        Assert.Equal("nog-niet: vraag pensioengerechtigd, arbeidsongeschiktheid, ontheffingen", onbekend.Uitkomst);
        Assert.Equal("onbeslist: Had de partner op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?", onbekend.Waarom("pw-9-1"));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(VanDePartner.Verslag);
}
