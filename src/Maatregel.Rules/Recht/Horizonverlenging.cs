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

    /// <summary>Alle fouten tegelijk, elk met het veld ervoor; leeg als de bevestiging klopt.</summary>
    public IReadOnlyList<string> Fouten() => [.. Zoek()];

    /// <summary>The provision itself, of a confirmation without faults.</summary>
    internal Wetsbepaling Wetsbepaling => Lid(Lezing!) is { } lid ? Lezing!.Bepaling.Lid(lid) : Lezing!.Bepaling;

    private static IEnumerable<Wetslezing> Bevestigbaar => Wetslezingen.Alle.Where(l => l.TotEnMet is not null);

    /// <summary>The article, when it or something behind it is named; whether that lid is there, is not said.</summary>
    private Wetslezing? Lezing => Bevestigbaar.FirstOrDefault(l => Bepaling is not null && Wetskennis.Dekt(l.Bepaling.Code, Bepaling));

    private string? Lid(Wetslezing lezing) => Bepaling.Length == lezing.Bepaling.Code.Length ? null : Bepaling[(lezing.Bepaling.Code.Length + 1)..];

    private IEnumerable<string> Zoek()
    {
        if (Lezing is not { TotEnMet: { } gelezen } lezing)
        {
            yield return $"{nameof(Bepaling)}: \"{Bepaling}\" is geen artikel of lid dat kan worden bevestigd. Kies een van {string.Join(", ", Bevestigbaar.Select(l => l.Bepaling.Code))}, of een lid daarvan zoals pw-18-2.";
        }
        else
        {
            if (Lid(lezing) is { } lid && !lezing.Leden.Contains(lid)) yield return $"{nameof(Bepaling)}: \"{Bepaling}\" kan niet worden bevestigd: daarop berust geen advies. {Wat(lezing)}";
            if (TotEnMet <= gelezen) yield return $"{nameof(TotEnMet)}: {Bepaling} is al gelezen tot en met {Dag(gelezen)}; bevestig een latere dag.";
        }

        if (string.IsNullOrWhiteSpace(Bron)) yield return $"{nameof(Bron)}: zeg waar de tekst is gelezen.";
        if (string.IsNullOrWhiteSpace(Door)) yield return $"{nameof(Door)}: zeg welke functie dat heeft bevestigd.";
    }

    private static string Wat(Wetslezing lezing) => lezing.Leden.Count == 0
        ? $"Bevestig het hele artikel: {lezing.Bepaling.Code}."
        : $"Kies {lezing.Bepaling.Code} of een lid ervan: {string.Join(", ", lezing.Leden)}.";

    private static string Dag(LocalDate dag) => dag.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => nameof(Horizonverlenging);
}
