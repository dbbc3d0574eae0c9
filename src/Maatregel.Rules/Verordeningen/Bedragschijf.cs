using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een schijf van het benadelingsbedrag.</summary>
internal sealed record Bedragschijf
{
    /// <summary>De plaats in de verordening.</summary>
    public required string Artikel { get; init; }

    /// <summary>Het hoogste bedrag van de schijf in euro, inbegrepen; <c>null</c> voor de laatste schijf.</summary>
    [Hoogstens(Maat.Schijf)]
    public decimal? TotEnMet { get; init; }

    /// <summary>Het tarief.</summary>
    public required Tarief Tarief { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Bedragschijf);
}
