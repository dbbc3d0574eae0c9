using System.Text.Json.Nodes;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>Adds a row to a list on a screen, or takes one away.</summary>
internal static class Rijen
{
    public static void Verander(JsonObject document, Onderwerp onderwerp, string wat, string pad)
    {
        var scherm = new Schermmaker(document, onderwerp);
        if (wat == "weg" && scherm.IsRij(pad)) ((JsonArray)Documentpad.Zoek(document, Documentpad.Ouder(pad))!).RemoveAt(Documentpad.Index(pad));
        if (wat == "erbij" && scherm.IsLijst(pad) && Aantal(document, pad) < Lid.Op(pad).Meeste) Documentpad.Zet(document, Documentpad.Rij(pad, Aantal(document, pad)), Nieuw(pad));
    }

    private static int Aantal(JsonObject document, string pad) => Documentpad.Zoek(document, pad) is JsonArray lijst ? lijst.Count : 0;

    /// <summary>An act or tariff that somebody adds, was read.</summary>
    private static JsonObject Nieuw(string pad) => Lid.Op(pad).Element?.Leden.Contains("status") == true ? new JsonObject { ["status"] = "bekend" } : [];
}
