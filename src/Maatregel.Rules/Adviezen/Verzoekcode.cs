namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van wat de gemeente zelf vroeg: <see cref="Verzoek.Code"/>.</summary>
public static class Verzoekcode
{
    /// <summary>Een ander percentage.</summary>
    public const string Percentage = "percentage";

    /// <summary>Het bedrag spreiden.</summary>
    public const string Spreiding = "spreiding";

    /// <summary>Volstaan met een waarschuwing.</summary>
    public const string Waarschuwing = "waarschuwing";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle { get; } = Reeks.Kopie<string>(
    [
        Percentage,
        Spreiding,
        Waarschuwing,
    ]);
}
