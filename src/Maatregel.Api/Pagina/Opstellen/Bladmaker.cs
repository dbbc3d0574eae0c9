using System.Globalization;
using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>Makes the field of one value from what the schema says of it.</summary>
internal static class Bladmaker
{
    private static readonly string[] Lang = ["opmerking", "tekst", "omschrijving", "voorwaarde", "uitzondering", "besluit", "reden"];

    /// <summary>Members whose list the schema leaves open, or of which some codes have no meaning.</summary>
    private static readonly Dictionary<string, string[]> Eigen = new(StringComparer.Ordinal)
    {
        ["onderdelen"] = ["a", "b", "c", "d", "e", "f", "g", "h"],
        ["overigeGedragingen"] = ["niet-geregeld", "onbekend"],
    };

    /// <param name="pad">The place of the value.</param>
    /// <param name="lid">What the schema says of it.</param>
    /// <param name="verplicht">Whether it must be there.</param>
    /// <param name="los">Whether it stands in something that may be left out, so that it can be emptied again.</param>
    /// <param name="document">The document in which it stands.</param>
    public static Blad Maak(string pad, Lid lid, bool verplicht, bool los, JsonObject document)
    {
        var (naam, waarde) = (Documentpad.Laatste(pad), Documentpad.Zoek(document, pad));
        var codes = Codes(pad, naam, lid, document);
        return lid.Soort switch
        {
            "boolean" when lid.MagLeeg || verplicht => new(pad, Bladsoort.JaNee, lid.MagLeeg ? [Blad.Ja, Blad.Nee, Blad.Open] : [Blad.Ja, Blad.Nee], lid.MagLeeg ? Blad.Open : ""),
            "boolean" => new(pad, Bladsoort.Vinkje, []),
            "integer" => new(pad, Bladsoort.Geheel, []),
            "number" => new(pad, lid.IsBedrag ? Bladsoort.Bedrag : Bladsoort.Getal, []),
            "array" when lid.Element!.Soort == "array" => new(pad, Bladsoort.Plannen, []),
            "array" when lid.Element!.Soort == "integer" => new(pad, Bladsoort.Getallen, []),
            "array" when codes.Count > 0 => new(pad, Bladsoort.Meerkeuze, MetHuidige(codes, waarde)),
            "array" => new(pad, Bladsoort.Regels, []),
            _ when codes.Count > 0 => new(pad, Bladsoort.Keuze, los || lid.MagLeeg ? [.. codes, Blad.Open] : codes, los || lid.MagLeeg ? Blad.Open : ""),
            _ when lid.IsDatum => new(pad, Bladsoort.Datum, []),
            _ when Lang.Contains(naam) || pad == "hardheidsclausule.inhoud" || MeerRegels(waarde) => new(pad, Bladsoort.Tekst, []),
            _ => new(pad, Bladsoort.Regel, []),
        };
    }

    public static Vraag Vraag(Blad blad, Lid lid)
    {
        var (pad, naam) = (Documentpad.ZonderRijen(blad.Pad), Documentpad.Laatste(blad.Pad));
        return new(Soort(blad.Soort), blad.Veld, Woorden.Lid(pad) ?? lid.Omschrijving) { Uitleg = Uitleg(blad, lid), Opties = Opties(blad, pad, naam), Gevouwen = naam == "verplichtingen" };
    }

    private static IReadOnlyList<string> Codes(string pad, string naam, Lid lid, JsonObject document)
    {
        if (naam == "verplichtingen")
        {
            var plichten = pad.StartsWith("weigering", StringComparison.Ordinal) ? Plichtkeuze.Weigering : Plichtkeuze.Alle;
            return [.. plichten.Where(v => Kent(document, v.Regeling)).Select(v => v.Code)];
        }

        return Eigen.GetValueOrDefault(naam) ?? (lid.Element ?? lid).Codes;
    }

    /// <summary>Whether the verordening is about a scheme; while that is not filled in, it is about each of them.</summary>
    private static bool Kent(JsonObject document, Regeling regeling)
    {
        var genoemd = (document["regelingen"] as JsonArray ?? []).Select(r => r?.ToString()).ToArray();
        return genoemd.Length == 0 || genoemd.Contains(Keuzelijsten.Regelingen.Code(regeling));
    }

    /// <summary>What stands in the document can be seen and taken away, also when it is no longer offered.</summary>
    private static IReadOnlyList<string> MetHuidige(IReadOnlyList<string> codes, JsonNode? waarde) =>
        [.. codes, .. (waarde as JsonArray ?? []).Select(w => w?.ToString() ?? "").Where(IsCode).Except(codes)];

    private static bool IsCode(string tekst) => tekst.Length > 0 && tekst.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool MeerRegels(JsonNode? waarde) => waarde?.ToString().AsSpan().ContainsAny('\n', '\r') == true;

    private static Veldsoort Soort(Bladsoort soort) => soort switch
    {
        Bladsoort.Keuze or Bladsoort.JaNee => Veldsoort.Keuze,
        Bladsoort.Meerkeuze => Veldsoort.Meerkeuze,
        Bladsoort.Vinkje => Veldsoort.Vinkje,
        Bladsoort.Geheel => Veldsoort.Getal,
        Bladsoort.Getal or Bladsoort.Bedrag => Veldsoort.Bedrag,
        Bladsoort.Datum => Veldsoort.Datum,
        Bladsoort.Regel or Bladsoort.Getallen => Veldsoort.Regel,
        _ => Veldsoort.Tekst,
    };

    private static string? Uitleg(Blad blad, Lid lid)
    {
        var uitleg = lid.InWoorden;
        if (lid is { Kleinste: { } van, Grootste: { } tot } && !uitleg.Contains("hoogstens", StringComparison.Ordinal) && !uitleg.Contains("tot en met", StringComparison.Ordinal))
        {
            uitleg = string.Create(CultureInfo.InvariantCulture, $"{uitleg} Van {van} tot en met {tot}.");
        }

        return blad.Soort switch
        {
            Bladsoort.Regels => uitleg + " Eén per regel.",
            Bladsoort.Plannen => uitleg + " Schrijf elk plan op een eigen regel, zoals 1/3 1/3 1/3.",
            Bladsoort.Datum => uitleg + " Zoals 01-07-2024.",
            _ => uitleg,
        };
    }

    private static List<Optie> Opties(Blad blad, string pad, string lid)
    {
        string? vorige = null;
        List<Optie> opties = [];
        foreach (var code in blad.Opties)
        {
            var plicht = Woorden.Plicht(code);
            var kop = lid == "verplichtingen" && plicht is not null ? $"Artikel {plicht.Bron.Artikelnummer}, {plicht.Bron.Wet.Naam}" : null;
            var tekst = lid == "onderdelen" && plicht is not null ? $"{code}: {plicht.Omschrijving}" : Woorden.Code(pad, code) ?? code;
            opties.Add(new Optie(code, tekst) { Kop = kop == vorige ? null : kop });
            vorige = kop;
        }

        return opties;
    }
}
