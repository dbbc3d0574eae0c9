using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>A no-show with its invitations.</summary>
internal sealed class AfspraakScherm : Scherm
{
    public override string Code => "afspraak";

    public override string Titel => "Welke afspraken zijn gemist?";

    public override string Kort => "De oproepen";

    public override string Inleiding => "Een no-show telt pas als de persoon ook na een herhaling niet kwam. Zonder bewijs van verzending kan een maatregel sneuvelen.";

    public override bool Geldt(Stand stand) => stand.Ingevuld.Is(V.Gedraging, "no-show");

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(V.Onderdeel, "Waar was de afspraak voor bedoeld?", Keuzelijsten.Onderdelen.Opties),
        Schermen.Vragen.Keuze(V.Doel, "Wat was het doel van de afspraak?", Keuzelijsten.Doelen.Opties, "Kijk wat er in de uitnodiging staat. Het doel bepaalt welke regel past."),
        Schermen.Vragen.Groep("eerste-oproep", "De eerste uitnodiging", Oproep(1)),
        Schermen.Vragen.JaNee(
            V.HerhalingVerzonden,
            "Is er daarna een herhaling gestuurd?",
            "Zoek in het dossier of er een tweede brief is, en waaruit blijkt dat die is verzonden.",
            "Een tweede brief met een nieuwe afspraak.",
            bijJa:
            [
                .. Oproep(2),
                new Vraag(Veldsoort.Groep, "derde-oproep", "Nog een herhaling") { Vragen = Oproep(3, verplicht: false), Gevouwen = true },
            ]),
        Schermen.Vragen.Datum(V.Datum, "Op welke dag was de no-show?", "Leeg laten mag: dan geldt de dag van de laatste afspraak."),
        Schermen.Vragen.Datum(V.Geconstateerd, "Op welke dag stelde de gemeente dit vast?", "Leeg laten mag, als u dit niet weet."),
    ];

    private static IReadOnlyList<Vraag> Oproep(int nummer, bool verplicht = true) =>
    [
        Schermen.Vragen.Datum(V.Oproep(nummer, "verzonden"), "Dag van verzending", "Leeg laten mag, als u dit niet weet."),
        Schermen.Vragen.Datum(V.Oproep(nummer, "afspraak"), "Dag van de afspraak", "Bijvoorbeeld 13-05-2024."),
        Schermen.Vragen.JaNee(
            V.Oproep(nummer, "aangekomen"),
            "Kunt u aannemelijk maken dat de brief is verzonden en aangekomen?",
            "Zoek het bewijs van verzending en het juiste adres op.",
            "Denk aan aangetekende post, een verzendregistratie of een reactie van de persoon.",
            verplicht),
        Schermen.Vragen.JaNee(V.Oproep(nummer, "verschenen"), "Kwam de persoon op de afspraak?", "Vraag het aan wie de afspraak had, of kijk in de agenda.", verplicht: verplicht),
        Schermen.Vragen.JaNee(
            V.Oproep(nummer, "afgemeld"),
            "Meldde de persoon zich vooraf af?",
            "Vraag na bij de collega's of de persoon iemand belde of mailde.",
            "Bij wie dan ook binnen de gemeente. Een afmelding die niet is doorgegeven, telt ook.",
            verplicht),
    ];
}
