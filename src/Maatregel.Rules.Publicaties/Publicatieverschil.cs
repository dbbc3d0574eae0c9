namespace Maatregel.Rules.Publicaties;

/// <summary>Wat er in een publicatie anders is dan in die waaruit een document is gelezen.</summary>
public sealed record Publicatieverschil
{
    /// <summary>De artikelen die anders zijn; leeg als er niets is veranderd.</summary>
    public IReadOnlyList<Artikelverschil> Artikelen { get; init => field = [.. value]; } = [];

    /// <summary>De bepalingen van het document die op veranderde tekst rusten.</summary>
    public IReadOnlyList<Bepalingsverschil> Bepalingen { get; init => field = [.. value]; } = [];

    /// <summary>De bekende bepalingen waarvan het document niet bewaart uit welke tekst zij zijn gelezen: daarover is niets te zeggen.</summary>
    public IReadOnlyList<string> NietTeVergelijken { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Publicatieverschil);
}
