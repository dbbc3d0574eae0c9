namespace Maatregel.Rules.Feiten;

/// <summary>De soort zeer ernstige misdraging.</summary>
public enum Misdragingssoort
{
    /// <summary>Fysiek geweld tegen personen.</summary>
    FysiekGeweld,

    /// <summary>Bedreiging.</summary>
    Bedreiging,

    /// <summary>Beschadiging van zaken.</summary>
    Zaaksbeschadiging,

    /// <summary>Verbaal geweld.</summary>
    VerbaalGeweld,
}
