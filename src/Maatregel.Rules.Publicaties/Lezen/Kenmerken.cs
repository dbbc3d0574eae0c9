using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>Numbers and days as the files write them.</summary>
internal static partial class Kenmerken
{
    /// <summary><c>CVDR680781_1</c>, <c>112779_1</c> or <c>…/CVDR348678/4</c>.</summary>
    public static (string? Id, int? Versie) Cvdr(string? kenmerk)
    {
        var gevonden = Nummer().Match(kenmerk ?? "");
        if (!gevonden.Success) return (null, null);
        var versie = gevonden.Groups[2].Success ? int.Parse(gevonden.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        return ("CVDR" + gevonden.Groups[1].Value, versie is > 0 ? versie : null);
    }

    /// <summary>A day; a time or zone after it says nothing here.</summary>
    public static LocalDate? Dag(string? tekst) =>
        tekst is { Length: >= 10 } && LocalDatePattern.Iso.Parse(tekst[..10]) is { Success: true } dag ? dag.Value : null;

    /// <summary><c>/tooi/id/gemeente/gm1916</c>.</summary>
    public static string? Gemeente(string? kenmerk) => Code().Match(kenmerk ?? "") is { Success: true } code ? "GM" + code.Groups[1].Value : null;

    [GeneratedRegex(@"(?:CVDR|\A)([0-9]{1,9})(?:[_/]([0-9]{1,4}))?(?=\W|_|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"\bgm([0-9]{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Code();
}
