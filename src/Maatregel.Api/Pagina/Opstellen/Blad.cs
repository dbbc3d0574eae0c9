using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Formulier;
using NodaTime.Text;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>One value of a document and the field in which it is written. What cannot be read stays as it was typed, so that the check can say so.</summary>
/// <param name="Pad">Its place in the document.</param>
/// <param name="Soort">How it is written.</param>
/// <param name="Opties">The codes that can be chosen.</param>
/// <param name="Leeg">What the field shows when the value is absent.</param>
internal sealed record Blad(string Pad, Bladsoort Soort, IReadOnlyList<string> Opties, string Leeg = "")
{
    public const string Ja = "ja";

    public const string Nee = "nee";

    /// <summary>The answer that leaves a value open.</summary>
    public const string Open = "leeg";

    private static readonly char[] Scheiding = [' ', ',', ';', '\t'];

    public string Veld => Documentpad.Veld(Pad);

    /// <summary>The name under which a browser sends it; with brackets, since more boxes have it.</summary>
    public string Naam => Soort == Bladsoort.Meerkeuze ? Veld + "[]" : Veld;

    /// <summary>Whether a browser sends nothing at all when it is left empty.</summary>
    public bool Aankruisen => Soort is Bladsoort.Vinkje or Bladsoort.Meerkeuze;

    /// <summary>A text as it is compared: a browser writes the ends of lines its own way.</summary>
    public static string Kaal(string tekst) => tekst.ReplaceLineEndings("\n").Trim();

    /// <summary>Whether nothing was changed. A number between quotes is read again: in a field nobody sees the quotes.</summary>
    public bool Blijft(string tekst, JsonNode? huidig) =>
        tekst == Toon(huidig) && (Soort is not (Bladsoort.Geheel or Bladsoort.Getal or Bladsoort.Bedrag) || huidig?.GetValueKind() != JsonValueKind.String);

    /// <summary>The value as it stands in the field.</summary>
    public string Toon(JsonNode? waarde) => waarde is null ? Leeg : Kaal(Soort switch
    {
        Bladsoort.JaNee => waarde.GetValueKind() switch { JsonValueKind.True => Ja, JsonValueKind.False => Nee, _ => "" },
        Bladsoort.Vinkje => waarde.GetValueKind() == JsonValueKind.True ? Ja : "",
        Bladsoort.Meerkeuze => string.Join(' ', Opties.Intersect(Delen(waarde))),
        Bladsoort.Datum => LocalDatePattern.Iso.Parse(Tekst(waarde)) is { Success: true } dag ? Notatie.Tekst(dag.Value) : Tekst(waarde),
        Bladsoort.Regels => string.Join('\n', Delen(waarde)),
        Bladsoort.Getallen => string.Join(", ", Delen(waarde)),
        Bladsoort.Plannen => string.Join('\n', (waarde as JsonArray ?? [waarde.DeepClone()]).Select(plan => string.Join(' ', Delen(plan)))),
        _ => Tekst(waarde),
    });

    /// <summary>What was written, as a value; <c>null</c> when it is absent.</summary>
    public JsonNode? Lees(string tekst, JsonNode? huidig) => Soort switch
    {
        Bladsoort.Meerkeuze => Gekozen(tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries), huidig),
        Bladsoort.Vinkje => tekst == Ja,
        _ when tekst.Length == 0 || tekst == Open => null,
        Bladsoort.JaNee => tekst == Ja,
        Bladsoort.Geheel or Bladsoort.Getal => Getal(tekst),
        Bladsoort.Bedrag => Gelezen(tekst, Getaltekst.Bedrag(tekst)),
        Bladsoort.Datum => Notatie.Datum(tekst) is { } dag ? LocalDatePattern.Iso.Format(dag) : tekst,
        Bladsoort.Regels => Lijst(tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => (JsonNode)r)),
        Bladsoort.Getallen => Lijst(tekst.Split(Scheiding, StringSplitOptions.RemoveEmptyEntries).Select(Getal)),
        Bladsoort.Plannen => Lijst(tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(plan => Lijst(plan.Split(Scheiding, StringSplitOptions.RemoveEmptyEntries).Select(d => (JsonNode)d)))),
        _ => tekst,
    };

    /// <summary>What was not offered stays; what was chosen stands in the order of the list.</summary>
    private JsonArray Gekozen(string[] gekozen, JsonNode? huidig)
    {
        var oud = huidig as JsonArray ?? [];
        var lijst = Lijst(oud.Where(w => !Opties.Contains(Tekst(w)) || gekozen.Contains(Tekst(w))).Select(w => w!.DeepClone()));
        foreach (var code in Opties.Intersect(gekozen).Except(Delen(oud))) lijst.Add((JsonNode)code);
        return lijst;
    }

    private static JsonNode Getal(string tekst) => Gelezen(tekst, Getaltekst.Percentage(tekst));

    private static JsonNode Gelezen(string tekst, decimal? gelezen) => gelezen is { } getal ? JsonNode.Parse(getal.ToString(CultureInfo.InvariantCulture))! : tekst;

    private static IEnumerable<string> Delen(JsonNode? waarde) => (waarde as JsonArray ?? [waarde?.DeepClone()]).Select(Tekst);

    private static string Tekst(JsonNode? waarde) => waarde?.GetValueKind() switch
    {
        null => "",
        JsonValueKind.String => waarde.GetValue<string>(),
        JsonValueKind.Number => waarde.ToJsonString().Replace('.', ','),
        _ => waarde.ToJsonString(),
    };

    private static JsonArray Lijst(IEnumerable<JsonNode> waarden) => [.. waarden];
}
