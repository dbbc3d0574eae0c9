using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;
using RulesEngine.Models;

namespace Maatregel.Benchmarks;

/// <summary>
/// The questions of the yardstick as rules of Microsoft RulesEngine: each a lambda in text, compiled once, all evaluated for a
/// case. It says per rule whether it held, not why, from which article, or what is still open.
/// </summary>
internal sealed class MetRulesEngine
{
    private const string Zaak = "maatregel";

    /// <summary>What must hold before anything is imposed.</summary>
    private static readonly (string Naam, string Voorwaarde)[] Voorwaarden =
    [
        ("pw-9-1", "casus.Belanghebbende.Pensioengerechtigd == Antwoord.Nee"),
        ("pw-9-5", "casus.Belanghebbende.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Nee"),
        ("pw-9-2", "!casus.Belanghebbende.Ontheffingen.Any(Van <= dag && (TotEnMet == null || TotEnMet.Value >= dag))"),
        ("pw-18-1", "gedraging.Oordeel.VerplichtingOpgelegd == Antwoord.Ja"),
        ("no-show-afmelding", "gedraging.NoShow == null || gedraging.NoShow.Oproepen.All(VoorafAfgemeld == Antwoord.Nee)"),
        ("no-show-verschijning", "gedraging.NoShow == null || gedraging.NoShow.Oproepen.All(Verschenen == Opkomst.Nee)"),
        ("no-show-ontvangst", "gedraging.NoShow == null || gedraging.NoShow.Oproepen.All(Aannemelijk == Antwoord.Ja)"),
        ("awb-3-2", "gedraging.Oordeel.FeitenVastgesteld == Antwoord.Ja"),
        ("pw-18-9", "gedraging.Oordeel.Verwijtbaarheid.Mate == Mate.Volledig"),
        ("awb-4-8", "casus.Hoor.Status == HoorStatus.Gehoord || casus.Hoor.Status == HoorStatus.NietVerschenen"),
    ];

    /// <summary>The ladder of leden 6 to 8: an earlier measure that counts, by the rule that fixed it.</summary>
    private static readonly (string Naam, string Voorwaarde)[] Ladder =
    [
        ("pw-18-6", Eerdere("Regel.Waarde == \"pw-18-5\"")),
        ("pw-18-7", Eerdere("Regel.Waarde == \"pw-18-6\"")),
        ("pw-18-8", Eerdere("(Regel.Waarde == \"pw-18-7\" || Regel.Waarde == \"pw-18-8\")")),
    ];

    private readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Zaak, Rules = [.. Voorwaarden.Concat(Ladder).Select(r => new Rule { RuleName = r.Naam, Expression = r.Voorwaarde })] }],
        new ReSettings { CustomTypes = [typeof(Antwoord), typeof(Mate), typeof(HoorStatus), typeof(MaatregelStatus), typeof(Opkomst), typeof(LocalDate), typeof(RegelId)] });

    public decimal Bereken(Casus casus)
    {
        var gedraging = casus.Gedragingen[0];
        RuleParameter[] feiten = [new("casus", casus), new("gedraging", gedraging), new("dag", gedraging.Datum!.Value)];
        var uitslagen = _engine.ExecuteAllRulesAsync(Zaak, feiten).AsTask().GetAwaiter().GetResult();
        if (!uitslagen.Take(Voorwaarden.Length).All(u => u.IsSuccess)) return 0;

        var maanden = 1;
        for (var i = 0; i < Ladder.Length; i++)
        {
            if (uitslagen[Voorwaarden.Length + i].IsSuccess) maanden = i == 0 ? 2 : 3;
        }

        return maanden * (casus.Uitkering?.NormPerMaand ?? 0);
    }

    private static string Eerdere(string regel) =>
        $"casus.EerdereMaatregelen.Any({regel} && Status != MaatregelStatus.Vernietigd && Bekendgemaakt != null && dag > Bekendgemaakt.Value && dag <= Bekendgemaakt.Value.PlusMonths(12))";
}
