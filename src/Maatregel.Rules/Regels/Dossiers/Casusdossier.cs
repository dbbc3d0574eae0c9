using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>What the rules about the case as a whole may read: hearing, urgent reasons, terms.</summary>
internal sealed class Casusdossier
{
    public required Casus Casus { get; init; }

    /// <summary>The verordening of the latest conduct that may lead to a measure.</summary>
    public required Verordening Verordening { get; init; }

    /// <summary>The day of that conduct: it dates the sources.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>That day, if it was told; until then <see cref="Datum"/> is another.</summary>
    public LocalDate? Gedraging => Casus.Gedragingen.Any(g => g.Datum == Datum) ? Datum : null;

    public required AdviesInstellingen Instellingen { get; init; }

    /// <summary>Whose conduct may lead to a measure.</summary>
    public required IReadOnlyList<Gezinslid> VanWie { get; init; }
}
