namespace Maatregel.Rules.Adviezen;

/// <summary>Wat van een advies een aanname raakt.</summary>
public enum Geraakt
{
    /// <summary>Welke bepaling is geschonden, of dat er een is.</summary>
    Grondslag,

    /// <summary>Het percentage.</summary>
    Percentage,

    /// <summary>Het aantal maanden.</summary>
    Duur,

    /// <summary>De eerste maand.</summary>
    Ingang,

    /// <summary>Het bedrag in euro.</summary>
    Bedrag,

    /// <summary>Een termijn bij het besluit.</summary>
    Termijn,

    /// <summary>De dagen waarop een nieuwe gedraging herhaling is.</summary>
    Venster,
}
