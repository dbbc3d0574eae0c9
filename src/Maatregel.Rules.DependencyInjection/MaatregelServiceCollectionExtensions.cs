using Maatregel.Rules;
using Maatregel.Rules.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where a host looks for its Add methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de maatregeladviseur klaar in een host.</summary>
public static class MaatregelServiceCollectionExtensions
{
    /// <summary>
    /// Zet een <see cref="IMaatregelAdviseur"/> klaar, met de verordeningen die hij kent. Wat al klaarstond, blijft staan: een
    /// test kan zo een eigen adviseur meegeven. De inrichting loopt meteen, zodat een fout de start tegenhoudt en niet het eerste verzoek.
    /// </summary>
    /// <param name="services">De diensten van de host.</param>
    /// <param name="inrichten">Kiest de verordeningen en de instellingen; zonder keuze gelden de meegeleverde.</param>
    public static IServiceCollection AddMaatregel(this IServiceCollection services, Action<MaatregelOpties>? inrichten = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var opties = new MaatregelOpties();
        inrichten?.Invoke(opties);
        services.TryAddSingleton(opties.Verordeningen);
        services.TryAddSingleton<IMaatregelAdviseur>(new MaatregelAdviseur(opties.Verordeningen, opties.Instellingen));
        return services;
    }
}
