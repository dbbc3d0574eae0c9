namespace Maatregel.Rules.Feiten;

/// <summary>Of een eerder besluit nog geldt.</summary>
public enum MaatregelStatus
{
    /// <summary>Het besluit geldt.</summary>
    Geldig,

    /// <summary>Het besluit is vernietigd en telt niet meer.</summary>
    Vernietigd,

    /// <summary>Het besluit is ingetrokken en telt niet meer.</summary>
    Ingetrokken,
}
