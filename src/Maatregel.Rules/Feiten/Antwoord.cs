namespace Maatregel.Rules.Feiten;

/// <summary>Een antwoord op een feitelijke vraag. <c>Onbekend</c> telt nooit als ja en nooit als nee.</summary>
public enum Antwoord
{
    /// <summary>Het antwoord is niet bekend: het wordt een open vraag.</summary>
    Onbekend,

    /// <summary>Ja.</summary>
    Ja,

    /// <summary>Nee.</summary>
    Nee,
}
