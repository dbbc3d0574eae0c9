namespace Maatregel.Rules.Afspraken;

/// <summary>Wat er van een afspraak kwam. Elke afspraak heeft er precies één.</summary>
internal enum Afspraakuitkomst
{
    /// <summary>De inwoner verscheen.</summary>
    Verschenen,

    /// <summary>De inwoner verscheen, maar te laat: geen no-show.</summary>
    TeLaat,

    /// <summary>De inwoner verscheen niet en had zich vooraf afgemeld: geen no-show.</summary>
    Afgemeld,

    /// <summary>De inwoner verscheen niet en had zich niet vooraf afgemeld.</summary>
    NoShow,

    /// <summary>Niet bekend is of de inwoner verscheen, of de wegblijver zich vooraf had afgemeld.</summary>
    Onbeslist,
}
