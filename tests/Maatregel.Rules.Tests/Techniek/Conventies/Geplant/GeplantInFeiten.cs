namespace Maatregel.Rules.Feiten;

/// <summary>Deliberately wrong: a fact that opens the front door, inside a lambda.</summary>
internal static class GeplantInFeiten
{
    public static Func<object> Deur { get; } = () => new MaatregelAdviseur();
}
