namespace Maatregel.Rules.Feiten;

/// <summary>Hoe ver het horen is.</summary>
public enum HoorStatus
{
    /// <summary>Nog niet uitgenodigd.</summary>
    NietUitgenodigd,

    /// <summary>Uitgenodigd; het gesprek moet nog komen.</summary>
    Uitgenodigd,

    /// <summary>Gehoord.</summary>
    Gehoord,

    /// <summary>Uitgenodigd en niet verschenen: beoordelen op de bekende feiten.</summary>
    NietVerschenen,

    /// <summary>Horen is achterwege gebleven.</summary>
    Achterwege,
}
