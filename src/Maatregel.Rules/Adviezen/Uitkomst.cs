namespace Maatregel.Rules.Adviezen;

/// <summary>De uitkomst van een advies.</summary>
public enum Uitkomst
{
    /// <summary>Verlaag de uitkering.</summary>
    Maatregel,

    /// <summary>Leg geen maatregel op.</summary>
    GeenMaatregel,

    /// <summary>Volsta met een waarschuwing.</summary>
    Waarschuwing,

    /// <summary>Er moet eerst iets worden beantwoord of gedaan.</summary>
    NogNiet,

    /// <summary>Dit is geen zaak voor een maatregel; een andere route geldt.</summary>
    AndereRoute,

    /// <summary>Voor die dag of die verplichting is geen wet of verordening vastgelegd.</summary>
    NietGeregeld,

    /// <summary>Er is geen uitkering om te verlagen: geen maatregel, geen bezwaartermijn en geen venster.</summary>
    NietUitvoerbaar,
}
