namespace Maatregel.Rules.Publicaties;

/// <summary>Een artikel van een gepubliceerde verordening.</summary>
public sealed record Artikel
{
    /// <summary>Het nummer zoals het er staat: <c>9</c>, <c>10a</c>, <c>2.3</c> of <c>4:12</c>; leeg als het stuk geen nummer heeft.</summary>
    public required string Label { get; init; }

    /// <summary>Het opschrift; leeg als het artikel er geen heeft.</summary>
    public string Opschrift { get; init; } = "";

    /// <summary>De opschriften van hoofdstuk, paragraaf en afdeling waarin het artikel staat, van buiten naar binnen.</summary>
    public IReadOnlyList<string> Plaats { get; init => field = [.. value]; } = [];

    /// <summary>Of het artikel een tekst heeft.</summary>
    public Artikelstatus Status { get; init; }

    /// <summary>De tekst voor het eerste lid of onderdeel, of de hele tekst als het artikel die niet heeft.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>De leden, onderdelen en rijen.</summary>
    public IReadOnlyList<Tekstdeel> Delen { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Artikel);
}
