using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What the verordening of the municipality makes of a question: the words are its own.</summary>
internal static class Documentvragen
{
    /// <summary>The cases of deficient sense of responsibility that the document knows, by their code and in its words.</summary>
    public static IReadOnlyList<Optie> Besefsgevallen(Verordening? verordening) => verordening is null
        ? []
        : [.. Leden(JsonNode.Parse(VerordeningWriter.Schrijf(verordening))?["tekortschietendBesef"]?["inhoud"]?["gevallen"]).Select(g => new Optie(Tekst(g, "code"), Hoofdletter(Tekst(g, "omschrijving"))))];

    private static IEnumerable<JsonNode> Leden(JsonNode? lijst) => (lijst as JsonArray ?? []).OfType<JsonNode>();

    private static string Tekst(JsonNode knoop, string lid) => knoop[lid]?.GetValue<string>() ?? "";

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
