using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules;

/// <summary>Geeft advies over een maatregel. Wie een adviseur gebruikt, kan er in zijn eigen tests een andere voor in de plaats zetten.</summary>
public interface IMaatregelAdviseur
{
    /// <summary>Geeft advies over een casus.</summary>
    /// <param name="casus">De zaak.</param>
    /// <returns>Het advies, met alle open vragen tegelijk en de redenen.</returns>
    /// <exception cref="OngeldigeCasusException">De casus spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    /// <exception cref="RegelconflictException">Twee regels eisen dezelfde conclusie op.</exception>
    /// <exception cref="RegelhiaatException">Geen regel geeft een conclusie die nodig is.</exception>
    public Advies Adviseer(Casus casus);

    /// <summary>
    /// Bekijkt een opgelegde maatregel opnieuw: bij inkeer, heroverweging of dringende redenen (artikel 18, elfde, derde en
    /// tiende lid, Participatiewet). Wat is uitgevoerd verandert niet, en geen maand gaat omhoog.
    /// </summary>
    /// <param name="verzoek">Het verzoek, met de maatregel zoals die is opgelegd.</param>
    /// <returns>Wat was, wat wordt en het verschil, met alle open vragen tegelijk en de redenen.</returns>
    /// <exception cref="OngeldigHerzieningsverzoekException">Het verzoek spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    public Herziening Herzie(Herzieningsverzoek verzoek);

    /// <summary>Zegt of een eerder advies met dit product, deze verordeningen en deze instellingen opnieuw ontstaat.</summary>
    /// <param name="verantwoording">De verantwoording van het eerdere advies.</param>
    /// <param name="casus">De zaak van toen.</param>
    /// <returns>Of het advies gelijk is, en alles wat anders is dan toen.</returns>
    /// <exception cref="OngeldigeCasusException">De casus spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    public Reproductie Reproduceer(Verantwoording verantwoording, Casus casus);

    /// <summary>Zegt of een eerder advies over herziening met dit product, deze verordeningen en deze instellingen opnieuw ontstaat.</summary>
    /// <param name="verantwoording">De verantwoording van het eerdere advies.</param>
    /// <param name="verzoek">Het verzoek van toen.</param>
    /// <returns>Of het advies gelijk is, en alles wat anders is dan toen.</returns>
    /// <exception cref="OngeldigHerzieningsverzoekException">Het verzoek spreekt zichzelf tegen; de fout noemt alle tegenspraken.</exception>
    public Reproductie Reproduceer(Verantwoording verantwoording, Herzieningsverzoek verzoek);
}
