using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Wat een advies doet met een bepaling die onbekend, aangenomen, niet geregeld of door een rechter opzijgezet is.</summary>
[Trait("soort", "juridisch")]
public sealed class StandVanEenBepalingTests
{
    private const string EersteKeer = "maatregel: vo-9-2 vo-10-1-b 20% × 1";
    private static readonly Zaak Onderzoek = Zaak.EenNoShow().Op("2024-05-13").MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    private static readonly Verordeningen.Verordening Document = Proefverordening.LeidschendamVoorburg;

    private static readonly Verordeningen.Verordening OnbekendVanPlaats = Document with
    {
        Uniform = null,
        Spreiding = null,
        TekortschietendBesef = null,
        Recidive = null,
        Waarschuwing = null,
        Afzien = null,
        Horen = null,
        Ingang = null,
        Berekeningsgrondslag = null,
        Samenloop = null,
        VerminderdeVerwijtbaarheid = null,
        IndividueleAfstemming = null,
        Herleving = null,
        Inkeer = null,
        Weigering = null,
        Besluiteisen = null,
        Hardheidsclausule = null,
    };

    private static readonly RechterlijkOordeel Onverbindend = new() { Ecli = "ECLI:NL:RBDHA:2024:1", Vanaf = Zaak.Dag("2024-05-13"), Reden = "De bepaling is onverbindend." };

    [Theory]
    [InlineData("pw-18-2-tekortschietend-besef", "Van de verordening is niet bekend wat zij bepaalt over tekortschietend besef. Zoek dat op in de bepaling over tekortschietend besef, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015.")]
    [InlineData("pw-9-1-a-registratie", "Regelt artikel 9, eerste lid, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 of artikel 9, derde lid, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 deze gedraging, en met welk percentage en welke duur? De inhoud is niet bekend.")]
    public void Wie_een_onbekende_bepaling_nodig_heeft_krijgt_een_vraag_aan_de_jurist(string verplichting, string vraag)
    {
        var advies = Zaak.EenSchendingVan(verplichting).AlsDeVerordening(Proefverordening.MetOnbekendeBuren).Advies;

        var open = Assert.Single(advies.OpenVragen);
        Assert.Equal(("verordening-onbekend", Wie.Jurist, vraag), (open.Code, open.Wie, open.Vraag.Tekst));
    }

    /// <summary>Wie vraagt naar een bepaling die niet is gelezen, kan haar ook in een zaak buiten toepassing laten.</summary>
    [Fact]
    public void Elke_bepaling_kan_buiten_toepassing_blijven_ook_een_waarvan_het_artikel_niet_bekend_is()
    {
        string[] bepalingen = [.. Document.Bepalingen().Concat(OnbekendVanPlaats.Bepalingen()).Select(b => b.RegelId.Waarde).Where(b => b != "vo-")];

        Assert.Contains("vo-recidive", bepalingen);
        Assert.All(bepalingen, b => Assert.Empty(CasusValidator.Fouten(Zaak.EenNoShow().BuitenToepassing(b).Casus)));
    }

    [Fact]
    public void Laat_een_mens_de_ongelezen_herleving_buiten_toepassing_dan_is_de_vraag_beantwoord()
    {
        var zaak = Zaak.EenNoShow().MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-06-01"), OpnieuwToegekendPer = Zaak.Dag("2024-06-10") });

        Assert.Equal("nog-niet: vraag herleving-onbekend", zaak.Uitkomst);
        Assert.Equal("niet-uitvoerbaar", zaak.BuitenToepassing("vo-herleving").Uitkomst);
    }

    [Theory]
    [InlineData("vo-10-a", "Volgens de opgave blijft artikel 10, onderdeel a van de verordening buiten toepassing. Die bepaling staat niet in de Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015, zoals die hier is vastgelegd. Welke bepaling blijft buiten toepassing?")]
    [InlineData("vo-4", "Volgens de opgave blijft artikel 4 van de verordening buiten toepassing. Die bepaling is niet bekend; in haar plaats is artikel 4, gebruikelijke modelbepalingen aangenomen. Blijft die buiten toepassing?")]
    public void Een_bepaling_die_er_niet_is_kan_niet_buiten_toepassing_blijven(string bepaling, string vraag)
    {
        var open = Assert.Single(Zaak.EenNoShow().BuitenToepassing(bepaling).Advies.OpenVragen);

        Assert.Equal(("buiten-toepassing", vraag), (open.Code, open.Vraag.Tekst));
    }

    [Fact]
    public void Een_hardheidsclausule_wordt_gemeld_en_niet_toegepast() => Assert.Contains(
        "De verordening kent een hardheidsclausule: \"bij onbillijkheid van overwegende aard\". Zij is niet toegepast; beoordeel of dat hier nodig is.",
        Zaak.EenNoShow().AlsDeVerordening(v => v with { Hardheidsclausule = Proefverordening.Bekend("17", "bij onbillijkheid van overwegende aard") })
            .Advies.Aannames.Select(a => a.Tekst.Tekst));

    [Fact]
    public void Een_hardheidsclausule_die_niet_is_gelezen_kent_de_verordening_misschien()
    {
        var aannames = Zaak.EenNoShow().AlsDeVerordening(v => v.NaarModel(m => m with { Hardheidsclausule = Proefverordening.Aangenomen<string>() })).Advies.Aannames;

        Assert.Contains("modelbepaling-hardheidsclausule", aannames.Select(a => a.Code));
        Assert.StartsWith(
            "De verordening kent misschien een hardheidsclausule: \"Het college kan afwijken bij bijzondere hardheid.\". Zo staat het in artikel 26, gebruikelijke modelbepalingen 2015; haar eigen bepaling is niet gelezen.",
            aannames.Single(a => a.Code == "hardheidsclausule").Tekst.Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_de_verordening_ook_meerekent_wordt_gemeld() => Assert.Contains(
        "ook-meegerekend",
        Onderzoek.AlsDeVerordening(v => v with { Berekeningsgrondslag = Proefverordening.Bekend("6", new Berekeningsgrondslag { OokMeegerekend = ["bijzondere bijstand"] }) })
            .Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Een_onbekende_bepaling_die_niemand_nodig_heeft_geeft_geen_vraag() => Assert.Empty(Zaak.EenNoShow().Advies.OpenVragen);

    [Fact]
    public void Elke_aangenomen_bepaling_waarop_het_advies_rust_staat_als_aanname_in_het_advies()
    {
        var herhaling = Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2020-01-15", categorie: 2);

        Assert.Equal(EersteKeer, herhaling.Uitkomst);
        Assert.Contains("modelbepaling-recidive", herhaling.Advies.Aannames.Select(a => a.Code));
        Assert.Contains("modelbepaling-afzien", herhaling.Advies.Aannames.Select(a => a.Code));
        Assert.Contains("modelbepaling-ingang", herhaling.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_aangenomen_bepaling_waarop_het_advies_niet_rust_staat_er_niet_in() =>
        Assert.DoesNotContain("modelbepaling-recidive", Zaak.EenNoShow().Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Wat_de_verordening_niet_regelt_geeft_geen_vraag_en_geen_aanname()
    {
        var herhaling = Onderzoek.MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2)
            .AlsDeVerordening(v => v with { Recidive = Proefverordening.NietGeregeld<Recidiveregeling>() });

        Assert.Equal(EersteKeer, herhaling.Uitkomst);
        Assert.DoesNotContain("modelbepaling-recidive", herhaling.Advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Een_gedraging_die_de_verordening_niet_regelt_leidt_niet_tot_een_maatregel() => Assert.Equal(
        "niet-geregeld",
        Zaak.EenSchendingVan("pw-9-1-a-registratie").AlsDeVerordening(v => v with
        {
            Gedragingen = [.. v.Gedragingen.Where(g => g.Status == Bepalingstatus.Bekend)],
            OverigeGedragingen = Bepalingstatus.NietGeregeld,
        }).Uitkomst);

    [Theory]
    [InlineData("2024-05-12", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2024-05-13", "nog-niet: vraag duur-onbekend")]
    public void Een_duur_die_een_rechter_opzijzette_geldt_niet_meer_vanaf_de_genoemde_dag(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Zaak.EenNoShow().Op(dag).AlsDeVerordening(v => v with { Uniform = v.Uniform! with { BuitenToepassing = Onverbindend } }).Uitkomst);

    [Theory]
    [InlineData("2024-05-12", EersteKeer)]
    [InlineData("2024-05-13", "nog-niet: vraag tarief-buiten-toepassing")]
    public void Een_tarief_dat_een_rechter_opzijzette_geldt_niet_meer_vanaf_de_genoemde_dag(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.Op(dag).AlsDeVerordening(v => v with { Tarieven = [.. v.Tarieven.Select(t => t with { BuitenToepassing = Onverbindend })] }).Uitkomst);

    [Theory]
    [InlineData("2024-05-12", EersteKeer)]
    [InlineData("2024-05-13", "nog-niet: vraag verordening-onbekend")]
    public void Een_gedraging_die_een_rechter_opzijzette_is_geen_grondslag_meer_vanaf_de_genoemde_dag(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.Op(dag).AlsDeVerordening(v => v with { Gedragingen = [.. v.Gedragingen.Select(g => g with { BuitenToepassing = Onverbindend })] }).Uitkomst);

    [Theory]
    [InlineData("2024-05-12", "maatregel: vo-9-2 vo-16 20% × 2")]
    [InlineData("2024-05-13", EersteKeer)]
    public void Een_herhalingsbepaling_die_een_rechter_opzijzette_verzwaart_niet_meer_vanaf_de_genoemde_dag(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.Op(dag).MetEerdereMaatregel("vo-10-1-b", "2024-01-15", categorie: 2)
            .AlsDeVerordening(v => v with { Recidive = Proefverordening.MetGelezenHerhaling(v).Recidive! with { BuitenToepassing = Onverbindend } }).Uitkomst);

    [Theory]
    [InlineData("vo-10a", "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("vo-10-1-b", "nog-niet: vraag tarief-buiten-toepassing")]
    [InlineData("vo-9-2", "nog-niet: vraag verordening-onbekend")]
    public void Het_college_kan_in_een_zaak_een_bepaling_buiten_toepassing_laten(string bepaling, string uitkomst) =>
        Assert.Equal(uitkomst, Onderzoek.BuitenToepassing(bepaling).Uitkomst);

    [Fact]
    public void De_reden_staat_in_de_vraag() => Assert.Equal(
        "artikel 10a, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 blijft buiten toepassing: De bepaling is onverbindend. Wat is dan de duur van een maatregel en die bij herhaling?",
        Assert.Single(Zaak.EenNoShow().BuitenToepassing("vo-10a").Advies.OpenVragen).Vraag.Tekst);

    [Fact]
    public void Zonder_de_duur_van_de_verordening_blijft_de_derde_maatregel_drie_maanden_want_die_staat_in_de_wet() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-7 100% × 3",
        Zaak.EenNoShow().MetEerdereMaatregel("pw-18-6", "2024-01-15").BuitenToepassing("vo-10a").Uitkomst);

    [Fact]
    public void Een_oordeel_in_een_document_noemt_een_ecli() => Assert.Equal(
        "Een ECLI heeft de vorm ECLI:NL:CRVB:2020:2767.",
        Assert.Single(VerordeningValidator.Fouten(Document with { Uniform = Document.Uniform! with { BuitenToepassing = Onverbindend with { Ecli = "uitspraak 1" } } })).Reden);
}
