using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Endpoints;

/// <summary>Which members of an advice the caller wants.</summary>
internal static class Adviesvelden
{
    public const string Naam = "velden";

    /// <summary>The last one is only there when policy is loaded.</summary>
    public static IReadOnlyList<string> Bestaan { get; } = [.. AdviesWriter.Leden, "beleid"];

    /// <param name="velden">The names, with commas between them; absent for all.</param>
    /// <param name="fout">What is wrong with them.</param>
    /// <returns>The names, or <c>null</c> for all.</returns>
    public static IReadOnlySet<string>? Lees(string? velden, out Fout? fout)
    {
        fout = null;
        if (velden is null) return null;
        var gevraagd = velden.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        if (!gevraagd.IsSubsetOf(Bestaan)) fout = new Fout(Naam, "onbekend-lid", $"Noem leden van het antwoord met een komma ertussen. Kies uit: {string.Join(", ", Bestaan)}.");
        return gevraagd;
    }
}
