using Maatregel.Rules;
using Maatregel.Rules.DependencyInjection;
using Maatregel.Rules.Verordeningen;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where a host looks for its Add methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de maatregeladviseur klaar in een host.</summary>
public static class MaatregelServiceCollectionExtensions
{
    /// <summary>
    /// Zet een <see cref="IMaatregelAdviseur"/> klaar, met de verordeningen die hij kent. Wat al klaarstond, blijft staan: een
    /// test kan zo een eigen adviseur meegeven. Staat er al een <see cref="VerordeningBibliotheek"/>, dan rekent de adviseur met die, en leeft hij zo
    /// lang als zij. De inrichting loopt meteen, zodat een fout de start tegenhoudt en niet het eerste verzoek.
    /// </summary>
    /// <param name="services">De diensten van de host.</param>
    /// <param name="inrichten">Kiest de verordeningen en de instellingen; zonder keuze gelden de meegeleverde.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">
    /// Er staat al een andere <see cref="VerordeningBibliotheek"/> klaar dan <paramref name="inrichten"/> kiest: de host zou de ene laten zien en met de andere
    /// rekenen.
    /// </exception>
    public static IServiceCollection AddMaatregel(this IServiceCollection services, Action<MaatregelOpties>? inrichten = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var opties = new MaatregelOpties();
        inrichten?.Invoke(opties);
        if (Staat<IMaatregelAdviseur>(services) is not null)
        {
            services.TryAddSingleton(opties.Verordeningen);
            return services;
        }

        var klaar = Staat<VerordeningBibliotheek>(services);
        if (klaar is not null && opties.Gekozen is { } gekozen && !ReferenceEquals(klaar.ImplementationInstance, gekozen))
        {
            throw new InvalidOperationException("Er staat al een andere VerordeningBibliotheek klaar in de host. Kies de verordeningen op één plaats: daar, of in AddMaatregel.");
        }

        if (klaar is { ImplementationInstance: null })
        {
            services.Add(ServiceDescriptor.Describe(typeof(IMaatregelAdviseur), host => new MaatregelAdviseur(host.GetRequiredService<VerordeningBibliotheek>(), opties.Instellingen), klaar.Lifetime));
            return services;
        }

        var verordeningen = (VerordeningBibliotheek?)klaar?.ImplementationInstance ?? opties.Verordeningen;
        services.TryAddSingleton(verordeningen);
        services.AddSingleton<IMaatregelAdviseur>(new MaatregelAdviseur(verordeningen, opties.Instellingen));
        return services;
    }

    /// <summary>What a host would give: the last one that was registered without a key.</summary>
    private static ServiceDescriptor? Staat<T>(IServiceCollection services) => services.LastOrDefault(d => d.ServiceType == typeof(T) && !d.IsKeyedService);
}
