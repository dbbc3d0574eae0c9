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

    /// <summary>Het jaar en de maand van de afspraak.</summary>
    Maand,

    /// <summary>Het jaar en het kwartaal van de afspraak.</summary>
    Kwartaal,

    /// <summary>De gemeente van de inwoner.</summary>
    Gemeente,

    /// <summary>Jonger dan 27 of niet.</summary>
    JongerDan27,

    /// <summary>Hoe de afspraak werd gehouden.</summary>
    Kanaal,

    /// <summary>Met of zonder herinnering.</summary>
    Herinnering,

    /// <summary>Of dag en tijd samen zijn gekozen.</summary>
    SamenGepland,
}
