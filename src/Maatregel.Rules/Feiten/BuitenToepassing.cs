using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Een bepaling van de verordening die in deze zaak buiten toepassing blijft.</summary>
public sealed record BuitenToepassing
{
    /// <summary>De bepaling, bijvoorbeeld <c>vo-10a</c>.</summary>
    public required RegelId Bepaling { get; init; }

    /// <summary>De reden.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public required string Reden { get; init; }

    /// <summary>De uitspraak waarop de reden berust.</summary>
    public string? Ecli { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(BuitenToepassing);
}
