namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>A chapter or an article of a text.</summary>
internal sealed record Proefdeel(bool IsHoofdstuk, string Soort, string Nummer, string Titel)
{
    public List<Regel> Regels { get; } = [];

    /// <summary>From <c>## Artikel 4:12 Hoogte</c>.</summary>
    public static Proefdeel Kop(string regel)
    {
        var delen = regel.TrimStart('#', ' ').Split(' ', 3);
        return new(!regel.StartsWith("##", StringComparison.Ordinal), delen[0], delen[1].TrimEnd('.'), delen.ElementAtOrDefault(2) ?? "");
    }
}
