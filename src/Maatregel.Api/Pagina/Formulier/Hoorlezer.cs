using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads whether somebody was heard, and on which day.</summary>
internal static class Hoorlezer
{
    /// <summary>
    /// The day is asked beside every answer, so it counts with every answer: whoever was not heard again may have been heard before. A day
    /// without an answer is a fault: nobody may think that it counted.
    /// </summary>
    public static Hoor? Lees(Veldlezer lees)
    {
        var dag = lees.Datum(Velden.HoorDatum);
        if (dag is not null) lees.Verplicht(Velden.Hoor, "Kies ook of de inwoner zijn kant heeft kunnen vertellen.");
        return lees.Keuze(Velden.Hoor, Keuzelijsten.Horen) is { } status ? new Hoor { Status = status, Datum = dag } : null;
    }
}
