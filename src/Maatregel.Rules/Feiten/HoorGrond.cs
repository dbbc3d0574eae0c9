namespace Maatregel.Rules.Feiten;

/// <summary>De grond waarop horen achterwege blijft.</summary>
public enum HoorGrond
{
    /// <summary>De vereiste spoed.</summary>
    Spoed,

    /// <summary>Eerder gehoord en sindsdien geen nieuwe feiten.</summary>
    AlGehoordGeenNieuweFeiten,

    /// <summary>Niet nodig om de ernst of de verwijtbaarheid vast te stellen.</summary>
    NietNodigVoorErnstOfVerwijtbaarheid,

    /// <summary>De belanghebbende ziet ervan af.</summary>
    ZietErvanAf,
}
