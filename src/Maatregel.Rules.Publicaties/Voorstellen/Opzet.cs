using System.Text.Json.Nodes;
using Maatregel.Rules.Publicaties.Document;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Gathers what was read for one provision, and the pieces of text it rests on.</summary>
internal sealed class Opzet(string onderwerp)
{
    private readonly List<Voorstelwaarde> _waarden = [];
    private readonly HashSet<string> _leden = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> _plaatsen = new(StringComparer.Ordinal);

    public bool HeeftWaarden => _waarden.Count > 0;

    public bool HeeftPlaats => _plaatsen.Count > 0;

    public bool Heeft(string lid) => _leden.Contains(lid);

    /// <summary>The first reading of a member stands; a second one is another way to say it.</summary>
    public Opzet Zet(string lid, JsonNode waarde, string woorden, Passage passage)
    {
        RustOp(passage);
        if (_leden.Add(lid)) _waarden.Add(new(lid, Jsontekst.Kort(waarde), woorden.Trim(), passage.Label));
        return this;
    }

    /// <summary>Takes back what was read of a list of which not every part could be: the rest of it would say something else.</summary>
    public void Vergeet(string begin)
    {
        _leden.RemoveWhere(l => l.StartsWith(begin, StringComparison.Ordinal));
        _waarden.RemoveAll(w => w.Lid.StartsWith(begin, StringComparison.Ordinal));
    }

    public Opzet Lijst(string lid, IEnumerable<string> waarden, string woorden, Passage passage) =>
        Zet(lid, new JsonArray([.. waarden.Select(w => (JsonNode)JsonValue.Create(w))]), woorden, passage);

    public Opzet RustOp(Passage passage)
    {
        _plaatsen.TryAdd(passage.Label, true);
        return this;
    }

    /// <summary>The proposal; its place is that of the article when pieces of more than one part of it were used.</summary>
    public Voorstel Klaar() => new()
    {
        Id = onderwerp,
        Onderwerp = onderwerp,
        Artikel = Plaats(),
        Plaatsen = [.. _plaatsen.Keys],
        Waarden = _waarden,
    };

    private string Plaats()
    {
        if (_plaatsen.Count == 0) return "";
        var eerste = _plaatsen.GetAt(0).Key;
        var artikel = eerste.Split('-')[0];
        var binnen = _plaatsen.Keys.Where(p => p.Split('-')[0] == artikel).ToArray();
        while (!Array.TrueForAll(binnen, p => p == eerste || p.StartsWith(eerste + "-", StringComparison.Ordinal))) eerste = eerste[..eerste.LastIndexOf('-')];
        return eerste;
    }
}
