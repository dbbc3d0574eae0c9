namespace Maatregel.Rules.Afspraken;

/// <summary>Hoe een onderdeel van het traject met een no-show omgaat.</summary>
public enum Verloopsoort
{
    /// <summary>Een afspraak met een uitnodiging en een herhaling.</summary>
    Afspraak,

    /// <summary>Dagelijkse deelname: waarschuwen, dan een gesprek, dan pas een maatregel.</summary>
    Deelname,

    /// <summary>Een groep die doorloopt: dezelfde dag nabellen en meteen uitnodigen voor de volgende.</summary>
    Groep,

    /// <summary>Een gesprek in de aanvraagfase: een no-show raakt de aanvraag.</summary>
    Aanvraag,
}
