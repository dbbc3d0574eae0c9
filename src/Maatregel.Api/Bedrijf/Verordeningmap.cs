namespace Maatregel.Api.Bedrijf;

/// <summary>
/// The documents in a folder and in the folders below it, in a fixed order: every file that ends in .json, however that is written. What
/// cannot be read keeps nothing else from being read. What begins with a dot belongs to the system that mounts the folder, and is passed over.
/// </summary>
internal sealed class Verordeningmap
{
    private const int MeesteBytes = 4 * 1024 * 1024;

    private readonly string _map;
    private readonly List<string> _bestanden;
    private readonly List<(string Naam, string Reden)> _onleesbaar = [];

    /// <param name="map">The folder; empty for none.</param>
    public Verordeningmap(string map)
    {
        _map = map;
        _bestanden = map.Length == 0 ? [] : [.. Zoek(Path.GetFullPath(map), []).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the folder itself cannot be read.</summary>
    public bool IsOnleesbaar => Verloor("");

    /// <summary>Whether there is nothing in it that is or may be a document.</summary>
    public bool IsLeeg => _bestanden.Count == 0 && _onleesbaar.Count == 0;

    /// <summary>The files and folders that cannot be read, each with the reason.</summary>
    public IReadOnlyList<(string Naam, string Reden)> Onleesbaar => _onleesbaar;

    /// <summary>The documents; those that cannot be read are told from then on.</summary>
    public List<(string Naam, ReadOnlyMemory<byte> Utf8)> Lees()
    {
        List<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten = [];
        foreach (var bestand in _bestanden) Probeer(bestand, "Dit bestand is niet te lezen.", () => Neem(bestand, documenten));
        return documenten;
    }

    /// <summary>Whether a document is out of reach: it, or a folder above it, cannot be read.</summary>
    public bool Verloor(string naam) => _onleesbaar.Exists(o => o.Naam == "." || naam == o.Naam || naam.StartsWith(o.Naam + "/", StringComparison.Ordinal));

    /// <summary>A folder that is reached again by a link is not gone through twice.</summary>
    private List<string> Zoek(string map, HashSet<string> gezien)
    {
        List<string> gevonden = [];
        Probeer(map, "Deze map is niet te lezen.", () =>
        {
            if (!gezien.Add(Directory.ResolveLinkTarget(map, returnFinalTarget: true)?.FullName ?? map)) return;
            gevonden.AddRange(Directory.GetFiles(map).Where(b => Zichtbaar(b) && Path.GetExtension(b).Equals(".json", StringComparison.OrdinalIgnoreCase)));
            foreach (var onder in Directory.GetDirectories(map).Where(Zichtbaar)) gevonden.AddRange(Zoek(onder, gezien));
        });
        return gevonden;
    }

    private void Neem(string bestand, List<(string Naam, ReadOnlyMemory<byte> Utf8)> documenten)
    {
        using var stroom = File.OpenRead(bestand);
        if (stroom.Length > MeesteBytes)
        {
            _onleesbaar.Add((Naam(bestand), "Dit bestand is groter dan 4 MB."));
            return;
        }

        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        documenten.Add((Naam(bestand), bytes));
    }

    private void Probeer(string pad, string reden, Action lees)
    {
        try
        {
            lees();
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException or NotSupportedException)
        {
            _onleesbaar.Add((Naam(pad), reden));
        }
    }

    private string Naam(string pad) => Path.GetRelativePath(_map, pad).Replace('\\', '/');

    private static bool Zichtbaar(string pad) => !Path.GetFileName(pad).StartsWith('.');
}
