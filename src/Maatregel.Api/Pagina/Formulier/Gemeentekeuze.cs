using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The municipalities of which a verordening is known.</summary>
internal static class Gemeentekeuze
{
    public static IReadOnlyList<Gemeentedekking> Gemeenten(this VerordeningBibliotheek verordeningen) =>
        [.. verordeningen.Alle.SelectMany(v => v.Gemeenten).DistinctBy(g => g.Code).OrderBy(g => g.Naam, StringComparer.Ordinal)];

    /// <summary>The same as answers, by name.</summary>
    public static IEnumerable<Optie> Gemeentekeuzen(this VerordeningBibliotheek verordeningen) => verordeningen.Gemeenten().Select(g => new Optie(g.Code, g.Naam));
}
