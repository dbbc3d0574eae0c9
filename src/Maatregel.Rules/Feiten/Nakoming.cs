namespace Maatregel.Rules.Feiten;

/// <summary>Hoe ver een verplichting is nagekomen. Artikel 18, vierde lid, gaat over niet nakomen; een verordening vaak ook over onvoldoende.</summary>
public enum Nakoming
{
    /// <summary>Niet bekend: een open vraag waar het de uitkomst bepaalt.</summary>
    Onbekend,

    /// <summary>De verplichting is niet nagekomen.</summary>
    Niet,

    /// <summary>De verplichting is nagekomen, maar onvoldoende.</summary>
    Onvoldoende,
}
