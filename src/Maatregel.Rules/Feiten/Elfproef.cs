namespace Maatregel.Rules.Feiten;

/// <summary>Recognises a burgerservicenummer: nine digits that pass the elfproef.</summary>
internal static class Elfproef
{
    private const int Lengte = 9;

    /// <summary>Whether nine digits in a row pass, anywhere in the text; dots, spaces and hyphens between digits are ignored.</summary>
    public static bool LijktOpBsn(string tekst)
    {
        Span<int> cijfers = stackalloc int[Lengte];
        var aantal = 0;
        foreach (var teken in tekst)
        {
            if (char.IsAsciiDigit(teken))
            {
                cijfers[1..].CopyTo(cijfers);
                cijfers[^1] = teken - '0';
                if (++aantal >= Lengte && Slaagt(cijfers)) return true;
            }
            else if (teken is not ('.' or ' ' or '-'))
            {
                aantal = 0;
            }
        }

        return false;
    }

    /// <summary>Weights 9 to 2 and then minus 1; the sum is divisible by eleven.</summary>
    private static bool Slaagt(ReadOnlySpan<int> cijfers)
    {
        var som = -cijfers[^1];
        for (var i = 0; i < Lengte - 1; i++) som += (Lengte - i) * cijfers[i];
        return som % 11 == 0;
    }
}
