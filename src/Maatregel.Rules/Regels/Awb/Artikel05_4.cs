using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>Een maatregel berust op de wettekst en de verordening die golden op de dag van de gedraging. Geen van beide wordt geraden.</summary>
internal sealed class Artikel05_4 : Regel<Regimedossier, Regimekeuze>
{
    public override RegelId Id => new(Regelcode.Awb5Punt4);

    public override Stap Stap => Stap.Regime;

    public override Bron Bron { get; } = Wet.Awb.Artikel("5:4").Lid("2");

    public override string Vraag => "Welke wettekst en welke verordening golden op de dag van de gedraging?";

    public override string Gevolg => "Zonder wettekst of verordening op die dag is er geen advies.";

    public override Bevinding<Regimekeuze> Beoordeel(Regimedossier dossier)
    {
        var (casus, gedraging, datum) = (dossier.Casus, dossier.Gedraging, dossier.Datum);
        if (dossier.Wet.Op(datum) is not { } regime) return Nee(VoorHetBegin(datum, dossier.Wet.Begin), Herkomst.Recht);
        if (gedraging is { NoShow: null, Verplichting: { Sinds: { } sinds } plicht } && gedraging.Datum < sinds)
        {
            return Nee($"De gedraging was op {datum}. Toen bestond {plicht.Bron} nog niet; dat geldt sinds {sinds}.", Herkomst.Recht);
        }

        var dagvraag = Dagvraag(dossier);
        if (dossier.Bibliotheek.Zoek(casus.Gemeente, datum) is { } verordening && verordening.Regelingen.Contains(casus.Regeling))
        {
            var keuze = new Regimekeuze(verordening, regime, dagvraag?.OpenVraag);
            if (regime.Ontbreekt(dossier.Verplichtingen) is { Count: > 0 } ontbreekt)
            {
                var waarom = Wetteksten.NietBekend(datum, ontbreekt, regime.Kennis);
                return Nee(waarom, Herkomst.Recht) with { Conclusie = keuze with { Ontbreekt = waarom } };
            }

            return Ja(keuze, Gelezen(dossier, verordening, regime), Herkomst.Recht) with
            {
                VerdereVragen = dagvraag is null ? [.. Vragen(EersteDag(dossier, verordening)), .. Vragen(TweeTeksten(dossier, verordening)), .. Vragen(Terugwerkend(dossier, verordening))] : Vragen(dagvraag),
                Aannames = [.. Aannemen(dossier, verordening, regime, dagvraag is null)],
                Keuzen = [.. regime.Bevestigd(dossier.Verplichtingen).Select(v => Wetteksten.Bevestigd(v, regime.Kennis))],
                Opmerking = verordening.Opmerking,
            };
        }

        return gedraging.Datum is null && dossier.Bibliotheek.Kent(casus.Gemeente, casus.Regeling)
            ? dagvraag!.Value
            : Nee($"Van gemeente {casus.Gemeente} is voor {datum} geen afstemmingsverordening voor deze regeling vastgelegd. Voeg haar toe om een advies te krijgen.", Herkomst.Recht) with
            {
                VerdereVragen = Vragen(dagvraag),
            };
    }

    public static Toelichting VoorHetBegin(LocalDate datum, LocalDate begin) =>
        $"De gedraging was op {datum}. De wettekst van vóór {begin} is niet vastgelegd.";

    private static IReadOnlyList<OpenVraag> Vragen(Bevinding<Regimekeuze>? dagvraag) => dagvraag is { OpenVraag: { } vraag } ? [vraag] : [];

    private static Toelichting Gelezen(Regimedossier dossier, Verordening verordening, Wetsregime regime) => dossier switch
    {
        { Gedraging.Datum: { } datum } =>
            $"Op de dag van de gedraging, {datum}, gold de wettekst van {regime.Tekst.Van} tot en met {regime.Tekst.TotEnMet} en de {verordening.Titel}.",
        _ when dossier.Datum == dossier.Casus.Peildatum =>
            $"De dag van de gedraging is niet bekend. Om alle andere vragen te kunnen stellen, is de zaak gelezen naar de peildatum, {dossier.Datum}.",
        _ => $"De dag van de gedraging is niet bekend. Om alle andere vragen te kunnen stellen, is de zaak gelezen naar {dossier.Datum}.",
    };

    private Bevinding<Regimekeuze>? Dagvraag(Regimedossier dossier)
    {
        if (dossier.Gedraging.Datum is not { } datum) return Vraag($"Op welke dag was de gedraging?");
        if (datum > dossier.Casus.Peildatum) return Vraag($"De gedraging van {datum} ligt na de peildatum, {dossier.Casus.Peildatum}. Op welke dag was de gedraging?");
        if (dossier.Gedraging.GeconstateerdOp < datum) return Vraag($"De gedraging van {datum} is geconstateerd op {dossier.Gedraging.GeconstateerdOp}, dus ervoor. Op welke dag was de gedraging?");
        return Gemist(dossier) is { } gemist && gemist != datum && new Dagverschil(dossier).Tussen(datum, gemist)
            ? Vraag($"Opgegeven is {datum} als dag van de gedraging, en de laatste gemiste afspraak was op {gemist}. Dat maakt hier verschil. Op welke dag was de gedraging?")
            : null;

        Bevinding<Regimekeuze> Vraag(Toelichting vraag) => Open(Vraagcode.DatumGedraging, vraag, dossier.Id);
    }

    /// <summary>Without a verordening on that day there is no measure: that it held already is never assumed against a person.</summary>
    private Bevinding<Regimekeuze>? EersteDag(Regimedossier dossier, Verordening verordening) => verordening.BekendVanaf is { } bekend && dossier.Datum < bekend
        ? Open(
            Vraagcode.VerordeningEersteDag,
            $"Gold de {verordening.Titel} al op {dossier.Datum}? Bekend is dat die gold vanaf {bekend}; de eerste dag is niet gelezen. Leg die vast in het document.",
            dossier.Id,
            Wie.Jurist)
        : null;

    /// <summary>Both texts are known; a heavier one does not reach back, and which is lighter a person says.</summary>
    private Bevinding<Regimekeuze>? TweeTeksten(Regimedossier dossier, Verordening verordening) =>
        dossier.Bibliotheek.WerktTerugNaast(verordening, dossier.Casus.Gemeente, dossier.Datum) is { } later
            ? Open(
                Vraagcode.VerordeningTweeTeksten,
                $"Op {dossier.Datum} gold {verordening.Titel}, document {verordening.Id}; document {later.Id} werkt terug tot die dag. Welke tekst geldt voor deze gedraging? Een maatregel wordt niet zwaarder door een tekst die er toen nog niet was. Leg dat vast in de documenten.",
                dossier.Id,
                Wie.Jurist)
            : null;

    /// <summary>The sanction must have been described before the conduct: a text that was not there yet carries none, unless the municipality says that it may.</summary>
    private Bevinding<Regimekeuze>? Terugwerkend(Regimedossier dossier, Verordening verordening) =>
        WerktTerug(dossier, verordening) && dossier.Instellingen.Bevestigd(Regimeaannames.TerugwerkendeKracht(verordening, dossier.Datum)) is null
            ? Open(
                Vraagcode.VerordeningTweeTeksten,
                $"Op {dossier.Datum} gold de {verordening.Titel} nog niet; zij werkt tot die dag terug. Een maatregel moet vóór de gedraging zijn omschreven. Welke tekst gold die dag? Voeg die als document toe, of laat de gemeente bevestigen dat deze tekst ook voor die dagen telt.",
                dossier.Id,
                Wie.Jurist)
            : null;

    private static bool WerktTerug(Regimedossier dossier, Verordening verordening) =>
        verordening.Gemeenten.Any(g => g.Code == dossier.Casus.Gemeente && dossier.Datum < g.Van) && dossier.Bibliotheek.WerktTerugNaast(verordening, dossier.Casus.Gemeente, dossier.Datum) is null;

    /// <summary>The day of the last missed appointment: with it a no-show is complete.</summary>
    private static LocalDate? Gemist(Regimedossier dossier) =>
        dossier.Oproepen is { Onduidelijk: null, GeenNoShow: false, Laatste: { Verschenen: Opkomst.Nee, AfspraakOp: { } gemist } } ? gemist : null;

    private static IEnumerable<Aanname> Aannemen(Regimedossier dossier, Verordening verordening, Wetsregime regime, bool dagStaatVast)
    {
        var datum = dossier.Datum;
        if (dagStaatVast && DagVanNoShow(dossier) is { } aanname) yield return aanname;
        if (WerktTerug(dossier, verordening)) yield return Regimeaannames.TerugwerkendeKracht(verordening, datum);
        var lezing = regime.Kennis.Lezing(Wetteksten.Verlaging(dossier.Casus.Regeling));
        if (datum > lezing.Versie && !(datum > lezing.TotEnMet)) yield return Regimeaannames.WettekstNaLaatsteLezing(lezing);
        if (verordening.BekendTotEnMet is { } bekend && datum > bekend) yield return Regimeaannames.VerordeningNogVanKracht(verordening, bekend);
        if ((dossier.Casus.Bekendmaking ?? dossier.Casus.Peildatum) > regime.Tekst.TotEnMet) yield return Regimeaannames.RegimeOpDagVanGedraging(datum);
    }

    /// <summary>The conduct is the last missed appointment; another day that was told is taken, and reported, since it fixes the law and the repeats.</summary>
    private static Aanname? DagVanNoShow(Regimedossier dossier)
    {
        if (dossier.Gedraging.NoShow is not { Oproepen.Count: > 0 } noShow) return null;
        if (noShow.Oproepen.All(o => o.AfspraakOp is { } dag && dag != dossier.Datum)) return Regimeaannames.DagVanNoShow(dossier.Datum);
        if (Gemist(dossier) is not { } gemist || gemist == dossier.Datum) return null;
        return dossier.Datum < gemist ? Regimeaannames.DagVanEerdereNoShow(dossier.Datum, gemist) : Regimeaannames.DagVanNoShow(dossier.Datum);
    }
}
