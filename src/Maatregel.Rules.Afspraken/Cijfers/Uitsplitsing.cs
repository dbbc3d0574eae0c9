namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De afspraken verdeeld over groepen. Elke afspraak valt in precies één groep; lege groepen staan er niet bij.</summary>
/// <param name="Kenmerk">Waarnaar is uitgesplitst.</param>
/// <param name="Groepen">De groepen, in vaste volgorde.</param>
public sealed record Uitsplitsing(NoShowKenmerk Kenmerk, IReadOnlyList<Groepscijfers> Groepen)
{
    /// <summary>De groepen, in vaste volgorde.</summary>
    public IReadOnlyList<Groepscijfers> Groepen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Groepen);
}
