namespace Maatregel.Rules.Waarden;

/// <summary>Numbers the elements, as .NET does itself since version 9.</summary>
internal static class Volgnummers
{
    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> bron) => bron.Select((element, index) => (index, element));
}
