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

    /// <summary>A label that is no number from 1 to 12 (such as "8*") is cited as it stands.</summary>
    public static string Lid(string lid) =>
        int.TryParse(lid, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= Rangtelwoorden.Length
            ? Rangtelwoorden[nummer - 1] + " lid"
            : "lid " + lid;
}
