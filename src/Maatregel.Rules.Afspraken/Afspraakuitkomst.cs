namespace Maatregel.Rules.Afspraken;

/// <summary>Wat er van een afspraak kwam. Elke afspraak heeft er precies één.</summary>
internal enum Afspraakuitkomst
{
    /// <summary>De persoon verscheen.</summary>
    Verschenen,

    /// <summary>De persoon verscheen, maar te laat: geen no-show.</summary>
    TeLaat,

    /// <summary>De persoon verscheen niet en had zich vooraf afgemeld: geen no-show.</summary>
    Afgemeld,

    /// <summary>De persoon verscheen niet en had zich niet vooraf afgemeld.</summary>
    NoShow,

    /// <summary>Niet bekend is of de persoon verscheen, of de wegblijver zich vooraf had afgemeld.</summary>
    Onbeslist,
}
