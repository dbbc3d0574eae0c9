namespace Maatregel.Rules.Afspraken;

/// <summary>De volgende stap in het werkproces no-show.</summary>
public enum NoShowStap
{
    /// <summary>Er hoeft niets te gebeuren.</summary>
    Niets,

    /// <summary>Eerst vastleggen wat nog niet bekend is.</summary>
    GegevensAanvullen,

    /// <summary>De afmelding binnen de gemeente doorgeven.</summary>
    AfmeldingInternDoorgeven,

    /// <summary>Opnieuw oproepen voor een nieuwe afspraak.</summary>
    OpnieuwOproepen,

    /// <summary>De aanvraag afhandelen: er is nog geen uitkering om te verlagen.</summary>
    AanvraagAfhandelen,

    /// <summary>Uitnodigen voor het hoor- en wederhoorgesprek.</summary>
    UitnodigenHoorgesprek,

    /// <summary>Een advies over de maatregel vragen.</summary>
    AdviesVragen,
}
