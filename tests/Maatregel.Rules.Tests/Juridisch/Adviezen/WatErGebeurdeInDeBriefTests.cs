using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>
/// Wie een brief krijgt over een schending, leest wat er is gedaan of nagelaten: anders kan niemand er iets van vinden (artikel 4:8 Awb) en
/// draagt de brief het besluit niet (artikelen 3:46 en 3:47 Awb). De opgave kent er geen eigen woorden voor; een mens vult ze in.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class WatErGebeurdeInDeBriefTests
{
    private const string Gedaan = "[Schrijf op wat er toen is gedaan, of juist niet is gedaan.]";
    private const string VolgensGegevens = "[Schrijf op wat er volgens onze gegevens is gedaan, of juist niet is gedaan.]";

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a");

    [Fact]
    public void Het_besluit_laat_bij_de_dag_plaats_voor_wat_er_is_gedaan() => Assert.Contains(
        $"Op 13 mei 2024 hield u zich niet aan een plicht. {Gedaan}\nUw plicht is: werk aannemen en houden.",
        Werk.Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Bij_meer_gedragingen_staat_die_plaats_bij_elk()
    {
        var brief = Werk.Op("2024-04-29").En(Werk).Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17") }).Advies.Teksten.Beschikking;

        Assert.Contains($"Op 29 april 2024 hield u zich niet aan een plicht. {Gedaan}", brief, StringComparison.Ordinal);
        Assert.Contains($"Op 13 mei 2024 hield u zich niet aan een plicht. {Gedaan}", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_voor_het_gesprek_weet_de_inwoner_waarop_een_antwoord_wordt_gevraagd() => Assert.Contains(
        $"Op 13 mei 2024 hield u zich misschien niet aan een plicht. {VolgensGegevens}",
        Werk.MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen,
        StringComparison.Ordinal);

    [Fact]
    public void Is_de_dag_niet_bekend_dan_vraagt_het_voornemen_die_erbij() => Assert.Contains(
        "[Noem de dag. Schrijf op wat er volgens onze gegevens is gedaan, of juist niet is gedaan.]",
        Werk.MetHoor(HoorStatus.NietUitgenodigd).MetGedraging(g => g with { Datum = null }).Advies.Teksten.Stuk("voornemen")!.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Ook_een_waarschuwing_zegt_waarvoor() => Assert.Contains(
        $"Op 13 mei 2024 hield u zich niet aan een plicht. {Gedaan}",
        EersteKeerGewaarschuwd(Zaak.EenSchendingVan("pw-9-1-a-registratie")).Advies.Teksten.Waarschuwing,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Misdragingssoort.Bedreiging, "bedreiging")]
    [InlineData(Misdragingssoort.FysiekGeweld, "fysiek geweld")]
    public void Is_de_soort_misdraging_opgegeven_dan_staat_die_klaar_voor_wie_de_brief_afmaakt(Misdragingssoort soort, string woorden) => Assert.Contains(
        $"of juist niet is gedaan. Opgegeven is: {woorden}.]",
        Zaak.EenSchendingVan("pw-9-6-misdraging").MetHoor(HoorStatus.NietUitgenodigd).MetGedraging(g => g with { Misdraging = soort }).Advies.Teksten.Voornemen,
        StringComparison.Ordinal);

    [Fact]
    public void Wat_over_de_gedraging_is_opgegeven_staat_ook_in_het_verslag() => Assert.Contains(
        "- [Schrijf op wat er is gedaan, of juist niet is gedaan. Opgegeven is: onvoldoende nagekomen; er is werk verloren.]",
        Werk.MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende, VerliesVanWerk = Antwoord.Ja }).Advies.Teksten.Rapportage,
        StringComparison.Ordinal);

    [Fact]
    public void Bij_een_gemiste_afspraak_staat_het_er_al()
    {
        var teksten = Zaak.EenNoShow().Advies.Teksten;

        Assert.Contains("U kwam op 13 mei 2024 niet naar", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("is gedaan, of juist niet", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("is gedaan, of juist niet", teksten.Rapportage, StringComparison.Ordinal);
        Assert.DoesNotContain("is gedaan, of juist niet", Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_brief_over_opnieuw_kijken_noemt_niet_alleen_de_dag() => Assert.All(
        Herzieningsvoorbeeld.Alle.Select(new MaatregelAdviseur().Herzie).SelectMany(Brieven.Bij),
        brief => Assert.Contains("gebeurde. [Schrijf op wat dat was.]", brief, StringComparison.Ordinal));

    private static Zaak EersteKeerGewaarschuwd(Zaak zaak) => zaak.AlsDeVerordening(v => v.MetGedraging("9-3", "pw-9-1-a-registratie") with
    {
        Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [2], Verplicht = true }),
    });

    [Theory]
    [InlineData(Regeling.Participatiewet)]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Is_niet_aannemelijk_dat_een_uitnodiging_kwam_dan_noemt_de_brief_de_uitnodiging(Regeling regeling)
    {
        var zaak = Zaak.EenNoShow().MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee });
        var brief = (regeling == Regeling.Ioaw ? zaak.InDeIoaw() : regeling == Regeling.Ioaz ? zaak.InDeIoaz() : zaak).Advies.Teksten.GeenMaatregel;

        Assert.Contains("Wij kunnen niet aannemelijk maken dat u onze uitnodiging op tijd hebt gekregen.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("U kon hier niets aan doen.", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Ontbreekt_verwijtbaarheid_om_iets_anders_dan_noemt_de_brief_de_uitnodiging_niet() =>
        Assert.Contains("U kon hier niets aan doen.", Zaak.EenNoShow().MetMate(Mate.Ontbreekt).Advies.Teksten.GeenMaatregel, StringComparison.Ordinal);

    [Fact]
    public void Pasten_meer_bepalingen_dan_vraagt_het_besluit_waarom_voor_deze_is_gekozen_en_noemt_het_tweede_lid_niet()
    {
        var brief = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekMogelijkheden).MetGrondslag("pw-18-4-h", "Het aanbod was een traject.").Advies.Teksten.Beschikking;

        Assert.Contains(
            "Er pasten meer regels bij wat er gebeurde. [Leg in gewone woorden uit waarom u deze koos. In het verslag staat: Het aanbod was een traject.]",
            brief,
            StringComparison.Ordinal);
        Assert.DoesNotContain("artikel 18, tweede lid", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Er pasten meer regels", Zaak.EenNoShow().MetGrondslag("pw-18-4-h").Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_tekortschietend_besef_staan_het_geval_en_de_maanden_waarop_de_duur_rust_erbij()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").MetGedraging(g => g with { Besefsgeval = "te-snel-interen", MaandenLangereAfhankelijkheid = 5, Benadelingsbedrag = 1200 });

        Assert.Contains("- [Schrijf op wat er is gedaan, of juist niet is gedaan. Opgegeven is: te snel interen; 5 maanden langer of eerder bijstand nodig; een benadelingsbedrag van € 1.200,00.]", zaak.Advies.Teksten.Rapportage, StringComparison.Ordinal);
    }
}
