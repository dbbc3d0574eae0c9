using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// The running counts of faults per column and reason. A reason may hold a number from the row, so the kinds are
/// bounded: what comes after them is counted as other faults.
/// </summary>
internal sealed class Foutsoortteller
{
    private const int HoogsteAantal = 200;

    private readonly Dictionary<(string? Kolom, string Reden), Rijfoutsoort> _soorten = [];
    private Rijfoutsoort? _andere;

    public void Voeg(Rijfout fout)
    {
        var sleutel = (fout.Kolom, fout.Reden);
        if (_soorten.TryGetValue(sleutel, out var soort)) _soorten[sleutel] = soort with { Aantal = soort.Aantal + 1 };
        else if (_soorten.Count < HoogsteAantal) _soorten.Add(sleutel, new(fout.Kolom, fout.Reden, 1, fout.Rij));
        else _andere = _andere is null ? new(null, "Andere fouten.", 1, fout.Rij) : _andere with { Aantal = _andere.Aantal + 1 };
    }

    public IReadOnlyList<Rijfoutsoort> Soorten() =>
    [
        .. _soorten.Values.OrderByDescending(s => s.Aantal).ThenBy(s => s.EersteRij).ThenBy(s => s.Kolom, StringComparer.Ordinal).ThenBy(s => s.Reden, StringComparer.Ordinal),
        .. _andere is null ? Array.Empty<Rijfoutsoort>() : [_andere],
    ];
}
