using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// De keuzen die de wet aan de gemeente laat of openlaat. Elk advies dat op een keuze berust, noemt die als aanname.
/// </summary>
public sealed record AdviesInstellingen
{
    /// <summary>De standaardkeuzen.</summary>
    public static AdviesInstellingen Standaard { get; } = new();

    /// <summary>
    /// Vanaf welk moment de twaalf maanden van artikel 18, zesde tot en met achtste lid, lopen. De wet zegt alleen "nadat
    /// het vijfde lid toepassing heeft gevonden"; de standaard is de bekendmaking van het eerdere besluit.
    /// </summary>
    public RecidiveAnker RecidiveAnker { get; init; } = RecidiveAnker.Bekendmaking;

    /// <summary>
    /// Of een op nihil afgestemde maatregel meetelt bij herhaling. De wet laat dat open: bij
    /// <see cref="Antwoord.Onbekend"/>, de standaard, vraagt het advies ernaar.
    /// </summary>
    public Antwoord NihilTeltMee { get; init; } = Antwoord.Onbekend;

    /// <summary>
    /// Of een maatregel om een gedraging van een ander gezinslid meetelt bij herhaling. De wet laat dat open: bij
    /// <see cref="Antwoord.Onbekend"/>, de standaard, vraagt het advies ernaar.
    /// </summary>
    public Antwoord AnderGezinslidTeltMee { get; init; } = Antwoord.Onbekend;

    /// <summary>Of na een gemiste eerste oproep een herhalingsoproep hoort te gaan. Dat volgt uit het werkproces, niet uit de wet.</summary>
    public bool HerhalingsoproepVereist { get; init; } = true;

    /// <summary>Wat de gemeente heeft bevestigd van de tekst van een bepaling na de laatst gelezen dag; de standaard is niets.</summary>
    public IReadOnlyList<Horizonverlenging> Horizon { get; init => field = Reeks.Kopie(value); } = Reeks<Horizonverlenging>.Leeg;

    /// <summary>De laatste dag waarop alle wetten bekend zijn: gelezen, of door de gemeente bevestigd.</summary>
    public LocalDate? WetBekendTotEnMet => Wetslezingen.Alle.Min(l => new Wetskennis(Wetslezingen.Alle, Horizon).TotEnMet(l.Bepaling));

    /// <summary>De bijstandsnormen waarmee wordt gerekend; de standaard zijn de meegeleverde.</summary>
    public Normenlijst Normen { get; init; } = Normenlijst.Ingebouwd;

    /// <summary>De sjablonen van de teksten; een gemeente kan ze vervangen. Zij veranderen niets aan het advies zelf.</summary>
    public Sjablonen Sjablonen { get; init; } = Sjablonen.Standaard;
}
