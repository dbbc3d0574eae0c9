using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Documenten.Tests;

/// <summary>The worked examples that ship with the product, and what an adviser makes of them.</summary>
internal static class Voorbeelden
{
    private static readonly MaatregelAdviseur Adviseur = new();

    /// <summary>Every text of every worked example.</summary>
    public static IEnumerable<(string Voorbeeld, Tekststuk Stuk)> Stukken =>
        from naam in Namen
        let advies = Advies(naam)
        from tekst in advies.Teksten.Passend()
        select (naam, advies.Teksten.Stuk(tekst)!);

    public static IEnumerable<string> Namen =>
        typeof(Voorbeelden).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("voorbeeld-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static Casus Casus(string begin) => CasusReader.Lees(Bytes(Namen.Single(n => n.StartsWith(begin, StringComparison.Ordinal)))).Waarde!;

    public static Advies Advies(string begin) => Adviseur.Adviseer(Casus(begin));

    private static byte[] Bytes(string naam)
    {
        using var stroom = typeof(Voorbeelden).Assembly.GetManifestResourceStream(naam)!;
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return kopie.ToArray();
    }
}
