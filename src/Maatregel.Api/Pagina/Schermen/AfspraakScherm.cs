using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>A no-show: what the appointment was for, both invitations, and the day that counts.</summary>
internal sealed class AfspraakScherm : Scherm
{
    public override string Code => "afspraak";

    public override string Titel => "Welke afspraak is gemist?";

    public override string Kort => "De afspraak";

    public override string Inleiding => "Kijk wat er in de uitnodiging staat. Het doel van de afspraak bepaalt welke regel past.";

    public override bool Geldt(Stand stand) => stand.Ingevuld.Is(V.Gedraging, "no-show");

    public override bool PerGedraging => true;

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Wievragen.Maak(stand, "Wie kwam niet?"),
        Onderdeelvragen.Maak("Welke afspraak was het?"),
        Schermen.Vragen.Keuze(V.Doel, "Wat was het doel?", Keuzelijsten.Doelen.Opties),
        Schermen.Vragen.Keuze(
            V.Kanaal,
            "Hoe was de afspraak?",
            Keuzelijsten.Kanalen.Opties,
            "Leeg laten mag, als u dit niet weet. Per telefoon is één keer niet opnemen nog geen no-show.",
            verplicht: false),
        Schermen.Vragen.Groep("eerste-oproep", "De eerste uitnodiging", Oproepvragen.Maak(1, verplicht: true)) with
        {
            Uitleg = "Zonder bewijs dat de brief is verzonden, kan een maatregel sneuvelen.",
        },
        Schermen.Vragen.JaNee(
            V.HerhalingVerzonden,
            "Kreeg de inwoner een tweede brief met een nieuwe afspraak?",
            "Zoek in het dossier of er een tweede brief is, en waaruit blijkt dat die is verzonden.",
            bijJa:
            [
                .. Oproepvragen.Maak(2, verplicht: true),
                new Vraag(Veldsoort.Groep, "derde-oproep", "Nog een herhaling") { Vragen = Oproepvragen.Maak(3, verplicht: false), Gevouwen = true },
            ]),
        new Vraag(Veldsoort.Groep, "dag-no-show", "Is de dag van de no-show een andere, of wilt u de dag van vaststelling invullen?")
        {
            Gevouwen = true,
            Vragen =
            [
                Schermen.Vragen.Datum(V.Datum, "Op welke dag was de no-show?", "Leeg laten mag: dan geldt de dag van de laatste afspraak."),
                Schermen.Vragen.Datum(V.Geconstateerd, "Op welke dag stelde de gemeente dit vast?", "Leeg laten mag, als u dit niet weet."),
            ],
        },
    ];
}
