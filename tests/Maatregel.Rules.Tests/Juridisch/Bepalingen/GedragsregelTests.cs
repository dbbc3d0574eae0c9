using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>De gedragingen die een verordening noemt.</summary>
[Trait("soort", "juridisch")]
public sealed class GedragsregelTests
{
    private const string Maatregel = "maatregel: vo-9-4 vo-10-1-b 20% × 1";

    [Fact]
    public void Een_gedraging_die_de_verordening_noemt_is_een_grondslag() =>
        Assert.Equal(Maatregel, MetBepaling("pw-9-1-c-tegenprestatie").Uitkomst);

    [Fact]
    public void Een_andere_gedraging_niet() => Assert.Equal(
        "niet-van-toepassing: De gedraging is geen gedraging die deze bepaling noemt.",
        Zaak.EenSchendingVan("pw-55").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie")).Waarom("vo-9-4"));

    [Fact]
    public void Van_een_bepaling_waarvan_de_inhoud_niet_bekend_is_weet_niemand_of_zij_past() =>
        Assert.Equal("niet-van-toepassing: Van deze bepaling is de inhoud niet bekend; zij is geen grondslag geworden.", Zaak.EenSchendingVan("pw-55").AlsDeVerordening(Proefverordening.MetOnbekendeBuren).Waarom("vo-9-1"));

    [Theory]
    [InlineData("2024-05-12", "niet-van-toepassing: De bepaling blijft buiten toepassing: In strijd met de wet. (ECLI:NL:RBAMS:2017:5710)")]
    [InlineData("2024-05-13", "niet-van-toepassing: De bepaling blijft buiten toepassing: In strijd met de wet. (ECLI:NL:RBAMS:2017:5710)")]
    [InlineData("2024-05-14", "toegepast: De gedraging valt onder deze bepaling (categorie 2).")]
    public void Een_bepaling_die_de_rechter_opzij_zette_geldt_vanaf_die_dag_niet(string vanaf, string waarom) => Assert.Equal(
        waarom,
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with
        {
            BuitenToepassing = new RechterlijkOordeel { Ecli = "ECLI:NL:RBAMS:2017:5710", Vanaf = Zaak.Dag(vanaf), Reden = "In strijd met de wet." },
        }).Waarom("vo-9-4"));

    [Fact]
    public void De_consulent_kan_een_bepaling_buiten_toepassing_laten_met_een_reden() => Assert.Equal(
        "niet-van-toepassing: De bepaling blijft buiten toepassing: De bepaling is onverbindend.",
        MetBepaling("pw-9-1-c-tegenprestatie").BuitenToepassing("vo-9-4").Waarom("vo-9-4"));

    [Theory]
    [InlineData(Antwoord.Ja, Maatregel)]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag voorwaarde-persoon")]
    public void Een_bepaling_voor_jongeren_geldt_alleen_voor_wie_jonger_is_dan_27(Antwoord jongerDan27, string uitkomst) => Assert.Equal(
        uitkomst,
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with { Persoon = Persoonsvoorwaarde.JongerDan27 }).MetPersoon(p => p with { JongerDan27 = jongerDan27 })
            .MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee }).Uitkomst);

    [Fact]
    public void Voor_een_ander_geldt_zij_niet() => Assert.Equal(
        "niet-van-toepassing: De belanghebbende voldoet niet aan de voorwaarde die deze bepaling stelt.",
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with { Persoon = Persoonsvoorwaarde.JongerDan27 }).MetPersoon(p => p with { JongerDan27 = Antwoord.Nee }).Waarom("vo-9-4"));

    [Theory]
    [InlineData(Antwoord.Ja, "toegepast: De gedraging valt onder deze bepaling (categorie 2).")]
    [InlineData(Antwoord.Nee, "niet-van-toepassing: De belanghebbende voldoet niet aan de voorwaarde die deze bepaling stelt.")]
    [InlineData(Antwoord.Onbekend, "onbeslist: Voldoet de belanghebbende aan de voorwaarde van deze bepaling: alleenstaande ouder?")]
    public void Een_bepaling_kan_ook_alleen_voor_alleenstaande_ouders_gelden(Antwoord alleenstaandeOuder, string waarom) => Assert.Equal(
        waarom,
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with { Persoon = Persoonsvoorwaarde.AlleenstaandeOuder })
            .MetPersoon(p => p with { AlleenstaandeOuder = alleenstaandeOuder }).Waarom("vo-9-4"));

    [Theory]
    [InlineData(Persoonsvoorwaarde.JongerDan27, "onbeslist: Voldoet de belanghebbende aan de voorwaarde van deze bepaling: jonger dan 27 jaar?")]
    [InlineData(Persoonsvoorwaarde.AlleenstaandeOuder, "onbeslist: Voldoet de belanghebbende aan de voorwaarde van deze bepaling: alleenstaande ouder?")]
    public void Is_over_de_persoon_niets_opgegeven_dan_wordt_ernaar_gevraagd(Enum voorwaarde, string waarom) => Assert.Equal(
        waarom,
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with { Persoon = (Persoonsvoorwaarde)voorwaarde }).Met(c => c with { Belanghebbende = null }).Waarom("vo-9-4"));

    [Theory]
    [InlineData(Persoonsvoorwaarde.JongerDan27, "$.belanghebbende.jongerDan27")]
    [InlineData(Persoonsvoorwaarde.JongerDan27InZoektijd, "$.belanghebbende.jongerDan27", "$.uitkering.meldingOp")]
    [InlineData(Persoonsvoorwaarde.AlleenstaandeOuder, "$.belanghebbende.alleenstaandeOuder")]
    public void De_vraag_noemt_alleen_wat_de_voorwaarde_nodig_heeft(Enum voorwaarde, params string[] velden) => Assert.Equal(
        velden,
        MetBepaling("pw-9-1-c-tegenprestatie", b => b with { Persoon = (Persoonsvoorwaarde)voorwaarde }).Met(c => c with { Belanghebbende = null })
            .Advies.OpenVragen.Single(v => v.Code == "voorwaarde-persoon").Velden);

    [Theory]
    [InlineData(Misdragingssoort.Bedreiging, "toegepast: De gedraging valt onder deze bepaling (categorie 2).")]
    [InlineData(Misdragingssoort.VerbaalGeweld, "niet-van-toepassing: Het is een andere soort misdraging dan deze bepaling noemt.")]
    [InlineData(null, "onbeslist: Welke soort misdraging was het?")]
    public void Een_bepaling_over_misdragingen_noemt_de_soort(Misdragingssoort? soort, string waarom) => Assert.Equal(
        waarom,
        MetBepaling("pw-9-6-misdraging", b => b with { Misdraging = Misdragingssoort.Bedreiging }).MetGedraging(g => g with { Misdraging = soort }).Waarom("vo-9-4"));

    [Fact]
    public void Wie_van_de_verplichting_was_ontheven_schendt_haar_niet() => Assert.Equal(
        "niet-van-toepassing: Op 13 mei 2024 gold een ontheffing van deze verplichting.",
        MetBepaling("pw-9-1-c-tegenprestatie").MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null).Waarom("vo-9-4"));

    [Theory]
    [InlineData(true, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    [InlineData(false, "niet-van-toepassing: De verplichting is onvoldoende nagekomen. Deze bepaling noemt alleen niet nakomen.")]
    [InlineData(null, "nog-niet: vraag nakoming-bepaling")]
    public void Of_onvoldoende_nakomen_eronder_valt_zegt_de_bepaling_en_anders_wordt_het_gevraagd(bool? ook, string verwacht)
    {
        var zaak = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende })
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { OokOnvoldoende = ook }));

        Assert.Equal(verwacht, ook == false ? zaak.Waarom("vo-9-4") : zaak.Uitkomst);
    }

    [Theory]
    [InlineData(true, Nakoming.Onbekend, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    [InlineData(true, null, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    [InlineData(null, Nakoming.Onbekend, "nog-niet: vraag nakoming")]
    [InlineData(null, null, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    [InlineData(false, Nakoming.Onbekend, "nog-niet: vraag nakoming")]
    [InlineData(false, null, "nog-niet: vraag nakoming")]
    [InlineData(false, Nakoming.Niet, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    public void Noemt_de_bepaling_onvoldoende_niet_dan_wordt_gevraagd_of_het_dat_was(bool? ook, Nakoming? nakoming, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { Nakoming = nakoming })
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { OokOnvoldoende = ook })).Uitkomst);

    [Theory]
    [InlineData(null, "ook over onvoldoende nakomen gaat, is niet bekend.")]
    [InlineData(false, "noemt alleen niet nakomen.")]
    public void De_vraag_naar_nakoming_zegt_wat_de_bepaling_daarover_zegt(bool? ook, string slot) => Assert.EndsWith(
        slot,
        Assert.Single(Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { Nakoming = Nakoming.Onbekend })
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { OokOnvoldoende = ook })).Advies.OpenVragen).Vraag.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Wie_ook_op_de_herhaling_niet_kwam_wordt_dat_niet_gevraagd() => Assert.Equal(
        "maatregel: vo-9a-2 vo-10-1-b 20% × 1",
        Zaak.EenNoShow().InDeIoaw().AlsDeVerordening(v => v with { Gedragingen = [.. v.Gedragingen.Select(g => g with { OokOnvoldoende = false })] }).Uitkomst);

    [Fact]
    public void Een_gemotiveerde_keuze_beantwoordt_die_vraag() => Assert.Equal(
        "maatregel: vo-9-4 vo-10-1-b 20% × 1",
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende })
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie")).MetGrondslag("vo-9-4").Uitkomst);

    [Theory]
    [InlineData("vo-9-4", "")]
    [InlineData("vo-9-2", "Dat past beter.")]
    public void Een_keuze_zonder_reden_of_voor_een_andere_bepaling_beantwoordt_die_vraag_niet(string keuze, string motivering) => Assert.Contains(
        "nakoming-bepaling",
        Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende })
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie")).MetGrondslag(keuze, motivering).Uitkomst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "2024-05-01", "onbeslist")]
    [InlineData("2024-05-13", "2024-05-14", "niet-van-toepassing")]
    [InlineData("2024-05-13", "2024-05-13", "toegepast")]
    [InlineData("2024-05-13", "2024-04-15", "toegepast")]
    [InlineData("2024-05-13", "2024-04-14", "niet-van-toepassing")]
    public void De_zoektijd_van_een_jongere_duurt_vier_weken_vanaf_de_melding(string? dag, string melding, string status) => Assert.StartsWith(
        status,
        Zaak.EenSchendingVan("pw-17-2-medewerking").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking", b => b with { Persoon = Persoonsvoorwaarde.JongerDan27InZoektijd }))
            .MetPersoon(p => p with { JongerDan27 = Antwoord.Ja }).MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee })
            .MetGedraging(g => g with { Datum = dag is null ? null : Zaak.Dag(dag), GeconstateerdOp = null })
            .Met(c => c with { Peildatum = Zaak.Dag("2024-05-20"), Bekendmaking = Zaak.Dag("2024-06-17"), Hoor = new Hoor { Status = HoorStatus.Gehoord }, Uitkering = c.Uitkering! with { MeldingOp = Zaak.Dag(melding), ToegekendPer = Zaak.Dag("2024-04-01") } }).Waarom("vo-9-4"),
        StringComparison.Ordinal);

    [Fact]
    public void In_de_IOAW_en_de_IOAZ_noemt_de_bepaling_van_Leidschendam_Voorburg_ook_onvoldoende()
    {
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", Zaak.EenSchendingVan("ioaw-37-1-e").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende }).Uitkomst);
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", Zaak.EenSchendingVan("ioaz-37-1-e").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende }).Uitkomst);
    }

    [Fact]
    public void Bij_een_categorie_wordt_naar_niet_of_onvoldoende_niet_gevraagd() => Assert.Equal(
        "maatregel: vo-9a-2 vo-10-1-b 20% × 1",
        Zaak.EenSchendingVan("ioaw-37-1-e").MetGedraging(g => g with { Nakoming = Nakoming.Onbekend }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(MetBepaling("pw-9-1-c-tegenprestatie").Verslag);

    private static Zaak MetBepaling(string verplichting, Func<Gedragsbepaling, Gedragsbepaling>? anders = null) =>
        Zaak.EenSchendingVan(verplichting).Op("2024-05-13").AlsDeVerordening(v => v.MetGedraging("9-4", verplichting, anders));
}
