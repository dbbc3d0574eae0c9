using System.Globalization;
using System.Reflection;
using Xunit.Abstractions;

namespace Maatregel.Mutaties;

/// <summary>Puts each mutant to work in turn and looks for a test that fails. Where none does, the page says why that makes no difference.</summary>
internal static class Proef
{
    private const string Verklaring = "docs/mutaties.md";

    private static readonly Type Schakelaar = Assembly.Load("Maatregel.Rules").GetType("Maatregel.Rules.Schakelaar")
        ?? throw new InvalidOperationException("The library was built without mutants.");

    private static readonly FieldInfo Actief = Schakelaar.GetField("Actief")!;
    private static readonly bool[] Ontmoet = (bool[])Schakelaar.GetField("Ontmoet")!.GetValue(null)!;

    public static int Draai(string wortel, string[] regels)
    {
        var mutanten = File.ReadAllLines(Path.Combine(wortel, Schrijver.Lijst)).Select(Mutant.Lees).Where(m => regels.Length == 0 || regels.Contains(m.Regel)).ToList();
        var verklaard = File.ReadAllLines(Path.Combine(wortel, Verklaring)).Where(r => r.Contains(".cs | ", StringComparison.Ordinal)).ToList();
        using var bank = new Proefbank();
        var ontmoetingen = Ontmoetingen(bank);
        List<Mutant> overlevend = [];

        foreach (var mutant in mutanten)
        {
            var geraakt = bank.Alle.Where(t => ontmoetingen[t].Contains(mutant.Nummer)).ToList();
            Actief.SetValue(null, mutant.Nummer);
            var fout = bank.EersteFout(geraakt.Where(t => Eigen(t, mutant))) ?? bank.EersteFout(geraakt.Where(t => !Eigen(t, mutant)));
            Actief.SetValue(null, -1);

            Console.WriteLine($"{mutant}\t{(fout is null ? geraakt.Count == 0 ? "NOT REACHED" : "SURVIVED" : Proefbank.Klasse(fout) + "." + fout.TestMethod.Method.Name)}");
            if (fout is null) overlevend.Add(mutant);
        }

        if (bank.EersteFout(bank.Alle) is { } achteraf) Mislukt(achteraf);
        var score = 100m * (mutanten.Count - overlevend.Count) / mutanten.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{score:0.0}%: {mutanten.Count} mutants, {overlevend.Count} without a failing test."));
        var onverklaard = overlevend.Where(m => !verklaard.Exists(r => r.StartsWith(m.Rij, StringComparison.Ordinal))).Select(m => m.ToString()).ToList();
        var achterhaald = verklaard.Where(r => (regels.Length == 0 || regels.Contains(Mutant.RegelVan(r))) && !overlevend.Exists(m => r.StartsWith(m.Rij, StringComparison.Ordinal))).ToList();
        Meld($"Not explained in {Verklaring}", onverklaard);
        Meld($"Explained in {Verklaring}, but a test notices it or it is gone", achterhaald);
        return onverklaard.Count + achterhaald.Count == 0 ? 0 : 1;
    }

    private static void Meld(string wat, List<string> regels)
    {
        if (regels.Count > 0) Console.WriteLine($"{wat}:\n{string.Join('\n', regels)}");
    }

    /// <summary>Which mutants each test meets. Without a mutant at work every test must pass.</summary>
    private static Dictionary<ITestCase, HashSet<int>> Ontmoetingen(Proefbank bank)
    {
        if (bank.EersteFout(bank.Alle) is { } vooraf) Mislukt(vooraf);
        Dictionary<ITestCase, HashSet<int>> ontmoetingen = [];
        bank.Draai(bank.Alle, bericht =>
        {
            if (bericht is ITestCaseStarting) Array.Clear(Ontmoet);
            if (bericht is ITestCaseFinished klaar)
            {
                ontmoetingen[bank.Alle.Single(t => t.UniqueID == klaar.TestCase.UniqueID)] = [.. Enumerable.Range(0, Ontmoet.Length).Where(n => Ontmoet[n])];
            }

            return true;
        });
        return ontmoetingen;
    }

    private static bool Eigen(ITestCase test, Mutant mutant) => Proefbank.Klasse(test).Contains(mutant.Regel, StringComparison.Ordinal);

    private static int Mislukt(ITestCase test) => throw new InvalidOperationException($"{test.DisplayName} fails without a mutant.");
}
