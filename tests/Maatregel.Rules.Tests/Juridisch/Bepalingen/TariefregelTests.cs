using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Het tarief van een categorie of van een gedraging met een eigen tarief.</summary>
[Trait("soort", "juridisch")]
public sealed class TariefregelTests
{
    private const string Verplichting = "pw-9-1-c-tegenprestatie";

    [Fact]
    public void De_categorie_bepaalt_het_tarief() =>
        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 20% × 1", MetCategorie(2).Uitkomst);

    [Theory]
    [InlineData(1, "onbeslist: Het tarief van artikel 10, eerste lid, onderdeel a, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 is niet bekend. Welk percentage en welke duur noemt deze bepaling?", "vo-10-1-a")]
    [InlineData(3, "onbeslist: Het tarief van artikel 10, eerste lid, onderdeel c, Afstemmingsverordening Participatiewet, IOAW en IOAZ gemeente Leidschendam-Voorburg 2015 is niet bekend. Welk percentage en welke duur noemt deze bepaling?", "vo-10-1-c")]
    public void Een_onbekend_tarief_wordt_gevraagd_en_nooit_geraden(int categorie, string waarom, string regel)
    {
        Assert.Equal("nog-niet: vraag tarief-onbekend", MetCategorie(categorie).Uitkomst);
        Assert.Equal(waarom, MetCategorie(categorie).Waarom(regel));
    }

    [Fact]
    public void Een_tarief_van_een_andere_categorie_geldt_niet() =>
        Assert.Equal("niet-van-toepassing: De grondslag valt niet onder dit tarief.", MetCategorie(2).Waarom("vo-10-1-a"));

    [Fact]
    public void Is_het_tarief_onverbindend_dan_wordt_gevraagd_wat_dan_geldt() =>
        Assert.Equal("nog-niet: vraag tarief-buiten-toepassing", MetCategorie(2).BuitenToepassing("vo-10-1-b").Uitkomst);

    [Fact]
    public void Een_gedraging_kan_een_eigen_tarief_hebben() =>
        Assert.Equal("maatregel: vo-9-4 vo-9-4 50% × 2", MetTarief(new Tarief { Percentage = 50, Maanden = 2 }).Uitkomst);

    [Fact]
    public void Of_een_vast_bedrag() =>
        Assert.Equal("maatregel: vo-9-4 vo-9-4 € 300", MetTarief(new Tarief { VastBedrag = 300 }).Uitkomst);

    [Theory]
    [InlineData(50, 1, "maatregel: vo-9-4 vo-9-4 € 300 → € 150", 150)]
    [InlineData(0, 1, "maatregel: vo-9-4 vo-9-4 € 300 → € 0", 0)]
    [InlineData(50, 2, "nog-niet: vraag dringende-redenen", null)]
    public void Een_vast_bedrag_wordt_om_dringende_redenen_voor_een_deel_verlaagd(int percentage, int maanden, string uitkomst, int? totaal)
    {
        var zaak = MetTarief(new Tarief { VastBedrag = 300 }).MetDringendeRedenen(percentage, maanden);

        Assert.Equal(uitkomst, zaak.Uitkomst);
        Assert.Equal(totaal, zaak.Advies.Maatregelen.Select(m => (int?)m.Totaal).SingleOrDefault());
    }

    [Fact]
    public void Het_korte_advies_noemt_waarop_een_vast_bedrag_is_afgestemd() => Assert.Contains(
        "€ 300,00, om dringende redenen afgestemd op € 150,00",
        MetTarief(new Tarief { VastBedrag = 300 }).MetDringendeRedenen(50, 1).Advies.Teksten.Kort,
        StringComparison.Ordinal);

    [Fact]
    public void Bij_verminderde_verwijtbaarheid_blijft_van_een_vast_bedrag_het_deel_over_dat_de_verordening_noemt() => Assert.Equal(
        "maatregel: vo-9-4 vo-9-4 € 150",
        MetTarief(new Tarief { VastBedrag = 300 }).MetMate(Feiten.Mate.Verminderd)
            .AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }) }).Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag percentage-kiezen")]
    [InlineData(0, "maatregel: vo-9-4 vo-9-4 0% × 1")]
    [InlineData(50, "maatregel: vo-9-4 vo-9-4 50% × 1")]
    [InlineData(51, "nog-niet: vraag percentage-kiezen")]
    public void Bij_ten_hoogste_vijftig_procent_kiest_de_consulent(int? gekozen, string uitkomst) => Assert.Equal(
        uitkomst,
        MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = "Eén keer, en hersteld." }).Uitkomst);

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    public void Wie_bij_ten_hoogste_kiest_zegt_waarom(int gekozen) => Assert.Equal(
        $"Gekozen is {gekozen}%, waar de verordening ten hoogste 50% noemt. Waarom past dat percentage?",
        Assert.Single(MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = " " }).Advies.OpenVragen).Vraag.Tekst);

    [Theory]
    [InlineData(null, "nog-niet: vraag maanden-langere-afhankelijkheid")]
    [InlineData(0, "nog-niet: vraag maanden-langere-afhankelijkheid")]
    [InlineData(1, "maatregel: vo-9-4 vo-9-4 20% × 1")]
    [InlineData(12, "maatregel: vo-9-4 vo-9-4 20% × 12")]
    [InlineData(13, "maatregel: vo-9-4 vo-9-4 20% × 12")]
    public void Een_duur_naar_langere_afhankelijkheid_heeft_een_maximum(int? maanden, string uitkomst) => Assert.Equal(
        uitkomst,
        MetTarief(NaarDuur)
            .MetGedraging(g => g with { MaandenLangereAfhankelijkheid = maanden }).Uitkomst);

    [Fact]
    public void De_uitspraak_die_een_tarief_opzij_zet_staat_in_de_vraag() => Assert.Contains(
        "De bepaling is onverbindend. (ECLI:NL:CRVB:2020:2799)",
        MetCategorie(2).Met(c => c with
        {
            BuitenToepassing = [new BuitenToepassing { Bepaling = new RegelId("vo-10-1-b"), Reden = "De bepaling is onverbindend.", Ecli = "ECLI:NL:CRVB:2020:2799" }],
        }).Waarom("vo-10-1-b"),
        StringComparison.Ordinal);

    [Fact]
    public void Een_tarief_geldt_in_de_regelingen_die_de_verordening_noemt_of_anders_in_alle()
    {
        Assert.Equal([Regeling.Ioaw], Enum.GetValues<Regeling>().Where(Tarief([Regeling.Ioaw]).GeldtVoor));
        Assert.Equal(Enum.GetValues<Regeling>(), Enum.GetValues<Regeling>().Where(Tarief([]).GeldtVoor));
    }

    [Fact]
    public void Het_gevolg_noemt_het_tarief_of_dat_het_niet_bekend_is()
    {
        Assert.Equal("50% gedurende 2 maanden.", Tarief([]).Gevolg);
        Assert.Equal("Het tarief is niet bekend.", new Tariefregel(Proefverordening.LeidschendamVoorburg, Proefverordening.LeidschendamVoorburg.MetOnbekendeBuren().Tarieven[0]).Gevolg);
        Assert.Equal("ten hoogste 50% gedurende 1 maand.", Gevolg(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }));
        Assert.Equal("20% zo lang als de belanghebbende daardoor langer op bijstand is aangewezen, ten hoogste 12 maanden.", Gevolg(NaarDuur));
        Assert.Equal("€ 300,00 per gedraging.", Gevolg(new Tarief { VastBedrag = 300 }));
    }

    [Theory]
    [InlineData(Mate.Volledig, "maatregel: vo-9-4 vo-10-1-b 20% × 1")]
    [InlineData(Mate.Verminderd, "maatregel: vo-9-4 vo-10-1-b 10% × 1")]
    public void Verminderde_verwijtbaarheid_verlaagt_het_percentage_zoals_de_verordening_zegt(Mate mate, string uitkomst) => Assert.Equal(
        uitkomst,
        MetCategorie(2).MetMate(mate)
            .AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(1, 2) }) }).Uitkomst);

    [Theory]
    [InlineData(5, "maatregel: vo-9-4 vo-10-1-b 5% × 1")]
    [InlineData(40, "maatregel: vo-9-4 vo-10-1-b 40% × 1")]
    [InlineData(4, "nog-niet: vraag percentage-kiezen")]
    [InlineData(41, "nog-niet: vraag percentage-kiezen")]
    public void Individuele_afstemming_blijft_binnen_de_ruimte_die_de_verordening_laat(int gekozen, string uitkomst) => Assert.Equal(
        uitkomst,
        MetCategorie(2).MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = "Al tweemaal gewaarschuwd." }).AlsDeVerordening(RuimteTotVeertig).Uitkomst);

    [Theory]
    [InlineData(10, "maatregel: vo-9-4 vo-10-1-b 10% × 1")]
    [InlineData(40, "nog-niet: vraag percentage-kiezen")]
    public void Zwaarder_dan_het_tarief_is_een_keuze_alleen_met_een_reden(int gekozen, string uitkomst) => Assert.Equal(
        uitkomst,
        MetCategorie(2).MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = " " }).AlsDeVerordening(RuimteTotVeertig).Uitkomst);

    [Fact]
    public void Waarom_het_zwaarder_is_wordt_gevraagd_met_de_bepaling_die_de_ruimte_laat()
    {
        var vraag = Assert.Single(MetCategorie(2).MetOordeel(o => o with { Percentage = 40 }).AlsDeVerordening(RuimteTotVeertig).Advies.OpenVragen);

        Assert.Equal("Het gekozen percentage, 40%, is hoger dan het tarief van 20%. Waarom past hier een hoger percentage?", vraag.Vraag.Tekst);
        Assert.Contains("$.gedragingen[0].oordeel.percentageMotivering", vraag.Velden);
        Assert.Contains(vraag.Bronnen, b => b.Aanhaling.StartsWith("artikel 8, Afstemmingsverordening", StringComparison.Ordinal));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(MetTarief(new Tarief { Percentage = 50, Maanden = 2 }).Verslag);

    [Theory]
    [InlineData(100, true)]
    [InlineData(50, false)]
    [InlineData(30, false)]
    public void Een_zwaarder_percentage_dan_het_tarief_vraagt_om_uitleg(int gekozen, bool zwaarder) => Assert.Equal(
        zwaarder,
        MetTarief(new Tarief { Percentage = 50, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen, PercentageMotivering = "Al tweemaal gewaarschuwd." })
            .AlsDeVerordening(v => v with { IndividueleAfstemming = Proefverordening.Bekend("9-5", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 100 }) })
            .Advies.Aannames.Any(a => a.Code == "zwaarder-dan-het-tarief"));

    [Theory]
    [InlineData(30, true)]
    [InlineData(50, false)]
    public void Een_percentage_dat_niet_te_kiezen_valt_wordt_gemeld_als_het_anders_is_dan_het_tarief(int gekozen, bool gemeld) => Assert.Equal(
        !gemeld,
        Assert.Single(MetTarief(new Tarief { Percentage = 50, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen })
            .AlsDeVerordening(v => v with { IndividueleAfstemming = Proefverordening.NietGeregeld<IndividueleAfstemming>() }).Advies.Verzoeken).Gevolgd);

    [Fact]
    public void Blijft_de_bepaling_die_ruimte_laat_buiten_toepassing_dan_valt_er_niets_te_kiezen()
    {
        var zaak = MetCategorie(2).MetOordeel(o => o with { Percentage = 10 }).AlsDeVerordening(RuimteTotVeertig).BuitenToepassing("vo-8");

        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 20% × 1", zaak.Uitkomst);
        Assert.Equal(["Het gekozen percentage, 10%, is niet gebruikt: hier valt geen percentage te kiezen."], zaak.Advies.Verzoeken.Select(v => v.Reden.Tekst));
    }

    [Fact]
    public void Een_gebruikte_keuze_staat_als_keuze_in_het_advies_en_in_de_brief()
    {
        var ruimte = MetCategorie(2).MetOordeel(o => o with { Percentage = 10 }).AlsDeVerordening(RuimteTotVeertig).Advies;
        var hoogste = MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = 45, PercentageMotivering = "Eén keer, en hersteld." }).Advies;

        Assert.Equal(["Het gekozen percentage, 10%, is gebruikt."], ruimte.Verzoeken.Select(v => v.Reden.Tekst));
        Assert.Contains("De verordening noemt een verlaging van 20%, en laat ons kiezen. Wij kozen 10%.", ruimte.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("De verordening noemt een verlaging van ten hoogste 50%, en laat ons kiezen. Wij kozen 45%.", hoogste.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_bij_verminderd_verwijt_overblijft_staat_in_de_uitleg_en_in_de_brief_alleen_als_de_bepaling_is_gelezen()
    {
        var gelezen = MetCategorie(2).MetMate(Feiten.Mate.Verminderd).AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = DeHelft });
        var aangenomen = MetCategorie(2).MetMate(Feiten.Mate.Verminderd).AlsDeVerordening(v => v.NaarModel(m => m with { VerminderdeVerwijtbaarheid = Proefverordening.Aangenomen<VerminderdeVerwijtbaarheid>() }));

        Assert.EndsWith("Bij verminderde verwijtbaarheid blijft 1/2 van de verlaging over.", gelezen.Waarom("vo-10-1-b"), StringComparison.Ordinal);
        Assert.Contains("Van de gewone verlaging blijft de helft over.", gelezen.Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Equal("maatregel: vo-9-4 vo-10-1-b 10% × 1", aangenomen.Uitkomst);
        Assert.DoesNotContain("blijft de helft over", aangenomen.Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    /// <summary>Dat het niet kan, zegt alleen een verordening die is gelezen.</summary>
    [Theory]
    [InlineData(10, "nog-niet: vraag afstemming-onbekend")]
    [InlineData(80, "nog-niet: vraag afstemming-onbekend")]
    [InlineData(50, "maatregel: vo-9-4 vo-9-4 50% × 1")]
    [InlineData(null, "maatregel: vo-9-4 vo-9-4 50% × 1")]
    public void Is_de_bepaling_over_een_ander_percentage_niet_gelezen_dan_wordt_ernaar_gevraagd(int? gekozen, string uitkomst) =>
        Assert.Equal(uitkomst, MetTarief(new Tarief { Percentage = 50, Maanden = 1 }).MetOordeel(o => o with { Percentage = gekozen }).Uitkomst);

    [Theory]
    [InlineData(50)]
    [InlineData(100)]
    public void Van_een_vast_bedrag_valt_geen_percentage_te_kiezen_ook_niet_waar_de_verordening_ruimte_laat(int gekozen)
    {
        var zaak = MetTarief(new Tarief { VastBedrag = 300 }).MetOordeel(o => o with { Percentage = gekozen }).AlsDeVerordening(RuimteTotVeertig);

        Assert.Equal("maatregel: vo-9-4 vo-9-4 € 300", zaak.Uitkomst);
        Assert.False(Assert.Single(zaak.Advies.Verzoeken).Gevolgd);
    }

    [Fact]
    public void Waar_het_tarief_zelf_een_hoogste_percentage_noemt_begrenst_de_ruimte_voor_afstemming_de_keuze_niet() => Assert.Equal(
        "maatregel: vo-9-4 vo-9-4 45% × 1",
        MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = 45, PercentageMotivering = "Eén keer, en hersteld." }).AlsDeVerordening(RuimteTotVeertig).Uitkomst);

    [Fact]
    public void Laat_het_tarief_iets_te_kiezen_of_te_rekenen_dan_zegt_de_toelichting_wat_het_in_deze_zaak_is() => Assert.Equal(
        "toegepast: ten hoogste 50% gedurende 1 maand. In deze zaak: 45% gedurende 1 maand.",
        MetTarief(new Tarief { Percentage = 50, PercentageIsMaximum = true, Maanden = 1 }).MetOordeel(o => o with { Percentage = 45, PercentageMotivering = "Eén keer, en hersteld." }).Waarom("vo-9-4").Split('\n')[^1]);

    [Fact]
    public void De_toelichting_bij_een_vast_bedrag_noemt_het_een_keer() =>
        Assert.Equal("toegepast: € 300,00 per gedraging.", MetTarief(new Tarief { VastBedrag = 300 }).Waarom("vo-9-4").Split('\n')[^1]);

    [Fact]
    public void Een_derde_van_vijftig_procent_wordt_op_twee_decimalen_opgeschreven()
    {
        var maatregel = MetTarief(new Tarief { Percentage = 50, Maanden = 1 }).MetMate(Feiten.Mate.Verminderd)
            .AlsDeVerordening(v => v with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 3) }) })
            .Advies.Maatregelen[0];

        Assert.Equal((16.67m, 16.67m, 218.08m), (maatregel.Standaard.Percentage, maatregel.Plan[0].Percentage, maatregel.Totaal));
    }

    private static Tarief NaarDuur { get; } =
        new() { Percentage = 20, Duurformule = new Duurformule { Grootheid = Duurgrootheid.MaandenLangereAfhankelijkheid, MaximumMaanden = 12 } };

    private static Bepaling<VerminderdeVerwijtbaarheid> DeHelft { get; } = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) });

    private static Verordeningen.Verordening RuimteTotVeertig(Verordeningen.Verordening verordening) => verordening with
    {
        IndividueleAfstemming = Proefverordening.Bekend("8", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 40 }),
    };

    private static Tariefregel Tarief(IReadOnlyList<Regeling> regelingen) => Tariefregel(new Tarief { Percentage = 50, Maanden = 2 }, regelingen);

    private static string Gevolg(Tarief tarief) => Tariefregel(tarief, []).Gevolg;

    private static Tariefregel Tariefregel(Tarief tarief, IReadOnlyList<Regeling> regelingen) =>
        new(Proefverordening.LeidschendamVoorburg, new Gedragsbepaling { Artikel = "9-4", Status = Bepalingstatus.Bekend, Regelingen = regelingen, Tarief = tarief });

    private static Zaak MetCategorie(int categorie) =>
        Zaak.EenSchendingVan(Verplichting).AlsDeVerordening(v => v.MetOnbekendeBuren().MetGedraging("9-4", Verplichting, b => b with { Categorie = categorie }));

    private static Zaak MetTarief(Tarief tarief) =>
        Zaak.EenSchendingVan(Verplichting).AlsDeVerordening(v => v.MetGedraging("9-4", Verplichting, b => b with { Categorie = null, Tarief = tarief }));
}
