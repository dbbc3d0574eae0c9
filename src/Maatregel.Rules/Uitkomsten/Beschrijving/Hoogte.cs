using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Uitkomsten.Beschrijving.Inhoudswoorden;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>How heavy a measure is: a tariff, what it is taken of, and what a repeat makes of it.</summary>
internal static class Hoogte
{
    public static Lijnen Van(Tarief? tarief) => tarief is null ? new() : new Lijnen()
        .Met("percentage", Percentages(tarief))
        .Met("vast bedrag", tarief.VastBedrag is { } bedrag ? Bedrag(bedrag) : null)
        .Met("duur", tarief.Maanden is { } maanden ? NederlandseWeergave.Maanden(maanden) : null)
        .Met("duur naar de zaak", tarief.Duurformule is { } formule ? $"zo veel maanden als iemand langer of eerder op bijstand is aangewezen, hoogstens {NederlandseWeergave.Maanden(formule.MaximumMaanden)}" : null);

    public static Lijnen Van(Berekeningsgrondslag grondslag) => new Lijnen()
        .Met("telt mee naast de norm", grondslag.OokMeegerekend.Count == 0 ? "niets" : Lijst(grondslag.OokMeegerekend))
        .Met("norm", Norm(grondslag.Norm));

    public static Lijnen Van(Recidiveregeling regeling)
    {
        var lijnen = new Lijnen()
            .Met("alleen in de categorieën", regeling.AlleenCategorieen is { } alleen ? Lijst(alleen.Select(c => c.ToString(CultureInfo.InvariantCulture))) : null)
            .Met("ook wat in geen categorie staat telt mee", regeling.OokBuitenCategorieen is { } ook ? JaNee(ook) : null)
            .Met("binnen", regeling.VensterInMaanden is { } venster ? NederlandseWeergave.Maanden(venster) : NietGezegd)
            .Met("gerekend vanaf", regeling.Anker is { } anker ? NederlandseWeergave.Anker(anker) : NietGezegd)
            .Met("wat meetelt", regeling.WatTelt is { } maatstaf ? WatTelt(maatstaf) : NietGezegd)
            .Met("elke gedraging telt vanaf de vorige", JaNee(regeling.Keten))
            .Met("een maatregel die om dringende redenen op nihil is gesteld telt mee", regeling.AfgezienWegensDringendeRedenenTelt is { } telt ? JaNee(telt) : NietGezegd)
            .Met("een waarschuwing telt mee", JaNee(regeling.WaarschuwingTelt));
        foreach (var (index, stap) in regeling.Stappen.Index()) lijnen.Met(string.Create(CultureInfo.InvariantCulture, $"herhaling {index + 1}{(index == regeling.Stappen.Count - 1 ? " en verder" : "")}"), Stap(stap));
        return lijnen;
    }

    /// <summary>A clause on repeats that one row has for itself.</summary>
    public static Lijnen? Van(Verordening v, EigenRecidive? eigen) =>
        eigen is null ? null : new Lijnen().Met("artikel", v.Bron(eigen.Artikel).Plaats).Met(Van(eigen.Inhoud));

    private static string? Percentages(Tarief tarief) => (tarief.Percentage, tarief.PercentageIsMaximum) switch
    {
        ({ } percentage, false) => Percentage(percentage),
        ({ } percentage, true) => "ten hoogste " + Percentage(percentage),
        (null, true) => "een hoogste percentage, dat niet is ingevuld",
        _ => null,
    };

    private static string Stap(RecidiveStap stap)
    {
        var duur = stap.Deel == Tariefdeel.Duur;
        var (deel, waarde) = (duur ? "de duur" : "het percentage", NederlandseWeergave.Onafgerond(stap.Waarde));
        var wat = stap.Bewerking switch
        {
            Bewerking.Zet => $"{deel} wordt {waarde}{(duur ? " maanden" : "%")}",
            Bewerking.Vermenigvuldig => $"{deel} maal {waarde}",
            _ => $"{waarde} {(duur ? "maanden" : "procentpunten")} bij {deel}",
        };
        var plafond = stap.Plafond is { } hoogstens ? $", hoogstens {NederlandseWeergave.Onafgerond(hoogstens)}{(duur ? " maanden" : "%")}" : "";
        return wat + plafond + (stap.WatTelt is { } maatstaf ? $"; hier telt {WatTelt(maatstaf)}" : "");
    }
}
