using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>
/// What makes it open whether an earlier measure counts. The judgement in the case decides, then the setting of the municipality; else
/// it is asked.
/// </summary>
/// <param name="Code">The code of the question and of the default.</param>
/// <param name="Maatregel">The measure.</param>
/// <param name="Welke">What is the matter with it, behind its name in the question.</param>
/// <param name="Wat">The same, as a predicate.</param>
/// <param name="Bronnen">The provisions that leave it open.</param>
internal sealed record Twijfel(string Code, Aanduiding Maatregel, string Welke, string Wat, IReadOnlyList<Bron> Bronnen)
{
    private static readonly Bron Gezin = Wet.Participatiewet.Artikel("18").Lid("12");

    /// <summary>What the municipality has set for every case.</summary>
    public Antwoord Instelling { get; init; }

    /// <summary>Everything that is open about one earlier measure, whichever clause weighs it.</summary>
    public static IEnumerable<Twijfel> Over(Gedragingdossier dossier, EerdereMaatregel eerdere, Aanduiding maatregel, Meetelmaat maat)
    {
        if (maat.NihilTelt is null && eerdere.Nihil)
        {
            yield return new(Vraagcode.RecidiveNihil, maatregel, "die op nihil is afgestemd", "is op nihil afgestemd", [maat.Bron]) { Instelling = dossier.Instellingen.NihilTeltMee };
        }

        if (eerdere.Van is null && dossier.Casus.MetPartner() == Antwoord.Ja)
        {
            yield return new(
                Vraagcode.RecidiveGezinslid,
                maatregel,
                "waarvan niet is opgegeven om wiens gedraging",
                "volgde op een gedraging waarvan niet is opgegeven van wie zij was",
                maat.Ladder ? [maat.Bron, Gezin] : [maat.Bron])
            { Instelling = dossier.Instellingen.AnderGezinslidTeltMee == Antwoord.Ja ? Antwoord.Ja : Antwoord.Onbekend };
        }
        else if ((eerdere.Van ?? Gezinslid.Belanghebbende) != dossier.Gedraging.Van)
        {
            yield return new(
                Vraagcode.RecidiveGezinslid,
                maatregel,
                "opgelegd om een gedraging van een ander gezinslid",
                "volgde op een gedraging van een ander gezinslid",
                maat.Ladder ? [maat.Bron, Gezin] : [maat.Bron])
            { Instelling = dossier.Instellingen.AnderGezinslidTeltMee };
        }

        if (eerdere.Gemeente is { } gemeente && gemeente != dossier.Casus.Gemeente)
        {
            yield return new(Vraagcode.RecidiveGemeente, maatregel, "opgelegd door een andere gemeente", "is opgelegd door een andere gemeente", [maat.Bron]);
        }

        if (Regeling(dossier, eerdere) is { } regeling && regeling != dossier.Regeling)
        {
            yield return new(Vraagcode.RecidiveRegeling, maatregel, "opgelegd in een andere regeling", "is opgelegd in een andere regeling", [maat.Bron]);
        }

        if (!maat.Ladder) yield break;
        if (Ladderstand.BuitenLidVier(eerdere))
        {
            yield return new(
                Vraagcode.RecidiveGrondslag,
                maatregel,
                "opgelegd om een plicht die niet in het vierde lid staat",
                "is opgelegd om een plicht die niet in het vierde lid staat",
                [maat.Bron, new Uitspraak("ECLI:NL:CRVB:2018:4308")]);
        }

        if (Ladderstand.RustteOpVernietigde(dossier, eerdere))
        {
            yield return new(Vraagcode.RecidiveTrede, maatregel, "die rustte op een maatregel die niet meer geldt", "rustte op een maatregel die niet meer geldt", [maat.Bron]);
        }
        else if (Ladderstand.RustteOpTwijfelachtige(dossier, eerdere))
        {
            yield return new(Vraagcode.RecidiveTrede, maatregel, "die rustte op een maatregel waarvan niet vaststaat dat hij meetelt", "rustte op een maatregel waarvan niet vaststaat dat hij meetelt", [maat.Bron]);
        }
    }

    public Toelichting Vraag(Meetelmaat maat) => $"Telt {Maatregel}, {Welke}, mee {maat.Waarvoor}? {maat.Wie} laat dat open.";

    public Toelichting TeltNiet => $"{Maatregel.Begin} {Wat} en telt niet mee.";

    public Aanname Aanname(bool telt, Meetelmaat maat) => new(
        Code,
        $"{Maatregel.Begin} {Wat} en telt {(telt ? "" : "niet ")}mee. {maat.Wie} laat dat open; de gemeente heeft dit zo ingesteld of zo geoordeeld.",
        Bronnen);

    /// <summary>The scheme of an earlier measure: as told, by the law that its rule or its duty belongs to, or by the only scheme that its provision names.</summary>
    private static Regeling? Regeling(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        eerdere.Regeling ?? VanDeWet(eerdere.Regel) ?? (eerdere.Grondslag is { } grondslag ? VanDeWet(grondslag) : null) ?? VanDeBepaling(dossier, eerdere);

    private static Regeling? VanDeBepaling(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        dossier.ToenGeldend(eerdere) is { } toen
        && toen.Gedragingen.Where(g => toen.Bron(g.Artikel).RegelId is var id && (id == eerdere.Grondslag || id == eerdere.Regel)).SelectMany(g => g.Regelingen).Distinct().ToList() is [var enige]
            ? enige
            : null;

    private static Regeling? VanDeWet(RegelId regel) => regel.Waarde?.Split('-')[0] switch
    {
        "pw" => Recht.Regeling.Participatiewet,
        "ioaw" => Recht.Regeling.Ioaw,
        "ioaz" => Recht.Regeling.Ioaz,
        _ => null,
    };
}
