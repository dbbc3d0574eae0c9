namespace Maatregel.Rules.Recht;

/// <summary>Hoe een bepaling in woorden wordt aangehaald.</summary>
internal static class Aanhalingswijze
{
    private static readonly string[] Rangtelwoorden =
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    public static string Bepaling(string artikel, string? lid, string? onderdeel)
    {
        var tekst = "artikel " + artikel;
        if (lid is not null) tekst += ", " + Lid(lid);
        if (onderdeel is not null) tekst += ", onderdeel " + onderdeel;
        return tekst;
    }

    /// <summary>
    /// The place in a verordening: a number behind the article is a lid, a letter an onderdeel, and what stands behind an onderdeel is a part of
    /// that (<c>7-1-b-2</c> is "artikel 7, eerste lid, onderdeel b, onder 2").
    /// </summary>
    public static string Plaats(string label)
    {
        var delen = label.Split('-');
        var tekst = "artikel " + delen[0];
        var (lid, onderdeel) = (false, false);
        foreach (var deel in delen.Skip(1))
        {
            if (onderdeel)
            {
                tekst += ", onder " + deel;
            }
            else if (lid || !char.IsAsciiDigit(deel[0]))
            {
                tekst += ", onderdeel " + deel;
                onderdeel = true;
            }
            else
            {
                tekst += ", " + Lid(deel);
                lid = true;
            }
        }

        return tekst;
    }

    /// <summary>A label that is no number from 1 to 12 (such as "8*") is cited as it stands.</summary>
    public static string Lid(string lid) =>
        int.TryParse(lid, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= Rangtelwoorden.Length
            ? Rangtelwoorden[nummer - 1] + " lid"
            : "lid " + lid;
}
