using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Who decides in the name of the college (articles 10:3, 10:4 and 10:10 Awb). That is a matter of the day of the decision, not of the
/// conduct: the document of that day says so, and it vouches for it up to the day up to which it is known.
/// </summary>
internal static class Mandaatvelden
{
    /// <summary>The same three placeholders for every kind of letter.</summary>
    public static IReadOnlyList<Veld> Van<T>(Func<T, Achtergrond> achtergrond, Func<T, string> gemeente, Func<T, LocalDate> dag)
    {
        return
        [
            Veld.Tekst<T>("gemandateerde", "de gemeente die namens het college beslist, als dat op de dag van het besluit een andere gemeente is", stof => Zoek(stof)?.Mandaat.Gemandateerde),
            Veld.Tekst<T>("mandaatbesluit", "het besluit waarbij dat mandaat is verleend, met de eerste dag", stof => Zoek(stof)?.Mandaat is { } mandaat ? Besluit(mandaat) : null),
            Veld.Tekst<T>("mandaat-bekend-tot-en-met", "de laatste dag waarop dat mandaat bekend is, als het besluit daarna komt", stof => Zoek(stof)?.BekendTotEnMet is { } bekend && bekend < dag(stof) ? Datum(bekend) : null),
        ];

        (Mandaat Mandaat, LocalDate? BekendTotEnMet)? Zoek(T stof) => Op(achtergrond(stof).Bibliotheek, gemeente(stof), dag(stof));
    }

    private static (Mandaat Mandaat, LocalDate? BekendTotEnMet)? Op(VerordeningBibliotheek? bibliotheek, string gemeente, LocalDate dag) =>
        bibliotheek?.Zoek(gemeente, dag) is { } verordening
        && verordening.Gemeenten.First(g => g.Code == gemeente && verordening.Geldigheid(g).Bevat(dag)).Mandaat is { } mandaat
        && !(mandaat.Van > dag)
            ? (mandaat, verordening.BekendTotEnMet)
            : null;

    private static string Besluit(Mandaat mandaat) => mandaat.Van is { } dag ? $"{mandaat.Besluit}, sinds {Datum(dag)}" : mandaat.Besluit;
}
