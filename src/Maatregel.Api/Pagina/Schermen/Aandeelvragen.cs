using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What is asked of other agreements and of what the municipality itself did; once something is told, whether it was weighed.</summary>
internal static class Aandeelvragen
{
    public static IEnumerable<Vraag> Maak(Stand stand)
    {
        yield return new Vraag(Veldsoort.Groep, "aandeel", "Was er iets anders afgesproken, of deed de gemeente zelf iets niet goed?")
        {
            Gevouwen = true,
            Vragen =
            [
                Vragen.JaNee(
                    Eigenaandeel.Anders,
                    "Was met de inwoner iets anders afgesproken?",
                    "Vraag het de inwoner en de collega's, en zoek in het dossier.",
                    "Bijvoorbeeld rust, eerst zelf zoeken, of een traject dat niet verplicht was.",
                    verplicht: false,
                    Vragen.Motivering(Eigenaandeel.AndersWat, "Wat was er afgesproken?", "Met wie, en wanneer? Noem geen namen.")),
                .. Enumerable.Range(1, stand.Ingevuld.Rijen(Eigenaandeel.Meeste, i => $"aandeel-{i}-")).Select(Rij),
            ],
        };
        if (Eigenaandeel.Staat(stand.Ingevuld) || stand.Ingevuld.Heeft(Nader.GemeenteMeegewogen) || stand.Gevraagd(Nader.Zoek(Nader.GemeenteMeegewogen).Vraagcodes))
        {
            yield return Vragen.JaNee(Nader.GemeenteMeegewogen, Nader.Zoek(Nader.GemeenteMeegewogen).Label, "Weeg het eerst, en schrijf bij uw oordeel op wat het uitmaakt.", verplicht: false);
        }
    }

    private static Vraag Rij(int nummer) => Vragen.Groep(
        $"aandeel-{nummer}",
        nummer == 1 ? "Wat de gemeente zelf deed" : "Nog iets wat de gemeente deed",
        Vragen.Keuze(Eigenaandeel.Soort(nummer), "Wat was het?", Keuzelijsten.Aandelen.Opties, verplicht: false),
        Vragen.Motivering(Eigenaandeel.Wat(nummer), "Wat gebeurde er? (mag leeg blijven)", "Noem geen namen."));
}
