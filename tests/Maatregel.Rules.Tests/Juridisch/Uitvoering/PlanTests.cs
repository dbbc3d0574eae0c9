using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Waarden;
using NodaTime;
using static Maatregel.Rules.Tests.Juridisch.Uitvoering.Planinvoer;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class PlanTests
{
    private static readonly Uitvoeringskader Juli = new(new YearMonth(2024, 7), _ => 1308.45m);

    [Fact]
    public void Een_maatregel_loopt_van_de_eerste_tot_en_met_de_laatste_dag_van_kalendermaanden()
    {
        var plan = Enig(Juli with { Ingang = new YearMonth(2024, 1) }, G(100, 2));

        Assert.Equal(new LocalDate(2024, 1, 1), plan.Ingang);
        Assert.Equal(new LocalDate(2024, 2, 29), plan.Einde);
    }

    [Fact]
    public void Zonder_maand_om_te_verlagen_is_er_geen_ingang_en_geen_einde()
    {
        var plan = Enig(Beeindigd(2024, 7, 1)(Juli), G(100, 1));

        Assert.Empty(plan.Maanden);
        Assert.Null(plan.Ingang);
        Assert.Null(plan.Einde);
        Assert.Equal([new Verlaging(100, 1)], plan.Restant);
    }

    [Fact]
    public void Een_op_nihil_afgestemde_maatregel_heeft_een_maand_en_geen_geld()
    {
        var plan = Enig(Juli, G(0, 1));

        Assert.Equal(new LocalDate(2024, 7, 1), plan.Ingang);
        Assert.Equal(0m, Assert.Single(plan.Maanden).Bedrag);
        Assert.Equal(0m, plan.Totaal);
    }

    [Fact]
    public void Nihil_is_ook_zonder_norm_nul_euro() => Assert.Equal(0m, Enig(Juli with { Norm = _ => null }, G(0, 1)).Totaal);

    [Fact]
    public void De_oudste_gedraging_gaat_voor_in_welke_volgorde_ook_opgegeven()
    {
        var oud = new Verlagingsopdracht("laat-genoemd", new(2024, 5, 1), new Verlaging(100, 1));
        var nieuw = new Verlagingsopdracht("eerst-genoemd", new(2024, 5, 2), new Verlaging(100, 1));

        var plannen = Planmaker.Maak([nieuw, oud], NaElkaar(Juli));

        Assert.Equal(["laat-genoemd", "eerst-genoemd"], plannen.Select(plan => plan.Gedraging));
        Assert.Equal([new LocalDate(2024, 7, 1), new LocalDate(2024, 8, 1)], plannen.Select(plan => plan.Ingang!.Value));
    }

    [Fact]
    public void Gedragingen_van_dezelfde_dag_gaan_in_de_volgorde_van_hun_kenmerk()
    {
        var plannen = Planmaker.Maak([G(100, 1) with { Gedraging = "b" }, G(100, 1) with { Gedraging = "a" }], NaElkaar(Juli));

        Assert.Equal(["a", "b"], plannen.Select(plan => plan.Gedraging));
        Assert.Equal([new LocalDate(2024, 7, 1), new LocalDate(2024, 8, 1)], plannen.Select(plan => plan.Ingang!.Value));
    }

    [Fact]
    public void Een_maand_zonder_uitkering_telt_voor_de_eerste_maatregel_en_de_tweede_komt_daarna()
    {
        var plannen = Planmaker.Maak([G(100, 1) with { Gedraging = "a" }, G(20, 1) with { Gedraging = "b" }], NaElkaar(Zonder(2024, 7)(Juli)));

        Assert.Equal([new YearMonth(2024, 7)], plannen[0].ZonderUitkering);
        Assert.Equal(new YearMonth(2024, 8), Assert.Single(plannen[1].Maanden).Maand);
        Assert.Empty(plannen[1].ZonderUitkering);
    }

    [Fact]
    public void Elke_maatregel_begint_op_zijn_vroegst_na_de_dag_van_zijn_gedraging()
    {
        Breuk derde = new(1, 3);
        var nihil = new Verlagingsopdracht("nihil", new(2024, 7, 31), new Verlaging(0, 1));
        var ineens = new Verlagingsopdracht("ineens", new(2024, 7, 31), new Verlaging(10, 1));
        var gespreid = new Verlagingsopdracht("gespreid", new(2024, 7, 31), new Verlaging(30, 1)) { Spreiding = [derde, derde, derde] };
        var vast = new Verlagingsopdracht("vast", new(2024, 7, 31), new Verlaging(100, 1)) { VastBedrag = 10 };

        Assert.All(
            Planmaker.Maak([nihil, ineens, gespreid, vast], Juli),
            plan => Assert.Equal(new LocalDate(2024, 8, 1), plan.Ingang));
    }

    [Fact]
    public void Een_vast_bedrag_zonder_norm_heeft_een_totaal_en_een_begin_maar_geen_maanden()
    {
        var plan = Enig(Juli with { Norm = _ => null }, Vast(300));

        Assert.Empty(plan.Maanden);
        Assert.Equal((300m, new LocalDate(2024, 7, 1), null), (plan.Totaal, plan.Ingang, plan.Einde));
    }

    [Fact]
    public void Een_vast_bedrag_dat_over_de_laatste_bekende_norm_heen_gaat_begint_waar_het_begon()
    {
        var plan = Enig(NaElkaar(Juli with { Norm = maand => maand.Month == 7 ? 1000m : null, AlVerlaagd = [new(new YearMonth(2024, 7), 50, 500m)] }), Vast(1300));

        Assert.Empty(plan.Maanden);
        Assert.Equal((1000m, 300m, new LocalDate(2024, 7, 1)), (plan.Totaal, plan.BovenEenMaand, plan.Ingang));
    }

    [Theory]
    [InlineData(5000, 1308.45, 3691.55)]
    [InlineData(1308.46, 1308.45, 0.01)]
    [InlineData(1308.45, 1308.45, 0)]
    [InlineData(300, 300, 0)]
    public void Een_vast_bedrag_gaat_over_een_maand_en_wat_daar_niet_in_past_vervalt(decimal bedrag, decimal verlaagd, decimal vervalt)
    {
        var plan = Enig(Juli, Vast(bedrag));

        Assert.Equal((new YearMonth(2024, 7), verlaagd), plan.Maanden.Select(m => (m.Maand, m.Bedrag!.Value)).Single());
        Assert.Equal((verlaagd, vervalt, null), (plan.Totaal, plan.BovenEenMaand, plan.Restbedrag));
    }

    [Fact]
    public void Eindigt_de_uitkering_na_die_maand_dan_blijft_van_een_vast_bedrag_geen_rest_over()
    {
        var plan = Enig(Beeindigd(2024, 8, 1)(Juli), Vast(5000));

        Assert.Equal((1308.45m, null), (plan.Totaal, plan.Restbedrag));
    }

    [Fact]
    public void Eindigt_de_uitkering_ervoor_dan_is_de_rest_niet_meer_dan_een_maand()
    {
        var plan = Enig(Beeindigd(2024, 7, 1)(Juli), Vast(5000));

        Assert.Empty(plan.Maanden);
        Assert.Equal((0m, 1308.45m, 3691.55m), (plan.Totaal, plan.Restbedrag, plan.BovenEenMaand));
    }

    [Fact]
    public void Neemt_een_eerdere_maatregel_al_een_deel_van_die_maand_dan_vervalt_wat_er_niet_naast_past()
    {
        var plan = Enig(Juli with { AlVerlaagd = [new(new YearMonth(2024, 7), 40, 523.38m)] }, Vast(5000));

        Assert.Equal((new YearMonth(2024, 7), 785.07m), plan.Maanden.Select(m => (m.Maand, m.Bedrag!.Value)).Single());
        Assert.Equal([new YearMonth(2024, 7)], plan.Vervallen);
    }

    [Fact]
    public void Neemt_een_eerder_besluit_een_deel_en_lopen_maatregelen_na_elkaar_dan_schuift_een_vast_bedrag_door_en_is_het_samen_niet_meer_dan_een_maand()
    {
        var plan = Enig(NaElkaar(Juli with { AlVerlaagd = [new(new YearMonth(2024, 7), 60, 785.07m), new(new YearMonth(2024, 8), 60, 785.07m)] }), Vast(5000));

        Assert.Equal(
            [(new YearMonth(2024, 7), 523.38m), (new YearMonth(2024, 8), 523.38m), (new YearMonth(2024, 9), 261.69m)],
            plan.Maanden.Select(m => (m.Maand, m.Bedrag!.Value)));
        Assert.Equal(1308.45m, plan.Totaal);
    }

    [Fact]
    public void Eindigt_de_uitkering_terwijl_een_vast_bedrag_doorschuift_dan_blijft_de_rest_over()
    {
        var plan = Enig(NaElkaar(Beeindigd(2024, 8, 1)(Juli with { AlVerlaagd = [new(new YearMonth(2024, 7), 60, 785.07m)] })), Vast(1000));

        Assert.Equal((523.38m, 476.62m), (plan.Totaal, plan.Restbedrag));
    }

    [Fact]
    public void Ook_zonder_norm_begint_een_vast_bedrag_niet_in_een_maand_waarvan_een_eerdere_maatregel_alles_neemt()
    {
        var plannen = Planmaker.Maak([G(100, 1) with { Gedraging = "a" }, Vast(300) with { Gedraging = "b" }], NaElkaar(Juli with { Norm = _ => null }));

        Assert.Equal(new LocalDate(2024, 8, 1), plannen[1].Ingang);
    }

    [Fact]
    public void Een_vast_bedrag_slaat_een_maand_zonder_uitkering_over()
    {
        var plan = Enig(Zonder(2024, 7)(Juli), Vast(300));

        Assert.Equal((new YearMonth(2024, 8), 300m), plan.Maanden.Select(maand => (maand.Maand, maand.Bedrag!.Value)).Single());
    }

    [Fact]
    public void Een_vast_bedrag_slaat_een_maand_over_waarin_een_eerder_besluit_alles_neemt() => Assert.Equal(
        new YearMonth(2024, 8),
        Assert.Single(Enig(NaElkaar(Juli with { AlVerlaagd = [new(new YearMonth(2024, 7), 100, 1308.45m)] }), Vast(300)).Maanden).Maand);

    [Theory]
    [InlineData(20, 20)]
    [InlineData(20, 100)]
    [InlineData(30, 100)]
    public void Na_elkaar_begint_een_maatregel_pas_als_de_vorige_is_geeindigd_ook_als_er_in_die_maand_nog_ruimte_is(int een, int ander)
    {
        var plannen = Planmaker.Maak([G(een, 2) with { Gedraging = "a" }, G(ander, 1) with { Gedraging = "b" }], NaElkaar(Juli));

        Assert.Equal([(new YearMonth(2024, 9), (decimal)ander)], plannen[1].Maanden.Select(m => (m.Maand, m.Percentage)));
        Assert.True(plannen[1].Verschoven);
    }

    [Fact]
    public void Ook_na_een_gespreide_en_na_een_vast_bedrag()
    {
        Breuk derde = new(1, 3);

        var plannen = Planmaker.Maak(
            [G(30, 1) with { Gedraging = "a", Spreiding = [derde, derde, derde] }, Vast(300) with { Gedraging = "b" }, G(10, 1) with { Gedraging = "c" }],
            NaElkaar(Juli));

        Assert.Equal([new LocalDate(2024, 7, 1), new LocalDate(2024, 10, 1), new LocalDate(2024, 11, 1)], plannen.Select(plan => plan.Ingang!.Value));
    }

    /// <summary>Vervalt de maand waarin de standaard zou lopen, dan is dat geen grens voor de maanden die wel worden betaald.</summary>
    [Fact]
    public void Een_maand_zonder_uitkering_maakt_de_grens_van_de_standaard_niet_lager()
    {
        var plan = Enig(Zonder(2024, 7)(Juli), G(50, 2) with { Standaard = new Verlaging(100, 1) });

        Assert.Equal((new YearMonth(2024, 8), 50m, 654.23m), plan.Maanden.Select(m => (m.Maand, m.Percentage, m.Bedrag!.Value)).Single());
    }

    [Fact]
    public void Waar_een_maand_minder_neemt_dan_haar_percentage_is_ook_het_percentage_lager()
    {
        var plan = Enig(Juli with { Norm = maand => maand.Month == 7 ? 1000m : 1100m }, G(50, 2) with { Standaard = new Verlaging(100, 1) });

        Assert.Equal([(50m, 500m), (45.45m, 500m)], plan.Maanden.Select(m => (m.Percentage, m.Bedrag!.Value)));
    }

    [Fact]
    public void Ook_na_een_maand_die_vervalt_en_na_een_vast_bedrag_waarvan_de_maand_niet_bekend_is_komt_de_volgende_erna()
    {
        var vervallen = Planmaker.Maak([G(50, 2) with { Gedraging = "a" }, G(50, 1) with { Gedraging = "b" }], NaElkaar(Zonder(2024, 8)(Juli)));
        var onbekend = Planmaker.Maak([Vast(300) with { Gedraging = "a" }, G(100, 1) with { Gedraging = "b" }], NaElkaar(Juli with { Norm = _ => null }));

        Assert.Equal(new LocalDate(2024, 9, 1), vervallen[1].Ingang);
        Assert.Equal((new LocalDate(2024, 8, 1), true), (onbekend[1].Ingang!.Value, onbekend[1].Verschoven));
    }

    [Fact]
    public void Een_maatregel_op_nihil_schuift_niet_op()
    {
        var nihil = Planmaker.Maak([G(100, 1) with { Gedraging = "a" }, G(0, 1) with { Gedraging = "b" }], NaElkaar(Juli))[1];

        Assert.Equal((new LocalDate(2024, 7, 1), false), (nihil.Ingang!.Value, nihil.Verschoven));
    }

    [Fact]
    public void Een_maatregel_op_nihil_houdt_de_volgende_niet_op() => Assert.Equal(
        new LocalDate(2024, 7, 1),
        Planmaker.Maak([G(0, 1) with { Gedraging = "a" }, G(20, 1) with { Gedraging = "b" }], NaElkaar(Juli))[1].Ingang);

    [Theory]
    [InlineData(50, 2)]
    [InlineData(20, 5)]
    [InlineData(10, 10)]
    public void Wat_is_afgestemd_neemt_niet_meer_euro_dan_de_standaard_ook_als_de_norm_intussen_stijgt(int percentage, int maanden)
    {
        var plan = Enig(Juli with { Norm = maand => maand.Year == 2024 && maand.Month < 8 ? 1308.45m : 1345m }, G(percentage, maanden) with { Standaard = new Verlaging(100, 1) });

        Assert.Equal((1308.45m, 1308.45m), (plan.Totaal, plan.Maanden.Sum(m => m.Bedrag)));
    }

    [Fact]
    public void Wat_naast_een_andere_maatregel_niet_past_vervalt_en_het_plan_noemt_de_maanden()
    {
        var plannen = Planmaker.Maak([G(100, 1) with { Gedraging = "a" }, G(20, 2) with { Gedraging = "b" }, G(0, 1) with { Gedraging = "c" }], Juli);

        Assert.Equal([new YearMonth(2024, 7)], plannen[1].Vervallen);
        Assert.Equal(new YearMonth(2024, 8), Assert.Single(plannen[1].Maanden).Maand);
        Assert.Empty(plannen[0].Vervallen);
        Assert.Single(plannen[2].Maanden);
    }

    [Fact]
    public void Ook_zonder_norm_vervalt_wat_niet_past()
    {
        var plannen = Planmaker.Maak([G(100, 1) with { Gedraging = "a" }, G(20, 2) with { Gedraging = "b" }], Juli with { Norm = _ => null });

        Assert.Equal([(new YearMonth(2024, 8), 20m, (decimal?)null)], plannen[1].Maanden.Select(m => (m.Maand, m.Percentage, m.Bedrag)));
        Assert.Null(plannen[1].Totaal);
    }

    /// <summary>De eerste maatregel neemt in juli 75% van de lagere norm van juni; van juli blijft dan meer dan een kwart over.</summary>
    [Fact]
    public void Een_vast_bedrag_neemt_niet_meer_procenten_dan_een_eerdere_maatregel_overlaat()
    {
        var kader = new Uitvoeringskader(new YearMonth(2024, 6), maand => maand.Month == 6 ? 1283.83m : 1308.45m)
        {
            Volgorde = Maatregelvolgorde.NaElkaar,
            AlVerlaagd = [new(new YearMonth(2024, 6), 75, 962.87m), new(new YearMonth(2024, 7), 75, 962.87m)],
        };

        var plan = Enig(kader, Vast(1500));

        Assert.Equal((25m, 327.11m), (plan.Maanden[1].Percentage, plan.Maanden[1].Bedrag));
    }

    [Fact]
    public void De_maand_waarin_de_uitkering_halverwege_wordt_hervat_heeft_geen_bekende_norm()
    {
        var plan = Enig(Beeindigd(2024, 7, 1)(Juli) with { HervatPer = new LocalDate(2024, 9, 10) }, G(100, 1));

        Assert.Equal(new YearMonth(2024, 9), Assert.Single(plan.Maanden).Maand);
        Assert.Null(plan.Totaal);
    }

    [Fact]
    public void Een_deel_van_de_spreiding_tussen_het_einde_en_de_hervatting_van_de_uitkering_schuift_niet_op()
    {
        Breuk derde = new(1, 3);
        var plan = Enig(Juli with { BeeindigdPer = new(2024, 8, 1), HervatPer = new(2024, 9, 1) }, G(100, 1, derde, derde, derde));

        Assert.Equal([new YearMonth(2024, 7), new YearMonth(2024, 9)], plan.Maanden.Select(maand => maand.Maand));
        Assert.Equal([new Verlaging(33.33m, 1)], plan.Restant);
        Assert.Equal(436.15m, plan.Restbedrag);
    }

    [Fact]
    public void Telt_de_maand_zonder_uitkering_mee_dan_vervalt_dat_deel_van_de_spreiding()
    {
        Breuk derde = new(1, 3);
        var plan = Enig(Zonder(2024, 8)(Juli), G(100, 1, derde, derde, derde));

        Assert.Equal(872.30m, plan.Totaal);
        Assert.Empty(plan.Restant);
        Assert.Equal([new YearMonth(2024, 8)], plan.ZonderUitkering);
    }

    private static Uitvoeringsplan Enig(Uitvoeringskader kader, Verlagingsopdracht opdracht) =>
        Assert.Single(Planmaker.Maak([opdracht], kader));
}
