namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>A group of a breakdown: its code and its name in Dutch.</summary>
internal sealed record Groep(string Code, string Naam)
{
    public static Groep Onbekend { get; } = new("onbekend", "onbekend");

    public static IEnumerable<Groep> Van<T>()
        where T : struct, Enum =>
        Codes<T>.Alle.Select(code => new Groep(code, code.Replace('-', ' ')));
}
