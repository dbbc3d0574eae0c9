using Maatregel.Rules.Adviezen;
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
    [InlineData("pw-18-2-tekortschietend-besef")]
    public void Boven_die_leeftijd_verlaagt_de_gemeente_niet_en_gaat_de_zaak_naar_de_Sociale_verzekeringsbank(string verplichting)
    {
        var zaak = Zaak.EenSchendingVan(verplichting).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja });

        Assert.Equal("geen-maatregel: pw-9-1; stap andere-route", zaak.Uitkomst);
        Assert.Equal(
            "toegepast: De belanghebbende had op de dag van de gedraging de pensioengerechtigde leeftijd bereikt. Aanvullende bijstand is dan van de Sociale verzekeringsbank, niet van de gemeente.",
            zaak.Waarom("pw-9-1"));
    }

    [Fact]
    public void Is_van_een_ander_de_leeftijd_niet_bekend_dan_wordt_daar_bij_deze_plichten_niet_naar_gevraagd() => Assert.DoesNotContain(
        "pensioengerechtigd",
        Zaak.EenSchendingVan("pw-9-6-misdraging").MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Onbekend }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Ook_de_plicht_om_mee_te_werken_naast_een_no_show() => Assert.Equal(
        "geen-maatregel: pw-9-1; stap andere-route",
        Zaak.EenNoShow().MetVerplichting("pw-17-2-medewerking").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Uitkomst);

    /// <summary>Wie de bijstand verleent aan een paar van wie één die leeftijd heeft, zeggen de gelezen bronnen niet.</summary>
    [Theory]
    [InlineData(Antwoord.Ja, null, true)]
    [InlineData(Antwoord.Onbekend, Leefsituatie.GehuwdenAow, true)]
    [InlineData(Antwoord.Nee, null, false)]
    [InlineData(Antwoord.Onbekend, Leefsituatie.Gehuwden, false)]
    public void Is_de_ander_van_het_paar_pensioengerechtigd_dan_is_dat_de_gemeente_betaalt_een_aanname(Antwoord ander, Leefsituatie? leefsituatie, bool aangenomen)
    {
        var zaak = Zaak.EenNoShow().VanDePartner().MetPersoon(p => p with { Pensioengerechtigd = ander })
            .MetUitkering(u => leefsituatie is null ? u : u with { NormPerMaand = null, Leefsituatie = leefsituatie });

        Assert.Equal(aangenomen, zaak.Advies.Aannames.Any(a => a is { Code: "bijstand-van-de-gemeente", Gewicht: Aannamegewicht.Bepalend }));
    }

    [Fact]
    public void In_de_IOAW_speelt_dat_niet() => Assert.DoesNotContain(
        "bijstand-van-de-gemeente",
        Zaak.EenNoShow().VanDePartner().MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).InDeIoaw().Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Pensioengerechtigd.Verslag);
}
