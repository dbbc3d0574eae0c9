namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Waarnaar de afspraken zijn uitgesplitst.</summary>
public enum NoShowKenmerk
{
    /// <summary>Het onderdeel van het traject.</summary>
    Onderdeel,

    /// <summary>Uitnodiging of herhaling.</summary>
    Oproepsoort,

    /// <summary>De dag van de week.</summary>
    Weekdag,

    /// <summary>Het dagdeel.</summary>
    Dagdeel,

    /// <summary>De dag van de week met het dagdeel.</summary>
    WeekdagEnDagdeel,

    /// <summary>De tijd tussen het plannen en de afspraak.</summary>
    Wachttijd,

    /// <summary>De groep van de consulent.</summary>
    Consulentgroep,
}
