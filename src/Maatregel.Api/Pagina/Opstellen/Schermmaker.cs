using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>Makes the questions of a screen from the schema and the document as it is now, and remembers which value each is about.</summary>
internal sealed class Schermmaker
{
    private const string Status = "status";
    private const string Inhoud = "inhoud";

    /// <summary>What no screen asks: fingerprints are made by reading a publication.</summary>
    private static readonly string[] Stil = ["artikelen", "afdrukken"];

    private readonly JsonObject _document;
    private readonly string[] _teDoen;
    private readonly List<Blad> _bladen = [];
    private readonly List<(string Pad, Lid Lid)> _bepalingen = [];
    private readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lijsten = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rijen = new(StringComparer.Ordinal);

    /// <param name="document">The document as it is now.</param>
    /// <param name="onderwerp">The screen.</param>
    /// <param name="teDoen">The places where something is still to be mended: those rows are shown open.</param>
    public Schermmaker(JsonObject document, Onderwerp onderwerp, params IEnumerable<string> teDoen)
    {
        (_document, _teDoen) = (document, [.. teDoen]);
        Vragen = Leden("", Lid.Document, onderwerp.Leden, "");
    }

    public IReadOnlyList<Vraag> Vragen { get; }

    public IReadOnlyList<Blad> Bladen => _bladen;

    /// <summary>The provisions on the screen, each with its state.</summary>
    public IReadOnlyList<(string Pad, Lid Lid)> Bepalingen => _bepalingen;

    public bool IsLijst(string pad) => _lijsten.Contains(pad);

    /// <summary>Whether a row of a list stands here, and can be taken away.</summary>
    public bool IsRij(string pad) => _rijen.Contains(pad);

    /// <summary>The field or group at a place or nearest around it, and its name for a message.</summary>
    public (string Pad, string Naam)? Zoek(string pad)
    {
        for (; pad.Length > 0; pad = Documentpad.Ouder(pad))
        {
            if (_namen.TryGetValue(pad, out var naam)) return (pad, naam);
        }

        return null;
    }

    private List<Vraag> Leden(string pad, Lid lid, IEnumerable<string> namen, string waar, bool los = false) =>
        [.. namen.Except(Stil).SelectMany(naam => Lees(Documentpad.Lid(pad, naam), lid[naam], lid.Verplicht(naam) || naam == Inhoud || IsKern(pad, naam), los, waar))];

    /// <summary>What a category is all about: it may be absent only when nothing is known.</summary>
    private static bool IsKern(string pad, string naam) => naam == "tarief" && pad.StartsWith("tarieven", StringComparison.Ordinal);

    private List<Vraag> Lees(string pad, Lid lid, bool verplicht, bool los, string waar)
    {
        if (lid is { Soort: "array", Element.Soort: "object" }) return [Lijst(pad, lid.Element!, verplicht, waar)];
        if (lid.Soort != "object") return [Veld(pad, lid, verplicht, los, waar)];
        if (lid.Leden.Contains(Status)) return Bepaling(pad, lid, waar);
        return verplicht ? Leden(pad, lid, lid.Leden, waar, los) : [Groep(pad, lid, waar)];
    }

    private Vraag Veld(string pad, Lid lid, bool verplicht, bool los, string waar)
    {
        var blad = Bladmaker.Maak(pad, lid, verplicht, los, _document);
        _bladen.Add(blad);
        return Noem(pad, Bladmaker.Vraag(blad, lid), waar);
    }

    private Vraag Noem(string pad, Vraag vraag, string waar)
    {
        _namen[pad] = waar + vraag.Label;
        return vraag;
    }

    private Vraag Groep(string pad, Lid lid, string waar)
    {
        var naam = Naam(pad);
        return Noem(pad, new Vraag(Veldsoort.Groep, Documentpad.Veld(pad), naam) { Gevouwen = true, Vragen = Leden(pad, lid, lid.Leden, $"{waar}{naam}, ", los: true) }, waar);
    }

    private Vraag Lijst(string pad, Lid element, bool verplicht, string waar)
    {
        _lijsten.Add(pad);
        var aantal = Documentpad.Zoek(_document, pad) is JsonArray lijst ? lijst.Count : 0;
        var naam = Naam(pad, "[]");
        var rijen = Enumerable.Range(0, Math.Max(aantal, verplicht ? 1 : 0)).Select(i => Rij(Documentpad.Rij(pad, i), element, $"{naam} {i + 1}", waar, weg: i < aantal)).ToList();
        return Noem(pad, new Vraag(Veldsoort.Groep, Documentpad.Veld(pad), Naam(pad)) { Vragen = rijen, Erbij = new(pad, "Nog een " + naam.ToLowerInvariant()) }, waar);
    }

    private Vraag Rij(string pad, Lid element, string naam, string waar, bool weg)
    {
        var vragen = element.Leden.Contains(Status) ? Bepaling(pad, element, $"{waar}{naam}, ") : Leden(pad, element, element.Leden, $"{waar}{naam}, ");
        if (weg) _rijen.Add(pad);
        var kort = Kort(Documentpad.Zoek(_document, pad) as JsonObject);
        return Noem(pad, new Vraag(Veldsoort.Groep, Documentpad.Veld(pad), kort.Length > 0 ? $"{naam}: {kort}" : naam)
        {
            Vragen = vragen,
            Gevouwen = element.Leden.Contains("verplichtingen"),
            Dicht = kort.Length > 0 && !_teDoen.Any(t => t == pad || t.StartsWith(pad + ".", StringComparison.Ordinal)),
            Weg = weg ? new(pad, $"{naam} weghalen") : null,
        }, waar);
    }

    private List<Vraag> Bepaling(string pad, Lid lid, string waar)
    {
        _bepalingen.Add((pad, lid));
        string[] vast = [.. lid.Leden.Where(l => l != Status && lid.Verplicht(l))];
        string[] slot = ["tekst", "buitenToepassing"];
        string[] bekend = [.. lid.Leden.Except([.. vast, .. slot, Status, "opmerking"])];
        var (voor, inhoud) = (Leden(pad, lid, vast, waar), Leden(pad, lid, bekend, waar));
        return [.. voor, Staat(pad, lid, inhoud, waar), .. Leden(pad, lid, ["opmerking", .. slot], waar)];
    }

    /// <summary>What is known of a provision; only what is known has a content.</summary>
    private Vraag Staat(string pad, Lid lid, IReadOnlyList<Vraag> inhoud, string waar)
    {
        var plaats = Documentpad.Lid(pad, Status);
        var codes = lid[Status].Codes.Where(c => c != "aangenomen" || lid.Leden.Contains(Inhoud)).ToList();
        var blad = new Blad(plaats, Bladsoort.Keuze, codes, Documentpad.Zoek(_document, pad) is null ? "onbekend" : "");
        _bladen.Add(blad);
        var vraag = Bladmaker.Vraag(blad, lid[Status]) with { Uitleg = null };
        return Noem(plaats, vraag with { Opties = [.. vraag.Opties.Select(o => o.Waarde == "bekend" ? o with { Onthult = inhoud } : o)] }, waar);
    }

    private static string Naam(string pad, string rij = "") => Woorden.Lid(Documentpad.ZonderRijen(pad) + rij) ?? Documentpad.Laatste(pad);

    /// <summary>What tells one row from another.</summary>
    private static string Kort(JsonObject? rij) =>
        string.Join(", ", new[] { rij?["naam"], rij?["artikel"] is { } artikel ? "artikel " + artikel : null, rij?["omschrijving"] }.Select(d => d?.ToString()).Where(d => !string.IsNullOrEmpty(d)));
}
