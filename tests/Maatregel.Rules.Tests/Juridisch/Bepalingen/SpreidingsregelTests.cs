using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Spreiding van het bedrag: alleen bij het vijfde lid en alleen waar de verordening het toelaat.</summary>
[Trait("soort", "juridisch")]
public sealed class SpreidingsregelTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow().Gespreid();

    private static readonly Samenloopkeuze Tegelijk = new() { Volgorde = Maatregelvolgorde.Tegelijk, Motivering = "Zij gaan over één periode." };

    [Fact]
    public void Waar_de_verordening_het_bij_dit_onderdeel_toelaat_wordt_gespreid() => Assert.Equal(
        [872.30m, 436.15m],
        NoShow.AlsDeVerordening(v => Met(v, "h")).Advies.Maatregelen[0].Plan.Select(p => p.Bedrag!.Value));

    [Fact]
    public void Bij_een_ander_onderdeel_gaat_de_maatregel_ineens() => Assert.Equal(
        "niet-van-toepassing: De verordening laat spreiden alleen toe bij onderdeel a, niet bij onderdeel h: de maatregel gaat ineens.",
        NoShow.Waarom("vo-10b"));

    [Fact]
    public void Bij_herhaling_laat_de_wet_spreiden_niet_toe() => Assert.Equal(
        "niet-van-toepassing: Spreiden kan alleen bij een verlaging volgens artikel 18, vijfde lid, Participatiewet, niet bij herhaling: de maatregel gaat ineens.",
        NoShow.AlsDeVerordening(v => Met(v, "h")).MetEerdereMaatregel("pw-18-5", "2024-01-15").Waarom("vo-10b"));

    [Fact]
    public void Zonder_die_wens_wordt_niet_gespreid() => Assert.Equal(
        "niet-van-toepassing: Om spreiding is niet gevraagd.",
        Zaak.EenNoShow().AlsDeVerordening(v => Met(v, "h")).Waarom("vo-10b"));

    [Fact]
    public void Is_de_bepaling_niet_bekend_dan_wordt_zij_gevraagd() => Assert.Equal(
        "nog-niet: vraag spreiding-onbekend",
        NoShow.AlsDeVerordening(v => v with { Spreiding = Proefverordening.Onbekend<Spreiding>() }).Uitkomst);

    [Fact]
    public void Zolang_dat_een_vraag_is_zegt_het_advies_niet_of_de_wens_is_gevolgd() => Assert.Empty(
        NoShow.AlsDeVerordening(v => v with { Spreiding = Proefverordening.Onbekend<Spreiding>() }).Advies.Verzoeken);

    [Fact]
    public void Laat_de_verordening_spreiden_niet_toe_dan_gaat_de_maatregel_ineens() => Assert.Equal(
        "niet-van-toepassing: De verordening laat spreiden niet toe: de maatregel gaat ineens.",
        NoShow.AlsDeVerordening(v => v with { Spreiding = Proefverordening.NietGeregeld<Spreiding>() }).Waarom("vo-spreiding"));

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag voorwaarde-spreiding")]
    [InlineData(Antwoord.Ja, "toegepast: Het bedrag wordt gespreid in delen van 2/3, 1/3.")]
    [InlineData(Antwoord.Nee, "niet-van-toepassing: Geoordeeld is dat niet is voldaan aan de voorwaarde voor spreiden, bij bijzondere omstandigheden: de maatregel gaat ineens.")]
    public void Stelt_de_verordening_een_voorwaarde_dan_oordeelt_de_consulent_daarover(Antwoord voldaan, string verwacht)
    {
        var zaak = NoShow.AlsDeVerordening(v => Met(v, "h", s => s with { Voorwaarde = "bij bijzondere omstandigheden" })).MetOordeel(o => o with { VoorwaardeSpreiding = voldaan });

        Assert.Equal(verwacht, zaak.Advies.OpenVragen.Count > 0 ? zaak.Uitkomst : zaak.Waarom("vo-10b"));
    }

    [Fact]
    public void De_plannen_waaruit_wordt_gekozen_staan_genummerd_in_de_vraag() => Assert.Equal(
        ["Volgens welk plan wordt gespreid: 1 (2/3, 1/3); 2 (1/2, 1/2)?"],
        NoShow.AlsDeVerordening(v => Met(v, "h", s => s with { Plannen = [.. s.Plannen, [new Breuk(1, 2), new Breuk(1, 2)]] }))
            .Advies.OpenVragen.Select(v => v.Vraag.Tekst));

    [Theory]
    [InlineData(null, "nog-niet: vraag spreidingsplan")]
    [InlineData(0, "nog-niet: vraag spreidingsplan")]
    [InlineData(1, "toegepast: Het bedrag wordt gespreid in delen van 2/3, 1/3.")]
    [InlineData(2, "toegepast: Het bedrag wordt gespreid in delen van 1/2, 1/2.")]
    [InlineData(3, "nog-niet: vraag spreidingsplan")]
    public void Noemt_de_verordening_meer_plannen_dan_kiest_de_consulent(int? plan, string verwacht)
    {
        var zaak = NoShow.AlsDeVerordening(v => Met(v, "h", s => s with { Plannen = [.. s.Plannen, [new Breuk(1, 2), new Breuk(1, 2)]] })).MetOordeel(o => o with { Spreidingsplan = plan });

        Assert.Equal(verwacht, zaak.Advies.OpenVragen.Count > 0 ? zaak.Uitkomst : zaak.Waarom("vo-10b"));
    }

    [Fact]
    public void Wat_de_maand_van_oplegging_is_is_een_aanname() =>
        Assert.Contains("maand-van-oplegging", NoShow.AlsDeVerordening(v => Met(v, "h")).Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Spreiding_die_is_gevraagd_en_niet_kan_staat_in_samenvatting_korte_tekst_en_brief()
    {
        var advies = NoShow.Advies;
        const string Reden = "De verordening laat spreiden alleen toe bij onderdeel a, niet bij onderdeel h: de maatregel gaat ineens.";

        Assert.Equal(("spreiding", "g1", false, Reden), Assert.Single(advies.Verzoeken) is var v ? (v.Code, v.Gedraging, v.Gevolgd, v.Reden.Tekst) : default);
        Assert.EndsWith("Gevraagd en niet gedaan: spreiding. " + Reden, advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains(Reden, advies.Teksten.Kort, StringComparison.Ordinal);
        Assert.Contains("Wij keken of wij het bedrag over meer maanden konden verdelen. Dat kan niet.", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Spreiding_die_gebeurt_is_een_gevolgd_verzoek_en_staat_niet_bij_wat_niet_is_gedaan()
    {
        var advies = NoShow.AlsDeVerordening(v => Met(v, "h")).Advies;

        Assert.True(Assert.Single(advies.Verzoeken).Gevolgd);
        Assert.DoesNotContain("Gevraagd en niet gedaan", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Ook_in_de_IOAW_en_de_IOAZ_zegt_het_advies_dat_niet_wordt_gespreid(Regeling regeling) => Assert.EndsWith(
        "Spreiden kan alleen bij een verlaging volgens artikel 18, vijfde lid, Participatiewet, niet bij een verlaging volgens de verordening: de maatregel gaat ineens.",
        (regeling == Regeling.Ioaw ? NoShow.InDeIoaw() : NoShow.InDeIoaz()).Advies.Samenvatting,
        StringComparison.Ordinal);

    [Fact]
    public void Lopen_maatregelen_na_elkaar_dan_zegt_het_besluit_niet_dat_het_bedrag_is_verdeeld()
    {
        var brief = Zaak.EenSchendingVan("pw-18-4-a").En(Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").Op("2024-03-04").MetGrondslag("vo-9-2"))
            .Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Passend." } }).Advies.Teksten.Beschikking;

        Assert.DoesNotContain("Wij verdelen", brief, StringComparison.Ordinal);
        Assert.Contains("Deze verlaging komt na een andere verlaging.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Lopen_maatregelen_tegelijk_dan_voegt_spreiden_niets_toe()
    {
        var ineens = Zaak.EenSchendingVan("pw-18-4-a").En(Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-20")).MetUitkering(u => u with { NormPerMaand = 1369.06m });

        Assert.Equal(1369.06m, ineens.Advies.Maatregelen.Sum(m => m.Totaal));
        Assert.Equal(1369.06m, ineens.Gespreid().Met(c => c with { Samenloop = Tegelijk }).Advies.Maatregelen.Sum(m => m.Totaal));
    }

    [Fact]
    public void Een_plan_dat_een_maand_boven_honderd_procent_zou_brengen_is_een_verzoek_dat_niet_is_gevolgd()
    {
        var advies = NoShow.AlsDeVerordening(v => Met(v, "h") with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a", [new() { Onderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"], EersteMaanden = 2, HerhalingMaanden = 3 }]),
        }).Advies;

        Assert.Equal([100m, 100m], Assert.Single(advies.Maatregelen).Plan.Select(m => m.Percentage));
        Assert.EndsWith("Gevraagd en niet gedaan: spreiding. Gespreid in delen van 2/3, 1/3 zou een maand boven 100% komen: de maatregel gaat ineens.", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(NoShow.AlsDeVerordening(v => Met(v, "h")).Verslag);

    private static Verordeningen.Verordening Met(Verordeningen.Verordening verordening, string onderdeel, Func<Spreiding, Spreiding>? anders = null)
    {
        var spreiding = new Spreiding { Onderdelen = [onderdeel], Plannen = [[new Breuk(2, 3), new Breuk(1, 3)]] };
        return verordening with { Spreiding = Proefverordening.Bekend("10b", anders is null ? spreiding : anders(spreiding)) };
    }
}
