using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.NoShow;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>Everything the rules may read about one conduct.</summary>
internal sealed class Gedragingdossier
{
    public required Casus Casus { get; init; }

    public required Gedraging Gedraging { get; init; }

    /// <summary>The name of the conduct within the case.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the conduct, also one that contradicts another fact; while it is not told the nearest day to the peildatum of which the law is known.</summary>
    public required LocalDate Datum { get; init; }

    /// <summary>The question which day it was, while that is unknown or contradicts another fact; then nothing that hangs on that day decides.</summary>
    public OpenVraag? Dagvraag { get; init; }

    /// <summary>The law of that day.</summary>
    public required Wetsregime Regime { get; init; }

    /// <summary>What is not known of the law that the conduct hangs on; then no measure can follow from it.</summary>
    public Toelichting? Ontbreekt { get; init; }

    /// <summary>The verordening in force on that day.</summary>
    public required Verordening Verordening { get; init; }

    /// <summary>Every verordening that is known, for what was imposed under an earlier one.</summary>
    public required VerordeningBibliotheek Bibliotheek { get; init; }

    public required AdviesInstellingen Instellingen { get; init; }

    /// <summary>The duties that the conduct may have breached: the one that was named, or those that fit a no-show.</summary>
    public required IReadOnlyList<Verplichting> Verplichtingen { get; init; }

    /// <summary>Those of them that a fact alone points to; a basis on another is chosen by a person, also when it is the only one that fits.</summary>
    public required IReadOnlyList<Verplichting> Gegeven { get; init; }

    /// <summary>The duty that was named while the missed appointment was for another; <c>null</c> when the two agree.</summary>
    public required Verplichting? BuitenDoel { get; init; }

    /// <summary>The course of the invitations; <c>null</c> when the conduct is no no-show.</summary>
    public required Oproepverloop? Oproepen { get; init; }

    /// <summary>
    /// The person who acted: whether a duty bound somebody is asked of that person. Art. 18 lid 12 widens whose benefit is
    /// lowered, not whom the duties bind.
    /// </summary>
    public Belanghebbende? Persoon => Gedraging.Van == Gezinslid.Partner ? Casus.Partner : Casus.Belanghebbende;

    /// <summary>What that person is called; the article is always "de".</summary>
    public string Wie => Gedraging.Van == Gezinslid.Partner ? "partner" : "belanghebbende";

    /// <summary>What a colleague calls that person.</summary>
    public string Inwoner => Gedraging.Van == Gezinslid.Partner ? "partner" : "inwoner";

    /// <summary>The conduct in the words of a sentence.</summary>
    public Aanduiding Aanduiding => Aanduiding.Gedraging(Casus, Id);

    /// <summary>Where a fact or judgement of this conduct stands in the case.</summary>
    public string Veld(string lid) => $"{JsonPad.Element("gedragingen", Aanduiding.Plaats)}.{lid}";

    public Oordeel? Oordeel => Gedraging.Oordeel;

    /// <summary>The judgement on urgent reasons that holds for this conduct: its own before that of the case.</summary>
    public DringendeRedenen? DringendeRedenen => Oordeel?.DringendeRedenen ?? Casus.DringendeRedenen;

    /// <summary>How blameworthy the conduct is. Of an invitation whose receipt is not plausible nobody is to blame, whatever was judged.</summary>
    public Mate Mate => Oproepen is { NietOntvangen: true } ? Mate.Ontbreekt : Oordeel?.Verwijtbaarheid?.Mate ?? Mate.Onbekend;

    /// <summary>What the verordening says that reduced blame does to a tariff.</summary>
    public Lezing<VerminderdeVerwijtbaarheid> VerminderdeVerwijtbaarheid =>
        Verordening.Lees(Verordening.VerminderdeVerwijtbaarheid, "verminderde verwijtbaarheid", Casus, Datum);

    public Regeling Regeling => Casus.Regeling;

    /// <summary>Whether the duty, if any, is one of work and participation: these do not bind everybody (art. 9 Pw, 37 IOAW/IOAZ).</summary>
    public bool GaatOverArbeidsverplichting
    {
        get
        {
            for (var i = 0; i < Verplichtingen.Count; i++)
            {
                if (Verplichtingen[i].Arbeidsverplichting) return true;
            }

            return false;
        }
    }

    /// <summary>Whether every duty is one of work and participation: then who is not bound by these has breached nothing.</summary>
    public bool AlleenArbeidsverplichtingen => Verplichtingen.All(v => v.Arbeidsverplichting);

    /// <summary>Whether the person had not come forward yet: article 9, first paragraph, binds from the day of the melding. The IOAW and IOAZ know no such day.</summary>
    public bool VoorDeMelding => Dagvraag is null && Regeling == Regeling.Participatiewet && Datum < Melding;

    /// <summary>The day of the melding, unless that was for a next benefit, after the one that ran on the day of the conduct.</summary>
    public LocalDate? Melding => Casus.Uitkering is { BeeindigdPer: { } einde } uitkering && Datum < einde
        && (einde <= uitkering.MeldingOp || (uitkering.OpnieuwToegekendPer is not null && uitkering.ToegekendPer <= Datum))
            ? null
            : Casus.Uitkering?.MeldingOp;

    /// <summary>The first day of the benefit that ran on the day of the conduct, or of the next one when the last had ended by then. Untold a next one, it is that of the last.</summary>
    public LocalDate? BeginVanUitkering => Casus.Uitkering is { OpnieuwToegekendPer: { } opnieuw, BeeindigdPer: { } einde } && einde <= Datum
        ? opnieuw
        : Casus.Uitkering?.ToegekendPer;

    /// <summary>Whether the verordening regulates deficient sense of responsibility, or may: else lost work changes nothing.</summary>
    public bool BesefKanSpelen =>
        Verordening.Lees(Verordening.TekortschietendBesef, "tekortschietend besef", Casus, Datum).Uitslag is Leesuitslag.Bruikbaar or Leesuitslag.Onbekend;

    /// <summary>Whether work was lost by the conduct while the verordening may regulate the sense of responsibility: then that may be a basis too.</summary>
    public bool BesefSpeelt => VerlorenWerk == Antwoord.Ja && BesefKanSpelen;

    /// <summary>Whether work was lost by breaching a duty of lid 4; <c>null</c> when letter a is breached and nobody told. At the other letters it plays only when told and while they bind, from the melding; a missed appointment loses no work.</summary>
    public Antwoord? VerlorenWerk => GaatOver(Verplichtingcode.Pw18Lid4A) ? Gedraging.VerliesVanWerk
        : Gedraging is { NoShow: null, Verplichting.Geuniformeerd: true } && !VoorDeMelding ? Gedraging.VerliesVanWerk ?? Antwoord.Nee
        : Antwoord.Nee;

    /// <summary>The first day without benefit, when that was not after the conduct and no next benefit is told of.</summary>
    public LocalDate? Geeindigd => Casus.Uitkering is { BeeindigdPer: { } einde, OpnieuwToegekendPer: null } && einde <= Datum ? einde : null;

    /// <summary>The day, not after the conduct, on which the person came forward for a next benefit after the last had ended.</summary>
    public LocalDate? OpnieuwGemeld => Geeindigd is { } einde && Melding is { } melding && einde <= melding && melding <= Datum ? melding : null;

    /// <summary>Whether it is known that the benefit ran on the day of the conduct.</summary>
    public bool NaDeToekenning => Geeindigd is null && BeginVanUitkering <= Datum;

    /// <summary>Whether an exemption from a duty held on the day of the conduct; not while that day is not certain.</summary>
    public bool Ontheven(Verplichting verplichting) =>
        Dagvraag is null && Persoon?.Ontheffingen is { } ontheffingen && ontheffingen.Any(o => o.Geldt(Casus, Gedraging.Van, Datum, verplichting) == Antwoord.Ja);

    /// <summary>Why a duty certainly did not bind this person, or <c>null</c>: then it cannot have been breached, whatever other duty was.</summary>
    public Toelichting? NietVerplicht(Verplichting verplichting)
    {
        if (Ontheven(verplichting)) return $"Op {Datum} gold een ontheffing van deze verplichting.";
        if (Oordeel?.VerplichtingOpgelegd == Antwoord.Nee && OpgelegdeVerplichting.Vereist(verplichting)) return $"Deze verplichting was niet concreet en op maat opgelegd.";
        if (Dagvraag is not null || Regeling != Regeling.Participatiewet || !verplichting.Arbeidsverplichting) return null;
        if (VoorDeMelding) return $"Deze verplichting gold nog niet: de melding was op {Melding}.";
        if (Persoon?.Pensioengerechtigd == Antwoord.Ja) return $"Deze verplichting gold niet meer: de pensioengerechtigde leeftijd was bereikt.";
        if (Persoon?.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Ja) return $"Deze verplichting gold niet bij volledige en duurzame arbeidsongeschiktheid.";
        return null;
    }

    /// <summary>
    /// Whether it is open if a duty was kept in part: told to be unknown or, of a duty that can be kept in part, not told. Who missed the
    /// repeat too did not keep it; the days of a trajectory know no repeat.
    /// </summary>
    public bool NakomingOpen(bool tenDele) => Gedraging is { NoShow: null or { Onderdeel: NoShowOnderdeel.Traject }, Nakoming: null or Nakoming.Onbekend }
        && (tenDele || Gedraging.Nakoming == Nakoming.Onbekend);

    public bool GaatOver(string code)
    {
        for (var i = 0; i < Verplichtingen.Count; i++)
        {
            if (Verplichtingen[i].Code == code) return true;
        }

        return false;
    }
}
