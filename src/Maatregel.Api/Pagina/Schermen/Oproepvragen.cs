using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What is asked of every invitation.</summary>
internal static class Oproepvragen
{
    public static IReadOnlyList<Vraag> Maak(int nummer, bool verplicht) =>
    [
        Vragen.Datum(V.Oproep(nummer, "verzonden"), "Dag van verzending", "Bijvoorbeeld 22-04-2024. Leeg laten mag, als u dit niet weet."),
        Vragen.Datum(V.Oproep(nummer, "afspraak"), "Dag van de afspraak", "Bijvoorbeeld 13-05-2024."),
        Vragen.JaNee(
            V.Oproep(nummer, "aangekomen"),
            "Kunt u aannemelijk maken dat de brief is verzonden en aangekomen?",
            "Zoek het bewijs van verzending en het juiste adres op.",
            "Denk aan aangetekende post, een verzendregistratie of een reactie van de persoon.",
            verplicht),
        Vragen.Keuze(
            V.Oproep(nummer, "verschenen"),
            "Kwam de persoon op de afspraak?",
            Keuzelijsten.Opkomsten.Opties.MetUitzoeken("Vraag het aan wie de afspraak had, of kijk in de agenda."),
            "Te laat is niet weggebleven: dat is geen no-show.",
            verplicht),
        Vragen.JaNee(
            V.Oproep(nummer, "afgemeld"),
            "Meldde de persoon zich vooraf af?",
            "Vraag na bij de collega's of de persoon iemand belde of mailde.",
            "Bij wie dan ook binnen de gemeente. Een afmelding die niet is doorgegeven, telt ook.",
            verplicht),
    ];
}
