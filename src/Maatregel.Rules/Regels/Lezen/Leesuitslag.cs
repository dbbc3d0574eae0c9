namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Whether a provision of a verordening may be used in a case.</summary>
internal enum Leesuitslag
{
    /// <summary>Its content is known or assumed.</summary>
    Bruikbaar,

    /// <summary>The verordening does not regulate this.</summary>
    NietGeregeld,

    /// <summary>What the verordening says is not known.</summary>
    Onbekend,

    /// <summary>A court, or the college in this case, leaves it out of application.</summary>
    BuitenToepassing,
}
