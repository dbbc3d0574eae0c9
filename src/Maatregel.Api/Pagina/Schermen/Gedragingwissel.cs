using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Puts another conduct of the case on the form; all others go along.</summary>
internal static class Gedragingwissel
{
    /// <summary>The number of a conduct that is not there yet.</summary>
    public const string Erbij = "erbij";

    public const string Weg = "weg";

    /// <summary>Before the number in the form.</summary>
    public const string Begin = "gedraging-";

    /// <summary>The number that a new conduct gets on a page: the same again when the page is sent again.</summary>
    public static string Nieuwe(Stand pagina) => (pagina.Geheel ?? pagina.Basis?.Casus) is { } casus ? Notatie.Tekst(casus.Gedragingen.Count + 1) : Erbij;

    /// <summary>
    /// The latest answers, with the conduct on the form that a page shows which somebody went back to. Null when that conduct is not
    /// known.
    /// </summary>
    public static Ingevuld? Terug(Stand laatste, int nummer)
    {
        return (laatste.Geheel ?? laatste.Basis?.Casus) is { } casus && nummer <= casus.Gedragingen.Count + 1
            ? Vul(laatste.Ingevuld, casus, nummer, Gewogen.Lees(laatste.Ingevuld, laatste.Nummer))
            : null;
    }

    public static Ingevuld Naar(Stand stand, string welke)
    {
        var casus = stand.Geheel ?? stand.Basis!.Casus;
        IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> gewogen = Gewogen.Lees(stand.Ingevuld, stand.Nummer);
        if (welke == Weg)
        {
            var weg = stand.Nummer - 1;
            return Vul(stand.Ingevuld, casus with { Gedragingen = [.. casus.Gedragingen.Where((_, i) => i != weg)] }, 1, gewogen.Zonder(stand.Nummer));
        }

        return Vul(stand.Ingevuld, casus, welke == Erbij ? casus.Gedragingen.Count + 1 : Getaltekst.Aantal(welke) ?? 1, gewogen);
    }

    private static Ingevuld Vul(Ingevuld ingevuld, Casus casus, int nummer, IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> gewogen) => new(
    [
        .. ingevuld.Alle.Where(v => !Velden.VanGedraging.Contains(v.Veld)).Select(v => KeyValuePair.Create(v.Veld, v.Waarde)),
        .. casus.Gedragingen.Skip(nummer - 1).Take(1).SelectMany(g => CasusSchrijver.Schrijf(g).Alle).Select(v => KeyValuePair.Create(v.Veld, v.Waarde)),
        .. gewogen.Where(g => g.Key == nummer).SelectMany(g => g.Value).Select(v => KeyValuePair.Create(v, "ja")),
        KeyValuePair.Create(Velden.Gewogen, Gewogen.Schrijf(gewogen)),
        .. casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) ? [KeyValuePair.Create(Velden.MetPartner, "ja")] : Array.Empty<KeyValuePair<string, string>>(),
        KeyValuePair.Create(Velden.Bestand, Basis.Schrijf(casus)),
        KeyValuePair.Create(Velden.Nummer, Notatie.Tekst(nummer)),
    ]);
}
