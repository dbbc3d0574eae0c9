namespace Maatregel.Rules.Recht;

/// <summary>
/// Een bevestiging van de gemeente: een bepaling luidt na de laatst gelezen dag nog steeds zo. Een advies dat daarop berust, zegt dat
/// als keuze van de gemeente. Wie haar geeft, heeft de tekst van die dagen gelezen; een verwachting is niet genoeg.
/// </summary>
public sealed record Horizonverlenging
{
    /// <summary>De bepaling: een artikel (<c>pw-18</c>) of een lid daarvan (<c>pw-18-2</c>).</summary>
    public required string Bepaling { get; init; }

    /// <summary>De laatste dag waarvoor de tekst is bevestigd.</summary>
    public required LocalDate TotEnMet { get; init; }

    /// <summary>Waar de tekst is gelezen, bijvoorbeeld het adres van de versie op wetten.overheid.nl.</summary>
    public required string Bron { get; init; }

    /// <summary>De dag waarop de gemeente dat heeft bevestigd.</summary>
    public required LocalDate BevestigdOp { get; init; }

    /// <summary>De functie van wie dat heeft bevestigd; nooit een naam.</summary>
    public required string Door { get; init; }

    /// <summary>Alle fouten tegelijk; leeg als de bevestiging klopt.</summary>
    public IReadOnlyList<string> Fouten() => [.. Zoek()];

    /// <summary>The provision itself, of a confirmation without faults.</summary>
    internal Wetsbepaling Wetsbepaling => Lezing!.Bepaling.Code == Bepaling ? Lezing.Bepaling : Lezing.Bepaling.Lid(Bepaling[(Lezing.Bepaling.Code.Length + 1)..]);

    private Wetslezing? Lezing => Wetslezingen.Alle.FirstOrDefault(l => l.TotEnMet is not null && Bepaling is not null && Wetskennis.Dekt(l.Bepaling.Code, Bepaling));

    private IEnumerable<string> Zoek()
    {
        if (Lezing is not { TotEnMet: { } gelezen } || !int.TryParse(Wetsbepaling.Lidnummer ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            yield return $"\"{Bepaling}\" is geen artikel of lid dat kan worden bevestigd. Kies een van {string.Join(", ", Wetslezingen.Alle.Where(l => l.TotEnMet is not null).Select(l => l.Bepaling.Code))}, of een lid daarvan zoals pw-18-2.";
        }
        else if (TotEnMet <= gelezen)
        {
            yield return $"{Bepaling} is al gelezen tot en met {Dag(gelezen)}; bevestig een latere dag.";
        }

        if (string.IsNullOrWhiteSpace(Bron)) yield return $"Zeg bij {Bepaling} waar de tekst is gelezen.";
        if (string.IsNullOrWhiteSpace(Door)) yield return $"Zeg bij {Bepaling} welke functie dat heeft bevestigd.";
    }

    private static string Dag(LocalDate dag) => dag.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => nameof(Horizonverlenging);
}
