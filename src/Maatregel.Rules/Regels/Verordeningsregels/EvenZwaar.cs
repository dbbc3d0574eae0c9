using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// The heaviest measures of one act, when more are equally heavy. Which of them stays, hangs on what becomes of each and never on the order
/// in which they were told.
/// </summary>
internal sealed class EvenZwaar
{
    private static readonly List<Verplichting> Volgorde = [.. Verplichtingen.Alle];

    private readonly List<(Gedragingdossier Dossier, Grondslag? Grondslag, Tariefuitkomst? Tarief)> _zwaarste;
    private readonly IReadOnlyList<OpenVraag> _vragen;

    private EvenZwaar(List<(Gedragingdossier Dossier, Grondslag? Grondslag, Tariefuitkomst? Tarief)> zwaarste, IReadOnlyList<OpenVraag> vragen)
    {
        _zwaarste = zwaarste;
        _vragen = vragen;
    }

    /// <summary>Those that weigh most.</summary>
    public static EvenZwaar Naar<TMaat>(Handelingdossier handeling, Func<Tariefuitkomst, TMaat> maat)
    {
        var hoogste = handeling.Gedragingen.Max(g => maat(g.Tarief!));
        return new([.. handeling.Gedragingen.Where(g => EqualityComparer<TMaat>.Default.Equals(maat(g.Tarief!), hoogste))], handeling.Vragen);
    }

    /// <summary>Their percentage times months.</summary>
    public decimal Zwaarte => _zwaarste[0].Tarief!.Verlaging.Zwaarte;

    /// <summary>
    /// The one that takes least of the person in the end, or may once a question is answered; of the same, one that was breached for certain,
    /// and then the first in the order of the Act.
    /// </summary>
    public Gedragingdossier Mildste => _zwaarste
        .OrderByDescending(g => g.Dossier.Oordeel?.Verwijtbaarheid?.Mate == Mate.Verminderd)
        .ThenByDescending(g => Gevraagd(g.Dossier).Any(v => !AlleenOfGeschonden(v)))
        .ThenByDescending(KanGespreid)
        .ThenBy(g => Gevraagd(g.Dossier).Any())
        .ThenBy(g => Volgorde.IndexOf(g.Grondslag!.Verplichting))
        .ThenBy(g => g.Dossier.Datum)
        .ThenBy(g => g.Dossier.Gedraging.Van)
        .ThenBy(g => g.Dossier.Id, StringComparer.Ordinal)
        .First().Dossier;

    /// <summary>Whether they are judged differently: of equal measures each is tuned to the same.</summary>
    public bool AndersBeoordeeld => _zwaarste.DistinctBy(g => g.Dossier.DringendeRedenen is { } redenen ? (redenen.Oordeel, redenen.Afstemming) : default).Skip(1).Any();

    /// <summary>What is asked of one conduct and not of another. Whether the act was judged before says nothing of which duty weighs most.</summary>
    private IEnumerable<OpenVraag> Gevraagd(Gedragingdossier dossier) => _vragen.Where(v => v.Gedraging == dossier.Id && v.Code != Vraagcode.ZelfdeGedraging);

    /// <summary>What is asked only to know whether the duty was breached: then the conduct falls away or weighs the same, and the other carries it either way.</summary>
    private static bool AlleenOfGeschonden(OpenVraag vraag) => vraag.Code is Vraagcode.FeitenVastgesteld or Vraagcode.VerplichtingOpgelegd;

    private static bool KanGespreid((Gedragingdossier Dossier, Grondslag? Grondslag, Tariefuitkomst? Tarief) gedraging) =>
        gedraging.Dossier.Casus.Verrekening == Verrekening.Gespreid
        && gedraging is { Tarief.RecidiveNa: null, Grondslag.Onderdeel: { } onderdeel }
        && gedraging.Dossier.Verordening.Spreiding?.Inhoud?.Onderdelen.Contains(onderdeel) == true
        && gedraging.Dossier.Oordeel?.VoorwaardeSpreiding != Antwoord.Nee;
}
