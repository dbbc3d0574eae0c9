namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>
/// A verordening in plain text: a head of facts, then <c># chapter</c>, <c>## article</c>, <c>(1) lid</c>, <c>a. item</c> two spaces
/// deeper, and <c>| rows | of | a table</c>, the first of them the head.
/// </summary>
internal sealed class Proeftekst
{
    private readonly Dictionary<string, string> _feiten;

    private Proeftekst(Dictionary<string, string> feiten, IReadOnlyList<Proefdeel> delen) => (_feiten, Delen) = (feiten, delen);

    public IReadOnlyList<Proefdeel> Delen { get; }

    public string this[string feit] => _feiten.GetValueOrDefault(feit, "");

    public static Proeftekst Lees(string naam) => Ontleed(Bestand.Tekst(naam));

    /// <param name="tekst">The text itself, in this notation.</param>
    public static Proeftekst Ontleed(string tekst)
    {
        var regels = tekst.ReplaceLineEndings("\n").Split('\n').Where(r => r.Trim().Length > 0).ToArray();
        var feiten = regels.TakeWhile(r => r != "--").Select(r => r.Split(':', 2)).ToDictionary(f => f[0], f => f[1].Trim(), StringComparer.Ordinal);
        List<Proefdeel> delen = [];
        foreach (var regel in regels.SkipWhile(r => r != "--").Skip(1))
        {
            if (regel.StartsWith('#')) delen.Add(Proefdeel.Kop(regel));
            else delen[^1].Regels.Add(Regel.Lees(regel));
        }

        return new Proeftekst(feiten, delen);
    }
}
