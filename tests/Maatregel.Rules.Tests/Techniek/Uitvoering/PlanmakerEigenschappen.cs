using CsCheck;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Uitvoering;

[Trait("soort", "techniek")]
public sealed class PlanmakerEigenschappen
{
    private static readonly YearMonth Januari = new(2024, 1);

    private static readonly Breuk[][] Plankeuzen =
        [[], [new(1, 3), new(1, 3), new(1, 3)], [new(1, 2), new(1, 2)], [new(2, 3), new(1, 3)], [new(1, 2), new(1, 4), new(1, 4)]];

    private static readonly Gen<Breuk[]> Spreidingen = Gen.Int[0, Plankeuzen.Length - 1].Select(keuze => Plankeuzen[keuze]);

    private static readonly Gen<Verlagingsopdracht> Opdracht =
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 3], Spreidingen, Gen.Int[0, 300_000], Gen.Int[0, 5]).Select((procent, maanden, spreiding, centen, vast) =>
            new Verlagingsopdracht("g", default, new Verlaging(procent / 100m, maanden)) { Spreiding = spreiding, VastBedrag = vast == 0 ? centen / 100m : null });

    private static readonly Gen<Verlagingsopdracht[]> Opdrachten = Opdracht.Array[1, 4].Select(opdrachten => opdrachten
        .Select((opdracht, i) => opdracht with { Gedraging = $"g{i}", Gedragingsdatum = new LocalDate(2023, 12, 1).PlusDays(i / 2) }).ToArray());

    /// <summary>A norm per month in cents that changes twice a year, months without benefit, perhaps an end, and perhaps a new benefit after it.</summary>
    private static readonly Gen<Uitvoeringskader> Kader =
        Gen.Select(Gen.Int[30_000, 250_000].Array[8], Gen.Int[0, 8].Array[0, 3], Gen.Int[0, 40], Gen.Int[0, 3], Gen.Bool, Gen.Bool).Select((normen, zonder, einde, hervat, elkeMaand, naElkaar) =>
            new Uitvoeringskader(Januari, maand => normen[Math.Min(7, Maanden(maand) / 6)] / 100m)
            {
                MaandenZonderUitkering = [.. zonder.Select(Januari.PlusMonths)],
                BeeindigdPer = einde > 10 ? null : Januari.PlusMonths(einde).OnDayOfMonth(1),
                HervatPer = einde > 10 || hervat == 0 ? null : Januari.PlusMonths(einde + hervat).OnDayOfMonth(1),
                Volgorde = naElkaar ? Maatregelvolgorde.NaElkaar : Maatregelvolgorde.Tegelijk,
                Normmoment = elkeMaand ? Normmoment.ElkeMaand : Normmoment.Ingang,
            });

    private static readonly Gen<(Verlagingsopdracht[] Opdrachten, Uitvoeringskader Kader)> Zaak = Gen.Select(Opdrachten, Kader);

    [Fact]
    public void The_plan_adds_up_to_the_total_to_the_cent() => Zaak.Sample(zaak =>
        Assert.All(Plannen(zaak), plan => Assert.Equal(plan.Maanden.Sum(maand => maand.Bedrag), plan.Totaal)));

    [Fact]
    public void Amounts_are_whole_cents_and_never_negative() => Zaak.Sample(zaak =>
        Assert.All(Plannen(zaak).SelectMany(plan => plan.Maanden), maand =>
        {
            Assert.Equal(maand.Bedrag, Math.Round(maand.Bedrag!.Value, 2));
            Assert.True(maand.Bedrag >= 0);
        }));

    [Fact]
    public void No_month_goes_above_its_norm() => Zaak.Sample(zaak =>
    {
        foreach (var maand in Plannen(zaak).SelectMany(plan => plan.Maanden).GroupBy(maand => maand.Maand))
        {
            Assert.True(maand.Sum(m => m.Bedrag) <= zaak.Kader.Norm(maand.Key));
            Assert.All(maand, m => Assert.Equal(zaak.Kader.Norm(maand.Key) - maand.Sum(x => x.Bedrag), m.UitTeBetalen));
        }
    });

    [Fact]
    public void Beside_each_other_no_measure_takes_more_or_longer_than_alone() => Zaak.Sample(zaak =>
    {
        var kader = zaak.Kader with { Volgorde = Maatregelvolgorde.Tegelijk };
        Assert.All(Planmaker.Maak(zaak.Opdrachten, kader), plan =>
        {
            var alleen = Planmaker.Maak([Bij(zaak.Opdrachten, plan)], kader).Single();
            Assert.True(plan.Totaal <= alleen.Totaal);
            Assert.Subset(alleen.Maanden.Select(m => m.Maand).ToHashSet(), plan.Maanden.Select(m => m.Maand).ToHashSet());
        });
    });

    [Fact]
    public void One_after_the_other_no_two_measures_lower_the_same_month() => Zaak.Sample(zaak =>
    {
        var maanden = Planmaker.Maak(zaak.Opdrachten, zaak.Kader with { Volgorde = Maatregelvolgorde.NaElkaar })
            .SelectMany(plan => plan.Maanden.Where(m => m.Percentage > 0).Select(m => m.Maand)).ToList();

        Assert.Equal(maanden.Distinct(), maanden);
    });

    [Fact]
    public void Nothing_is_lowered_in_a_month_without_benefit() => Zaak.Sample(zaak =>
        Assert.All(Plannen(zaak).SelectMany(plan => plan.Maanden), maand => Assert.Equal(Maandstand.Loopt, zaak.Kader.Stand(maand.Maand))));

    [Fact]
    public void Spreading_never_lengthens_past_three_months() => Zaak.Sample(zaak =>
        Assert.All(Plannen(zaak).Where(plan => plan.Maanden.Count > 0 && Bij(zaak.Opdrachten, plan).IsGespreid), plan =>
            Assert.InRange(Maanden(plan.Maanden[^1].Maand) - Maanden(plan.Maanden[0].Maand), 0, 2)));

    [Fact]
    public void The_order_of_input_does_not_matter() => Zaak.Sample(zaak =>
        Assert.Equal(Plannen(zaak), Plannen((zaak.Opdrachten.Reverse().ToArray(), zaak.Kader))));

    [Fact]
    public void Undisturbed_a_percentage_is_its_share_of_the_norms_rounded_once() =>
        Gen.Select(Gen.Int[1, 10_000], Gen.Int[1, 3], Gen.Int[30_000, 250_000]).Sample((procent, maanden, norm) =>
        {
            var opdracht = new Verlagingsopdracht("g1", default, new Verlaging(procent / 100m, maanden));
            var plan = Assert.Single(Planmaker.Maak([opdracht], new Uitvoeringskader(Januari, _ => norm / 100m)));
            Assert.Equal(Math.Round(procent * maanden * (norm / 1_000_000m), 2, MidpointRounding.AwayFromZero), plan.Totaal);
            Assert.Equal(maanden, plan.Maanden.Count);
        });

    /// <summary>Three parts of 300.04 fill the hundred points and, rounded down, not the last cent: a fourth measure takes nothing, not even that.</summary>
    [Fact]
    public void What_a_lapsed_measure_does_not_take_is_paid()
    {
        var plannen = Planmaker.Maak([Deel("g1", 33.33m), Deel("g2", 33.33m), Deel("g3", 33.34m), Deel("g4", 10)], new Uitvoeringskader(Januari, _ => 300.04m));

        Assert.Equal([100.00m, 100.00m, 100.03m], plannen.SelectMany(p => p.Maanden).Select(m => m.Bedrag!.Value));
        Assert.All(plannen.SelectMany(p => p.Maanden), m => Assert.Equal(0.01m, m.UitTeBetalen));
        Assert.Equal([Januari], plannen[3].Vervallen);

        static Verlagingsopdracht Deel(string gedraging, decimal percentage) => new(gedraging, new(2023, 12, 1), new Verlaging(percentage, 1));
    }

    private static IReadOnlyList<Uitvoeringsplan> Plannen((Verlagingsopdracht[] Opdrachten, Uitvoeringskader Kader) zaak) =>
        Planmaker.Maak(zaak.Opdrachten, zaak.Kader);

    private static Verlagingsopdracht Bij(Verlagingsopdracht[] opdrachten, Uitvoeringsplan plan) =>
        opdrachten.Single(opdracht => opdracht.Gedraging == plan.Gedraging);

    private static int Maanden(YearMonth maand) => ((maand.Year - 2024) * 12) + maand.Month - 1;
}
