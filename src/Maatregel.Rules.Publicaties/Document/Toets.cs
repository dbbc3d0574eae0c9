using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>What the checks of a document say of one proposal: the bounds of the Act it crosses, and what it lacks.</summary>
internal static class Toets
{
    /// <summary>A tariff without an act, or the other way round, is for the whole document to judge.</summary>
    private static readonly string[] VanHetGeheel = ["onbekende-categorie", "ongebruikte-categorie"];

    private static readonly Voorstel Omlijsting = new()
    {
        Id = Kop.Onderwerp,
        Onderwerp = Kop.Onderwerp,
        Artikel = "",
        Waarden =
        [
            new("id", "\"toets\"", "", ""),
            new("versie", "\"1\"", "", ""),
            new("titel", "\"toets\"", "", ""),
            new("gemeenten[0].code", "\"GM9999\"", "", ""),
            new("gemeenten[0].naam", "\"toets\"", "", ""),
            new("gemeenten[0].van", "\"2015-01-01\"", "", ""),
            new("regelingen", """["participatiewet","ioaw","ioaz"]""", "", ""),
        ],
    };

    public static Voorstel Beoordeel(Publicatie publicatie, Voorstel voorstel, CancellationToken afbreken)
    {
        afbreken.ThrowIfCancellationRequested();
        if (voorstel.Waarden.Count == 0 || voorstel.Waarden is [{ Lid: "" }]) return voorstel;
        var document = Documentbouwer.Toets(publicatie, [Omlijsting, voorstel]);
        var binnen = document[voorstel.Onderwerp] is JsonArray ? $"$.{voorstel.Onderwerp}[0]" : $"$.{voorstel.Onderwerp}";
        var fouten = VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Fouten;
        return voorstel with
        {
            Fouten = [.. fouten.Where(f => f.Pad.StartsWith(binnen, StringComparison.Ordinal) && !VanHetGeheel.Contains(f.Code)).Select(f => f with { Pad = f.Pad[binnen.Length..].TrimStart('.') })],
        };
    }
}
