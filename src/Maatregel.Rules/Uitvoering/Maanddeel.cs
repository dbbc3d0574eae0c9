namespace Maatregel.Rules.Uitvoering;

/// <summary>Wat een maatregel van een maand vraagt.</summary>
/// <param name="Maand">De kalendermaand.</param>
/// <param name="Punten">Het deel van de norm in procenten.</param>
/// <param name="Stand">Of er in die maand iets te verlagen is.</param>
internal readonly record struct Maanddeel(YearMonth Maand, decimal Punten, Maandstand Stand)
{
    public bool Loopt => Stand == Maandstand.Loopt;
}
