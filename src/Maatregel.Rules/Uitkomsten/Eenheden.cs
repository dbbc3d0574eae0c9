using Maatregel.Rules.Uitkomsten.Beschrijving;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>A number that is likely in another unit than the format asks: days where months stand, a fraction where a percentage stands.</summary>
internal static class Eenheden
{
    /// <summary>The longest measure of the Act itself (art. 18 lid 5 to 8 Participatiewet); a verordening may go further, yet seldom does.</summary>
    private const int LangsteDuurVanDeWet = 3;

    public static IEnumerable<Documentopmerking> Van(Verordening v)
    {
        var tarieven = Tariefplaatsen.Van(v).Select(t => (t.Pad, t.Tarief)).Concat(Tariefplaatsen.Schijven(v)).ToArray();
        return
        [
            .. tarieven.SelectMany(t => Duur(t.Pad + ".tarief.maanden", t.Tarief?.Maanden)),
            .. Herhaald(v, Tariefdeel.Duur).SelectMany(s => Duur(s.Pad, s.Waarde)),
            .. tarieven.SelectMany(t => Percentage(t.Pad + ".tarief.percentage", t.Tarief?.Percentage)),
            .. Herhaald(v, Tariefdeel.Percentage).SelectMany(s => Percentage(s.Pad, s.Waarde)),
            .. Percentage("$.individueleAfstemming.inhoud.minimumPercentage", v.IndividueleAfstemming?.Inhoud?.MinimumPercentage),
            .. Percentage("$.individueleAfstemming.inhoud.maximumPercentage", v.IndividueleAfstemming?.Inhoud?.MaximumPercentage),
        ];
    }

    /// <summary>What a repeat sets or adds is a duration or a percentage; what it multiplies by is neither.</summary>
    private static IEnumerable<(string Pad, decimal Waarde)> Herhaald(Verordening v, Tariefdeel deel) =>
        from clausule in Tariefplaatsen.Van(v).Select(t => (Pad: t.Pad + ".recidive", Regeling: t.Recidive)).Prepend((Pad: "$.recidive", Regeling: v.Recidive?.Inhoud))
        where clausule.Regeling is not null
        from stap in clausule.Regeling.Stappen.Index()
        where stap.Item.Deel == deel && stap.Item.Bewerking != Bewerking.Vermenigvuldig
        select (JsonPad.Element(clausule.Pad + ".inhoud.stappen", stap.Index) + ".waarde", stap.Item.Waarde);

    private static IEnumerable<Documentopmerking> Duur(string pad, decimal? maanden)
    {
        if (maanden > LangsteDuurVanDeWet) yield return new(pad, $"Hier staan {Inhoudswoorden.Getal(maanden.Value)} maanden. Dat is langer dan de langste verlaging van de wet zelf, drie maanden: ga na of geen dagen of weken zijn bedoeld.");
    }

    private static IEnumerable<Documentopmerking> Percentage(string pad, decimal? percentage)
    {
        if (percentage is > 0 and < 1) yield return new(pad, $"Hier staat {Inhoudswoorden.Percentage(percentage.Value)}, minder dan één procent. Een percentage is een getal tot en met 100: dertig procent is 30, niet 0,3.");
    }
}
