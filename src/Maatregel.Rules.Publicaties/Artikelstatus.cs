namespace Maatregel.Rules.Publicaties;

/// <summary>Of een artikel tekst heeft.</summary>
public enum Artikelstatus
{
    /// <summary>Het artikel heeft een tekst.</summary>
    Geldend,

    /// <summary>Het artikel is vervallen.</summary>
    Vervallen,

    /// <summary>Het nummer is vrijgehouden.</summary>
    Gereserveerd,
}
