using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatregel.Api.Tests.Bedrijf;

internal static class Vervanging
{
    public static IServiceCollection Vervang<T>(this IServiceCollection diensten, T dienst)
        where T : class => diensten.Replace(ServiceDescriptor.Singleton(dienst));
}
