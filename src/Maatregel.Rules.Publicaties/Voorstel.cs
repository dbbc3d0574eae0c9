namespace Maatregel.Rules.Publicaties;

/// <summary>
/// Wat op een plaats in de tekst over een onderwerp van een verordening lijkt te staan. Een mens neemt het over, verandert het of
/// weigert het; wat niet is overgenomen, blijft onbekend.
/// </summary>
public sealed record Voorstel
{
    /// <summary>De naam van het voorstel: het onderwerp, en een volgnummer als er meer zijn.</summary>
    public required string Id { get; init; }

    /// <summary>Het lid van het document waarin het past, zoals <c>tarieven</c> of <c>recidive</c>.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De plaats in de verordening, zoals <c>9-a</c>; leeg als de tekst geen nummers heeft.</summary>
    public required string Artikel { get; init; }

    /// <summary>Alle plaatsen waarop het voorstel rust, de eerste is <see cref="Artikel"/>.</summary>
    public IReadOnlyList<string> Plaatsen { get; init => field = [.. value]; } = [];

    /// <summary>Wat is afgelezen; leeg als alleen de plaats is gevonden.</summary>
    public IReadOnlyList<Voorstelwaarde> Waarden { get; init => field = [.. value]; } = [];

    /// <summary>De grenzen van de wet die het voorstel overschrijdt, en wat er nog aan ontbreekt, met het pad binnen de bepaling.</summary>
    public IReadOnlyList<Fout> Fouten { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Voorstel);
}
