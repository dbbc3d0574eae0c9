namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The eight parts of the fourth paragraph of article 18.</summary>
internal static class Onderdelen
{
    private static readonly string[] Alle = ["a", "b", "c", "d", "e", "f", "g", "h"];

    /// <summary>Every part exists and occurs once in all lists together.</summary>
    public static void Controleer(IReadOnlyList<IReadOnlyList<string>> lijsten, Func<int, string> pad, Tegenspraaklijst b)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, lijst) in lijsten.Index())
        {
            b.Eis(lijst.Count > 0, pad(index), "ongeldig-aantal", "Noem ten minste één onderdeel van artikel 18, vierde lid.", Grens.Artikel18("4"));
            b.Eis(lijst.All(Alle.Contains), pad(index), "onbekend-onderdeel", "Artikel 18, vierde lid, heeft de onderdelen a tot en met h.", Grens.Artikel18("4"));
            b.Eis(lijst.All(gezien.Add), pad(index), "dubbel", "Noem elk onderdeel één keer.");
        }
    }
}
