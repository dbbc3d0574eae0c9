using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The repeat invitation, and the day that counts.</summary>
internal sealed class HerhalingScherm : Scherm
{
    public override string Code => "herhaling";

    public override string Titel => "Is er een herhaling gestuurd?";

    public override string Kort => "De herhaling";

    public override string Inleiding => "Een no-show telt pas als de persoon ook na een tweede brief niet kwam.";

    public override bool Geldt(Stand stand) => stand.Ingevuld.Is(V.Gedraging, "no-show");

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(
            V.HerhalingVerzonden,
            "Kreeg de persoon een tweede brief met een nieuwe afspraak?",
            "Zoek in het dossier of er een tweede brief is, en waaruit blijkt dat die is verzonden.",
            bijJa:
            [
                .. Oproepvragen.Maak(2, verplicht: true),
                new Vraag(Veldsoort.Groep, "derde-oproep", "Nog een herhaling") { Vragen = Oproepvragen.Maak(3, verplicht: false), Gevouwen = true },
            ]),
        Schermen.Vragen.Datum(V.Datum, "Op welke dag was de no-show?", "Leeg laten mag: dan geldt de dag van de laatste afspraak."),
        Schermen.Vragen.Datum(V.Geconstateerd, "Op welke dag stelde de gemeente dit vast?", "Leeg laten mag, als u dit niet weet."),
    ];
}
