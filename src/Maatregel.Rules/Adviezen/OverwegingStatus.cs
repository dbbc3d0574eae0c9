namespace Maatregel.Rules.Adviezen;

/// <summary>Wat er met een regel is gebeurd.</summary>
public enum OverwegingStatus
{
    /// <summary>De regel is toegepast.</summary>
    Toegepast,

    /// <summary>De regel is niet van toepassing; de toelichting noemt de voorwaarde die niet is vervuld.</summary>
    NietVanToepassing,

    /// <summary>De regel past, maar een andere gaat voor.</summary>
    OpzijGezet,

    /// <summary>Een open vraag moet eerst worden beantwoord.</summary>
    Onbeslist,
}
