using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Wat een ingelezen afsprakenlijst opleverde: de cijfers van de goede rijen, en de fouten van de andere.</summary>
public sealed record NoShowUitslag
{
    /// <summary>De cijfers van de goede rijen.</summary>
    public required NoShowOverzicht Overzicht { get; init; }

    /// <summary>De fouten met hun rij, in de volgorde van de lijst.</summary>
    public required IReadOnlyList<Rijfout> Fouten { get; init => field = Reeks.Kopie(value); }

    /// <summary>Hoeveel fouten niet in <see cref="Fouten"/> staan omdat het er te veel zijn; zij tellen wel mee in <see cref="Foutsoorten"/>.</summary>
    public required int FoutenNietGetoond { get; init; }

    /// <summary>Alle fouten, per kolom en reden geteld; de meest voorkomende eerst.</summary>
    public required IReadOnlyList<Rijfoutsoort> Foutsoorten { get; init => field = Reeks.Kopie(value); }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowUitslag);
}
