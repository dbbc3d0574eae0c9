namespace Maatregel.Rules.Feiten;

/// <summary>Of iemand op een afspraak kwam. Te laat komen is komen: het is geen no-show.</summary>
public enum Opkomst
{
    /// <summary>Niet bekend: een open vraag waar het telt.</summary>
    Onbekend,

    /// <summary>De inwoner kwam.</summary>
    Ja,

    /// <summary>De inwoner kwam niet.</summary>
    Nee,

    /// <summary>De inwoner kwam, maar te laat.</summary>
    TeLaat,
}
