namespace Maatregel.Rules.Adviezen;

/// <summary>Wie een open vraag kan beantwoorden.</summary>
public enum Wie
{
    /// <summary>De consulent, uit het dossier of door een eigen oordeel.</summary>
    Consulent,

    /// <summary>De jurist of beleidsmedewerker die de verordening kent.</summary>
    Jurist,

    /// <summary>De uitkeringsadministratie.</summary>
    Administratie,
}
