using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>Noemt het plan geen bedragen, dan wordt met de ene opgegeven norm gerekend. Wat die niet kan zeggen, staat erbij.</summary>
[Trait("soort", "juridisch")]
public sealed class BedragenZonderPlanTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    [Theory]
    [InlineData(2024, 12, "januari 2025")]
    [InlineData(2024, 6, "juli 2024")]
    public void Over_een_halfjaar_heen_is_een_en_dezelfde_norm_een_aanname(int jaar, int maand, string vanaf)
    {
        var herziening = Adviseur.Herzie(Vervallen(1308.45m, new(jaar, maand), 100, 100));

        var aanname = Assert.Single(herziening.Aannames, a => a.Code == "norm-over-halfjaar");
        Assert.Equal(Aannamegewicht.Bepalend, aanname.Gewicht);
        Assert.Contains($"Welke norm geldt vanaf {vanaf}?", aanname.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains("[De norm van het latere halfjaar is niet opgegeven.", Herzieningsbrief.Schrijf(Assert.Single(Herzieningsbrief.Passend(herziening)), herziening)!.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Binnen_een_halfjaar_is_er_niets_aan_te_nemen() =>
        Assert.DoesNotContain("norm-over-halfjaar", Adviseur.Herzie(Vervallen(1308.45m, new(2024, 7), 100, 100)).Aannames.Select(a => a.Code));

    [Fact]
    public void Met_de_bedragen_van_het_besluit_is_er_ook_over_een_halfjaar_heen_niets_aan_te_nemen()
    {
        var verzoek = Vervallen(1308.45m, new(2024, 12), 100, 100);
        var herziening = Adviseur.Herzie(verzoek with { Maatregel = verzoek.Maatregel with { Plan = [new(new(2024, 12), 100, 1308.45m), new(new(2025, 1), 100, 1345.45m)] } });

        Assert.Equal(2653.90m, herziening.Verschil);
        Assert.DoesNotContain("norm-over-halfjaar", herziening.Aannames.Select(a => a.Code));
    }

    /// <summary>Artikel 18, vijfde lid: gespreid over drie maanden is samen 100%. Op twee decimalen is dat drie keer 33,33%.</summary>
    [Theory]
    [InlineData(1369.06, 33.33, 1369.06)]
    [InlineData(1308.45, 33.33, 1308.45)]
    [InlineData(1308.45, 6.67, 261.69)]
    [InlineData(1308.45, 12.5, 490.67)]
    public void De_delen_van_een_gespreide_maatregel_zijn_samen_het_geheel(decimal norm, decimal percentage, decimal geheel)
    {
        var herziening = Adviseur.Herzie(Vervallen(norm, new(2024, 7), percentage, percentage, percentage));

        Assert.Equal(geheel, herziening.Verschil);
        Assert.All(herziening.Maanden, m => Assert.InRange(m.Was.Bedrag!.Value - (geheel / 3), -0.01m, 0.02m));
    }

    private static Herzieningsverzoek Vervallen(decimal norm, YearMonth eerste, params decimal[] percentages)
    {
        var voorbeeld = Herzieningsvoorbeeld.Inkeer;
        var dag = eerste.OnDayOfMonth(5);
        return voorbeeld with
        {
            Peildatum = dag.PlusDays(20),
            IngediendOp = dag,
            LaatstUitbetaaldeMaand = eerste.PlusMonths(percentages.Length),
            Maatregel = voorbeeld.Maatregel with
            {
                Gedragingsdatum = dag.PlusMonths(-2),
                Besluitdatum = dag.PlusDays(-20),
                Bekendgemaakt = dag.PlusDays(-20),
                Verlaging = null,
                NormPerMaand = norm,
                Plan = [.. percentages.Select((p, i) => new OpgelegdeMaand(eerste.PlusMonths(i), p))],
            },
        };
    }
}
