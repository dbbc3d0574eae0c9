using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>The documents with which somebody can begin.</summary>
internal static class Begin
{
    /// <summary>What belongs to the verordening that was read, and never to another.</summary>
    private static readonly string[] VanDeBuur = ["vindplaats", "kennis", "opmerking", "tekst", "afdrukken", "buitenToepassing", "plannen"];

    /// <summary>What a next verordening may have in common with that of a neighbour: everything but what it says about itself.</summary>
    private static readonly string[] Kop = ["regelingen", "leuntOp"];

    private static readonly Lazy<JsonObject> Gebruikelijk = new(() =>
    {
        using var stroom = typeof(Begin).Assembly.GetManifestResourceStream("gebruikelijk-model.json")!;
        return JsonNode.Parse(stroom)!.AsObject();
    });

    /// <summary>The usual model: its acts and articles, and no number.</summary>
    public static JsonObject Model() => Gebruikelijk.Value.DeepClone().AsObject();

    /// <summary>A document that is loaded, to write its next version.</summary>
    public static JsonObject Heel(Verordening verordening)
    {
        var document = JsonNode.Parse(VerordeningWriter.Schrijf(verordening))!.AsObject();
        LaatLeeg(document);
        return document;
    }

    /// <summary>How the document of a neighbour is built, without a number: a percentage, category, duration or term never comes from another municipality.</summary>
    public static JsonObject Opbouw(Verordening verordening)
    {
        var document = Heel(verordening);
        foreach (var naam in document.Select(l => l.Key).Where(n => !Kop.Contains(n) && !Lid.Document[n].Leden.Contains("status") && Lid.Document[n].Element?.Leden.Contains("status") != true).ToList()) document.Remove(naam);
        ZonderGetallen(document, Lid.Document);
        document.Insert(0, "versie", "1");
        return document;
    }

    /// <summary>A document out of a file or a form, or <c>null</c> when it cannot be shown; the check of documents then says why.</summary>
    public static JsonObject? Lees(string tekst)
    {
        try
        {
            var document = JsonNode.Parse(tekst.TrimStart('\uFEFF'), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 32 }) as JsonObject;
            return document is not null && Past(document, Lid.Document) ? document : null;
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // Broken, with a member twice, or with half a character in a text.
            return null;
        }
    }

    /// <summary>Whether every text can be read and no list is longer than a screen can show.</summary>
    private static bool Past(JsonNode? waarde, Lid lid) => waarde switch
    {
        JsonObject leden => leden.All(l => Past(l.Value, lid[l.Key])),
        JsonArray lijst => lijst.Count <= lid.Meeste && lijst.All(e => Past(e, lid.Element ?? lid)),
        _ => waarde?.GetValueKind() != JsonValueKind.String || waarde.GetValue<string>() is not null,
    };

    /// <summary>The library writes every member, also the empty ones: what is absent is as good.</summary>
    private static void LaatLeeg(JsonNode? waarde)
    {
        if (waarde is JsonArray lijst)
        {
            foreach (var element in lijst) LaatLeeg(element);
        }
        else if (waarde is JsonObject leden)
        {
            foreach (var naam in leden.Where(l => l.Value is null or JsonArray { Count: 0 }).Select(l => l.Key).ToList()) leden.Remove(naam);
            foreach (var (_, lid) in leden) LaatLeeg(lid);
        }
    }

    private static void ZonderGetallen(JsonNode? waarde, Lid lid)
    {
        if (waarde is JsonArray lijst)
        {
            foreach (var element in lijst) ZonderGetallen(element, lid.Element!);
        }
        else if (waarde is JsonObject leden)
        {
            foreach (var naam in leden.Select(l => l.Key).Where(n => VanDeBuur.Contains(n) || IsGetal(lid[n])).ToList()) leden.Remove(naam);
            foreach (var (naam, onder) in leden) ZonderGetallen(onder, lid[naam]);
        }
    }

    private static bool IsGetal(Lid lid) => lid.IsBreuk || lid.Soort is "integer" or "number" || lid.Element?.Soort == "integer";
}
