namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>How one value of a document is written in a field.</summary>
internal enum Bladsoort
{
    Regel,
    Tekst,
    Geheel,
    Getal,
    Bedrag,
    Datum,
    Keuze,
    JaNee,
    Vinkje,
    Meerkeuze,

    /// <summary>One value a line.</summary>
    Regels,

    /// <summary>Numbers with a comma between them.</summary>
    Getallen,

    /// <summary>One plan a line, its parts with a space between them.</summary>
    Plannen,
}
