namespace Maatregel.Rules.Uitkomsten;

/// <summary>Wat een document over één onderwerp, gedraging, tarief of gemeente zegt, in gewone woorden.</summary>
/// <param name="Pad">De plaats in het document, zoals <c>$.afzien</c> of <c>$.gedragingen[2]</c>.</param>
/// <param name="Naam">Waarover het gaat.</param>
/// <param name="Lijnen">Alles wat er staat. De eerste twee lijnen van een rij zijn die waaraan zij te herkennen is.</param>
public sealed record Bepalingsinhoud(string Pad, string Naam, IReadOnlyList<Inhoudslijn> Lijnen)
{
    /// <summary>Alles wat er staat. De eerste twee lijnen van een rij zijn die waaraan zij te herkennen is.</summary>
    public IReadOnlyList<Inhoudslijn> Lijnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Lijnen);

    /// <inheritdoc/>
    public override string ToString() => Naam;
}
