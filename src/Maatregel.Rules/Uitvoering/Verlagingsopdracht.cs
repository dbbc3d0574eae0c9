using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>Een maatregel die moet worden uitgevoerd.</summary>
/// <param name="Gedraging">De naam van de gedraging.</param>
/// <param name="Gedragingsdatum">De dag van de gedraging: die bepaalt de volgorde.</param>
/// <param name="Verlaging">Het percentage en het aantal kalendermaanden.</param>
internal sealed record Verlagingsopdracht(string Gedraging, LocalDate Gedragingsdatum, Verlaging Verlaging)
{
    /// <summary>Een vast bedrag in euro voor de hele maatregel; het percentage is dan welk deel daarvan.</summary>
    public decimal? VastBedrag { get; init; }

    /// <summary>Waarvan is afgestemd: meer euro's dan dat neemt de maatregel niet, ook als zij langer duurt en de norm intussen stijgt. Is een norm niet bekend, dan wordt alleen in procenten vergeleken.</summary>
    public Verlaging? Standaard { get; init; }

    /// <summary>De delen waarin het bedrag wordt gespreid; leeg als het ineens gaat (artikel 18, vijfde lid, Participatiewet).</summary>
    public IReadOnlyList<Breuk> Spreiding { get; init => field = Spreidingsgrens.Bewaak(value); } = Reeks<Breuk>.Leeg;

    /// <summary>Of de maatregel op nihil is afgestemd: wel een maatregel, geen geld.</summary>
    public bool IsNihil => Verlaging.Zwaarte == 0 || VastBedrag == 0;

    /// <summary>
    /// Of er gespreid kan worden. Een plan dat van een maand meer dan 100% zou vragen kan niet; dan gaat het ineens.
    /// </summary>
    public bool IsGespreid =>
        VastBedrag is null && Spreiding.Count > 0 && Spreiding.All(deel => Verlaging.Zwaarte * deel.Teller / deel.Noemer <= 100);

    /// <summary>De eerste maand waarin deze maatregel kan: nooit over dagen van voor de gedraging.</summary>
    public YearMonth EersteMaand(Uitvoeringskader kader) => new[] { Ingang.NietVoor(Gedragingsdatum), kader.Ingang, Na ?? kader.Ingang }.Max();

    /// <summary>De eerste maand na een maatregel die eerst loopt, als maatregelen na elkaar komen.</summary>
    public YearMonth? Na { get; init; }
}
