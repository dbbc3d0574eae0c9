namespace Maatregel.Rules.Adviezen;

/// <summary>Van wie een feit komt.</summary>
public enum Herkomst
{
    /// <summary>Opgegeven door wie het advies vroeg.</summary>
    Opgave,

    /// <summary>Een oordeel van de consulent.</summary>
    Oordeel,

    /// <summary>Berekend uit opgegeven feiten.</summary>
    Berekening,

    /// <summary>De tekst van wet of verordening.</summary>
    Recht,
}
