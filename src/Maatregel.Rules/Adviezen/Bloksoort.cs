namespace Maatregel.Rules.Adviezen;

/// <summary>Wat een blok van een tekst is.</summary>
public enum Bloksoort
{
    /// <summary>De titel van de tekst.</summary>
    Titel,

    /// <summary>Een kop boven wat volgt.</summary>
    Kop,

    /// <summary>Een alinea; elke rij is een regel.</summary>
    Alinea,

    /// <summary>Een lijst; elke rij is een punt.</summary>
    Lijst,

    /// <summary>Een tabel; de eerste rij noemt de kolommen.</summary>
    Tabel,
}
