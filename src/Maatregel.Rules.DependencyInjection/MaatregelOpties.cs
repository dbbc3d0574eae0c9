using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.DependencyInjection;

/// <summary>Waarmee een host zijn adviseur inricht.</summary>
public sealed class MaatregelOpties
{
    /// <summary>De verordeningen die de adviseur kent; zonder keuze de meegeleverde.</summary>
    public VerordeningBibliotheek Verordeningen { get; set; } = VerordeningBibliotheek.Ingebouwd;

    /// <summary>De keuzen van de gemeente, met haar sjablonen; zonder keuze de standaard.</summary>
    public AdviesInstellingen Instellingen { get; set; } = AdviesInstellingen.Standaard;
}
