namespace Maatregel.Rules.Recht;

/// <summary>De dagen waarop een tekst gold, eerste en laatste dag inbegrepen.</summary>
/// <param name="Van">De eerste dag.</param>
/// <param name="TotEnMet">De laatste dag, of <c>null</c> als geen einde bekend is.</param>
public readonly record struct Geldigheid(LocalDate Van, LocalDate? TotEnMet = null)
{
    /// <summary>Of de tekst gold op <paramref name="dag"/>.</summary>
    public bool Bevat(LocalDate dag) => dag >= Van && (TotEnMet is not { } einde || dag <= einde);

    /// <summary>Of twee tijdvakken een dag gemeen hebben.</summary>
    public bool Overlapt(Geldigheid andere) =>
        (TotEnMet is not { } einde || andere.Van <= einde) && (andere.TotEnMet is not { } ander || Van <= ander);

    /// <summary>The days that two periods have in common, or <c>null</c>.</summary>
    internal Geldigheid? Samen(Geldigheid andere) =>
        Overlapt(andere) ? new(LocalDate.Max(Van, andere.Van), (TotEnMet, andere.TotEnMet) is ({ } een, { } ander) ? LocalDate.Min(een, ander) : TotEnMet ?? andere.TotEnMet) : null;

    /// <summary>What is left of these days without those of another.</summary>
    internal IEnumerable<Geldigheid> Zonder(Geldigheid andere)
    {
        if (!Overlapt(andere)) return [this];
        List<Geldigheid> rest = [];
        if (Van < andere.Van) rest.Add(this with { TotEnMet = andere.Van.PlusDays(-1) });
        if (andere.TotEnMet is { } einde && !(TotEnMet <= einde)) rest.Add(this with { Van = einde.PlusDays(1) });
        return rest;
    }

    /// <inheritdoc/>
    public override string ToString() => TotEnMet is { } einde
        ? string.Create(CultureInfo.InvariantCulture, $"{Van:uuuu-MM-dd} tot en met {einde:uuuu-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"vanaf {Van:uuuu-MM-dd}");
}
