using CsCheck;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Herzieningen;

[Trait("soort", "techniek")]
public sealed class HerzieningEigenschappen
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly string[] Regels = ["pw-18-2", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "vo-10-1-b"];

    private static readonly YearMonth Juli = new(2024, 7);

    private static readonly Gen<Verlaging> Nieuw = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 4], (p, m) => new Verlaging(m == 0 ? 0 : p / 100m, m));

    /// <summary>Months in order with gaps, each with its own percentage and amount, some of nil.</summary>
    private static readonly Gen<OpgelegdeMaand[]> Plan = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 10_000], Gen.Int[30_000, 250_000], Gen.Bool).Array[1, 5].Select(maanden =>
    {
        var maand = Juli;
        return maanden.Select(m => new OpgelegdeMaand(maand = maand.PlusMonths(m.Item1), m.Item4 ? 100 : m.Item2 / 100m, m.Item2 == 0 && !m.Item4 ? 0 : m.Item3 / 100m)).ToArray();
    });

    private static readonly Gen<Herzieningsverzoek> Verzoek =
        Gen.Select(Gen.Int[0, 2], Gen.Select(Gen.Enum<Regeling>(), Gen.Int[0, Regels.Length - 1]), Plan, Nieuw, Gen.Int[-1, 10], Gen.Int[0, 300], Gen.Bool).Select((grond, soort, plan, nieuw, betaald, dag, bedragen) =>
        {
            var basis = grond switch
            {
                0 when dag % 5 == 0 => Herzieningsvoorbeeld.Inkeer with { Inkeer = Herzieningsvoorbeeld.Inkeer.Inkeer! with { Herzien = Antwoord.Nee } },
                0 => Herzieningsvoorbeeld.Inkeer with { Inkeer = Herzieningsvoorbeeld.Inkeer.Inkeer! with { Verlaging = nieuw } },
                1 => Herzieningsvoorbeeld.Heroverweging with { Heroverweging = Herzieningsvoorbeeld.Heroverweging.Heroverweging! with { Verlaging = nieuw } },
                _ => Herzieningsvoorbeeld.DringendeRedenen with { DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(nieuw.Percentage, nieuw.Maanden) },
            };
            var peildatum = new LocalDate(2024, 6, 18).PlusDays(dag);
            var gedraging = dag % 20 == 0 ? new LocalDate(2014, 12, 31) : new LocalDate(2024, 5, 13);
            return basis with
            {
                Regeling = soort.Item1,
                Peildatum = peildatum,
                IngediendOp = grond == 0 ? peildatum : null,
                Maatregel = Herzieningsvoorbeeld.Opgelegd(soort.Item1 == Regeling.Participatiewet ? Regels[soort.Item2] : "vo-10-1-b") with { Gedragingsdatum = gedraging, Plan = bedragen ? plan : [.. plan.Select(m => m with { Bedrag = null })] },
                LaatstUitbetaaldeMaand = betaald < 0 ? null : Juli.PlusMonths(betaald - 1),
            };
        });

    [Fact]
    public void No_month_is_ever_raised() => Verzoek.Sample(verzoek => Assert.All(Adviseur.Herzie(verzoek).Maanden, m =>
    {
        Assert.True(m.Wordt.Percentage <= m.Was.Percentage);
        Assert.InRange(m.Wordt.Bedrag!.Value, 0, m.Was.Bedrag!.Value);
    }));

    [Fact]
    public void What_was_minus_the_difference_is_what_becomes() => Verzoek.Sample(verzoek =>
    {
        var herziening = Adviseur.Herzie(verzoek);
        Assert.Equal(herziening.Maanden.Sum(m => m.Wordt.Bedrag), herziening.Maanden.Sum(m => m.Was.Bedrag) - herziening.Verschil);
        Assert.All(herziening.Maanden, m => Assert.Equal(m.Wordt.Bedrag, decimal.Round(m.Wordt.Bedrag!.Value, 2)));
    });

    [Fact]
    public void The_months_are_those_of_the_plan() => Verzoek.Sample(verzoek =>
        Assert.Equal(verzoek.Maatregel.Plan.Select(m => (m.Maand, m.Percentage)), Adviseur.Herzie(verzoek).Maanden.Select(m => (m.Maand, m.Was.Percentage))));

    [Fact]
    public void A_month_before_the_request_never_changes_on_repentance() => Verzoek.Sample(verzoek => Assert.All(
        Adviseur.Herzie(verzoek).Maanden.Where(m => verzoek.Grond == Herzieningsgrond.Inkeer && m.Maand < verzoek.IngediendOp?.ToYearMonth()),
        m => Assert.Equal(m.Was, m.Wordt)));

    [Fact]
    public void What_is_repaid_is_the_difference_of_the_months_that_were_paid() => Verzoek.Sample(verzoek =>
    {
        var herziening = Adviseur.Herzie(verzoek);
        var betaald = herziening.Maanden.Where(m => m.Maand <= verzoek.LaatstUitbetaaldeMaand).Sum(m => m.Verschil);
        Assert.True(herziening.Nabetaling is null ? verzoek.LaatstUitbetaaldeMaand is null : herziening.Nabetaling == betaald);
    });

    [Fact]
    public void Knowing_more_of_what_was_paid_never_gives_the_person_less() => Verzoek.Sample(verzoek =>
    {
        var herziening = Adviseur.Herzie(verzoek with { LaatstUitbetaaldeMaand = null });
        if (herziening.Uitkomst == Herzieningsuitkomst.Herzien) Assert.Equal(herziening.Verschil, Adviseur.Herzie(verzoek).Verschil);
    });

    [Fact]
    public void The_outcome_the_questions_and_the_months_agree() => Verzoek.Sample(verzoek =>
    {
        var herziening = Adviseur.Herzie(verzoek);
        var veranderd = herziening.Maanden.Any(m => m.Was != m.Wordt);
        Assert.Equal(veranderd, herziening.Uitkomst == Herzieningsuitkomst.Herzien);
        Assert.Equal(veranderd, herziening.Ingang is not null);
        Assert.Equal(herziening.OpenVragen.Count > 0, herziening.Uitkomst == Herzieningsuitkomst.NogNiet);
    });

    [Fact]
    public void Every_outcome_occurs_among_the_requests()
    {
        var gezien = new System.Collections.Concurrent.ConcurrentDictionary<Herzieningsuitkomst, bool>();
        Verzoek.Sample(verzoek => { gezien[Adviseur.Herzie(verzoek).Uitkomst] = true; }, iter: 2000);

        Assert.Equal(Enum.GetValues<Herzieningsuitkomst>(), gezien.Keys.Order());
    }

    [Fact]
    public void Equal_requests_give_equal_advice() =>
        Assert.Equal(Adviseur.Herzie(Herzieningsvoorbeeld.Inkeer), Adviseur.Herzie(Herzieningsvoorbeeld.Inkeer with { }));
}
