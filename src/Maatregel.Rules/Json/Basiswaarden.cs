using System.Text.Json;

namespace Maatregel.Rules.Json;

/// <summary>Checks the values that need no converter of their own: text, truth and whole numbers.</summary>
internal static class Basiswaarden
{
    public static Gebrek? Keur(JsonElement waarde, Type type) =>
        type == typeof(string) ? Tekst(waarde)
        : type == typeof(bool) ? Waarheid(waarde)
        : type == typeof(int) ? GeheelGetal(waarde)
        : throw new NotSupportedException($"{type} has no Dutch description: give it an {nameof(IWaardeconverter)}.");

    private static Gebrek? Tekst(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String ? Gebrek.Type("een tekst tussen aanhalingstekens")
        : JsonTekst.Probeer(waarde) is null ? Gebrek.Tekst
        : null;

    private static Gebrek? Waarheid(JsonElement waarde) =>
        waarde.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Gebrek.Type("true of false, zonder aanhalingstekens");

    private static Gebrek? GeheelGetal(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Number when waarde.TryGetInt32(out _) => null,
        JsonValueKind.Number when waarde.TryGetDecimal(out var getal) && decimal.IsInteger(getal) => Gebrek.Bereik,
        JsonValueKind.Number => new Gebrek("geen-geheel-getal", "Hier hoort een geheel getal, zonder komma of punt."),
        JsonValueKind.String => Gebrek.GetalAlsTekst,
        _ => Gebrek.Type("een geheel getal"),
    };
}
