using Maatregel.Api.Bedrijf;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina;

/// <summary>The texts to take over; the report also holds what the consulent considered and where he departs.</summary>
internal static class Rapport
{
    // What has to be done first stands on the page itself.
    private const string OpDePagina = "geen-besluit";

    private const string Verslag = "rapportage";

    public static IEnumerable<Tekststuk> Schrijf(Stand stand) =>
        Passend(stand.Advies!).Select(n => Schrijf(stand, n)).OfType<Tekststuk>();

    public static Tekststuk? Schrijf(Stand stand, string naam)
    {
        var stuk = Oproepbrief.Namen.Contains(naam) ? stand.Oproep(naam) : stand.Advies!.Teksten.Stuk(naam);
        if (naam == Verslag) stuk = MetOverwegingen(stuk!, stand);
        return Kenmerk.Vul(stuk, stand.Advies!.Casus.Kenmerk);
    }

    /// <summary>After one missed appointment a case goes on with the repeat invitation.</summary>
    private static IEnumerable<string> Passend(Advies advies) =>
        advies.Teksten.Passend().Where(n => n != OpDePagina).Concat(advies.Vervolgstappen.Any(s => s.Code == Vervolgstapcode.HerhalingsoproepVersturen) ? ["herhaling", "telefoonnotitie"] : []);

    /// <summary>What only the page knows is put under the report of the library.</summary>
    private static Tekststuk MetOverwegingen(Tekststuk verslag, Stand stand)
    {
        var meer = stand.Advies!.Casus.Gedragingen.Count > 1;
        foreach (var (nummer, velden) in Gewogen.Lees(stand.Ingevuld, stand.Nummer).Where(g => g.Value.Count > 0))
        {
            List<string> nagegaan = [.. Overwegingen.Alle.Where(o => velden.Contains(o.Veld)).Select(o => o.Tekst)];
            verslag = Voeg(verslag, meer ? $"Nagegaan bij het verwijt van gedraging {Notatie.Tekst(nummer)}" : "Nagegaan bij het verwijt", Bloksoort.Lijst, nagegaan, "- ");
        }

        var reden = stand.Ingevuld[Velden.Afwijking];
        return reden.Length > 0 ? Voeg(verslag, "De consulent wijkt af van het advies, omdat", Bloksoort.Alinea, reden.ReplaceLineEndings("\n").Split('\n'), "") : verslag;
    }

    private static Tekststuk Voeg(Tekststuk stuk, string kop, Bloksoort soort, IReadOnlyList<string> regels, string voor) => stuk with
    {
        Tekst = $"{stuk.Tekst.TrimEnd()}\n\n{kop}\n{string.Join('\n', regels.Select(r => voor + r))}",
        Blokken = [.. stuk.Blokken, new(Bloksoort.Kop, [[kop]]), new(soort, [.. regels.Select(r => (IReadOnlyList<string>)[r])])],
    };
}
