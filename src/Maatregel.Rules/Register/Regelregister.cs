using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Verordeningsregels;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Register;

/// <summary>
/// De regels van het beslisschema als gegevens, gemaakt uit de regels zelf, en de stappen waarin zij worden bekeken. Opnieuw kijken naar een
/// opgelegde maatregel gaat langs een eigen schema: de regels daarvan staan hier niet. Hun artikelen wel, met de vraag bij het opleggen.
/// </summary>
public static class Regelregister
{
    /// <summary>De stappen van het beslisschema, in volgorde.</summary>
    public static IReadOnlyList<Schemastap> Stappen { get; } =
    [
        new(Stap.Regime, "Welke wettekst en welke verordening golden op de dag van de gedraging?", [Uitkomst.NietGeregeld]),
        new(Stap.Route, "Is dit een zaak voor een maatregel?", [Uitkomst.AndereRoute, Uitkomst.NietUitvoerbaar]),
        new(Stap.Plicht, "Gold de verplichting voor de belanghebbende, en was zij opgelegd?", [Uitkomst.GeenMaatregel]),
        new(Stap.Oproep, "Bij een no-show: was er een oproep, en een herhaling, die aankwam?", [Uitkomst.GeenMaatregel, Uitkomst.NogNiet]),
        new(Stap.Feiten, "Staan de feiten vast?", [Uitkomst.GeenMaatregel]),
        new(Stap.Grondslag, "Welke bepalingen passen?", [Uitkomst.GeenMaatregel, Uitkomst.NietGeregeld]),
        new(Stap.Verwijtbaarheid, "Ontbreekt elke vorm van verwijtbaarheid?", [Uitkomst.GeenMaatregel]),
        new(Stap.Verjaring, "Is het te lang geleden?", [Uitkomst.GeenMaatregel]),
        new(Stap.HoogteEnDuur, "Welk percentage en hoe lang?", [Uitkomst.Waarschuwing]),
        new(Stap.Recidive, "Is het een herhaling?", []),
        new(Stap.Samenloop, "Hoe gaan meer gedragingen samen?", [Uitkomst.GeenMaatregel]),
        new(Stap.Zienswijze, "Is de belanghebbende gehoord?", [Uitkomst.NogNiet]),
        new(Stap.DringendeRedenen, "Zijn er dringende redenen?", []),
        new(Stap.Uitvoering, "Wanneer gaat de maatregel in, en wat kost hij per maand?", [Uitkomst.NietUitvoerbaar]),
        new(Stap.Vervolg, "Welke termijnen gaan lopen?", [Uitkomst.Maatregel]),
    ];

    /// <summary>De regels van wet en werkproces voor het opleggen, in de volgorde waarin zij worden bekeken.</summary>
    public static IReadOnlyList<Regelbeschrijving> Wet { get; } = [.. Regelboek.Wet.Select(r => Beschrijf(r, null))];

    /// <summary>De vingerafdruk van de regelset, zoals die ook in de verantwoording van elk advies staat.</summary>
    public static string Afdruk => Regelsetafdruk.Waarde;

    /// <summary>De regels van een verordening, in de volgorde waarin zij worden bekeken.</summary>
    /// <param name="verordening">De verordening.</param>
    public static IReadOnlyList<Regelbeschrijving> Van(Verordening verordening)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        return [.. Verordeningsregelboek.Van(verordening).Select(r => Beschrijf(r, verordening))];
    }

    /// <summary>Een regel van de wet of het werkproces, of <c>null</c> als die niet bestaat.</summary>
    /// <param name="id">De naam, bijvoorbeeld <c>pw-18-6</c>.</param>
    public static Regelbeschrijving? Zoek(string id) => Wet.FirstOrDefault(r => r.Id.Waarde == id);

    private static Regelbeschrijving Beschrijf(Regel regel, Verordening? verordening) => new()
    {
        Id = regel.Id,
        Verordening = verordening?.Id,
        Stap = regel.Stap,
        Bron = regel.Bron,
        Vraag = regel.Vraag,
        Gevolg = regel.Gevolg,
        Van = regel.Geldigheid.Van,
        TotEnMet = LaatsteDag(regel),
        WijktAfVan = regel.WijktAfVan,
        Uitspraken = regel.Uitspraken,
        Productregels = regel.Productregels,
    };

    /// <summary>The last day of the text, or else the last day for which it was read.</summary>
    private static LocalDate? LaatsteDag(Regel regel) =>
        regel.Geldigheid.TotEnMet ?? (regel.Bron is Wetsbepaling bepaling ? Wetskennis.Ingebouwd.TotEnMet(bepaling) : null);
}
