namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat over een bepaling bekend is.</summary>
public enum Bepalingstatus
{
    /// <summary>De bepaling is bekend, met vindplaats.</summary>
    Bekend,

    /// <summary>De bepaling is niet bekend en wordt uit een ander document aangenomen. Elk advies dat erop berust zegt dat.</summary>
    Aangenomen,

    /// <summary>De verordening regelt dit niet.</summary>
    NietGeregeld,

    /// <summary>Niet bekend of en hoe de verordening dit regelt. Wie het nodig heeft, krijgt een open vraag.</summary>
    Onbekend,
}
