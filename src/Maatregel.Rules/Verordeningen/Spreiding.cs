namespace Maatregel.Rules.Verordeningen;

/// <summary>Spreiden van het bedrag van de verlaging.</summary>
public sealed record Spreiding
{
    /// <summary>De onderdelen van artikel 18, vierde lid, waarvoor spreiden kan.</summary>
    public required IReadOnlyList<string> Onderdelen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De plannen waaruit kan worden gekozen; elk een rij breuken die samen 1 zijn. Bij meer dan één kiest de consulent.</summary>
    public required IReadOnlyList<IReadOnlyList<Breuk>> Plannen { get; init => field = Reeks.Kopie([.. (value ?? []).Select(Reeks.Kopie)]); }

    /// <summary>Of de bepaling ook zegt dat het bedrag, als het niet wordt gespreid, over de maand van oplegging wordt toegepast.</summary>
    public bool OverMaandVanOplegging { get; init; }

    /// <summary>De voorwaarde die de verordening aan spreiden stelt, in haar woorden.</summary>
    public string? Voorwaarde { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Spreiding);
}
