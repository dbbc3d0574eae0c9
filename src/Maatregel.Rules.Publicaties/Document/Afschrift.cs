using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>The words at a place of a publication: of the place itself, with everything under it and the sentences that lead to it.</summary>
internal sealed class Afschrift
{
    private readonly Dictionary<string, (int Plaats, Artikel Artikel)> _artikelen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _afdrukken = new(StringComparer.Ordinal);
    private readonly int _langsteLabel;

    public static Afschrift Leeg { get; } = new([]);

    public Afschrift(IReadOnlyList<Artikel> artikelen)
    {
        foreach (var (plaats, artikel) in artikelen.Index())
        {
            if (artikel.Label.Length > 0) _artikelen.TryAdd(artikel.Label, (plaats, artikel));
            _langsteLabel = Math.Max(_langsteLabel, artikel.Label.Length);
        }
    }

    /// <summary>As a person reads it: a line for each lid and item, with its number.</summary>
    public string? Tekst(string label) => Lijnen(label) is { } lijnen ? Lijnen(lijnen) : null;

    /// <summary>Of several places: by article, and a sentence that leads to more of them once.</summary>
    public string? Tekst(IEnumerable<string> labels)
    {
        var artikelen = labels.GroupBy(l => l.Split('-')[0]).Select(g => Samen(g.Key, [.. g])).OfType<string>().ToArray();
        return artikelen.Length > 0 ? string.Join("\n\n", artikelen) : null;
    }

    /// <summary>Of the words only: neither the format nor how a number is written changes it.</summary>
    public string? Afdruk(string label)
    {
        if (_afdrukken.TryGetValue(label, out var eerder)) return eerder;
        if (Lijnen(label) is not { } lijnen) return null;
        var afdruk = "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", lijnen.Select(r => r.Tekst))))).ToLowerInvariant();
        return _afdrukken[label] = afdruk;
    }

    private string? Samen(string artikel, string[] labels)
    {
        if (Lijnen(artikel) is not { } alles) return null;
        var gekozen = labels.SelectMany(l => Lijnen(l) ?? []).ToHashSet();
        return Lijnen(alles.Where(gekozen.Contains));
    }

    private static string Lijnen(IEnumerable<(string Nummer, string Tekst)> lijnen) =>
        string.Join("\n", lijnen.Select(r => r.Nummer.Length > 0 ? $"{r.Nummer} {r.Tekst}" : r.Tekst));

    private List<(string Nummer, string Tekst)>? Lijnen(string label)
    {
        if (Zoek(label) is not { } artikel) return null;
        List<(string, string)> lijnen = artikel.Tekst.Length > 0 ? [("", artikel.Tekst)] : [];
        var gevonden = artikel.Label == label;
        foreach (var deel in artikel.Delen) gevonden |= Neem(lijnen, deel, label);
        return gevonden ? lijnen : null;
    }

    /// <summary>The first article that is the place or has it: a number may have a dash of its own.</summary>
    private Artikel? Zoek(string label)
    {
        (int Plaats, Artikel? Artikel) eerste = (int.MaxValue, null);
        for (var einde = label.Length; einde > 0; einde = label.LastIndexOf('-', einde - 1))
        {
            if (einde <= _langsteLabel && _artikelen.TryGetValue(label[..einde], out var gevonden) && gevonden.Plaats < eerste.Plaats) eerste = gevonden;
        }

        return eerste.Artikel;
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
    private static bool Past(string label, string buitenste) =>
        label.StartsWith(buitenste, StringComparison.Ordinal) && (label.Length == buitenste.Length || (buitenste.Length > 0 && label[buitenste.Length] == '-'));
}
