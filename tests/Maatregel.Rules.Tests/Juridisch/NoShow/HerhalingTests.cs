using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.NoShow;

/// <summary>Pas wie ook de herhaling mist, kan een maatregel krijgen.</summary>
[Trait("soort", "juridisch")]
public sealed class HerhalingTests
{
    private static readonly Zaak EersteGemist = Zaak.EenNoShow().MetAlleenDeEersteUitnodiging();

    [Fact]
    public void Na_alleen_een_gemiste_eerste_afspraak_gaat_eerst_een_herhalingsoproep_uit() =>
        Assert.Equal("nog-niet: stap herhalingsoproep-versturen", EersteGemist.Uitkomst);

    [Fact]
    public void Na_een_gemiste_herhaling_kan_een_maatregel_volgen() => Assert.Equal(
        "toegepast: De gemiste afspraak volgde op een herhalingsoproep.",
        Zaak.EenNoShow().Waarom("no-show-herhaling"));

    [Fact]
    public void Een_herhaling_na_een_uitnodiging_die_niet_aankwam_is_geen_herhaling() => Assert.Equal(
        "nog-niet: stap herhalingsoproep-versturen",
        Zaak.EenNoShow().MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { Aannemelijk = Antwoord.Nee }, g.NoShow.Oproepen[1]] },
        }).Uitkomst);

    [Fact]
    public void De_gemeente_kan_instellen_dat_een_herhaling_niet_nodig_is() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        EersteGemist.MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }).Uitkomst);

    [Fact]
    public void Dat_een_herhaling_nodig_is_is_een_aanname() =>
        Assert.Contains("herhalingsoproep", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Wie_werk_weigert_hoeft_niet_te_worden_opgeroepen() =>
        Assert.Equal("niet-van-toepassing: De gedraging is geen no-show.", Zaak.EenSchendingVan("pw-18-4-a").Waarom("no-show-herhaling"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(EersteGemist.Verslag);
}
