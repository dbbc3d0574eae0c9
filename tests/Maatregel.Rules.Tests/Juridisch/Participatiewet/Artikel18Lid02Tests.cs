using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, tweede lid: voor andere verplichtingen dan de acht bepaalt de verordening de verlaging.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid02Tests
{
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void De_verordening_bepaalt_percentage_en_duur() =>
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", Onderzoek.Uitkomst);

    [Fact]
    public void Voor_een_van_de_acht_verplichtingen_niet() => Assert.Equal(
        "niet-van-toepassing: De verplichting is een van de acht van het vierde lid.",
        Zaak.EenNoShow().Waarom("pw-18-2"));

    [Theory]
    [InlineData(Antwoord.Ja, "toegepast: De verordening bepaalt of en hoeveel de bijstand wordt verlaagd.")]
    [InlineData(Antwoord.Nee, "niet-van-toepassing: De verplichting is een van de acht van het vierde lid.")]
    public void Ging_door_een_van_de_acht_werk_verloren_dan_draagt_dit_lid_een_verlaging_om_tekortschietend_besef(Antwoord verloren, string waarom)
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { VerliesVanWerk = verloren });

        Assert.Equal(waarom, zaak.AlsDeVerordening(Bepalingen.Proefbesef.EenGeval).Waarom("pw-18-2"));
        Assert.Equal("niet-van-toepassing: De verplichting is een van de acht van het vierde lid.", zaak.AlsDeVerordening(v => v with { TekortschietendBesef = Proefverordening.NietGeregeld<TekortschietendBesef>() }).Waarom("pw-18-2"));
    }

    [Fact]
    public void Werk_zoeken_is_geen_onderdeel_van_het_vierde_lid_maar_van_het_tweede()
    {
        var zaak = Zaak.EenSchendingVan("pw-9-1-a-verkrijgen").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-a-verkrijgen"));

        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 20% × 1", zaak.Uitkomst);
        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 20% × 1", zaak.MetEerdereMaatregel("pw-18-5", "2024-01-15").Uitkomst);
    }

    [Fact]
    public void Is_niet_bekend_wat_de_verordening_zegt_dan_wordt_dat_gevraagd() =>
        Assert.Equal("nog-niet: vraag verordening-onbekend", Zaak.EenSchendingVan("pw-9-1-a-verkrijgen").Uitkomst);

    [Fact]
    public void Noemt_de_verordening_de_gedraging_niet_dan_is_er_niets_geregeld() => Assert.Equal(
        "niet-geregeld",
        Zaak.EenSchendingVan("pw-9-1-a-verkrijgen").AlsDeVerordening(NoemtAlleenOnderzoek).Uitkomst);

    [Fact]
    public void Is_er_niets_geregeld_dan_doen_de_andere_vragen_er_niet_toe() => Assert.Equal(
        "niet-geregeld",
        Zaak.EenSchendingVan("pw-9-1-a-verkrijgen").MetMate(Mate.Onbekend).AlsDeVerordening(NoemtAlleenOnderzoek).Uitkomst);

    [Fact]
    public void Passen_beide_dan_kiest_de_consulent_met_een_motivering()
    {
        var beide = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden);

        Assert.Equal("nog-niet: vraag grondslag-kiezen", beide.Uitkomst);
        Assert.Equal("nog-niet: vraag grondslag-kiezen", beide.MetGrondslag("vo-9-2", motivering: "").Uitkomst);
        Assert.Equal(["Waarom kiest u artikel 9, tweede lid van de verordening? Ook past: artikel 18, vierde lid, onderdeel h, Participatiewet."], beide.MetGrondslag("vo-9-2", motivering: "").Advies.OpenVragen.Select(v => v.Vraag.Tekst));
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", beide.MetGrondslag("vo-9-2").Uitkomst);
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", beide.MetGrondslag("pw-18-4-h").Uitkomst);
    }

    [Fact]
    public void De_vraag_waarom_noemt_niet_de_plicht_die_bij_het_doel_van_de_afspraak_niet_past() => Assert.Equal(
        ["Waarom kiest u artikel 9, tweede lid van de verordening? Of het om die verplichting gaat, staat niet vast."],
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetVerplichting("pw-18-4-h").MetGrondslag("vo-9-2", motivering: "")
            .Advies.OpenVragen.Where(v => v.Code == "grondslag-kiezen").Select(v => v.Vraag.Tekst));

    [Fact]
    public void De_100_procent_wint_niet_zolang_onbekend_is_hoe_de_verordening_de_andere_plicht_regelt() => Assert.Equal(
        "nog-niet: vraag verordening-onbekend, grondslag-kiezen",
        Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden)
            .AlsDeVerordening(v => v with { Gedragingen = [.. v.Gedragingen.Where(g => g.Artikel != "9-2")] }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Onderzoek.Verslag);

    private static Verordeningen.Verordening NoemtAlleenOnderzoek(Verordeningen.Verordening verordening) => verordening with
    {
        Gedragingen = [.. verordening.Gedragingen.Where(g => g.Status == Bepalingstatus.Bekend)],
        OverigeGedragingen = Bepalingstatus.NietGeregeld,
    };
}
