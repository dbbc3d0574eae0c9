namespace Maatregel.Rules.Feiten;

/// <summary>De grens aan een lid, voor een schema: het aantal elementen van een lijst, het aantal tekens van een tekst of een geheel getal.</summary>
/// <param name="meeste">Het meeste dat wordt aangenomen.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HoogstensAttribute(int meeste) : Attribute
{
    /// <summary>Het meeste dat wordt aangenomen.</summary>
    public int Meeste { get; } = meeste;

    /// <summary>Het minste dat wordt aangenomen.</summary>
    public int Minste { get; init; }
}
