using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een geval waarin IOAW of IOAZ wordt geweigerd, met het deel en de duur die de verordening noemt.</summary>
internal sealed record Weigeringsgeval
{
    /// <summary>De plaats in de verordening.</summary>
    public required string Artikel { get; init; }

    /// <summary>Het geval in gewone woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>De verplichtingen waarvan het niet nakomen hieronder valt; leeg: elke verplichting waarbij de wet weigering kent.</summary>
    public IReadOnlyList<Verplichting> Verplichtingen { get; init => field = Reeks.Kopie(value); } = Reeks<Verplichting>.Leeg;

    /// <summary>Welk deel van de uitkering wordt geweigerd, in procenten; leeg als de verordening dat niet zegt of het niet bekend is.</summary>
    [Hoogstens(100)]
    public decimal? Percentage { get; init; }

    /// <summary>Hoe lang er wordt geweigerd, in kalendermaanden; leeg bij een blijvende weigering, of als de duur niet bekend is.</summary>
    [Hoogstens(Maat.Duur, Minste = 1)]
    public int? Maanden { get; init; }

    /// <summary>Of er blijvend wordt geweigerd.</summary>
    public bool Blijvend { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Weigeringsgeval);
}
