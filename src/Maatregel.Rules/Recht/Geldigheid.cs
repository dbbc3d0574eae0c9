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

    /// <inheritdoc/>
    public override string ToString() => nameof(Geldigheid);
}
