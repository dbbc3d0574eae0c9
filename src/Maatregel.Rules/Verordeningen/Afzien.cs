namespace Maatregel.Rules.Verordeningen;

/// <summary>Afzien van een maatregel wegens tijdsverloop.</summary>
public sealed record Afzien
{
    /// <summary>Na hoeveel maanden tussen gedraging en constatering van een maatregel wordt afgezien.</summary>
    public required int TermijnInMaanden { get; init; }
}
