using System.Reflection;
using Xunit.Sdk;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>One test that a lawyer can read: its name as a sentence, and each case that it asks about with what comes out.</summary>
internal sealed record Toets(string Zin, IReadOnlyList<string> Gevallen)
{
    /// <summary>A test may walk a long list; the page shows how it goes.</summary>
    private const int Meeste = 12;

    public static Toets Van(Type klasse, MethodInfo test)
    {
        var gevallen = Waarden(test).SelectMany(w => Draai(klasse, test, w)).Distinct().ToList();
        return new Toets(Toetswoorden.Zin(test), gevallen.Count <= Meeste ? gevallen : [.. gevallen.Take(Meeste), $"En nog {gevallen.Count - Meeste} gevallen."]);
    }

    private static IEnumerable<object?[]> Waarden(MethodInfo test) => test.IsDefined(typeof(TheoryAttribute))
        ? test.GetCustomAttributes<DataAttribute>().SelectMany(d => d.GetData(test)).Select(w => w ?? [null])
        : [[]];

    private static List<string> Draai(Type klasse, MethodInfo test, object?[] waarden)
    {
        var ingevuld = test.ResolveMethodArguments(waarden);
        var gehoord = Toehoorder.Tijdens(() => test.Invoke(Activator.CreateInstance(klasse), ingevuld));
        if (gehoord.Count > 0) return [.. gehoord.GroupBy(g => Gevalwoorden.Van(g.Zaak)).Select(g => Geval(g.Key, Gegeven(g.Key), g.Select(v => v.Verwacht).Distinct()))];
        return Gegeven("") is { Length: > 0 } gegeven ? [$"Gegeven: {gegeven}."] : [];

        string Gegeven(string geval) => string.Join("; ", Toetswoorden.Gegeven(test, ingevuld, geval, gehoord));
    }

    private static string Geval(string geval, string gegeven, IEnumerable<string> verwacht) =>
        $"{geval}{(gegeven.Length == 0 ? "" : $" (gegeven: {gegeven})")}. **Verwacht:** {string.Join(" ", verwacht)}";
}
