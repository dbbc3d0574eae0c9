using Maatregel.Rules.NRules;
using Maatregel.Rules.NRules.Beleid;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where a host looks for its Add methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de beleidsregels van een gemeente klaar in een host.</summary>
public static class BeleidServiceCollectionExtensions
{
    /// <summary>
    /// Zet <see cref="Beleidsregels"/> klaar. Het laden gebeurt meteen, zodat een regel die niet klopt de start tegenhoudt en niet
    /// het eerste verzoek.
    /// </summary>
    /// <param name="services">De diensten van de host.</param>
    /// <param name="kiezen">Kiest de beleidsregels.</param>
    /// <exception cref="OngeldigBeleidException">Er is geen beleidsregel gekozen, of een ervan klopt niet; de fout noemt alles.</exception>
    public static IServiceCollection AddMaatregelBeleid(this IServiceCollection services, Action<BeleidOpties> kiezen)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(kiezen);
        var opties = new BeleidOpties();
        kiezen(opties);
        services.TryAddSingleton(opties.Laad());
        return services;
    }
}
