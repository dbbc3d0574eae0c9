using System.Collections.Frozen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Why there is no measure or only a warning, in the words of a letter: one line per rule in <c>redenen.csv</c>, for whoever did it and for a couple, who read a name.
/// A rule without a line has the words of the law only, and these are for the file.
/// </summary>
internal static class Redenen
{
    private static readonly FrozenDictionary<string, (string Zelf, string MetNaam)> PerRegel = Sjabloonbestand.Lijnen("redenen.csv")
        .Select(regel => regel.Split(';'))
        .ToFrozenDictionary(delen => delen[0], delen => (delen[1], delen[2]), StringComparer.Ordinal);

    public static string? Tekst(Gedragingstof stof) =>
        Beslissend(stof) is not { } regel || !PerRegel.TryGetValue(regel, out var reden) ? null
        : stof.Persoon == Aanspreking.U ? reden.Zelf
        : reden.MetNaam.Replace("[Naam]", Aanspreking.Begin(stof.Persoon), StringComparison.Ordinal).Replace("[naam]", stof.Persoon, StringComparison.Ordinal);

    /// <summary>
    /// Where an invitation did not come in time there is no blame; the letter names the invitation, which says more. The last appointment that
    /// counts is not missed by who came, by who came late, and by who was not called twice.
    /// </summary>
    private static string? Beslissend(Gedragingstof stof) => stof.Uitkomst.Regel?.Waarde switch
    {
        Regelcode.Pw18Lid9 or Regelcode.Ioaw20Lid3 or Regelcode.Ioaz20Lid3 when NietAangekomen(stof) => Regelcode.NoShowOntvangst,
        Regelcode.NoShowVerschijning => stof.Advies.Achtergrond.NietGemist.GetValueOrDefault(stof.Naam)?.Verschenen switch
        {
            Opkomst.TeLaat => Regelcode.NoShowVerschijning + " te-laat",
            Opkomst.Nee => Regelcode.NoShowVerschijning + " telefoon",
            _ => Regelcode.NoShowVerschijning,
        },
        var regel => regel,
    };

    private static bool NietAangekomen(Gedragingstof stof) => stof.Gedraging.NoShow is not null
        && stof.Advies.Motivering.Any(o => o is { Regel.Waarde: Regelcode.NoShowOntvangst, Status: OverwegingStatus.NietVanToepassing } && o.GaatOver(stof.Naam));
}
