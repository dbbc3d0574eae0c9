using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 44, tweede lid: vanaf de melding gelden de plichten van artikel 9, eerste lid, en artikel 18, vierde lid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel44Lid02Tests
{
    private static readonly Zaak Geweigerd = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Nee });

    [Theory]
    [InlineData("2024-05-13", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData("2024-05-14", "geen-maatregel: pw-44-2")]
    public void Werk_weigeren_voor_de_melding_is_geen_schending_van_het_vierde_lid(string melding, string uitkomst) =>
        Assert.Equal(uitkomst, Gemeld(Geweigerd, melding).Uitkomst);

    [Theory]
    [InlineData("pw-18-4-f")]
    [InlineData("pw-18-4-h")]
    [InlineData("pw-9-1-a-verkrijgen")]
    [InlineData("pw-9-1-c-tegenprestatie")]
    public void Dat_geldt_voor_elke_plicht_van_artikel_9_eerste_lid_en_artikel_18_vierde_lid(string verplichting) =>
        Assert.Equal("geen-maatregel: pw-44-2", Gemeld(Zaak.EenSchendingVan(verplichting).Op("2024-05-13"), "2024-05-14").Uitkomst);

    [Fact]
    public void Staat_de_dag_van_de_gedraging_niet_vast_dan_zegt_de_melding_er_niets_over() => Assert.StartsWith(
        "niet-van-toepassing: De melding was op 3 juni 2024; de dag van de gedraging staat niet vast.",
        Gemeld(Geweigerd, "2024-06-03").MetGedraging(g => g with { Datum = null, GeconstateerdOp = null }).Waarom("pw-44-2"),
        StringComparison.Ordinal);

    [Fact]
    public void Ook_als_de_bijstand_later_is_toegekend_en_nog_loopt() => Assert.Equal(
        "geen-maatregel: pw-44-2",
        Gemeld(Geweigerd, "2024-05-14").MetUitkering(u => u with { ToegekendPer = Zaak.Dag("2024-05-14") }).Uitkomst);

    [Fact]
    public void Ging_werk_verloren_dan_kan_het_besef_van_verantwoordelijkheid_tekortschieten()
    {
        var ontslag = Gemeld(Geweigerd, "2024-05-14").AlsDeVerordening(v => v with
        {
            TekortschietendBesef = Proefverordening.Bekend("12", new Verordeningen.TekortschietendBesef
            {
                Gevallen = [new Verordeningen.Besefsgeval { Artikel = "12", Code = "algemeen", Omschrijving = "tekortschietend besef", Tarief = new Verordeningen.Tarief { Percentage = 20, Maanden = 1 } }],
            }),
        });

        Assert.Equal("maatregel: vo-12 vo-12 20% × 1", ontslag.MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).Uitkomst);
        Assert.Equal("nog-niet: vraag verlies-van-werk", ontslag.MetGedraging(g => g with { VerliesVanWerk = null }).Uitkomst);
    }

    [Fact]
    public void Wat_de_verordening_over_het_besef_zegt_en_niet_bekend_is_wordt_gevraagd() => Assert.Equal(
        "nog-niet: vraag verordening-onbekend",
        Gemeld(Geweigerd, "2024-05-14").MetGedraging(g => g with { VerliesVanWerk = Antwoord.Ja }).Uitkomst);

    [Theory]
    [InlineData(null)]
    [InlineData(Antwoord.Onbekend)]
    [InlineData(Antwoord.Ja)]
    public void Regelt_de_verordening_het_besef_niet_dan_doet_verloren_werk_er_niet_toe(Antwoord? verloren) => Assert.Equal(
        "geen-maatregel: pw-44-2",
        Gemeld(Geweigerd, "2024-05-14").MetGedraging(g => g with { VerliesVanWerk = verloren })
            .AlsDeVerordening(v => v with { TekortschietendBesef = Proefverordening.NietGeregeld<Verordeningen.TekortschietendBesef>() }).Uitkomst);

    [Fact]
    public void Misdraging_hangt_niet_van_de_melding_af() => Assert.Equal(
        "niet-van-toepassing: Deze verplichting hangt niet af van de melding.",
        Gemeld(Zaak.EenSchendingVan("pw-9-6-misdraging").Op("2024-05-13"), "2024-05-14").Waarom("pw-44-2"));

    [Fact]
    public void Naast_een_plicht_die_al_wel_gold_vervalt_alleen_de_andere() => Assert.Equal(
        "toegepast: De melding was pas op 14 mei 2024; alleen de andere verplichting gold al.",
        Gemeld(Zaak.EenNoShow().MetVerplichting("pw-17-2-medewerking").Op("2024-05-13"), "2024-05-14").Waarom("pw-44-2"));

    [Fact]
    public void Is_geen_dag_van_melding_opgegeven_dan_vraagt_dit_lid_niets() =>
        Assert.Equal("niet-van-toepassing: Een dag van melding is niet opgegeven.", Geweigerd.Waarom("pw-44-2"));

    [Theory]
    [InlineData(Antwoord.Nee)]
    [InlineData(null)]
    public void Zonder_de_dag_van_de_gedraging_beslist_dit_lid_niet(Antwoord? verloren) => Assert.Equal(
        "nog-niet: vraag datum-gedraging",
        Gemeld(Geweigerd, "2024-06-03").MetGedraging(g => g with { Datum = null, VerliesVanWerk = verloren }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Gemeld(Geweigerd, "2024-05-14").Verslag);

    private static Zaak Gemeld(Zaak zaak, string dag) => zaak.MetUitkering(u => u with { MeldingOp = Zaak.Dag(dag) });
}
