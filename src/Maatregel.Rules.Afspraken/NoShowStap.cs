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

    /// <summary>Dezelfde dag nabellen: vragen waar de inwoner is, en of die nog kan komen.</summary>
    Nabellen,

    /// <summary>Nog een keer bellen: één keer niet opnemen is geen no-show.</summary>
    NogEenKeerBellen,

    /// <summary>Waarschuwen voor de gevolgen van wegblijven.</summary>
    Waarschuwen,

    /// <summary>Een gesprek voeren over het wegblijven.</summary>
    GesprekVoeren,

    /// <summary>De aanvraag afhandelen: er is nog geen uitkering om te verlagen.</summary>
    AanvraagAfhandelen,

    /// <summary>Uitnodigen voor het hoor- en wederhoorgesprek.</summary>
    UitnodigenHoorgesprek,

    /// <summary>Een advies over de maatregel vragen.</summary>
    AdviesVragen,
}
