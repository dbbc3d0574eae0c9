using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9, eerste lid: de arbeidsverplichtingen gelden tot de pensioengerechtigde leeftijd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid01Tests
{
    private static readonly Zaak Pensioengerechtigd = Zaak.EenNoShow().MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja });

    [Fact]
    public void Wie_pensioengerechtigd_is_krijgt_geen_maatregel() =>
        Assert.Equal("geen-maatregel: pw-9-1", Pensioengerechtigd.Uitkomst);

    [Fact]
    public void Wie_dat_nog_niet_is_wel() =>
        Assert.Equal("niet-van-toepassing: De belanghebbende had de pensioengerechtigde leeftijd nog niet bereikt.", Zaak.EenNoShow().Waarom("pw-9-1"));

    [Fact]
    public void Niet_bekend_is_een_vraag() =>
        Assert.Equal("nog-niet: vraag pensioengerechtigd", Zaak.EenNoShow().MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Onbekend }).Uitkomst);

    [Fact]
    public void Zeer_ernstig_misdragen_mag_op_geen_enkele_leeftijd() => Assert.Equal(
        "niet-van-toepassing: De geschonden verplichting geldt op elke leeftijd.",
        Zaak.EenSchendingVan("pw-9-6-misdraging").Waarom("pw-9-1"));

    /// <summary>Aanvullende bijstand boven die leeftijd is van de Sociale verzekeringsbank, met artikel 47c in de plaats van artikel 18.</summary>
    [Theory]
    [InlineData("pw-9-6-misdraging")]
    [InlineData("pw-17-2-medewerking")]
    [InlineData("pw-55")]
    public void Boven_die_leeftijd_verlaagt_de_gemeente_niet_zonder_vraag(string verplichting) => Assert.StartsWith(
        "onbeslist: Opgegeven is dat de belanghebbende op de dag van de gedraging de pensioengerechtigde leeftijd had. Aanvullende bijstand is dan van de Sociale verzekeringsbank",
        Zaak.EenSchendingVan(verplichting).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Waarom("pw-9-1"),
        StringComparison.Ordinal);

    [Fact]
    public void Ook_de_plicht_om_mee_te_werken_naast_een_no_show() => Assert.Equal(
        "nog-niet: vraag pensioengerechtigd",
        Zaak.EenNoShow().MetVerplichting("pw-17-2-medewerking").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Pensioengerechtigd.Verslag);
}
