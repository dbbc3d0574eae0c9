using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.DependencyInjection;

/// <summary>Waarmee een host zijn adviseur inricht.</summary>
public sealed class MaatregelOpties
{
    /// <summary>
    /// De verordeningen die de adviseur kent. Zonder keuze zijn het die van een <see cref="VerordeningBibliotheek"/> die in de host al klaarstaat, en anders
    /// de meegeleverde.
    /// </summary>
    /// <exception cref="ArgumentNullException">De waarde is <c>null</c>.</exception>
    public VerordeningBibliotheek Verordeningen
    {
        get => Gekozen ?? VerordeningBibliotheek.Ingebouwd;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Gekozen = value;
        }
    }

    /// <summary>De keuzen van de gemeente, met haar sjablonen; zonder keuze de standaard.</summary>
    public AdviesInstellingen Instellingen { get; set; } = AdviesInstellingen.Standaard;

    internal VerordeningBibliotheek? Gekozen { get; private set; }
}
