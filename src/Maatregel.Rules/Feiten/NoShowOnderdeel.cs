namespace Maatregel.Rules.Feiten;

/// <summary>Het onderdeel van het re-integratietraject waarin een afspraak viel.</summary>
public enum NoShowOnderdeel
{
    /// <summary>Het poortwachtergesprek, vóór de toekenning.</summary>
    Poortwachtergesprek,

    /// <summary>De Werkacademie.</summary>
    Werkacademie,

    /// <summary>Het Jongerenloopbaancentrum.</summary>
    Jongerenloopbaancentrum,

    /// <summary>Een gesprek met de consulent Werk.</summary>
    Voortgangsgesprek,

    /// <summary>Het traject zelf.</summary>
    Traject,

    /// <summary>Een ander onderdeel.</summary>
    Overig,
}
