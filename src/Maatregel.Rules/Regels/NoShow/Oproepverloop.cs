using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>
/// The course of the invitations of a no-show, as every rule reads it: in the order of the appointments and without those
/// that were cancelled beforehand. It says which appointment counts, what came before it, and what cannot be told.
/// </summary>
internal sealed class Oproepverloop
{
    private static readonly Toelichting ZonderDagen = $"Op welke dag was elke afspraak? Zonder die dagen is niet te zien welke afspraak de laatste was.";

    private readonly IReadOnlyList<Oproep> _alle;
    private readonly LocalDate? _gedragingOp;
    private readonly bool _herhalingVereist;
    private readonly Feiten.NoShow _noShow;
    private readonly LocalDate _peildatum;

    private Oproepverloop(Feiten.NoShow noShow, LocalDate? gedragingOp, LocalDate peildatum, bool herhalingVereist)
    {
        var alle = OpVolgorde(noShow.Oproepen);
        _alle = alle;
        _noShow = noShow;
        _gedragingOp = gedragingOp;
        _peildatum = peildatum;
        Tellend = alle.Any(o => o.VoorafAfgemeld == Antwoord.Ja) ? OpVolgorde([.. alle.Where(o => o.VoorafAfgemeld != Antwoord.Ja)]) : alle;
        Eerder = Ronde();
        _herhalingVereist = herhalingVereist;
        Onduidelijk = Tellend.All(o => o.Kwam) ? null : Onduidelijkheid();
    }

    /// <summary>The invitations that count: those for which the person did not cancel beforehand.</summary>
    public IReadOnlyList<Oproep> Tellend { get; }

    /// <summary>What came before the last appointment, the latest first, back to the day on which the person did come.</summary>
    public IReadOnlyList<Oproep> Eerder { get; }

    /// <summary>What the days leave unclear, as a question; until it is answered nobody can tell which appointment was the last.</summary>
    public Toelichting? Onduidelijk { get; }

    /// <summary>Whether any invitation is known.</summary>
    public bool Leeg => _alle.Count == 0;

    /// <summary>Whether the person cancelled any appointment beforehand.</summary>
    public bool Afgemeld => Tellend.Count < _alle.Count;

    /// <summary>The invitation whose appointment came last; of nothing but cancelled ones the last of those.</summary>
    public Oproep? Laatste => Tellend.Count > 0 ? Tellend[^1] : _alle.Count > 0 ? _alle[^1] : null;

    /// <summary>Whether the last appointment of all was cancelled, as far as that can be told.</summary>
    public bool LaatsteAfgemeld => Tellend is not [.., var laatste] || Afmeldingen.Any(a => KwamNa(a, laatste) == true);

    /// <summary>The cancelled appointments, in order.</summary>
    public IEnumerable<Oproep> Afmeldingen => _alle.Where(o => o.VoorafAfgemeld == Antwoord.Ja);

    /// <summary>Whether a first invitation is among them: a repeat repeats something.</summary>
    public bool KentUitnodiging => _alle.Any(o => o.Soort == OproepSoort.Uitnodiging);

    /// <summary>The talk about missed days of a trajectory, held after the warning: a day that is missed after it may bring a measure.</summary>
    public LocalDate? Gesprek => _noShow is { Onderdeel: NoShowOnderdeel.Traject, GewaarschuwdOp: { } waarschuwing, GesprekOp: { } gesprek } && waarschuwing <= gesprek && gesprek <= _peildatum
        ? gesprek
        : null;

    /// <summary>
    /// The appointment that completed a no-show, or may have, although the last one was not missed or not known to the person: which of
    /// the two the conduct is, is for the consulent to say. The day of the conduct says it when it is the day of the last appointment.
    /// </summary>
    public Oproep? EerderVoltooid =>
        Laatste is { } laatste && (laatste.Kwam || laatste.Ontvangen == Antwoord.Nee) && _gedragingOp != laatste.AfspraakOp
            ? _noShow.Onderdeel == NoShowOnderdeel.Traject ? EerderGemisteDag : EerderGemisteHerhaling
            : null;

    /// <summary>Whether the person came to the last appointment, as far as that can be told.</summary>
    public bool Verscheen => Onduidelijk is null && EerderVoltooid is null && Tellend is [.., { Kwam: true }];

    /// <summary>Whether the invitation to the last appointment plausibly never arrived, as far as that can be told.</summary>
    public bool NietOntvangen =>
        Onduidelijk is null && EerderVoltooid is null && Laatste is { Ontvangen: Antwoord.Nee, Kwam: false };

    /// <summary>
    /// Whether the cancelling leaves no no-show. A cancelled appointment does not count, and what is left is judged as if it had
    /// not been: only when nothing is left, or a single appointment that the cancelled one went with, there is nothing to judge.
    /// </summary>
    public bool GeenNoShow => Afgemeld
        && (Tellend.Count == 0
            || (_herhalingVereist
                && this is { Onduidelijk: null, Eerder.Count: 0, Tellend: [.., { Verschenen: Opkomst.Nee } laatste] }
                && (LaatsteAfgemeld || laatste.Soort == OproepSoort.Herhaling)));

    /// <summary>A single missed invitation beside a cancelled one: which of them came last decides whether there is a no-show that a repeat may complete.</summary>
    private bool OnbekendOfDeAfgemeldeDeLaatsteWas => _herhalingVereist
        && this is { Eerder.Count: 0, LaatsteAfgemeld: false, Tellend: [.., { Soort: OproepSoort.Uitnodiging } laatste] }
        && Afmeldingen.Any(a => KwamNa(a, laatste) is null);

    private Oproep? EerderGemisteHerhaling =>
        Eerder.Where((o, i) => o.Soort == OproepSoort.Herhaling && MisschienGemist(o) && Eerder.Skip(i + 1).Any(MisschienGemist)).FirstOrDefault();

    /// <summary>Of a trajectory every day stands by itself: who came on a later day did miss this one.</summary>
    private Oproep? EerderGemisteDag => Tellend.SkipLast(1).LastOrDefault(o => o.AfspraakOp > Gesprek && !o.Kwam && MisschienGemist(o));

    /// <summary>The course of a no-show; <c>null</c> when the conduct is none.</summary>
    /// <param name="gedraging">The conduct.</param>
    /// <param name="peildatum">The day of the advice: what is still to come has no outcome.</param>
    /// <param name="herhalingVereist">Whether only a missed repeat completes a no-show.</param>
    public static Oproepverloop? Van(Gedraging gedraging, LocalDate peildatum, bool herhalingVereist) =>
        gedraging.NoShow is { } noShow ? new(noShow, gedraging.Datum, peildatum, herhalingVereist) : null;

    /// <summary>
    /// Whether an earlier appointment, to which the person did not certainly come and for which the person did not certainly cancel,
    /// may have been missed: only who was certainly not called, missed nothing. What is not known is no reason to leave it out.
    /// </summary>
    private static bool MisschienGemist(Oproep eerder) => eerder.Ontvangen != Antwoord.Nee;

    /// <summary>Whether an appointment came after another: a repeat comes after the invitation, also without a day of it; <c>null</c> when that cannot be told.</summary>
    private static bool? KwamNa(Oproep een, Oproep ander) =>
        een.AfspraakOp is { } dag && ander.AfspraakOp is { } anderedag ? (dag, een.Soort).CompareTo((anderedag, ander.Soort)) > 0
        : een.Soort == ander.Soort ? null
        : een.Soort > ander.Soort;

    /// <summary>Without the day of every appointment there is only the order in which they were told.</summary>
    private static IReadOnlyList<Oproep> OpVolgorde(IReadOnlyList<Oproep> oproepen) =>
        StaanOpVolgorde(oproepen) || oproepen.Any(o => o.AfspraakOp is null) ? oproepen : [.. oproepen.OrderBy(o => o.AfspraakOp).ThenBy(o => o.Soort)];

    /// <summary>Nearly all are told in order, and then there is nothing to sort.</summary>
    private static bool StaanOpVolgorde(IReadOnlyList<Oproep> oproepen)
    {
        for (var i = 1; i < oproepen.Count; i++)
        {
            if ((oproepen[i - 1].AfspraakOp, oproepen[i - 1].Soort).CompareTo((oproepen[i].AfspraakOp, oproepen[i].Soort)) > 0) return false;
        }

        return true;
    }

    private List<Oproep> Ronde()
    {
        List<Oproep> ronde = [];
        for (var i = Tellend.Count - 2; i >= 0 && !Tellend[i].Kwam; i--) ronde.Add(Tellend[i]);
        return ronde;
    }

    private Toelichting? Onduidelijkheid()
    {
        if (OnbekendOfDeAfgemeldeDeLaatsteWas) return ZonderDagen;
        for (var i = 0; i < Tellend.Count; i++)
        {
            var dag = Tellend[i].AfspraakOp;
            if (dag > _peildatum && Tellend[i].Verschenen != Opkomst.Onbekend) return $"De afspraak van {dag} is na de peildatum, {_peildatum}. Op welke dag was die afspraak?";
            if (Tellend.Count > 1 && dag is null) return ZonderDagen;
            if (i > 0 && dag == Tellend[i - 1].AfspraakOp) return $"Op {dag} staan meer afspraken. Op welke dag was elke afspraak?";
        }

        return null;
    }
}
