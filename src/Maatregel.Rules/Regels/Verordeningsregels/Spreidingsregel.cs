using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De verordening kan toelaten dat het bedrag van een verlaging volgens het vijfde lid wordt gespreid over de maand van
/// oplegging en hoogstens de twee volgende, met ten minste een derde in de eerste. Bij herhaling kan dat niet.
/// </summary>
internal sealed class Spreidingsregel(Verordening verordening) : Regel<Uitvoeringsdossier, Spreidingskeuze>
{
    private static readonly Bron Lid5 = Wet.Participatiewet.Artikel("18").Lid("5");

    private static readonly Bron Lid10 = Wet.Participatiewet.Artikel("18").Lid("10");

    private readonly Verordeningsbepaling _bron = verordening.Spreiding.Bron(verordening, "spreiding");

    private static Aanname MaandVanOplegging { get; } = new(
        Aannamecode.MaandVanOplegging,
        $"Onder de maand van oplegging is verstaan de maand waarin de maatregel ingaat. De wet omschrijft dat niet.",
        [Wet.Participatiewet.Artikel("18").Lid("5")]);

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Uitvoering;

    public override Bron Bron => _bron;

    public override string Vraag => "Over welke maanden gaat het bedrag van de verlaging, en kan het worden gespreid?";

    public override string Gevolg => "Het bedrag gaat over de maand van oplegging, of wordt over hoogstens drie maanden gespreid.";

    public override string? Opmerking => verordening.Spreiding?.Opmerking;

    public override Bevinding<Spreidingskeuze> Beoordeel(Uitvoeringsdossier dossier)
    {
        if (dossier.Gedraging.Casus.Verrekening != Verrekening.Gespreid) return Ineens(dossier);
        var bevinding = OpVerzoek(dossier);
        return bevinding.Status == OverwegingStatus.Onbeslist ? bevinding : bevinding.Met(new Wens(Verzoekcode.Spreiding, bevinding.Conclusie is not null, bevinding.Toelichting));
    }

    private Bevinding<Spreidingskeuze> OpVerzoek(Uitvoeringsdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Regel.Waarde != Regelcode.Pw18Lid5)
        {
            return NaBekijken($"Spreiden kan alleen bij een verlaging volgens {Lid5}, niet bij {(dossier.Grondslag.Geuniformeerd ? "herhaling" : "een verlaging volgens de verordening")}: de maatregel gaat ineens.", Herkomst.Recht).Met(Lid5);
        }

        if (dossier.Afgestemd)
        {
            return NaBekijken($"De maatregel is afgestemd op {dossier.Verlaging}: dat percentage en die duur zijn het plan. Spreiden gaat daar niet overheen.", Herkomst.Oordeel).Met(Lid10);
        }

        return gedraging.Verordening.Spreiding.Lees(_bron, "spreiding", gedraging.Casus, gedraging.Datum) switch
        {
            { Inhoud: { } spreiding } lezing when spreiding.Onderdelen.Contains(dossier.Grondslag.Onderdeel!) =>
                Spreid(dossier, spreiding).Met(Lid5).Met(lezing.Aanname),
            { Inhoud: { } spreiding } => NaBekijken(
                $"De verordening laat spreiden alleen toe bij onderdeel {string.Join(", ", spreiding.Onderdelen)}, niet bij onderdeel {dossier.Grondslag.Onderdeel}: de maatregel gaat ineens.",
                Herkomst.Recht).Met(Lid5),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open(Vraagcode.SpreidingOnbekend, lezing.Vraag("spreiding"), gedraging.Id, Wie.Jurist),
            _ => NaBekijken($"De verordening laat spreiden niet toe: de maatregel gaat ineens.", Herkomst.Recht).Met(Lid5),
        };
    }

    /// <summary>Unasked nothing is spread; the provision may still say over which month the amount goes.</summary>
    private Bevinding<Spreidingskeuze> Ineens(Uitvoeringsdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        return dossier is { Regel.Waarde: Regelcode.Pw18Lid5, Afgestemd: false }
            && gedraging.Verordening.Spreiding.Lees(_bron, "spreiding", gedraging.Casus, gedraging.Datum) is { Inhoud: { OverMaandVanOplegging: true } spreiding } lezing
            && spreiding.Onderdelen.Contains(dossier.Grondslag.Onderdeel!)
            ? Ja(new Spreidingskeuze([]), $"Om spreiding is niet gevraagd: het bedrag gaat over de maand van oplegging.", Herkomst.Recht).Met(lezing.Aanname).Met(MaandVanOplegging)
            : Nee($"Om spreiding is niet gevraagd.") with { Bekeken = dossier.Grondslag.Geuniformeerd };
    }

    /// <summary>The condition of the verordening and the choice among its plans are for the consulent.</summary>
    private Bevinding<Spreidingskeuze> Spreid(Uitvoeringsdossier dossier, Spreiding spreiding)
    {
        var gedraging = dossier.Gedraging;
        var oordeel = gedraging.Oordeel;
        if (spreiding.Voorwaarde is { } voorwaarde && oordeel?.VoorwaardeSpreiding != Antwoord.Ja)
        {
            return oordeel?.VoorwaardeSpreiding == Antwoord.Nee
                ? NaBekijken($"Geoordeeld is dat niet is voldaan aan de voorwaarde voor spreiden, {voorwaarde}: de maatregel gaat ineens.", Herkomst.Oordeel)
                : Open(Vraagcode.VoorwaardeSpreiding, $"De verordening laat spreiden alleen toe {voorwaarde}. Is daaraan voldaan?", gedraging.Id);
        }

        var plannen = spreiding.Plannen;
        var keuze = oordeel?.Spreidingsplan ?? (plannen.Count == 1 ? 1 : null);
        return keuze is { } nummer && nummer >= 1 && nummer <= plannen.Count
            ? plannen[nummer - 1].Any(deel => dossier.Verlaging.Zwaarte * deel.Teller / deel.Noemer > 100)
                ? NaBekijken($"Gespreid in delen van {string.Join(", ", plannen[nummer - 1])} zou een maand boven 100% komen: de maatregel gaat ineens.", Herkomst.Berekening)
                : Ja(new Spreidingskeuze(plannen[nummer - 1]), $"Het bedrag wordt gespreid in delen van {string.Join(", ", plannen[nummer - 1])}.", Herkomst.Recht).Met(MaandVanOplegging)
            : Open(Vraagcode.Spreidingsplan, $"Volgens welk plan wordt gespreid: {string.Join("; ", plannen.Select((plan, i) => $"{i + 1} ({string.Join(", ", plan)})"))}?", gedraging.Id);
    }
}
