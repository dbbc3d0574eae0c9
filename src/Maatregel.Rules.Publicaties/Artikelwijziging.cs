namespace Maatregel.Rules.Publicaties;

/// <summary>Wat er met een artikel is gebeurd.</summary>
public enum Artikelwijziging
{
    /// <summary>De woorden zijn anders.</summary>
    Gewijzigd,

    /// <summary>Het artikel is er niet meer, of heeft geen tekst meer.</summary>
    Vervallen,

    /// <summary>Het artikel was er niet.</summary>
    Nieuw,

    /// <summary>Dezelfde woorden staan onder een ander nummer.</summary>
    Vernummerd,
}
