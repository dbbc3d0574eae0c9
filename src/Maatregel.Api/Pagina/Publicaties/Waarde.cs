using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Publicaties;

/// <summary>A value of a document as somebody reads and writes it in a field.</summary>
internal static class Waarde
{
    public const string Ja = "ja";
    public const string Nee = "nee";

    /// <summary>Whether the value is yes or no.</summary>
    public static bool IsJaNee(string json) => JsonElement.Parse(json).ValueKind is JsonValueKind.True or JsonValueKind.False;

    public static string Toon(string json)
    {
        var waarde = JsonElement.Parse(json);
        return waarde.ValueKind switch
        {
            JsonValueKind.String => waarde.GetString()!,
            JsonValueKind.Number => Notatie.Tekst(waarde.GetDecimal()),
            JsonValueKind.True => Ja,
            JsonValueKind.False => Nee,
            JsonValueKind.Array when waarde.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) => string.Join(", ", waarde.EnumerateArray().Select(e => e.GetString())),
            _ => json,
        };
    }

    /// <summary>What was written in the place of a value, in its kind; <c>null</c> when it is not of that kind.</summary>
    public static string? Lees(string json, string tekst, Lid lid)
    {
        var kind = JsonElement.Parse(json);
        return kind.ValueKind switch
        {
            JsonValueKind.String => JsonSerializer.Serialize(tekst),
            JsonValueKind.Number => (lid.IsBedrag ? Getaltekst.Bedrag(tekst) : Getaltekst.Percentage(tekst))?.ToString(CultureInfo.InvariantCulture),
            JsonValueKind.True or JsonValueKind.False => tekst switch { Ja => "true", Nee => "false", _ => null },
            JsonValueKind.Array when kind.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) =>
                JsonSerializer.Serialize(tekst.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => Vrij(tekst),
        };
    }

    private static string? Vrij(string tekst)
    {
        try
        {
            return JsonNode.Parse(tekst)?.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
