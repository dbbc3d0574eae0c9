using Maatregel.Api.Http;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>What must be known beside an appointment to say whether a reminder of it fits.</summary>
internal static class Herinneringvelden
{
    private const string Toestemming = "herinnering-toestemming";
    private const string Vorige = "herinnering-vorige-afspraak";
    private const string Weken = "herinnering-lange-tijd";
    private const string Introductie = "herinnering-introductie";

    private static readonly IReadOnlyList<Optie> JaNee = Keuzelijsten.Antwoorden.Opties;

    /// <summary>The fields with their label, and what can be chosen; without options the field is typed.</summary>
    public static IReadOnlyList<(string Veld, string Label, IReadOnlyList<Optie> Opties)> Alle { get; } =
    [
        (Toestemming, "Gaf de inwoner schriftelijk toestemming voor een sms?", JaNee),
        (Vorige, "Op welke dag kwam de inwoner voor het laatst op een afspraak?", []),
        (Weken, "Na hoeveel weken zonder afspraak spreekt uw gemeente van een lange tijd?", []),
        (Introductie, "Stuurt uw gemeente ook voor een introductie een herinnering?", JaNee),
    ];

    /// <summary>The question with what was filled in, and what of it cannot be read.</summary>
    public static (NoShowLoop Vraag, IReadOnlyList<Veldfout> Fouten) Lees(NoShowVertoning noShow, NoShowVerloop verloop)
    {
        List<Veldfout> fouten = [];
        var vraag = new NoShowLoop
        {
            Verloop = verloop with { Werkwijze = verloop.Werkwijze with { HerinneringBijIntroductie = Antwoord(noShow, Introductie) } },
            SchriftelijkeToestemming = Antwoord(noShow, Toestemming),
            VorigeAfspraakOp = Lees(noShow, Vorige, Notatie.Datum, Notatie.Datumfout, fouten),
            LangeTijdInWeken = Lees(noShow, Weken, Aantal, "Vul een heel aantal weken in, zoals 26.", fouten),
        };
        return (vraag, fouten);
    }

    private static Antwoord Antwoord(NoShowVertoning noShow, string veld) => Keuzelijsten.Antwoorden.Lees(noShow.Waarde(veld)) ?? Rules.Feiten.Antwoord.Onbekend;

    private static int? Aantal(string tekst) => Getaltekst.Aantal(tekst) is >= 1 and var weken ? weken : null;

    private static T? Lees<T>(NoShowVertoning noShow, string veld, Func<string, T?> lees, string melding, List<Veldfout> fouten)
        where T : struct
    {
        var tekst = noShow.Waarde(veld).Trim();
        if (tekst.Length == 0) return null;
        var gelezen = lees(tekst);
        if (gelezen is null) fouten.Add(new Veldfout(veld, melding));
        return gelezen;
    }
}
