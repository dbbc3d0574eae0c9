namespace Maatregel.Rules.Waarden;

/// <summary>Makes a <see cref="Reeks{T}"/>.</summary>
internal static class Reeks
{
    public static Reeks<T> Van<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Reeks<T>.Leeg : new Reeks<T>(items.ToArray());

    /// <summary>Copies a list in; <c>null</c>, which JSON may bring, becomes the empty list.</summary>
    public static IReadOnlyList<T> Kopie<T>(IReadOnlyList<T>? items) => items switch
    {
        null => Reeks<T>.Leeg,
        Reeks<T> reeks => reeks,
        { Count: 0 } => Reeks<T>.Leeg,
        _ => new Reeks<T>([.. items]),
    };

    /// <summary>As <see cref="Kopie{T}"/>, but keeps <c>null</c>: "not told" is not "none".</summary>
    public static IReadOnlyList<T>? KopieOfNull<T>(IReadOnlyList<T>? items) => items is null ? null : Kopie(items);
}
