namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>One placeholder that a template may use.</summary>
/// <param name="Naam">The name between braces.</param>
/// <param name="Betekenis">What it holds, in Dutch: the documentation of templates is made from it.</param>
/// <param name="Waarde">The value: text, a yes or no, or the items of a list.</param>
/// <param name="Onderdelen">For a list: what each item offers.</param>
internal sealed record Veld(string Naam, string Betekenis, Func<object, object?> Waarde, IReadOnlyList<Veld>? Onderdelen = null)
{
    /// <summary>Whether the placeholder stands for words and not only for a yes or no or a list.</summary>
    public bool IsTekst { get; private init; }

    public static Veld Tekst<T>(string naam, string betekenis, Func<T, string?> waarde) =>
        new(naam, betekenis, stof => waarde((T)stof)) { IsTekst = true };

    public static Veld Keuze<T>(string naam, string betekenis, Func<T, bool> waarde) =>
        new(naam, betekenis, stof => waarde((T)stof));

    public static Veld Lijst<T, TItem>(string naam, string betekenis, Func<T, IEnumerable<TItem>> waarde, IReadOnlyList<Veld> onderdelen)
        where TItem : notnull =>
        new(naam, betekenis, stof => waarde((T)stof) is var items && items is IReadOnlyList<object> lijst ? lijst : items.Cast<object>().ToList(), onderdelen);
}
