using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// What a row is called after the provision that it comes from: its place and how its description begins. A row comes back for each
/// duty, scheme and time; the whole description stands where the provision itself is told.
/// </summary>
internal static class Rijnaam
{
    private const int LangsteOmschrijving = 200;

    public static string Van(Verordening v, string artikel, string? omschrijving)
    {
        var plaats = v.Bron(artikel).Plaats;
        return omschrijving is null ? plaats : $"{plaats}: {Begin(omschrijving)}";
    }

    private static string Begin(string omschrijving)
    {
        if (omschrijving.Length <= LangsteOmschrijving) return omschrijving;
        var einde = char.IsHighSurrogate(omschrijving[LangsteOmschrijving - 1]) ? LangsteOmschrijving - 1 : LangsteOmschrijving;
        return omschrijving[..einde].TrimEnd() + "…";
    }
}
