namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>The files name the day on which a text no longer holds; its last day is the day before.</summary>
internal static class Einde
{
    public static LocalDate? Voor(LocalDate? uitwerking, Opmerkingen opmerkingen)
    {
        if (uitwerking is not { } dag) return null;
        opmerkingen.Meld("De laatste dag is de dag vóór de dag van uitwerkingtreding in het bestand; kijk of dat klopt.");
        return dag.PlusDays(-1);
    }
}
