namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>A line of a text in the notation of the tests: how deep it stands, its number and what it says.</summary>
internal sealed record Regel(int Diepte, string Nummer, string Tekst)
{
    public bool IsRij => Tekst.StartsWith('|');

    public bool IsLid => Diepte == 0 && Nummer.StartsWith('(');

    public IEnumerable<string> Cellen => Tekst.Trim()[1..^1].Split('|').Select(c => c.Trim());

    public static Regel Lees(string regel)
    {
        var kaal = regel.TrimStart(' ');
        var diepte = (regel.Length - kaal.Length) / 2;
        var einde = kaal.IndexOf(' ', StringComparison.Ordinal);
        var eerste = einde > 0 ? kaal[..einde] : "";
        return eerste is ['(', .., ')'] || (eerste.Length is > 1 and <= 4 && eerste[^1] is '.' or '°' && char.IsAsciiLetterOrDigit(eerste[0])) || eerste == "-"
            ? new(diepte, eerste, kaal[(einde + 1)..])
            : new(diepte, "", kaal);
    }
}
