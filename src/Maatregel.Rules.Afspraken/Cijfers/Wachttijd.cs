namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De tijd tussen de dag van plannen en de dag van de afspraak.</summary>
internal enum Wachttijd
{
    /// <summary>0 tot en met 7 dagen.</summary>
    BinnenEenWeek,

    /// <summary>8 tot en met 14 dagen.</summary>
    EenTotTweeWeken,

    /// <summary>15 tot en met 21 dagen.</summary>
    TweeTotDrieWeken,

    /// <summary>22 tot en met 28 dagen.</summary>
    DrieTotVierWeken,

    /// <summary>29 dagen of meer.</summary>
    LangerDanVierWeken,

    /// <summary>De dag van plannen is niet bekend, of ligt na de afspraak.</summary>
    Onbekend,
}
