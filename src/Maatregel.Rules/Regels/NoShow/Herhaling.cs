using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>Na een gemiste eerste afspraak volgt eerst een herhalingsoproep. Pas wie ook die mist, kan een maatregel krijgen.</summary>
internal sealed class Herhaling : Regel<Gedragingdossier, Beletsel>
{
    /// <summary>What the municipality does when the repeat invitation is missing.</summary>
    public static Vervolgstap Versturen { get; } = new(
        Vervolgstapcode.HerhalingsoproepVersturen,
        $"Stuur een herhalingsoproep met een nieuwe afspraak en bewaar het bewijs van verzending.",
        [new Werkproces("herhalingsoproep")]);

    private static Aanname Herhalingsoproep { get; } = new(
        Aannamecode.Herhalingsoproep,
        $"Een no-show telt pas na een gemiste herhalingsoproep. Dat volgt uit het werkproces, niet uit de wet; de gemeente kan het anders instellen.",
        [new Werkproces("herhalingsoproep")]);

    private static Aanname ZonderHerhalingsoproep { get; } = new(
        Aannamecode.Herhalingsoproep,
        $"Ingesteld is dat na een gemiste eerste oproep geen herhalingsoproep nodig is: een no-show telt dan al na die eerste. Dat volgt niet uit de wet; ga na of uw gemeente zo werkt.",
        [new Werkproces("herhalingsoproep")]);

    private static Vervolgstap Waarschuwen { get; } = new(
        Vervolgstapcode.WaarschuwenBijTraject,
        $"Waarschuw de inwoner voor de gevolgen van wegblijven, en leg vast wanneer.",
        [new Werkproces("deelname aan een traject")]);

    private static Vervolgstap GesprekVoeren { get; } = new(
        Vervolgstapcode.GesprekBijTraject,
        $"Voer een gesprek over het wegblijven, en leg vast wanneer en wat is afgesproken.",
        [new Werkproces("deelname aan een traject")]);

    private static Aanname Deelname { get; } = new(
        Aannamecode.DeelnameTraject,
        $"Bij een traject met dagelijkse deelname past geen herhalingsoproep per dag: eerst een waarschuwing, dan een gesprek, en pas wie daarna wegblijft kan een maatregel krijgen. Dat volgt uit het werkproces, niet uit de wet: ga na of uw gemeente zo werkt.",
        [new Werkproces("deelname aan een traject")]);

    public override RegelId Id => new(Regelcode.NoShowHerhaling);

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Werkproces("herhalingsoproep");

    public override string Vraag => "Is na de gemiste afspraak een herhalingsoproep verzonden, en ook die afspraak gemist?";

    public override string Gevolg => "Zonder gemiste herhaling nog geen maatregel: stuur eerst een herhalingsoproep.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Oproepen is not { } verloop) return Nee($"De gedraging is geen no-show.");
        var traject = dossier.Gedraging.NoShow is { Onderdeel: NoShowOnderdeel.Traject } noShow ? noShow : null;

        // Daily attendance knows no repeat invitation: what the municipality set about that, says nothing of it.
        if (traject is null && !dossier.Instellingen.HerhalingsoproepVereist)
        {
            var keuze = dossier.Instellingen.Bevestigd(Aannamecode.Herhalingsoproep, $"Na een gemiste eerste oproep is geen herhalingsoproep nodig.", [Bron]);
            return Nee($"De gemeente heeft ingesteld dat een herhalingsoproep niet nodig is.").Met(keuze).Met(keuze is null ? ZonderHerhalingsoproep : null);
        }

        if (verloop.Laatste is not { } laatste) return Nee($"Er zijn nog geen oproepen opgegeven.");
        if (verloop.Onduidelijk is { } onduidelijk) return Open(Vraagcode.DatumAfspraak, onduidelijk, dossier.Id);
        if (verloop.Verscheen) return Nee($"De {dossier.Wie} is op de laatste oproep verschenen.");
        if (laatste is { Soort: OproepSoort.Uitnodiging, Verschenen: Opkomst.Onbekend }) return Nee($"Of de {dossier.Wie} op de laatste afspraak verscheen, is nog niet bekend.");
        if (traject is not null) return BijDeelname(dossier, traject, verloop, laatste).Met(Deelname);

        return (laatste.Soort == OproepSoort.Herhaling ? NaHerhaling(dossier, verloop, laatste) : NogNiet(NaUitnodiging(verloop))).Met(Herhalingsoproep);
    }

    /// <summary>Daily attendance has no pair of invitation and repeat: a warning, a talk, and only then a missed day that counts.</summary>
    private Bevinding<Beletsel> BijDeelname(Gedragingdossier dossier, Feiten.NoShow traject, Oproepverloop verloop, Oproep laatste)
    {
        var peildatum = dossier.Casus.Peildatum;
        if (traject.GewaarschuwdOp is not { } waarschuwing || waarschuwing > peildatum) return NogNiet(Waarschuwen, $"Van een waarschuwing voor het wegblijven bij het traject is niets vastgelegd.");
        if (traject.GesprekOp is not { } gesprek || gesprek < waarschuwing || gesprek > peildatum) return NogNiet(GesprekVoeren, $"Op {waarschuwing} is gewaarschuwd; van een gesprek daarna is niets vastgelegd.");
        if ((laatste.AfspraakOp ?? dossier.Datum) <= gesprek) return GeenDagNaHetGesprek(dossier, verloop, laatste, gesprek);
        if (Plichtsdag.Van(dossier, waarschuwing) is { } toenGewaarschuwd) return ZonderPlicht(dossier, toenGewaarschuwd, Waarschuwen, "gewaarschuwdOp");
        if (Plichtsdag.Van(dossier, gesprek) is { } toenGesproken) return ZonderPlicht(dossier, toenGesproken, GesprekVoeren, "gesprekOp");

        // A day that is missed later brings no measure for a day before the talk.
        return dossier.Gedraging.Datum is { } dag && dag <= gesprek
            ? Open(
                Vraagcode.WelkeAfspraak,
                $"De gedraging is van {dag}. Dat is niet na het gesprek van {gesprek}; na dat gesprek bleef de {dossier.Wie} weg op {laatste.AfspraakOp}. Over welke dag gaat de gedraging? Geef die dag op als dag van de gedraging, en laat latere dagen weg.",
                dossier.Id)
            : Voldaan($"Op {waarschuwing} is gewaarschuwd, op {gesprek} was er een gesprek, en daarna bleef de {dossier.Wie} weg.");
    }

    /// <summary>Who cancelled the day of the conduct missed nothing that day; and a day of conduct after the talk is no reason to say that none was missed.</summary>
    private Bevinding<Beletsel> GeenDagNaHetGesprek(Gedragingdossier dossier, Oproepverloop verloop, Oproep laatste, LocalDate gesprek)
    {
        var daarna = dossier.Gedraging.Datum > gesprek;
        if (verloop.Afmeldingen.LastOrDefault(a => a.AfspraakOp > gesprek && (!daarna || a.AfspraakOp == dossier.Gedraging.Datum)) is { } afgemeld)
        {
            return Ja(new Beletsel(Uitkomst.GeenMaatregel, Vervolgstappen: [Afmelding.Doorgeven]), $"Na het gesprek van {gesprek} is geen gemiste dag opgegeven; voor {afgemeld.AfspraakOp} heeft de {dossier.Wie} zich vooraf afgemeld.");
        }

        if (!daarna) return Ja(new Beletsel(Uitkomst.GeenMaatregel), $"Na het gesprek van {gesprek} is geen gemiste dag opgegeven.");
        var open = Open(
            Vraagcode.WelkeAfspraak,
            $"De gedraging is van {dossier.Gedraging.Datum}, na het gesprek van {gesprek}; de laatste gemiste dag die is opgegeven is {laatste.AfspraakOp}. Bleef de {dossier.Wie} op {dossier.Gedraging.Datum} weg? Geef die dag dan ook als afspraak op. Ging het om een andere dag, geef die dan op als dag van de gedraging.",
            dossier.Id);
        return open with { OpenVraag = open.OpenVraag! with { Velden = ["gedraging.datum", "gedraging.noShow.oproepen"] } };
    }

    /// <summary>The nearest earlier appointment to which the person was called decides; what is not known of it is asked.</summary>
    private Bevinding<Beletsel> NaHerhaling(Gedragingdossier dossier, Oproepverloop verloop, Oproep laatste)
    {
        Plichtsdag? vervallen = null;
        foreach (var eerder in verloop.Eerder)
        {
            if (eerder.Ontvangen == Antwoord.Nee) continue;
            var zonderPlicht = eerder.AfspraakOp is { } dag ? Plichtsdag.Van(dossier, dag) : null;
            if (zonderPlicht is { Vraag: null })
            {
                vervallen ??= zonderPlicht;
                continue;
            }

            if (eerder.Verschenen == Opkomst.Onbekend) return Open(Vraagcode.Verschenen, Verscheen(dossier, eerder), dossier.Id);
            if (laatste.Verzonden < eerder.AfspraakOp)
            {
                return Open(Vraagcode.DatumAfspraak, $"De herhalingsoproep is verzonden op {laatste.Verzonden}, vóór de gemiste afspraak van {eerder.AfspraakOp}. Welke dag klopt niet?", dossier.Id);
            }

            if (zonderPlicht is not null) return ZonderPlicht(dossier, zonderPlicht, Versturen, "oproepen");

            return verloop.KentUitnodiging
                ? Voldaan($"De gemiste afspraak volgde op een herhalingsoproep.")
                : Open(Vraagcode.Oproepen, $"Op welke eerste uitnodiging volgde de herhalingsoproep, wanneer was die afspraak en verscheen de {dossier.Wie}?", dossier.Id);
        }

        return NogNiet(vervallen?.Waarom ?? (Toelichting)$"Van een eerdere gemiste afspraak waarvan de oproep aankwam, is niets opgegeven.");
    }

    /// <summary>What was on a day on which the duty did not hold, is done again; whether it held is asked when that is not known.</summary>
    private Bevinding<Beletsel> ZonderPlicht(Gedragingdossier dossier, Plichtsdag dag, Vervolgstap opnieuw, string lid)
    {
        if (dag.Vraag is not { } vraag) return NogNiet(opnieuw, dag.Waarom);
        var open = Open(vraag.Code, dag.Waarom, dossier.Id, vraag.Wie, vraag.Bronnen);
        return open with { OpenVraag = open.OpenVraag! with { Velden = [.. Vraagvelden.InDeZaak(vraag.Code), $"gedraging.noShow.{lid}"] } };
    }

    private static Bevinding<Beletsel> NogNiet(Toelichting waarom) => NogNiet(Versturen, waarom);

    private static Bevinding<Beletsel> NogNiet(Vervolgstap stap, Toelichting waarom) => Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [stap]), waarom);

    private static Toelichting NaUitnodiging(Oproepverloop verloop) => verloop is { Afgemeld: false, Tellend.Count: < 2 }
        ? $"Alleen een eerste uitnodiging is gemist; er is nog geen herhalingsoproep verzonden."
        : (Toelichting)$"De laatste afspraak die telt, volgde op een uitnodiging; een gemiste herhaling is er niet.";

    private static Toelichting Verscheen(Gedragingdossier dossier, Oproep oproep) => oproep.AfspraakOp is { } dag
        ? $"Is de {dossier.Wie} op de afspraak van {dag} verschenen?"
        : (Toelichting)$"Is de {dossier.Wie} op de eerdere afspraak verschenen?";
}
