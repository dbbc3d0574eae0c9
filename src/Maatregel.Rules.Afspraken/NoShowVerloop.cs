using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>Het verloop van de afspraken van één persoon in één onderdeel van het traject.</summary>
public sealed record NoShowVerloop
{
    /// <summary>De regeling waaruit de uitkering wordt betaald.</summary>
    public Regeling Regeling { get; init; }

    /// <summary>Het onderdeel. Afspraken van een ander onderdeel in de lijst blijven buiten beschouwing.</summary>
    public required NoShowOnderdeel Onderdeel { get; init; }

    /// <summary>Waarvoor de afspraken dienden.</summary>
    public required NoShowDoel Doel { get; init; }

    /// <summary>De eerste dag van de uitkering, als die bekend is. Ervoor valt er niets te verlagen.</summary>
    public LocalDate? ToegekendPer { get; init; }

    /// <summary>De werkwijze van de gemeente; zonder geldt die van Leidschendam-Voorburg zoals een onderzoek uit 2017 haar beschrijft.</summary>
    public Werkwijze Werkwijze { get; init; } = Werkwijze.LeidschendamVoorburg2017;

    /// <summary>
    /// Wat is ingesteld voor adviezen. Is een herhalingsoproep daarin niet nodig, dan komt na de eerste gemiste afspraak het horen, zoals in
    /// een advies. Heeft de gemeente van de afspraken zelf een keuze bevestigd, dan gaat die voor.
    /// </summary>
    public AdviesInstellingen Instellingen { get; init; } = AdviesInstellingen.Standaard;

    /// <summary>De afspraken, in elke volgorde: de dag van de afspraak telt.</summary>
    public IReadOnlyList<Afspraak> Afspraken { get; init => field = Reeks.Kopie(value); } = Reeks<Afspraak>.Leeg;

    /// <summary>
    /// Hoe ver het horen is, of <c>null</c> als daarmee nog niet is begonnen. Horen van vóór de laatste afspraak ging
    /// over een eerdere no-show en telt niet.
    /// </summary>
    public Hoor? Hoor { get; init; }

    /// <summary>What the advice would be given with: the municipality is that of the latest appointment that names one.</summary>
    internal bool HerhalingsoproepVereist
    {
        get
        {
            var gemeente = LaatsteRonde().LastOrDefault(a => a.Gemeente is not null)?.Gemeente;
            var eigen = Instellingen.PerGemeente.FirstOrDefault(k => k.Gemeente == gemeente);
            return (eigen is null ? Instellingen : Instellingen.Voor(eigen)).HerhalingsoproepVereist;
        }
    }

    /// <summary>What belongs together: the last invitation and the repeats that followed it.</summary>
    internal IReadOnlyList<Afspraak> LaatsteRonde()
    {
        var afspraken = Afspraken
            .Where(a => a.Onderdeel == Onderdeel)
            .OrderBy(a => a.AfspraakOp)
            .ThenBy(a => a.Oproepsoort)
            .ToList();
        var begin = afspraken.FindLastIndex(a => a.Oproepsoort == OproepSoort.Uitnodiging);
        return begin < 0 ? afspraken : afspraken[begin..];
    }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowVerloop);
}
