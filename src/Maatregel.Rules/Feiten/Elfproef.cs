namespace Maatregel.Rules.Feiten;

/// <summary>Finds what looks like a citizen service number (BSN), so that it can be refused.</summary>
internal static class Elfproef
{
    private const int Lengte = 9;

    /// <summary>
    /// Whether nine digits that pass the elfproef stand anywhere in the text. Dots, hyphens and white space between
    /// the digits do not hide a number; a number of more or fewer digits is not one.
    /// </summary>
    public static bool LijktOpBsn(string? tekst)
    {
        if (tekst is null || tekst.Length < Lengte) return false;

        for (var begin = 0; begin < tekst.Length; begin++)
        {
            var beginVanGroep = char.IsAsciiDigit(tekst[begin]) && (begin == 0 || !char.IsAsciiDigit(tekst[begin - 1]));
            if (beginVanGroep && NummerVanaf(tekst.AsSpan(begin))) return true;
        }

        return false;
    }

    private static bool NummerVanaf(ReadOnlySpan<char> tekst)
    {
        var cijfers = 0;
        var som = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (IsScheiding(tekst[i])) continue;
            if (!char.IsAsciiDigit(tekst[i])) return false;

            // The weights run 9, 8, … 2 and the last digit counts as minus one.
            cijfers++;
            som += (tekst[i] - '0') * (cijfers == Lengte ? -1 : Lengte + 1 - cijfers);
            var eindeVanGroep = i + 1 == tekst.Length || !char.IsAsciiDigit(tekst[i + 1]);
            if (cijfers == Lengte) return eindeVanGroep && som > 0 && som % 11 == 0;
        }

        return false;
    }

    private static bool IsScheiding(char teken) => teken is '.' or '-' || char.IsWhiteSpace(teken);
}
