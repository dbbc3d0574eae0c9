namespace Maatregel.Rules.Recht;

/// <summary>By what a duty binds somebody.</summary>
internal enum Rechtsgrond
{
    /// <summary>A decision of the college, or its offer.</summary>
    Opgelegd,

    /// <summary>The Act itself.</summary>
    Wet,

    /// <summary>The Act itself, as this product reads it: its words name no imposing and no offering.</summary>
    WetZoGelezen,
}
