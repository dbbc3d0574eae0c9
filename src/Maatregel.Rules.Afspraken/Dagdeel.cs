namespace Maatregel.Rules.Afspraken;

/// <summary>Het dagdeel van een afspraak.</summary>
public enum Dagdeel
{
    /// <summary>De ochtend.</summary>
    Ochtend,

    /// <summary>De middag.</summary>
    Middag,

    /// <summary>De avond.</summary>
    Avond,
}
