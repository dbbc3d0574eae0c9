namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Het deel van een beleidsregel waarin iets misging.</summary>
public enum Beleidsregeldeel
{
    /// <summary>Een voorwaarde: wat na <c>When</c> staat.</summary>
    Voorwaarde,

    /// <summary>Het gevolg: wat na <c>Then</c> staat.</summary>
    Gevolg,

    /// <summary>Een filter: wat na <c>Filter</c> staat.</summary>
    Filter,

    /// <summary>De regel als geheel: hij hield niet op.</summary>
    Geheel,
}
