using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>Het werkproces no-show: wat er na het verloop van de afspraken van één persoon moet gebeuren.</summary>
public static class NoShowProces
{
    /// <summary>
    /// De volgende stap. De laatste afspraak van het onderdeel beslist, gelezen met de uitnodiging en de herhalingen
    /// van dezelfde ronde. Er is geen klok: een afspraak die nog moet komen heeft een onbekende uitkomst.
    /// </summary>
    /// <param name="verloop">De afspraken van één persoon in één onderdeel.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verloop"/> is <c>null</c>.</exception>
    public static NoShowVervolg VolgendeStap(NoShowVerloop verloop)
    {
        ArgumentNullException.ThrowIfNull(verloop);
        return new Stapkeuze(verloop).Kies();
    }

    /// <summary>
    /// De gedraging die uit het verloop volgt, om een casus voor een advies mee te vullen: de dag van de laatste
    /// no-show (of anders van de laatste afspraak) en de oproepen van dezelfde ronde. Geen oordeel: dat geeft de consulent.
    /// </summary>
    /// <param name="verloop">De afspraken van één persoon in één onderdeel.</param>
    /// <returns>De gedraging, of <c>null</c> als er geen afspraak is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verloop"/> is <c>null</c>.</exception>
    public static Gedraging? NaarGedraging(NoShowVerloop verloop)
    {
        ArgumentNullException.ThrowIfNull(verloop);
        var ronde = verloop.LaatsteRonde();
        if (ronde.Count == 0) return null;

        var laatste = ronde.LastOrDefault(a => a.IsNoShow) ?? ronde[^1];
        return new()
        {
            Datum = laatste.AfspraakOp,
            AndersAfgesproken = laatste.AndersAfgesproken == Antwoord.Onbekend ? null : laatste.AndersAfgesproken,
            NoShow = new() { Onderdeel = verloop.Onderdeel, Doel = verloop.Doel, Kanaal = laatste.Kanaal, Belpogingen = laatste.Kanaal == Kanaal.Telefoon ? laatste.Belpogingen : null, Oproepen = [.. ronde.Select(a => a.NaarOproep())] },
        };
    }
}
