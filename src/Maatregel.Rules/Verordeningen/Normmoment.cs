namespace Maatregel.Rules.Verordeningen;

/// <summary>Van welk moment de norm wordt genomen.</summary>
internal enum Normmoment
{
    /// <summary>De norm van elke maand waarin de maatregel wordt toegepast.</summary>
    ElkeMaand,

    /// <summary>De norm van de maand waarin de maatregel ingaat.</summary>
    Ingang,
}
