namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Shortens a text to a number of characters: whole sentences while they fit, and if not even the first fits, whole words.</summary>
internal static class Inkorting
{
    private const char Vervolg = '…';

    public static string Tot(string tekst, int tekens)
    {
        if (tekst.Length <= tekens) return tekst;
        var zin = Laatste(tekst, tekens, i => tekst[i] is '.' or '?' or '!' && char.IsWhiteSpace(tekst[i + 1]));
        if (zin > 0) return tekst[..(zin + 1)];
        var woord = Laatste(tekst, tekens - 1, i => char.IsWhiteSpace(tekst[i + 1]));
        return tekst[..(woord + 1)].TrimEnd() + Vervolg;
    }

    private static int Laatste(string tekst, int tekens, Func<int, bool> past)
    {
        for (var i = tekens - 1; i >= 0; i--)
        {
            if (past(i)) return i;
        }

        return -1;
    }
}
