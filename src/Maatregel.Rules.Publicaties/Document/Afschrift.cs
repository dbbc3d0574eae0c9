using System.Security.Cryptography;
using System.Text;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>The words at a place: of the place itself, with everything under it and the sentences that lead to it.</summary>
internal static class Afschrift
{
    /// <summary>As a person reads it: a line for each lid and item, with its number.</summary>
    public static string? Tekst(Publicatie publicatie, string label) => Lijnen(publicatie, label) is { } lijnen ? Lijnen(lijnen) : null;

    /// <summary>Of several places: by article, and a sentence that leads to more of them once.</summary>
    public static string? Tekst(Publicatie publicatie, IEnumerable<string> labels)
    {
        var artikelen = labels.GroupBy(l => l.Split('-')[0]).Select(g => Samen(publicatie, g.Key, [.. g])).OfType<string>().ToArray();
        return artikelen.Length > 0 ? string.Join("\n\n", artikelen) : null;
    }

    private static string? Samen(Publicatie publicatie, string artikel, string[] labels)
    {
        if (Lijnen(publicatie, artikel) is not { } alles) return null;
        var gekozen = labels.SelectMany(l => Lijnen(publicatie, l) ?? []).ToHashSet();
        return Lijnen(alles.Where(gekozen.Contains));
    }

    private static string Lijnen(IEnumerable<(string Nummer, string Tekst)> lijnen) =>
        string.Join("\n", lijnen.Select(r => r.Nummer.Length > 0 ? $"{r.Nummer} {r.Tekst}" : r.Tekst));

    /// <summary>Of the words only: neither the format nor how a number is written changes it.</summary>
    public static string? Afdruk(Publicatie publicatie, string label) => Lijnen(publicatie, label) is { } lijnen
        ? "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", lijnen.Select(r => r.Tekst))))).ToLowerInvariant()
        : null;

    private static List<(string Nummer, string Tekst)>? Lijnen(Publicatie publicatie, string label)
    {
        if (label.Length == 0 || publicatie.Artikelen.FirstOrDefault(a => Past(label, a.Label)) is not { } artikel) return null;
        List<(string, string)> lijnen = artikel.Tekst.Length > 0 ? [("", artikel.Tekst)] : [];
        var gevonden = artikel.Label == label;
        foreach (var deel in artikel.Delen) gevonden |= Neem(lijnen, deel, label);
        return gevonden ? lijnen : null;
    }

    /// <summary>Whether something of the place itself was found.</summary>
    private static bool Neem(List<(string, string)> lijnen, Tekstdeel deel, string label)
    {
        if (Past(deel.Label, label))
        {
            Alles(lijnen, deel);
            return true;
        }

        if (!Past(label, deel.Label)) return false;
        if (deel.Tekst.Length > 0) lijnen.Add((deel.Nummer, deel.Tekst));
        var gevonden = false;
        foreach (var onder in deel.Delen) gevonden |= Neem(lijnen, onder, label);
        return gevonden;
    }

    private static void Alles(List<(string, string)> lijnen, Tekstdeel deel)
    {
        if (deel.Tekst.Length > 0) lijnen.Add((deel.Nummer, deel.Tekst));
        foreach (var onder in deel.Delen) Alles(lijnen, onder);
    }

    /// <summary>Whether the first place is the second or lies in it.</summary>
    private static bool Past(string label, string buitenste) => label == buitenste || (buitenste.Length > 0 && label.StartsWith(buitenste + "-", StringComparison.Ordinal));
}
