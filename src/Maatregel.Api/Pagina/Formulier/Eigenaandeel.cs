using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>What was agreed otherwise with the inhabitant, and what the municipality itself did.</summary>
internal static class Eigenaandeel
{
    /// <summary>How many acts of the municipality the form has room for.</summary>
    public const int Meeste = 3;

    public const string Anders = "anders-afgesproken";

    public const string AndersWat = "anders-afgesproken-wat";

    public static IReadOnlyList<string> Alle { get; } = [Anders, AndersWat, .. Enumerable.Range(1, Meeste).SelectMany(i => new[] { Soort(i), Wat(i) })];

    public static string Soort(int nummer) => $"aandeel-{nummer}-soort";

    public static string Wat(int nummer) => $"aandeel-{nummer}-wat";

    /// <summary>Whether anything of this is filled in, so that it must be weighed.</summary>
    public static bool Staat(Ingevuld ingevuld) => ingevuld.Is(Anders, "ja") || ingevuld.HeeftIets("aandeel-");

    public static Gedraging Lees(Gedraging gedraging, Veldlezer lees) => gedraging with
    {
        AndersAfgesproken = lees.AntwoordOfNiets(Anders),
        AndersAfgesprokenToelichting = lees.Tekst(AndersWat),
        AandeelGemeente = [.. Enumerable.Range(1, Meeste).Select(i => Rij(i, lees)).OfType<GemeenteAandeel>()],
    };

    public static IEnumerable<(string Veld, string? Waarde)> Schrijf(Gedraging gedraging) =>
    [
        (Anders, Keuzelijsten.Antwoorden.Code(gedraging.AndersAfgesproken)),
        (AndersWat, gedraging.AndersAfgesprokenToelichting),
        .. gedraging.AandeelGemeente.Take(Meeste).SelectMany((a, i) => new (string, string?)[]
        {
            (Soort(i + 1), Keuzelijsten.Aandelen.Code(a.Code)),
            (Wat(i + 1), a.Toelichting),
        }),
    ];

    private static GemeenteAandeel? Rij(int nummer, Veldlezer lees)
    {
        var wat = lees.Tekst(Wat(nummer));
        if (lees.Keuze(Soort(nummer), Keuzelijsten.Aandelen) is { } soort) return new GemeenteAandeel { Code = soort, Toelichting = wat };
        if (wat is not null) lees.Meld(Soort(nummer), "Kies wat de gemeente deed.");
        return null;
    }
}
