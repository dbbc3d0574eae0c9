using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Which appointment it was, with what only one kind of appointment asks.</summary>
internal static class Onderdeelvragen
{
    public static Vraag Maak(string label, bool metToekenning = true) => Vragen.Keuze(
        V.Onderdeel,
        label,
        [.. Keuzelijsten.Onderdelen.Opties.Select(o => o with { Onthult = Meer(o.Waarde, metToekenning) })]);

    private static IReadOnlyList<Vraag> Meer(string onderdeel, bool metToekenning) => onderdeel switch
    {
        "traject" =>
        [
            Vragen.Datum(V.GewaarschuwdOp, "Op welke dag is de inwoner gewaarschuwd voor de gevolgen van wegblijven?", "Leeg laten als dat nog niet is gebeurd, of als u het niet weet."),
            Vragen.Datum(V.GesprekOp, "Op welke dag was daarna het gesprek over het wegblijven?", "Pas wie daarna wegblijft, kan een maatregel krijgen. Leeg laten als er nog geen gesprek was."),
        ],
        "poortwachtergesprek" when metToekenning =>
        [
            Vragen.Datum(Nader.Toegekend, "Was het gesprek na de toekenning? Wat is dan de eerste dag van de uitkering?", "Leeg laten als er nog geen uitkering was: dan valt er niets te verlagen."),
        ],
        _ => [],
    };
}
