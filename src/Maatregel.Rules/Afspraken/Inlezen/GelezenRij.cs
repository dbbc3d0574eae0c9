namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>Een gelezen rij: óf een afspraak, óf alle fouten van de rij.</summary>
public sealed record GelezenRij
{
    internal GelezenRij(Afspraak afspraak) => Afspraak = afspraak;

    internal GelezenRij(IReadOnlyList<Rijfout> fouten) => Fouten = Reeks.Kopie(fouten);

    /// <summary>De afspraak, of <c>null</c> als de rij fouten heeft.</summary>
    public Afspraak? Afspraak { get; }

    /// <summary>Alle fouten van de rij; leeg als de rij goed is.</summary>
    public IReadOnlyList<Rijfout> Fouten { get; } = Reeks<Rijfout>.Leeg;
}
