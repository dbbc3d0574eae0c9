using System.Collections.Frozen;
using System.Text;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>
/// The members (<c>leden.csv</c>) and codes (<c>codes.csv</c>) of a verordening in the words of the form. What a member means, its schema says.
/// </summary>
internal static class Woorden
{
    private static readonly FrozenDictionary<string, string> Leden = Tabel("leden.csv");

    private static readonly FrozenDictionary<string, string> Codes = Tabel("codes.csv");

    private static readonly Dictionary<string, Verplichting> Plichten = Verplichtingen.Alle.ToDictionary(v => v.Code, StringComparer.Ordinal);

    /// <summary>A member in words; of a list with <c>[]</c> behind it, one of its rows.</summary>
    public static string? Lid(string pad) => Staarten(pad).Select(Leden.GetValueOrDefault).FirstOrDefault(woorden => woorden is not null);

    /// <summary>A code in words, of the member in which it stands.</summary>
    public static string? Code(string pad, string code) =>
        Staarten(pad).Select(lid => Codes.GetValueOrDefault($"{lid}:{code}")).FirstOrDefault(woorden => woorden is not null)
        ?? Codes.GetValueOrDefault(code)
        ?? Keuzelijsten.Regelingen.Opties.Concat(Keuzelijsten.Misdragingen.Opties).Concat(Keuzelijsten.HoorGronden.Opties).FirstOrDefault(o => o.Waarde == code)?.Tekst
        ?? (Plicht(code) is { } plicht ? char.ToUpperInvariant(plicht.Omschrijving[0]) + plicht.Omschrijving[1..] : null);

    /// <summary>A duty, also by the letter of the fourth paragraph.</summary>
    public static Verplichting? Plicht(string code) => Plichten.GetValueOrDefault(code) ?? Plichten.GetValueOrDefault("pw-18-4-" + code);

    /// <summary>A path, and what is left of it as the members before it fall off: the words of the nearest are taken.</summary>
    private static IEnumerable<string> Staarten(string pad)
    {
        var leden = pad.Split('.');
        return leden.Index().Select(lid => string.Join('.', leden[lid.Index..]));
    }

    private static FrozenDictionary<string, string> Tabel(string bestand) => Encoding.UTF8.GetString(Bijlage.Lees(bestand))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(regel => regel.Split(';', 2))
        .ToFrozenDictionary(cellen => cellen[0], cellen => cellen[1], StringComparer.Ordinal);
}
