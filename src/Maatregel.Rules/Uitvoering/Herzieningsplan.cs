using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>
/// De maanden van een opgelegde maatregel, voor en na een herziening. Een maand die verandert krijgt haar evenredige deel
/// van wat was opgelegd; het totaal wordt één keer afgerond en geen maand gaat omhoog.
/// </summary>
internal static class Herzieningsplan
{
    private const decimal HalveHonderdste = 0.005m;

    /// <summary>Het plan als er niets verandert.</summary>
    public static IReadOnlyList<Herzieningsmaand> Ongewijzigd(OpgelegdeMaatregel maatregel) => Maak(maatregel, new(0, 0), []);

    /// <param name="maatregel">De maatregel zoals die is opgelegd.</param>
    /// <param name="nieuw">Wat er van de komende maanden wordt: het percentage voor de eerste zoveel, daarna niets.</param>
    /// <param name="komend">De maanden die nog kunnen veranderen, in volgorde.</param>
    public static IReadOnlyList<Herzieningsmaand> Maak(OpgelegdeMaatregel maatregel, Verlaging nieuw, IReadOnlyList<OpgelegdeMaand> komend)
    {
        var was = Bedragen(maatregel);
        List<Herzieningsmaand> maanden = [.. maatregel.Plan.Select((m, i) => Ongewijzigd(m, was?[i]))];
        List<int> veranderd = [];
        for (var i = 0; i < komend.Count; i++)
        {
            var index = maanden.FindIndex(m => m.Maand == komend[i].Maand);
            var percentage = i < nieuw.Maanden ? nieuw.Percentage : 0;
            if (percentage == komend[i].Percentage) continue;
            maanden[index] = maanden[index] with { Wordt = new(percentage, null) };
            veranderd.Add(index);
        }

        return was is null ? maanden : MetBedragen(maanden, veranderd);
    }

    /// <summary>The changed months, from the first of a later half year, whose amount rests on the one norm that was given: norms change on 1 January and 1 July.</summary>
    public static IReadOnlyList<YearMonth> NaHetHalfjaar(OpgelegdeMaatregel maatregel, IReadOnlyList<Herzieningsmaand> maanden) =>
        maatregel.NormPerMaand is null || maatregel.Plan.All(m => m.Bedrag is not null)
            ? []
            : [.. maanden.Where(m => m.Was != m.Wordt && Halfjaar.Van(m.Maand) != Halfjaar.Van(maanden[0].Maand)).DistinctBy(m => Halfjaar.Van(m.Maand)).Select(m => m.Maand)];

    private static Herzieningsmaand Ongewijzigd(OpgelegdeMaand maand, decimal? bedrag)
    {
        var verlaging = new Maandverlaging(maand.Percentage, bedrag);
        return new(maand.Maand, verlaging, verlaging);
    }

    private static List<Herzieningsmaand> MetBedragen(List<Herzieningsmaand> maanden, List<int> veranderd)
    {
        List<(decimal Deel, decimal Ruimte)> delen =
        [
            .. veranderd.Select(i => maanden[i]).Select(m => (m.Was.Bedrag!.Value * m.Wordt.Percentage / m.Was.Percentage, m.Was.Bedrag.Value)),
        ];
        var bedragen = Centen.Verdeel(Centen.RondAf(delen.Sum(d => d.Deel)), delen);
        for (var i = 0; i < bedragen.Length; i++)
        {
            var maand = maanden[veranderd[i]];
            maanden[veranderd[i]] = maand with { Wordt = maand.Wordt with { Bedrag = bedragen[i] } };
        }

        return maanden;
    }

    private static decimal[]? Bedragen(OpgelegdeMaatregel maatregel)
    {
        if (maatregel.Plan.All(m => m.Bedrag is not null)) return [.. maatregel.Plan.Select(m => m.Bedrag!.Value)];
        if (maatregel.NormPerMaand is not { } norm) return null;
        var som = maatregel.Plan.Sum(m => m.Percentage);
        if (som == 0) return [.. maatregel.Plan.Select(_ => 0m)];
        var totaal = norm * Geheel(som, maatregel.Plan.Count) / 100;
        return Centen.Verdeel(Centen.RondAf(totaal), [.. maatregel.Plan.Select(m => (totaal * m.Percentage / som, norm))]);
    }

    /// <summary>Percentages on two decimals that miss a whole percentage by no more than their own rounding are the parts of that whole: three times 33.33% is 100%.</summary>
    private static decimal Geheel(decimal som, int maanden)
    {
        var geheel = Math.Round(som, MidpointRounding.AwayFromZero);
        return Math.Abs(geheel - som) <= HalveHonderdste * maanden ? geheel : som;
    }
}
