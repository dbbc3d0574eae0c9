using System.Collections.Frozen;
using System.Text;

namespace Maatregel.Rules.Waarden;

/// <summary>The public kebab-case codes of an enum: <c>GeenMaatregel</c> is <c>geen-maatregel</c>, <c>Alleenstaande18_20</c> is <c>alleenstaande-18-20</c>.</summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> PerWaarde = Enum.GetValues<T>().ToFrozenDictionary(w => w, w => Kebab(w.ToString()));

    private static readonly FrozenDictionary<string, T> PerCode = PerWaarde.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>All codes, in the order in which the enum declares them.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Enum.GetValues<T>().Select(Code)];

    public static string Code(T waarde) => PerWaarde[waarde];

    public static bool Lees(string code, out T waarde) => PerCode.TryGetValue(OudeSpelling.Nu(code), out waarde);

    private static string Kebab(string naam)
    {
        var code = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            var teken = naam[i];
            var woordbegin = char.IsUpper(teken) || (char.IsDigit(teken) && i > 0 && char.IsLetter(naam[i - 1]));
            if (woordbegin && i > 0 && code[^1] != '-') code.Append('-');
            code.Append(teken == '_' ? '-' : char.ToLowerInvariant(teken));
        }

        return code.ToString();
    }
}
