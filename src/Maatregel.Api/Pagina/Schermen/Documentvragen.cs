using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What the verordening of the municipality makes of a question: the words are its own, and so is what it asks of a person.</summary>
internal static class Documentvragen
{
    /// <summary>The cases of deficient sense of responsibility that the document knows, by their code and in its words.</summary>
    public static IReadOnlyList<Optie> Besefsgevallen(Verordening? verordening) =>
        [.. Leden(Document(verordening)?["tekortschietendBesef"]?["inhoud"]?["gevallen"]).Select(g => new Optie(Tekst(g, "code"), Hoofdletter(Tekst(g, "omschrijving"))))];

    /// <summary>The fields with which the open questions about the conditions of a provision are answered.</summary>
    public static IReadOnlySet<string> Persoonsvelden(Verordening? verordening, IEnumerable<OpenVraag> vragen)
    {
        var gevraagd = vragen.Where(v => v.Code == Vraagcode.VoorwaardePersoon).SelectMany(v => v.Bronnen).OfType<Verordeningsbepaling>().Select(b => b.Label).ToHashSet(StringComparer.Ordinal);
        return gevraagd.Count == 0
            ? new HashSet<string>()
            : Leden(Document(verordening)?["gedragingen"]).Where(g => gevraagd.Contains(Tekst(g, "artikel"))).SelectMany(g => Velden(Tekst(g, "persoon"))).ToHashSet(StringComparer.Ordinal);
    }

    private static string[] Velden(string voorwaarde) => voorwaarde switch
    {
        "jonger-dan-27" => [Nader.JongerDan27],
        "jonger-dan-27-in-zoektijd" => [Nader.JongerDan27, Nader.Melding],
        "alleenstaande-ouder" => [Nader.AlleenstaandeOuder],
        _ => [],
    };

    private static JsonNode? Document(Verordening? verordening) => verordening is null ? null : JsonNode.Parse(VerordeningWriter.Schrijf(verordening));

    private static IEnumerable<JsonNode> Leden(JsonNode? lijst) => (lijst as JsonArray ?? []).OfType<JsonNode>();

    private static string Tekst(JsonNode knoop, string lid) => knoop[lid]?.GetValue<string>() ?? "";

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
