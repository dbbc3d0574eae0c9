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

    /// <summary>Een rij die al bij het lezen van het bestand is geweigerd, nog voordat er velden zijn.</summary>
    /// <param name="rij">Het nummer van de rij.</param>
    /// <param name="reden">Wat er niet klopt en hoe het wel moet.</param>
    public static GelezenRij Geweigerd(int rij, string reden) => new([new Rijfout(rij, null, reden)]);

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(GelezenRij);
}
