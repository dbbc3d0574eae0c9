using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The provisions of the verordening that are left out of application in this case.</summary>
internal static class Terzijde
{
    /// <summary>How many the form has room for.</summary>
    public const int Meeste = 3;

    public static IReadOnlyList<string> Alle { get; } =
        [.. Enumerable.Range(1, Meeste).SelectMany(i => new[] { Bepaling(i), Anders.Veld(Bepaling(i)), Reden(i), Uitspraak(i) })];

    public static string Bepaling(int nummer) => $"terzijde-{nummer}-bepaling";

    public static string Reden(int nummer) => $"terzijde-{nummer}-reden";

    public static string Uitspraak(int nummer) => $"terzijde-{nummer}-ecli";

    public static IReadOnlyList<BuitenToepassing> Lees(Ingevuld ingevuld, Veldlezer lees) =>
        [.. Enumerable.Range(1, Meeste).Where(i => ingevuld.HeeftIets($"terzijde-{i}-")).Select(i => Rij(i, ingevuld, lees)).OfType<BuitenToepassing>()];

    public static IEnumerable<(string Veld, string? Waarde)> Schrijf(IReadOnlyList<BuitenToepassing> bepalingen) => bepalingen.Take(Meeste).SelectMany((b, i) => new (string, string?)[]
    {
        (Bepaling(i + 1), b.Bepaling.Waarde),
        (Reden(i + 1), b.Reden),
        (Uitspraak(i + 1), b.Ecli),
    });

    private static BuitenToepassing? Rij(int nummer, Ingevuld ingevuld, Veldlezer lees)
    {
        var bepaling = Anders.Lees(ingevuld, Bepaling(nummer));
        if (bepaling.Length == 0) lees.Meld(Bepaling(nummer), "Kies de bepaling.");
        if (lees.Tekst(Reden(nummer)) is not { } reden) lees.Meld(Reden(nummer), "Schrijf op waarom deze bepaling hier niet geldt.");
        else if (bepaling.Length > 0) return new BuitenToepassing { Bepaling = new RegelId(bepaling), Reden = reden, Ecli = lees.Tekst(Uitspraak(nummer)) };
        return null;
    }
}
