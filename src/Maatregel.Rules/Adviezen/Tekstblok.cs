namespace Maatregel.Rules.Adviezen;

/// <summary>Een blok van een tekst. Wat een mens moet invullen, staat tussen [haken].</summary>
/// <param name="Soort">Wat het is.</param>
/// <param name="Rijen">De rijen; alleen een tabel heeft meer dan één cel per rij.</param>
public sealed record Tekstblok(Bloksoort Soort, IReadOnlyList<IReadOnlyList<string>> Rijen)
{
    /// <summary>De rijen; alleen een tabel heeft meer dan één cel per rij.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rijen { get; init => field = Kopie(value); } = Kopie(Rijen);

    private static IReadOnlyList<IReadOnlyList<string>> Kopie(IReadOnlyList<IReadOnlyList<string>> rijen) => Reeks.Kopie([.. rijen.Select(Reeks.Kopie)]);

    /// <inheritdoc/>
    public override string ToString() => nameof(Tekstblok);
}
