namespace Maatregel.Rules.Feiten;

/// <summary>De soort oproep.</summary>
public enum OproepSoort
{
    /// <summary>De eerste uitnodiging.</summary>
    Uitnodiging,

    /// <summary>De herhalingsoproep na een gemiste afspraak.</summary>
    Herhaling,
}
