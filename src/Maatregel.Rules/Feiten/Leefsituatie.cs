using System.Diagnostics.CodeAnalysis;

namespace Maatregel.Rules.Feiten;

/// <summary>De leefsituatie die de bijstandsnorm bepaalt (artikelen 20 tot en met 23 Participatiewet).</summary>
[SuppressMessage("Naming", "CA1707", Justification = "The codes of the contract hold numbers: alleenstaande-18-20.")]
public enum Leefsituatie
{
    /// <summary>Alleenstaande van 21 jaar of ouder.</summary>
    Alleenstaande,

    /// <summary>Alleenstaande ouder van 21 jaar of ouder: de norm van een alleenstaande.</summary>
    AlleenstaandeOuder,

    /// <summary>Gehuwden, beiden van 21 jaar tot de pensioengerechtigde leeftijd.</summary>
    Gehuwden,

    /// <summary>Alleenstaande die de pensioengerechtigde leeftijd heeft bereikt.</summary>
    AlleenstaandeAow,

    /// <summary>Gehuwden van wie ten minste één de pensioengerechtigde leeftijd heeft bereikt.</summary>
    GehuwdenAow,

    /// <summary>Alleenstaande van 18 tot en met 20 jaar.</summary>
    Alleenstaande18_20,

    /// <summary>Gehuwden, beiden van 18 tot en met 20 jaar, zonder kinderen.</summary>
    Gehuwden18_20,

    /// <summary>Gehuwden van wie één 18 tot en met 20 en de ander 21 jaar of ouder is, zonder kinderen.</summary>
    Gehuwden18_20En21,

    /// <summary>Gehuwden, beiden van 18 tot en met 20 jaar, met kinderen.</summary>
    Gehuwden18_20MetKind,

    /// <summary>Gehuwden van wie één 18 tot en met 20 en de ander 21 jaar of ouder is, met kinderen.</summary>
    Gehuwden18_20En21MetKind,

    /// <summary>Alleenstaande in een inrichting.</summary>
    InrichtingAlleenstaande,

    /// <summary>Gehuwden in een inrichting.</summary>
    InrichtingGehuwden,
}
