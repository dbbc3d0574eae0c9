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

    /// <summary>The short name that can be thought of without asking.</summary>
    public static void VulAan(JsonObject document)
    {
        if (document["id"] is null && document["titel"] is JsonValue titel && Naam(titel.ToString()) is { Length: > 0 } naam) Documentpad.Zet(document, "id", naam);
    }

    /// <summary>Puts the place that goes for all at every provision that is known and names none, and where it stood before.</summary>
    /// <param name="document">The document.</param>
    /// <param name="vindplaats">The place, or nothing.</param>
    /// <param name="was">What it was before this screen.</param>
    /// <returns>The provisions at which it was put.</returns>
    public static IReadOnlyList<string> Plaats(JsonObject document, string vindplaats, string was)
    {
        List<string> gezet = [];
        foreach (var (pad, bepaling) in Bepalingen(document).ToList())
        {
            var (lid, staat, nu) = (Documentpad.Lid(pad, "vindplaats"), bepaling["status"]?.ToString(), bepaling["vindplaats"]?.ToString() ?? "");
            var vanHier = nu.Length > 0 && (nu == vindplaats || nu == was);
            if (staat != "bekend")
            {
                // Of what is not known it would say that it was read there.
                if (vanHier && staat != "niet-geregeld") Documentpad.Wis(document, lid);
            }
            else if (vindplaats.Length == 0)
            {
                if (vanHier) Documentpad.Wis(document, lid);
            }
            else if (nu != vindplaats && (vanHier || string.IsNullOrWhiteSpace(nu)))
            {
                Documentpad.Zet(document, lid, vindplaats);
                gezet.Add(pad);
            }
        }

        return gezet;
    }

    /// <summary>Every provision: a subject, or one of the acts and tariffs.</summary>
    private static IEnumerable<(string Pad, JsonObject Bepaling)> Bepalingen(JsonObject document) => document
        .SelectMany(lid => lid.Value is JsonArray lijst ? lijst.Select((rij, i) => (Documentpad.Rij(lid.Key, i), rij as JsonObject)) : [(lid.Key, lid.Value as JsonObject)])
        .Where(b => b.Item2?.ContainsKey("status") == true)!;

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
