using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Feiten.Validatie;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Recidive;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Earlier measures on the same benefit. Where their months are told, they take their part of a month first; where they may still run and
/// a month has no room for both, their months are asked.
/// </summary>
internal sealed class LopendeMaatregelen
{
    /// <summary>The longest that article 18, leden 5 to 8, knows. Lid 2 and article 20 of the IOAW and IOAZ set no longest.</summary>
    private const int LangsteVanDeWet = 3;

    private readonly List<(Aanduiding Welke, EerdereMaatregel Maatregel)> _eerdere = [];

    public LopendeMaatregelen(Casus casus)
    {
        var eerdere = casus.EerdereMaatregelen ?? [];
        for (var i = 0; i < eerdere.Count; i++)
        {
            if (OpDezeUitkering(eerdere[i], casus)) _eerdere.Add((Aanduiding.Eerdere(eerdere, i), eerdere[i]));
        }

        Maanden = [.. _eerdere.SelectMany(e => e.Maatregel.Plan ?? [])];
    }

    /// <summary>What is known to be lowered already.</summary>
    public IReadOnlyList<OpgelegdeMaand> Maanden { get; }

    /// <summary>How many months in a row nothing is left of, with those that earlier measures empty around and between the new ones.</summary>
    /// <param name="begin">The first month of the new measures.</param>
    /// <param name="nieuw">How many months these empty.</param>
    /// <param name="volgorde">Side by side a month that is empty already counts for them; one after the other it moves them on.</param>
    public int Aaneengesloten(YearMonth begin, int nieuw, Maatregelvolgorde volgorde)
    {
        bool Leeg(YearMonth maand) => Bekend(maand) >= 100;
        List<YearMonth> eigen = [];
        for (var maand = begin; eigen.Count < nieuw; maand = maand.PlusMonths(1))
        {
            if (volgorde == Maatregelvolgorde.Tegelijk || !Leeg(maand)) eigen.Add(maand);
        }

        return Maandreeks.Van(eigen, Leeg).Count;
    }

    public void Meld(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, Gedragingdossier gedraging, Verslag verslag)
    {
        foreach (var (welke, eerdere) in _eerdere.Where(e => e.Maatregel.Plan is null))
        {
            List<YearMonth> samen = [.. maatregelen.SelectMany(m => m.Plan).Where(m => m.Percentage > 0 && KanLopen(gedraging, eerdere, m.Maand)).Select(m => m.Maand).Distinct()];
            if (samen.Count == 0) continue;
            if (samen.Exists(maand => Punten(gedraging, maatregelen, maand) > 100)) verslag.Vraag(Vraag(welke, samen[0]));
            else verslag.Neem(Ernaast(welke, samen));
        }
    }

    /// <summary>What the earlier measures whose months are told take of a month.</summary>
    public decimal Bekend(YearMonth maand) => Maanden.Where(m => m.Maand == maand).Sum(m => m.Percentage);

    /// <summary>The same, with those whose months are not told: carried out at once, by the main rule. One without a day has no place in a row of months.</summary>
    public decimal Hoogstens(Gedragingdossier gedraging, YearMonth maand) =>
        Bekend(maand) + _eerdere.Where(e => e.Maatregel.Plan is null && ValtIn(e.Maatregel, maand, Duur(gedraging, e.Maatregel))).Sum(e => e.Maatregel.Percentage ?? 100);

    /// <summary>Whether it cannot be counted how long this lasts with what runs already: of one that may take part of these months the duration is not told.</summary>
    public bool OnbekendeDuur(Gedragingdossier gedraging, YearMonth maand) =>
        _eerdere.Exists(e => e.Maatregel is { Plan: null, Maanden: null } && ValtIn(e.Maatregel, maand, Duur(gedraging, e.Maatregel)));

    /// <summary>Everything that may be taken of a month.</summary>
    private decimal Punten(Gedragingdossier gedraging, IReadOnlyList<GeadviseerdeMaatregel> maatregelen, YearMonth maand) =>
        maatregelen.SelectMany(m => m.Plan).Where(m => m.Maand == maand).Sum(m => m.Percentage)
        + Bekend(maand)
        + _eerdere.Where(e => e.Maatregel.Plan is null && KanLopen(gedraging, e.Maatregel, maand)).Sum(e => e.Maatregel.Percentage ?? 100);

    /// <summary>A measure of which no day is told may run in every month.</summary>
    private static bool KanLopen(Gedragingdossier gedraging, EerdereMaatregel eerdere, YearMonth maand) =>
        Begin(eerdere) is null || ValtIn(eerdere, maand, gedraging.KanGespreidZijn(eerdere) ? LangsteVanDeWet : Duur(gedraging, eerdere));

    /// <summary>Untold, a duration is the longest that it can be: that of the Act, or else the longest that a case can tell.</summary>
    private static int Duur(Gedragingdossier gedraging, EerdereMaatregel eerdere) =>
        eerdere.Maanden ?? (VanDeWet(gedraging, eerdere) ? LangsteVanDeWet : Grenzen.MaandenEerdere);

    private static bool VanDeWet(Gedragingdossier gedraging, EerdereMaatregel eerdere) =>
        eerdere.Regel.VanVijfdeTotAchtsteLid || gedraging.VanHetVijfdeLid(eerdere) == Antwoord.Ja;

    /// <summary>By the main rule a measure starts in the month after it was announced.</summary>
    private static bool ValtIn(EerdereMaatregel eerdere, YearMonth maand, int duur) =>
        Begin(eerdere) is { } begin && maand > begin && maand <= begin.PlusMonths(duur);

    private static YearMonth? Begin(EerdereMaatregel eerdere) => (eerdere.Bekendgemaakt ?? eerdere.Besluitdatum)?.ToYearMonth();

    private static bool OpDezeUitkering(EerdereMaatregel eerdere, Casus casus) =>
        eerdere is { Waarschuwing: false, Nihil: false, Status: null or MaatregelStatus.Geldig }
        && (eerdere.Gemeente ?? casus.Gemeente) == casus.Gemeente
        && (eerdere.Regeling ?? casus.Regeling) == casus.Regeling;

    private static OpenVraag Vraag(Aanduiding eerdere, YearMonth maand) => new(
        Vraagcode.EerdereMaatregelLoopt,
        $"{eerdere.Begin} kan ook in {maand} nog lopen. Samen komt die maand dan boven 100%. In welke maanden wordt die maatregel uitgevoerd, en met welk percentage?",
        null,
        Wie.Administratie,
        [Voorzichtigheid.Honderd]);

    private static Aanname Ernaast(Aanduiding eerdere, IReadOnlyList<YearMonth> maanden) => new(
        Aannamecode.EerdereMaatregelLoopt,
        $"{eerdere.Begin} kan nog lopen in {string.Join(" en ", maanden.Select(NederlandseWeergave.Maand))}. Beide passen in die maand; in wat er van de norm overblijft is alleen de nieuwe maatregel meegerekend.",
        [Voorzichtigheid.Honderd]);
}
