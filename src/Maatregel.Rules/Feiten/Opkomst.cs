namespace Maatregel.Rules.Feiten;

/// <summary>Of iemand op een afspraak kwam. Te laat komen is komen: het is geen no-show.</summary>
public enum Opkomst
{
    /// <summary>Niet bekend: een open vraag waar het telt.</summary>
    Onbekend,

    /// <summary>De persoon kwam.</summary>
    Ja,

    /// <summary>De persoon kwam niet.</summary>
    Nee,

    /// <summary>De persoon kwam, maar te laat.</summary>
    TeLaat,
}
