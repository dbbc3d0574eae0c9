namespace Maatregel.Api.Pagina.Herzien;

/// <summary>How the months of a measure are told.</summary>
internal enum Uitvoeringswijze
{
    /// <summary>All alike: the first, how many and which percentage.</summary>
    Gelijk,

    /// <summary>Each by itself.</summary>
    PerMaand,
}
