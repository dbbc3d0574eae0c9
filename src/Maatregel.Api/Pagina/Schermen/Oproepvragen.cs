using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What is asked of every invitation.</summary>
internal static class Oproepvragen
{
    private static readonly string[] Namen = ["eerste", "tweede", "derde"];

    public static IReadOnlyList<Vraag> Maak(int nummer, bool verplicht) =>
    [
        Vragen.Datum(V.Oproep(nummer, "verzonden"), $"Op welke dag is de {Namen[nummer - 1]} brief verzonden?", "Bijvoorbeeld 22-04-2024. Leeg laten mag, als u dit niet weet."),
        Vragen.Datum(V.Oproep(nummer, "afspraak"), $"Op welke dag was de {Namen[nummer - 1]} afspraak?", "Bijvoorbeeld 13-05-2024."),
        Vragen.JaNee(
            V.Oproep(nummer, "aangekomen"),
            $"Kunt u aannemelijk maken dat de {Namen[nummer - 1]} brief is verzonden en aangekomen?",
            "Zoek het bewijs van verzending en het juiste adres op.",
            "Denk aan aangetekende post, een verzendregistratie of een reactie van de inwoner.",
            verplicht),
        Vragen.Keuze(V.Oproep(nummer, "afloop"), $"Kwam de inwoner op de {Namen[nummer - 1]} afspraak?", Afloop.Opties, verplicht: verplicht),
    ];
}
