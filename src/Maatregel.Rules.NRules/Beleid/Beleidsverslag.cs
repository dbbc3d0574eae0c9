namespace Maatregel.Rules.NRules.Beleid;

/// <summary>
/// Wat de beleidsregels van een gemeente over een advies zeggen. Elke geladen regel staat in precies één van
/// <see cref="Geraakt"/>, <see cref="NietGeraakt"/> en <see cref="Fouten"/>.
/// </summary>
public sealed class Beleidsverslag
{
    internal Beleidsverslag()
    {
    }

    /// <summary>De punten: eerst die van de hele zaak, dan per gedraging in de volgorde van de zaak, en daarbinnen op naam van de regel.</summary>
    public required IReadOnlyList<Beleidspunt> Punten { get; init; }

    /// <summary>De regels waarvan de voorwaarden zijn vervuld, op naam.</summary>
    public required IReadOnlyList<Beleidsregelvermelding> Geraakt { get; init; }

    /// <summary>De regels waarvan de voorwaarden niet zijn vervuld of die niet golden, op naam.</summary>
    public required IReadOnlyList<Beleidsregelvermelding> NietGeraakt { get; init; }

    /// <summary>De regels die zelf misgingen, op naam. Van hen is niet te zeggen of zij passen.</summary>
    public required IReadOnlyList<Beleidsfout> Fouten { get; init; }

    /// <summary>De vingerafdruk van de geladen beleidsregels: dezelfde regels geven bij hetzelfde advies hetzelfde verslag.</summary>
    public required string Afdruk { get; init; }
}
