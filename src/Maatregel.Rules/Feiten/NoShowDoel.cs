namespace Maatregel.Rules.Feiten;

/// <summary>Waarvoor de gemiste afspraak diende.</summary>
public enum NoShowDoel
{
    /// <summary>Gebruik van een aangeboden voorziening voor arbeidsinschakeling.</summary>
    VoorzieningArbeidsinschakeling,

    /// <summary>Onderzoek naar de mogelijkheden tot arbeidsinschakeling.</summary>
    OnderzoekArbeidsinschakeling,

    /// <summary>Onderzoek naar de mogelijkheden van een participatievoorziening.</summary>
    OnderzoekParticipatievoorziening,

    /// <summary>De uitnodiging zegt niet welk van beide onderzoeken: beide passen.</summary>
    OnderzoekMogelijkheden,

    /// <summary>Vaststellen of er recht op uitkering is.</summary>
    VaststellenRecht,
}
