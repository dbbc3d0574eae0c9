namespace Maatregel.Rules.Feiten;

/// <summary>Een tijdelijke ontheffing van een of meer verplichtingen (artikel 9, tweede lid, en artikel 9a Participatiewet).</summary>
public sealed record Ontheffing
{
    /// <summary>De grond van de ontheffing.</summary>
    public required OntheffingGrond Grond { get; init; }

    /// <summary>
    /// De verplichtingen waarvan is ontheven. Een lege lijst zegt: van alles waarvan de wet ontheffing toelaat. Wie is
    /// ontheven van het verkrijgen van werk, is ook ontheven van het aanvaarden en behouden ervan.
    /// </summary>
    public IReadOnlyList<Verplichting> Verplichtingen { get; init => field = Reeks.Kopie(value); } = Reeks<Verplichting>.Leeg;

    /// <summary>De eerste dag van de ontheffing.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>De laatste dag van de ontheffing, of <c>null</c> als die doorloopt.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>Of de ontheffing op een dag voor een verplichting gold. Onbekend, als niet vaststaat hoe ver zij reikt of kan reiken.</summary>
    internal Antwoord Geldt(LocalDate dag, Verplichting verplichting)
    {
        if (!new Geldigheid(Van, TotEnMet).Bevat(dag) || !verplichting.Arbeidsverplichting) return Antwoord.Nee;
        if (Verplichtingen.Count == 0) return verplichting.KanWordenOntheven == Antwoord.Ja ? Antwoord.Ja : Antwoord.Onbekend;
        if (Verplichtingen.Contains(verplichting)) return verplichting.KanWordenOntheven == Antwoord.Nee ? Antwoord.Onbekend : Antwoord.Ja;
        return ViaHetVerkrijgenVanWerk(verplichting) ? Antwoord.Ja : Antwoord.Nee;
    }

    /// <summary>Of een verplichting alleen is ontheven omdat de ontheffing het verkrijgen van werk noemt: beide staan in artikel 9, eerste lid, onderdeel a.</summary>
    internal bool ViaHetVerkrijgenVanWerk(Verplichting verplichting) =>
        verplichting.Code == "pw-18-4-a" && !Verplichtingen.Contains(verplichting) && Verplichtingen.Any(v => v.Code == "pw-9-1-a-verkrijgen");
}
