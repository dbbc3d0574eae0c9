namespace Maatregel.Rules.Feiten;

/// <summary>De mate van verwijtbaarheid.</summary>
public enum Mate
{
    /// <summary>Nog niet beoordeeld: een open vraag.</summary>
    Onbekend,

    /// <summary>Volledig verwijtbaar.</summary>
    Volledig,

    /// <summary>Verminderd verwijtbaar.</summary>
    Verminderd,

    /// <summary>Elke vorm van verwijtbaarheid ontbreekt.</summary>
    Ontbreekt,
}
