using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing.Herzieningen;
using Maatregel.Rules.Beslissing.Maatregelen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules;

/// <summary>
/// De voordeur: geeft advies over een maatregel. Zuiver en synchroon: geen klok, geen in- of uitvoer; dezelfde casus geeft
/// altijd hetzelfde advies. Een adviseur kan door meer threads tegelijk worden gebruikt.
/// </summary>
public sealed class MaatregelAdviseur : IMaatregelAdviseur
{
    private readonly Beslisschema _schema;
    private readonly Herzieningsschema _herziening;

    /// <summary>Maakt een adviseur met de ingebouwde verordeningen en de standaardkeuzen.</summary>
    public MaatregelAdviseur()
        : this(VerordeningBibliotheek.Ingebouwd)
    {
    }

    /// <summary>Maakt een adviseur.</summary>
    /// <param name="verordeningen">De verordeningen die hij kent.</param>
    /// <param name="instellingen">De keuzen van de gemeente; zonder keuzen gelden de standaardkeuzen.</param>
    /// <exception cref="ArgumentException">Een bevestiging van de wettekst of een bevestigde keuze van een gemeente klopt niet; de melding noemt alle fouten.</exception>
    public MaatregelAdviseur(VerordeningBibliotheek verordeningen, AdviesInstellingen? instellingen = null)
    {
        ArgumentNullException.ThrowIfNull(verordeningen);
        instellingen ??= AdviesInstellingen.Standaard;
        if (instellingen.Fouten() is { Count: > 0 } fouten) throw new ArgumentException(string.Join('\n', fouten), nameof(instellingen));
        var kennis = new Wetskennis(Wetslezingen.Alle, instellingen.Horizon);
        _schema = new Beslisschema(verordeningen, instellingen, Regelboek.Van, kennis);
        _herziening = new Herzieningsschema(verordeningen, instellingen, kennis);
    }

    /// <inheritdoc/>
    public Advies Adviseer(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        if (CasusValidator.Fouten(casus) is { Count: > 0 } fouten) throw new OngeldigeCasusException(fouten);
        return _schema.Beslis(casus);
    }

    /// <inheritdoc/>
    public Herziening Herzie(Herzieningsverzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (HerzieningsverzoekValidator.Fouten(verzoek) is { Count: > 0 } fouten) throw new OngeldigHerzieningsverzoekException(fouten);
        return _herziening.Beslis(verzoek);
    }

    /// <inheritdoc/>
    public Reproductie Reproduceer(Verantwoording verantwoording, Casus casus)
    {
        ArgumentNullException.ThrowIfNull(verantwoording);
        return Reproductie.Vergelijk(verantwoording, Adviseer(casus).Verantwoording);
    }

    /// <inheritdoc/>
    public Reproductie Reproduceer(Verantwoording verantwoording, Herzieningsverzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verantwoording);
        return Reproductie.Vergelijk(verantwoording, Herzie(verzoek).Verantwoording);
    }
}
