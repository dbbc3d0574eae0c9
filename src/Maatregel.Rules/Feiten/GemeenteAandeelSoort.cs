namespace Maatregel.Rules.Feiten;

/// <summary>Wat de gemeente zelf aan een gemiste afspraak kan hebben bijgedragen.</summary>
public enum GemeenteAandeelSoort
{
    /// <summary>De gemeente belde op een ander moment dan was afgesproken.</summary>
    TeLaatGebeld,

    /// <summary>De oproep ging naar een verkeerd adres of nummer.</summary>
    VerkeerdAdres,

    /// <summary>De gemeente had iets toegezegd.</summary>
    Toezegging,

    /// <summary>Er was geen tolk, terwijl die nodig was.</summary>
    TolkOntbrak,

    /// <summary>De post gaat op dit adres vaker mis.</summary>
    PostBezorging,

    /// <summary>Iets anders.</summary>
    Overig,
}
