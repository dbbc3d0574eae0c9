using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>What must be known of a person's course beside the appointments themselves, in the fields of the advice.</summary>
internal sealed class VerloopScherm : Scherm
{
    /// <summary>The field with the appointments, and the one with whose they are.</summary>
    public const string Lijst = "lijst";
    public const string Sleutel = "sleutel";

    public override string Code => "verloop";

    public override string Titel => "Wat volgt op een no-show?";

    public override string Kort => "Het verloop";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(V.Regeling, "Welke uitkering krijgt de inwoner?", Keuzelijsten.Regelingen.Opties),
        Onderdeelvragen.Maak("Om welk onderdeel gaat het?", metToekenning: false),
        Schermen.Vragen.Keuze(V.Doel, "Waarvoor was de afspraak?", Keuzelijsten.Doelen.Opties),
        Schermen.Vragen.Datum(Nader.Toegekend, "Sinds welke dag loopt de uitkering?", "Leeg laten mag. Was de afspraak vóór die dag, dan gaat het om de aanvraag."),
        Schermen.Vragen.Keuze(V.Hoor, "Heeft de inwoner zijn kant kunnen vertellen?", Keuzelijsten.Horen.Opties, "Leeg laten mag, als daarmee nog niet is begonnen.", verplicht: false),
        Schermen.Vragen.Datum(V.HoorDatum, "Op welke dag was dat gesprek of die uitnodiging?", "Leeg laten mag."),
    ];
}
