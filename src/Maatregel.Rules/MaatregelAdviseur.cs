using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules;

/// <summary>
/// De voordeur: geeft advies over een maatregel. Zuiver en synchroon: geen klok, geen in- of uitvoer; dezelfde casus geeft
/// altijd hetzelfde advies. Een adviseur kan door meer threads tegelijk worden gebruikt.
/// </summary>
public sealed class MaatregelAdviseur
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
    public MaatregelAdviseur(VerordeningBibliotheek verordeningen, AdviesInstellingen? instellingen = null)
    {
        ArgumentNullException.ThrowIfNull(verordeningen);
        _schema = new Beslisschema(verordeningen, instellingen ?? AdviesInstellingen.Standaard, Regelboek.Van);
        _herziening = new Herzieningsschema(verordeningen);
    }

    /// <summary>Geeft advies over een casus.</summary>
    /// <param name="casus">De zaak.</param>
    /// <returns>Het advies, met alle open vragen tegelijk en de redenen.</returns>
    /// <exception cref="OngeldigeCasusException">De casus spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    /// <exception cref="RegelconflictException">Twee regels eisen dezelfde conclusie op.</exception>
    /// <exception cref="RegelhiaatException">Geen regel geeft een conclusie die nodig is.</exception>
    public Advies Adviseer(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        if (CasusValidator.Fouten(casus) is { Count: > 0 } fouten) throw new OngeldigeCasusException(fouten);
        return _schema.Beslis(casus);
    }

    /// <summary>
    /// Bekijkt een opgelegde maatregel opnieuw: bij inkeer, heroverweging of dringende redenen (artikel 18, elfde, derde en
    /// tiende lid, Participatiewet). Wat is uitgevoerd verandert niet, en geen maand gaat omhoog.
    /// </summary>
    /// <param name="verzoek">Het verzoek, met de maatregel zoals die is opgelegd.</param>
    /// <returns>Wat was, wat wordt en het verschil, met alle open vragen tegelijk en de redenen.</returns>
    /// <exception cref="OngeldigHerzieningsverzoekException">Het verzoek spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    public Herziening Herzie(Herzieningsverzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (HerzieningsverzoekValidator.Fouten(verzoek) is { Count: > 0 } fouten) throw new OngeldigHerzieningsverzoekException(fouten);
        return _herziening.Beslis(verzoek);
    }

    /// <summary>Zegt of een eerder advies met dit product, deze verordeningen en deze instellingen opnieuw ontstaat.</summary>
    /// <param name="verantwoording">De verantwoording van het eerdere advies.</param>
    /// <param name="casus">De zaak van toen.</param>
    /// <returns>Of het advies gelijk is, en alles wat anders is dan toen.</returns>
    /// <exception cref="OngeldigeCasusException">De casus spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    public Reproductie Reproduceer(Verantwoording verantwoording, Casus casus)
    {
        ArgumentNullException.ThrowIfNull(verantwoording);
        return Reproductie.Vergelijk(verantwoording, Adviseer(casus).Verantwoording);
    }
}
