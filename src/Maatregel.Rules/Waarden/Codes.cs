using System.Runtime.CompilerServices;

namespace Maatregel.Rules.Waarden;

/// <summary>
/// The public kebab-case codes of an enum: <c>GeenMaatregel</c> is <c>geen-maatregel</c>, <c>Alleenstaande18_20</c> is
/// <c>alleenstaande-18-20</c>. The enums of the product count from zero, so a value is its place in the list.
/// </summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly Codetabel Tabel = new(Enum.GetNames<T>());

    /// <summary>All codes, in the order in which the enum declares them.</summary>
    public static IReadOnlyList<string> Alle => Tabel.Codes;

    public static string Code(T waarde) => Tabel.Codes[Unsafe.BitCast<T, int>(waarde)];

    public static bool Lees(string code, out T waarde)
    {
        var bestaat = Tabel.Plaats(OudeSpelling.Nu(code), out var plaats);
        waarde = Unsafe.BitCast<int, T>(plaats);
        return bestaat;
    }
}
