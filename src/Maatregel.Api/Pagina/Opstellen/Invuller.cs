using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>Puts what was filled in on a screen into the document. What was not changed keeps its place and its form.</summary>
internal static class Invuller
{
    /// <summary>What only a provision that is known has.</summary>
    private static readonly string[] AlleenBekend = ["inhoud", "kennis", "tarief", "categorie", "recidive"];

    public static void Neem(JsonObject document, Onderwerp onderwerp, IFormCollection velden)
    {
        var scherm = new Schermmaker(document, onderwerp);
        foreach (var blad in scherm.Bladen)
        {
            if (!velden.TryGetValue(blad.Naam, out var gegeven) && !blad.Aankruisen) continue;
            var (tekst, huidig) = (Blad.Kaal(string.Join(' ', gegeven.ToArray())), Documentpad.Zoek(document, blad.Pad));
            if (blad.Blijft(tekst, huidig)) continue;
            if (blad.Lees(tekst, huidig) is { } waarde) Documentpad.Zet(document, blad.Pad, waarde);
            else Documentpad.Wis(document, blad.Pad);
        }

        foreach (var (pad, lid) in scherm.Bepalingen) Inhoud(document, pad, lid);
    }

    /// <summary>The place and the short name that can be thought of without asking.</summary>
    public static void VulAan(JsonObject document, string vindplaats)
    {
        if (document["id"] is null && document["titel"] is JsonValue titel && Naam(titel.ToString()) is { Length: > 0 } naam) Documentpad.Zet(document, "id", naam);
        if (vindplaats.Length == 0) return;
        foreach (var (pad, bepaling) in Bekend(document).ToList())
        {
            if (string.IsNullOrWhiteSpace(bepaling["vindplaats"]?.ToString())) Documentpad.Zet(document, Documentpad.Lid(pad, "vindplaats"), vindplaats);
        }
    }

    /// <summary>Every provision that is known: a subject, or one of the acts and tariffs.</summary>
    private static IEnumerable<(string Pad, JsonObject Bepaling)> Bekend(JsonObject document) => document
        .SelectMany(lid => lid.Value is JsonArray lijst ? lijst.Select((rij, i) => (Documentpad.Rij(lid.Key, i), rij as JsonObject)) : [(lid.Key, lid.Value as JsonObject)])
        .Where(b => b.Item2?["status"]?.ToString() == "bekend")!;

    /// <summary>Only what is known has a content, be it one in which nothing is filled in yet.</summary>
    private static void Inhoud(JsonObject document, string pad, Lid lid)
    {
        if (Documentpad.Zoek(document, pad) is not JsonObject bepaling || bepaling["status"] is not { } status) return;
        if (status.ToString() != "bekend")
        {
            foreach (var naam in AlleenBekend.Where(n => bepaling[n] is not null && !lid.Verplicht(n))) bepaling.Remove(naam);
        }
        else if (lid["inhoud"].Soort == "object" && bepaling["inhoud"] is null)
        {
            Documentpad.Zet(document, Documentpad.Lid(pad, "inhoud"), new JsonObject());
        }
    }

    private static string Naam(string titel)
    {
        var letters = titel.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Join('-', new string([.. letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
