namespace Maatregel.Rules.Feiten;

/// <summary>De grond van een ontheffing.</summary>
public enum OntheffingGrond
{
    /// <summary>Dringende redenen (artikel 9, tweede lid, Participatiewet; artikel 37a IOAW/IOAZ).</summary>
    DringendeRedenen,

    /// <summary>Alleenstaande ouder van een kind jonger dan vijf jaar (artikel 9a Participatiewet; artikel 38 IOAW/IOAZ).</summary>
    AlleenstaandeOuderKindJongerDan5,
}
