namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// De afspraken met een bekende uitkomst, verdeeld over groepen. Elke afspraak valt in precies één groep; lege groepen staan er niet bij,
/// en een groep die te klein is om niemand te herkennen evenmin.
/// </summary>
/// <param name="Kenmerk">Waarnaar is uitgesplitst.</param>
/// <param name="Groepen">De groepen, in vaste volgorde.</param>
/// <param name="TeKlein">Het aantal groepen dat niet wordt getoond: te klein, of nodig om een kleine groep niet te laten uitrekenen.</param>
public sealed record Uitsplitsing(NoShowKenmerk Kenmerk, IReadOnlyList<Groepscijfers> Groepen, int TeKlein)
{
    /// <summary>De groepen, in vaste volgorde.</summary>
    public IReadOnlyList<Groepscijfers> Groepen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Groepen);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Uitsplitsing);
}
