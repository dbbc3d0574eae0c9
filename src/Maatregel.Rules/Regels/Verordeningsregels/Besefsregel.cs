using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// Tekortschietend besef van verantwoordelijkheid als grondslag: genoemd door de consulent, of naast het vierde lid omdat
/// door de gedraging werk is verloren.
/// </summary>
internal sealed class Besefsregel(Verordening verordening) : Regel<Gedragingdossier, Grondslag>
{
    private static readonly Verplichting Besef = Verplichting.Zoek(Verplichtingcode.Pw18Lid2TekortschietendBesef)!;

    private readonly Verordeningsbepaling _bron =
        verordening.TekortschietendBesef.Bron(verordening, "tekortschietend besef");

    public override RegelId Id => new("vo-tekortschietend-besef");

    public override Stap Stap => Stap.Grondslag;

    public override Bron Bron => _bron;

    public override string Vraag => "Is sprake van tekortschietend besef van verantwoordelijkheid?";

    public override string Gevolg => "De verordening bepaalt percentage en duur.";

    public override string? Opmerking => verordening.TekortschietendBesef?.Opmerking;

    public override bool GeldtVoor(Regeling regeling) => regeling == Regeling.Participatiewet;

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2020:2799")];

    public override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier)
    {
        // Who names this duty names no duty of work: then the loss of work is no question.
        var genoemd = dossier.Verplichtingen.Contains(Besef);
        var werkVerloren = dossier.VerlorenWerk;
        if (werkVerloren is null && dossier.VoorDeMelding) werkVerloren = Antwoord.Onbekend;
        if (werkVerloren is null)
        {
            return Nee($"Niet gesteld is dat door de gedraging werk is verloren.").Met(new Aanname(
                Aannamecode.NietGesteldVerliesVanWerk,
                $"Niet gesteld is dat door de gedraging werk is verloren. Aangenomen is van niet: tekortschietend besef van verantwoordelijkheid is daarom niet bekeken.",
                [Wet.Participatiewet.Artikel("18").Lid("2")]));
        }

        if (!genoemd && werkVerloren == Antwoord.Nee) return Nee($"Niet gesteld is dat het besef van verantwoordelijkheid tekortschoot.");
        if (werkVerloren == Antwoord.Onbekend && dossier.BesefKanSpelen)
        {
            return Open(Vraagcode.VerliesVanWerk, $"Is door de gedraging werk verloren? Dan kan ook tekortschietend besef van verantwoordelijkheid spelen.", dossier.Id);
        }

        return dossier.Verordening.TekortschietendBesef.Lees(_bron, "tekortschietend besef", dossier.Casus, dossier.Datum) switch
        {
            { Inhoud: { } besef } lezing => Kies(dossier, besef).Met(lezing.Aanname),
            { Uitslag: Leesuitslag.NietGeregeld } => NaBekijken($"De verordening regelt tekortschietend besef niet.", Herkomst.Recht),
            { Uitslag: Leesuitslag.BuitenToepassing } lezing => NaBekijken($"De bepaling blijft buiten toepassing: {lezing.Reden}", Herkomst.Recht),
            _ when !genoemd && LidVierGekozen(dossier) => NaBekijken($"Met een reden is een plicht van het vierde lid gekozen. Wat de verordening over tekortschietend besef zegt, is niet gelezen.", Herkomst.Oordeel),
            var lezing => Open(Vraagcode.VerordeningOnbekend, lezing.Vraag("tekortschietend besef"), dossier.Id, Wie.Jurist),
        };
    }

    /// <summary>Who chose a basis and said why, no longer needs to know of another; letters c, d and e have conditions of their own, so such a choice may not hold.</summary>
    private static bool LidVierGekozen(Gedragingdossier dossier) => dossier.Oordeel?.Grondslag is { } keuze && !string.IsNullOrWhiteSpace(keuze.Motivering)
        && dossier.Verplichtingen.Any(v => v.Geuniformeerd && v.Bron.Onderdeelletter is not ("c" or "d" or "e") && v.Code == keuze.Keuze.Waarde);

    private Bevinding<Grondslag> Kies(Gedragingdossier dossier, TekortschietendBesef besef)
    {
        var passend = Besefstarief.Passend(besef, dossier.Gedraging);
        if (passend.Count > 0) return Een(dossier, passend) is { } gevonden ? Past(dossier, gevonden) : GevalOfSchijf(dossier, passend);

        // A case that this verordening does not know is asked, if it knows cases at all: else only the amount can be missing.
        return besef.Gevallen.Count == 0 || (besef.Schijven.Count > 0 && dossier.Gedraging.Besefsgeval is null)
            ? Open(Vraagcode.Benadelingsbedrag, $"Wat is het benadelingsbedrag{Betekenis(besef.Benadelingsbedrag)}?", dossier.Id)
            : Open(Vraagcode.GevalVanBesef, $"Welk geval van tekortschietend besef is dit: {string.Join("; ", besef.Gevallen.Select(g => g.Omschrijving))}?", dossier.Id);
    }

    private Bevinding<Grondslag> Past(Gedragingdossier dossier, Besefstarief gevonden)
    {
        var past = Ja(new Grondslag(verordening.Bron(gevonden.Artikel).RegelId, Besef, Besef: gevonden), $"Er is sprake van tekortschietend besef van verantwoordelijkheid ({gevonden.Omschrijving}).");
        return gevonden.NettoOfBruto ? past with { VerdereVragen = [NettoOfBruto(dossier)] } : past;
    }

    /// <summary>
    /// The only one, or the one that a person took with a reason: the heavier is never taken silently (ECLI:NL:CRVB:2019:2663). Where another
    /// basis was taken it no longer matters which of the two this one is.
    /// </summary>
    private Besefstarief? Een(Gedragingdossier dossier, IReadOnlyList<Besefstarief> passend)
    {
        if (passend.All(p => p.Tarief == passend[0].Tarief && p.Recidive == passend[0].Recidive)) return passend[0];
        return dossier.Oordeel?.Grondslag is { } keuze && !string.IsNullOrWhiteSpace(keuze.Motivering)
            ? passend.FirstOrDefault(p => verordening.Bron(p.Artikel).RegelId == keuze.Keuze) ?? passend[0]
            : null;
    }

    private Bevinding<Grondslag> GevalOfSchijf(Gedragingdossier dossier, IReadOnlyList<Besefstarief> passend)
    {
        var wat = string.Join("; en ", passend.Select(p => $"{verordening.Bron(p.Artikel).Plaats} ({p.Omschrijving}): {Tariefweergave.Tekst(p.Tarief).TrimEnd('.')}"));
        return Open(
            Vraagcode.GrondslagKiezen,
            $"Het geval en het benadelingsbedrag geven elk een tarief: {wat}. Welke bepaling geldt, en waarom?",
            dossier.Id,
            bronnen: [.. passend.Select(p => verordening.Bron(p.Artikel)), .. Uitspraken, new Uitspraak("ECLI:NL:CRVB:2019:2663")]);
    }

    /// <summary>The word alone has more than one meaning: the question says which one the verordening gives it.</summary>
    private static string Betekenis(Benadelingsbegrip? begrip) => begrip switch
    {
        Benadelingsbegrip.LangereAfhankelijkheidNetto => ": de netto bijstand door langere of eerdere afhankelijkheid",
        Benadelingsbegrip.LangereAfhankelijkheidBruto => ": de bruto bijstand door langere of eerdere afhankelijkheid",
        Benadelingsbegrip.LangereAfhankelijkheid => ": de bijstand door langere of eerdere afhankelijkheid",
        Benadelingsbegrip.TeVeelBetaaldNetto => ": wat netto te veel is betaald",
        Benadelingsbegrip.TeVeelBetaaldBruto => ": wat bruto te veel is betaald",
        Benadelingsbegrip.TeVeelBetaald => ": wat te veel is betaald",
        _ => ", in de betekenis van de verordening",
    };

    private OpenVraag NettoOfBruto(Gedragingdossier dossier) => Open(
        Vraagcode.BenadelingsbedragNettoBruto,
        $"Is het benadelingsbedrag van {_bron} netto of bruto? De verordening zegt dat niet, en een lager bedrag kan een lichter tarief geven. Leg in het document vast wat is bedoeld.",
        dossier.Id,
        Wie.Jurist).OpenVraag!;
}
