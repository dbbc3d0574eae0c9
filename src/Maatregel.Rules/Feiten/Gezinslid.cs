namespace Maatregel.Rules.Feiten;

/// <summary>Wie van het gezin iets deed of liet.</summary>
public enum Gezinslid
{
    /// <summary>De belanghebbende zelf.</summary>
    Belanghebbende,

    /// <summary>De partner.</summary>
    Partner,
}
