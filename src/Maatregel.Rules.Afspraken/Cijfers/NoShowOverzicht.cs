namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De cijfers van een afsprakenlijst. Dezelfde lijst geeft in elke volgorde hetzelfde overzicht.</summary>
public sealed record NoShowOverzicht
{
    private const int WekenPerJaar = 52;

    /// <summary>Het aantal gelezen rijen; gelijk aan de getelde afspraken plus <see cref="Fout"/>.</summary>
    public required int Gelezen { get; init; }

    /// <summary>Het aantal rijen met een fout; zij tellen in geen enkel ander cijfer mee.</summary>
    public required int Fout { get; init; }

    /// <summary>De periode, of <c>null</c> zonder afspraken met een bekende uitkomst.</summary>
    public required Overzichtsperiode? Periode { get; init; }

    /// <summary>Het doel in procenten waarmee is vergeleken.</summary>
    public required decimal Doel { get; init; }

    /// <summary>De cijfers van alle afspraken samen.</summary>
    public required NoShowCijfers Totaal { get; init; }

    /// <summary>De uitsplitsingen, één per kenmerk.</summary>
    public required IReadOnlyList<Uitsplitsing> Uitsplitsingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De no-shows naar reden; redenen die niet of te weinig voorkomen staan er niet bij.</summary>
    public required IReadOnlyList<Redencijfers> Redenen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Het aantal redenen dat voorkomt en niet wordt getoond: te klein, of anders uit te rekenen.</summary>
    public required int RedenenTeKlein { get; init; }

    /// <summary>
    /// De kosten omgerekend naar een jaar van 52 weken: de kosten maal 52, gedeeld door de weken van de periode, op de
    /// cent. Dat neemt aan dat de rest van het jaar gelijk verloopt. <c>null</c> zonder periode.
    /// </summary>
    public decimal? KostenPerJaar => Periode is null
        ? null
        : Math.Round(Totaal.Kosten * WekenPerJaar / Periode.Weken, 2, MidpointRounding.AwayFromZero);

    /// <summary>Berekent het overzicht van een lijst. De lijst wordt één keer doorlopen en niet bewaard.</summary>
    /// <param name="afspraken">De afspraken.</param>
    /// <param name="instelling">Doel en prijzen; zonder geldt <see cref="NoShowInstelling"/> zoals die standaard is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="afspraken"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">De instelling klopt niet; zie <see cref="NoShowTeller"/>.</exception>
    public static NoShowOverzicht Van(IEnumerable<Afspraak> afspraken, NoShowInstelling? instelling = null)
    {
        ArgumentNullException.ThrowIfNull(afspraken);
        var teller = new NoShowTeller(instelling);
        foreach (var afspraak in afspraken) teller.Voeg(afspraak);
        return teller.Overzicht();
    }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowOverzicht);
}
