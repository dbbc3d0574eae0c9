using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Names within a case.</summary>
internal static class Namen
{
    /// <summary>The name of a gedraging that was given none: <c>g1</c>, <c>g2</c>, ….</summary>
    public static string Standaard(int index) => string.Create(CultureInfo.InvariantCulture, $"g{index + 1}");

    /// <summary>Refuses a given id that another already has, given or by default.</summary>
    public static void Uniek<T>(IReadOnlyList<string?> ids, Func<int, string?> standaard, ValidationContext<T> context)
    {
        var eigenaar = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
        {
            if (id is null && standaard(index) is { } naam) eigenaar.TryAdd(naam, index);
        }

        foreach (var (index, id) in ids.Index())
        {
            if (id is not null && !eigenaar.TryAdd(id, index)) context.AddFailure(Dubbel(context.PropertyPath, index, eigenaar[id]));
        }
    }

    private static ValidationFailure Dubbel(string lijst, int index, int eerder) =>
        new(JsonPad.Element(lijst, index) + ".Id", "Deze id komt twee keer voor: geef elk een eigen id.")
        {
            ErrorCode = "dubbele-id",
            CustomState = (string[])[JsonPad.Element(JsonPad.VanEigenschap(lijst), eerder) + ".id"],
        };
}
