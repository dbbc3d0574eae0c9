using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>By which clause an earlier measure is weighed: the ladder of the Act, or the clause of a verordening.</summary>
/// <param name="Bron">The clause.</param>
/// <param name="Anker">The moment from which its window runs.</param>
/// <param name="Maanden">How long that window is.</param>
/// <param name="Wie">Who wrote the clause, as the subject of a Dutch sentence.</param>
internal sealed record Meetelmaat(Bron Bron, RecidiveAnker Anker, int Maanden, string Wie)
{
    /// <summary>Whether a nil measure counts; <c>null</c> where the clause does not say.</summary>
    public bool? NihilTelt { get; init; }

    /// <summary>Whether it is the ladder of the Act.</summary>
    public bool Ladder => Bron is Wetsbepaling;

    /// <summary>Whether a warning counts.</summary>
    public bool WaarschuwingTelt { get; init; }

    /// <summary>What it counts for, in a Dutch question.</summary>
    public string Waarvoor { get; init; } = "bij herhaling";

    /// <summary>The window in words; that of the Act is written out, as there.</summary>
    public string Duur => Maanden == Venster.MaandenVanDeWet ? "twaalf maanden" : Adviezen.NederlandseWeergave.Maanden(Maanden);
}
