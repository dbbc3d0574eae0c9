using Maatregel.Rules.Json;
using Microsoft.AspNetCore.Http.Json;

// Where a host looks for its Add methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>De JSON van het product in een dienst met ASP.NET Core.</summary>
public static class MaatregelJsonServiceCollectionExtensions
{
    /// <summary>
    /// Laat de eindpunten van de dienst een casus lezen en een advies schrijven zoals het product dat zelf doet:
    /// <c>app.MapPost("/adviezen", (Casus casus, IMaatregelAdviseur adviseur) => adviseur.Adviseer(casus))</c>. Een casus met een fout
    /// geeft een 400, en het advies gaat weg zonder de casus. Voor controllers: <c>AddJsonOptions(o => o.JsonSerializerOptions.AddMaatregel())</c>.
    /// </summary>
    /// <param name="services">De diensten van de host.</param>
    public static IServiceCollection AddMaatregelJson(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.Configure<JsonOptions>(opties => opties.SerializerOptions.AddMaatregel());
    }
}
