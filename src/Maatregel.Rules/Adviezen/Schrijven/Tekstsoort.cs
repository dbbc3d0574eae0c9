using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A text that there is a template of.</summary>
/// <param name="Naam">The name of the template.</param>
/// <param name="Titel">What the text is, in Dutch, as the page and the documentation name it.</param>
/// <param name="Velden">What may be filled in.</param>
/// <param name="Past">Whether the text fits an advice, a revision or an appointment.</param>
internal sealed record Tekstsoort(string Naam, string Titel, IReadOnlyList<Veld> Velden, Func<object, bool> Past)
{
    public static IReadOnlyList<Tekstsoort> Alle { get; } =
    [
        BijAdvies("kort", "Het advies in het kort", _ => true),
        BijAdvies("rapportage", "Het verslag voor het dossier", _ => true),
        BijAdvies("voornemen", "Brief: het voornemen en de uitnodiging voor een gesprek", a => a.Vervolgstappen.Any(s => s.Code == Vervolgstapcode.UitnodigenZienswijze)),
        BijAdvies("gespreksvoorbereiding", "Blad: voorbereiding van het gesprek", a => a.Uitkomst == Uitkomst.NogNiet),
        BijAdvies("beschikking", "Brief: het besluit om te verlagen", a => a.Uitkomst == Uitkomst.Maatregel),
        BijAdvies("geen-maatregel", "Brief: geen maatregel", a => a.Uitkomst == Uitkomst.GeenMaatregel),
        BijAdvies("waarschuwing", "Brief: een waarschuwing", a => a.Uitkomst == Uitkomst.Waarschuwing),
        BijAdvies("inkeer", "Uitleg: om herziening vragen", Adviesstof.Inkeer),
        BijAdvies("geen-besluit", "Wat er eerst moet gebeuren", a => a.Uitkomst is not (Uitkomst.Maatregel or Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing)),
        BijOproep("uitnodiging", "Brief: uitnodiging voor een afspraak"),
        BijOproep("herhaling", "Brief: nieuwe uitnodiging na een gemiste afspraak"),
        BijOproep("telefoonnotitie", "Blad: notitie van een telefoongesprek over een afspraak"),
        BijHerziening("herziening", "Brief: de maatregel wordt lichter", h => h.Uitkomst == Herzieningsuitkomst.Herzien),
        BijHerziening("afwijzing", "Brief: de maatregel blijft zoals hij is", h => h.Uitkomst == Herzieningsuitkomst.NietHerzien || (h.Uitkomst == Herzieningsuitkomst.NietMogelijk && h.Verzoek.OpVerzoek != Antwoord.Nee)),
    ];

    public static Tekstsoort? Zoek(string naam) => Alle.FirstOrDefault(s => s.Naam == naam);

    public static IReadOnlyList<string> Passend(object stof) => [.. Alle.Where(s => s.Past(stof)).Select(s => s.Naam)];

    private static Tekstsoort BijAdvies(string naam, string titel, Func<Advies, bool> past) =>
        new(naam, titel, Schrijven.Velden.Advies, stof => stof is Advies advies && past(advies));

    private static Tekstsoort BijOproep(string naam, string titel) =>
        new(naam, titel, Oproepvelden.Alle, stof => stof is Oproepstof);

    private static Tekstsoort BijHerziening(string naam, string titel, Func<Herziening, bool> past) =>
        new(naam, titel, Herzieningsvelden.Alle, stof => stof is Herziening herziening && past(herziening));
}
