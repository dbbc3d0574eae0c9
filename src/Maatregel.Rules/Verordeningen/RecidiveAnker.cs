namespace Maatregel.Rules.Verordeningen;

/// <summary>Het moment vanaf waar een venster van herhaling loopt.</summary>
public enum RecidiveAnker
{
    /// <summary>De bekendmaking van het eerdere besluit.</summary>
    Bekendmaking,

    /// <summary>De dag van het eerdere besluit.</summary>
    Besluit,

    /// <summary>De eerdere gedraging.</summary>
    Gedraging,
}
