namespace Maatregel.Rules.Feiten;

/// <summary>Het oordeel over dringende redenen.</summary>
public enum DringendeRedenenOordeel
{
    /// <summary>Nog niet beoordeeld: een open vraag.</summary>
    NietBeoordeeld,

    /// <summary>Er zijn geen dringende redenen.</summary>
    Geen,

    /// <summary>Er zijn dringende redenen; de afstemming zegt waartoe zij leiden.</summary>
    Aanwezig,
}
