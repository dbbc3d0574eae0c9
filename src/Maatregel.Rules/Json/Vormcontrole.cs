using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>
/// Walks a JSON document beside the contract of a type. Notes every fault of form and writes what is left, so that the
/// rest can be read and checked for meaning as well.
/// </summary>
internal sealed class Vormcontrole : IDisposable
{
    private readonly ArrayBufferWriter<byte> _rest = new();
    private readonly Utf8JsonWriter _writer;
    private readonly List<Fout> _fouten = [];
    private readonly List<string> _gesnoeid = [];
    private readonly Dictionary<string, int> _volgorde = new(StringComparer.Ordinal);

    private readonly JsonSerializerOptions _opties;

    private Vormcontrole(JsonSerializerOptions opties) => (_opties, _writer) = (opties, new Utf8JsonWriter(_rest));

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>Whether there are more faults than are noted; then the rest of the document is not looked at.</summary>
    public bool TeVeel { get; private set; }

    /// <summary>The document without its faults; empty when nothing is left.</summary>
    public ReadOnlySpan<byte> Rest => _rest.WrittenSpan;

    /// <summary>The paths about which nothing more can be said, because something there was refused.</summary>
    public IEnumerable<string> Geweigerd => _fouten.Select(f => f.Pad).Concat(_gesnoeid);

    public static Vormcontrole Van(JsonElement document, JsonTypeInfo contract)
    {
        var controle = new Vormcontrole(contract.Options);
        if (controle.Keur(document, contract, contract.Converter, magNull: false, Lidgrens.Elders, "$")) controle.Neem(document, contract, Lidgrens.Elders, "$");
        controle._writer.Flush();
        return controle;
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>The place in the document; a member that is absent counts as the start of its object.</summary>
    public int Plaats(string pad)
    {
        int plaats;
        while (!_volgorde.TryGetValue(pad, out plaats) && pad.Length > 1) pad = JsonPad.Ouder(pad);
        return plaats;
    }

    private JsonTypeInfo Contract(Type type) => _opties.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private bool Keur(JsonElement waarde, JsonTypeInfo contract, JsonConverter converter, bool magNull, Lidgrens grens, string pad)
    {
        _volgorde.TryAdd(pad, _volgorde.Count);
        if (Gebrek(waarde, contract, converter, magNull, grens) is not { } gebrek) return true;
        Meld(pad, gebrek.Code, gebrek.Reden);
        return false;
    }

    private void Meld(string pad, string code, string reden)
    {
        if (_fouten.Count < Foutenlijst.Meeste) _fouten.Add(new Fout(pad, code, reden));
        else TeVeel = true;
    }

    private static Gebrek? Gebrek(JsonElement waarde, JsonTypeInfo contract, JsonConverter converter, bool magNull, Lidgrens grens) => (waarde.ValueKind, contract.Kind) switch
    {
        (JsonValueKind.Null, _) => magNull ? null : Json.Gebrek.Null,
        (JsonValueKind.Object, JsonTypeInfoKind.Object) => contract.Type == typeof(Verordening) && waarde.GetRawText().Length > Documentgrenzen.Document ? Json.Gebrek.TeGroot : null,
        (JsonValueKind.Array, JsonTypeInfoKind.Enumerable) => waarde.GetArrayLength() <= grens.Lijst ? null : Json.Gebrek.Lijst(grens.Lijst),
        (_, JsonTypeInfoKind.Object) => Json.Gebrek.Type("een object: leden tussen { en }"),
        (_, JsonTypeInfoKind.Enumerable) => Json.Gebrek.Type("een lijst: waarden tussen [ en ]"),
        _ when converter is IWaardeconverter eigen => eigen.Keur(waarde),
        _ => Basiswaarden.Keur(waarde, contract.Type) ?? Lengte(waarde, grens),
    };

    private static Gebrek? Lengte(JsonElement waarde, Lidgrens grens) =>
        grens.Tekst is { } langste && waarde.ValueKind == JsonValueKind.String && waarde.GetString()!.Length > langste ? Json.Gebrek.TeLang(langste) : null;

    private void Neem(JsonElement waarde, JsonTypeInfo contract, Lidgrens grens, string pad)
    {
        if (waarde.ValueKind == JsonValueKind.Object) NeemObject(waarde, contract, pad);
        else if (waarde.ValueKind == JsonValueKind.Array) NeemLijst(waarde, Contract(contract.Elementtype()), grens with { Lijst = Documentgrenzen.Lijst }, pad);
        else waarde.WriteTo(_writer);
    }

    private void NeemObject(JsonElement waarde, JsonTypeInfo contract, string pad)
    {
        var leden = Ledenlijst.Van(contract);
        Span<bool> gezien = stackalloc bool[leden.Count];
        _writer.WriteStartObject();
        foreach (var lid in waarde.EnumerateObject())
        {
            if (TeVeel) break;
            if (JsonTekst.ProbeerNaam(lid) is not { } naam) Meld(pad, "ongeldige-tekst", "De naam van een lid bevat een teken dat niet bestaat.");
            else if (!leden.Zoek(naam, out var plaats)) MeldOnbekend(pad, naam, leden.Namen);
            else if (gezien[plaats]) MeldDubbel(JsonPad.Lid(pad, naam));
            else
            {
                gezien[plaats] = true;
                NeemLid(lid.Value, leden[plaats], JsonPad.Lid(pad, naam));
            }
        }

        _writer.WriteEndObject();
        for (var i = 0; i < leden.Count; i++)
        {
            if (leden[i].Verplicht && !gezien[i]) Meld(JsonPad.Lid(pad, leden[i].Lid.Name), "ontbreekt", "Dit lid is verplicht en ontbreekt.");
        }
    }

    private void NeemLid(JsonElement waarde, Lidvorm lid, string pad)
    {
        var contract = Contract(lid.Lid.PropertyType);
        if (!Keur(waarde, contract, lid.Lid.CustomConverter ?? contract.Converter, lid.MagNull, lid.Grens, pad)) return;
        _writer.WritePropertyName(lid.Lid.Name);
        Neem(waarde, contract, lid.Grens, pad);
    }

    /// <summary>A refused object or list leaves an empty one behind, so that the others keep their index.</summary>
    private void NeemLijst(JsonElement waarde, JsonTypeInfo contract, Lidgrens grens, string pad)
    {
        _writer.WriteStartArray();
        foreach (var (index, element) in waarde.EnumerateArray().Index())
        {
            if (TeVeel) break;
            var plek = JsonPad.Element(pad, index);
            if (Keur(element, contract, contract.Converter, magNull: false, grens, plek)) Neem(element, contract, grens, plek);
            else LaatLeeg(contract, pad);
        }

        _writer.WriteEndArray();
    }

    private void LaatLeeg(JsonTypeInfo contract, string pad)
    {
        if (contract.Kind == JsonTypeInfoKind.None) _gesnoeid.Add(pad);
        else _writer.WriteRawValue(contract.Kind == JsonTypeInfoKind.Object ? "{}" : "[]");
    }

    private void MeldOnbekend(string pad, string naam, IEnumerable<string> bekend)
    {
        const int LangsteNaam = 50;
        var geheim = Burgerservicenummer.Is(naam) || Burgerservicenummer.StaatIn(naam);
        var lid = JsonPad.Lid(pad, geheim ? "…" : naam.Length <= LangsteNaam ? naam : naam[..LangsteNaam] + "…");
        _volgorde.TryAdd(lid, _volgorde.Count);
        var bedoeld = geheim ? " Zijn naam lijkt een burgerservicenummer en is hier weggelaten."
            : Lijkenis.Naaste(naam, bekend) is { } naaste ? $" Is {naaste} bedoeld?"
            : "";
        Meld(lid, "onbekend-lid", "Dit lid bestaat niet." + bedoeld);
    }

    private void MeldDubbel(string pad) => Meld(pad, "dubbel-lid", "Dit lid staat er twee keer: laat er één staan.");
}
