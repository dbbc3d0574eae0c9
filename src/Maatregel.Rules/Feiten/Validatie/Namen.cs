using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Names within a case.</summary>
internal static class Namen
{
    /// <summary>Refuses a given id that another already has, given or by default.</summary>
    public static void Uniek<T, TItem>(IReadOnlyList<TItem> items, Func<TItem, string?> id, Func<int, string?> standaard, ValidationContext<T> context)
    {
        if (items.Count < 2) return;
        var eigenaar = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (id(items[i]) is null && standaard(i) is { } naam) eigenaar.TryAdd(naam, i);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (id(items[i]) is { } gegeven && !eigenaar.TryAdd(gegeven, i)) context.AddFailure(Dubbel(context.PropertyPath, i, eigenaar[gegeven]));
        }
    }

    private static ValidationFailure Dubbel(string lijst, int index, int eerder) =>
        new(JsonPad.Element(lijst, index) + ".Id", "Deze id komt twee keer voor: geef elk een eigen id.")
        {
            ErrorCode = "dubbele-id",
            CustomState = (string[])[JsonPad.Element(JsonPad.VanEigenschap(lijst), eerder) + ".id"],
        };
}
