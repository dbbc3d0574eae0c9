namespace Maatregel.Rules.Afspraken;

/// <summary>Wat er van een opgelegde maatregel kwam.</summary>
public enum MaatregelVervolg
{
    /// <summary>Er is bezwaar gemaakt, en daarover is nog niet beslist.</summary>
    Bezwaar,

    /// <summary>De maatregel is teruggedraaid.</summary>
    Teruggedraaid,

    /// <summary>De maatregel is afgestemd: lager of korter geworden.</summary>
    Afgestemd,

    /// <summary>De maatregel bleef staan.</summary>
    Gebleven,
}
