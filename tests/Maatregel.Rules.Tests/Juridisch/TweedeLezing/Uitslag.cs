namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing;

/// <summary>Wat een lezing over één daad zegt.</summary>
/// <param name="Soort">De soort uitslag.</param>
/// <param name="Inhoud">Bij een verlaging de verlaging; anders de bepalingen of wegen die passen, of wat ontbreekt.</param>
internal sealed record Uitslag(Uitslagsoort Soort, params IReadOnlyList<string> Inhoud)
{
    /// <summary>De verlaging die bij elke passende grondslag hoort: grondslag, regel, percentage, maanden.</summary>
    public IReadOnlyList<string> Kandidaten { get; init; } = [];

    /// <summary>Waarop een verlaging steunt naast haar grondslag, en wat erop volgt.</summary>
    public IReadOnlyList<string> Steun { get; init; } = [];

    public override string ToString() => $"{Soort} ({string.Join("; ", [.. Inhoud, .. Steun])})";
}
