using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.NoShow;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 1: which text of the law and which verordening held on the day of the conduct. Neither is ever guessed.</summary>
internal sealed class Regime(VerordeningBibliotheek bibliotheek, AdviesInstellingen instellingen, Verslag verslag)
{
    private static readonly Bron Legaliteit = Wet.Awb.Artikel("5:4").Lid("2");

    /// <summary>Opens the dossier of a conduct, or says why that cannot be done.</summary>
    public Gedragingbeslissing Open(Casus casus, Gedraging gedraging, string id)
    {
        var datum = gedraging.Datum ?? Leesdag(casus.Peildatum);
        if (!Wettekst.Sinds2015.Bevat(datum)) return Einde(id, datum, GeenWet(datum));
        if (gedraging is { NoShow: null, Verplichting: { Sinds: { } sinds } plicht } && gedraging.Datum < sinds)
        {
            return Einde(id, datum, $"De gedraging was op {datum}. Toen bestond {plicht.Bron} nog niet; dat geldt sinds {sinds}.");
        }

        var dagvraag = Dagvraag(casus, gedraging, id);
        if (dagvraag is not null) verslag.Vraag(dagvraag);
        if (bibliotheek.Zoek(casus.Gemeente, datum) is not { } verordening || !verordening.Regelingen.Contains(casus.Regeling))
        {
            return gedraging.Datum is null && bibliotheek.Kent(casus.Gemeente, casus.Regeling)
                ? new Gedragingbeslissing(id) { Einde = Uitkomst.NogNiet, Toelichting = dagvraag!.Vraag }
                : Einde(id, datum, $"Van gemeente {casus.Gemeente} is voor {datum} geen afstemmingsverordening voor deze regeling vastgelegd. Voeg haar toe om een advies te krijgen.");
        }

        Noteer(id, datum, OverwegingStatus.Toegepast, gedraging.Datum is null
            ? Gelezen(casus, datum)
            : $"Op de dag van de gedraging, {datum}, gold de wettekst van {Wettekst.Sinds2015.Van} tot en met {Wettekst.Sinds2015.TotEnMet} en de {verordening.Titel}.");
        var dossier = new Gedragingdossier
        {
            Casus = casus,
            Gedraging = gedraging,
            Id = id,
            Datum = datum,
            Dagvraag = dagvraag,
            Verordening = verordening,
            Instellingen = instellingen,
            Verplichtingen = Verplichtingkeuze.Bepaal(casus.Regeling, gedraging),
            Oproepen = Oproepverloop.Van(gedraging, casus.Peildatum, instellingen.HerhalingsoproepVereist),
        };
        if (dagvraag is null && DagVanNoShow(dossier) is { } aanname) verslag.Neem(aanname);
        Aannemen(casus, datum, verordening);
        return new Gedragingbeslissing(id) { Dossier = dossier };
    }

    public static Toelichting GeenWet(LocalDate datum) => datum < Wettekst.Sinds2015.Van
        ? (Toelichting)$"De gedraging was op {datum}. De wettekst van vóór {Wettekst.Sinds2015.Van} is niet vastgelegd."
        : $"De gedraging was op {datum}. Artikel 18 van de Participatiewet na {Wettekst.Sinds2015.TotEnMet} is niet vastgelegd: een wijziging is aangekondigd (Stb. 2025, 312), de tekst is niet bekend.";

    /// <summary>
    /// Without its day, a conduct is read under the law of the peildatum, or the nearest day of which the law is known, only to
    /// ask everything else at once: nothing that hangs on the day decides.
    /// </summary>
    private static LocalDate Leesdag(LocalDate peildatum) =>
        LocalDate.Max(Wettekst.Sinds2015.Van, LocalDate.Min(peildatum, Wettekst.Sinds2015.TotEnMet!.Value));

    private static Toelichting Gelezen(Casus casus, LocalDate datum) => datum == casus.Peildatum
        ? (Toelichting)$"De dag van de gedraging is niet bekend. Om alle andere vragen te kunnen stellen, is de zaak gelezen naar de peildatum, {datum}."
        : $"De dag van de gedraging is niet bekend. Om alle andere vragen te kunnen stellen, is de zaak gelezen naar {datum}.";

    private static OpenVraag? Dagvraag(Casus casus, Gedraging gedraging, string id)
    {
        if (gedraging.Datum is not { } datum) return Vraag($"Op welke dag was de gedraging?");
        if (datum > casus.Peildatum) return Vraag($"De gedraging van {datum} ligt na de peildatum, {casus.Peildatum}. Op welke dag was de gedraging?");
        return gedraging.GeconstateerdOp < datum
            ? Vraag($"De gedraging van {datum} is geconstateerd op {gedraging.GeconstateerdOp}, dus ervoor. Op welke dag was de gedraging?")
            : null;

        OpenVraag Vraag(Toelichting vraag) => new("datum-gedraging", vraag, id, Wie.Consulent, [Legaliteit]);
    }

    /// <summary>The conduct is the last missed appointment; another day that was told is taken, and reported, since it fixes the law and the repeats.</summary>
    private static Aanname? DagVanNoShow(Gedragingdossier dossier)
    {
        if (dossier.Gedraging.NoShow is not { Oproepen.Count: > 0 } noShow) return null;
        if (noShow.Oproepen.All(o => o.AfspraakOp is { } dag && dag != dossier.Datum)) return Regels.Aannames.DagVanNoShow(dossier.Datum);
        if (dossier.Oproepen is not { Onduidelijk: null, GeenNoShow: false, Laatste: { Verschenen: Antwoord.Nee, AfspraakOp: { } gemist } } || gemist == dossier.Datum) return null;
        return dossier.Datum < gemist ? Regels.Aannames.DagVanEerdereNoShow(dossier.Datum, gemist) : Regels.Aannames.DagVanNoShow(dossier.Datum);
    }

    private void Aannemen(Casus casus, LocalDate datum, Verordening verordening)
    {
        if (verordening.Gemeenten.Any(g => g.Code == casus.Gemeente && datum < g.Van)) verslag.Neem(Regels.Aannames.TerugwerkendeKracht(verordening, datum));
        if (datum > Wettekst.GelezenTotEnMet) verslag.Neem(Regels.Aannames.WettekstNaLaatsteLezing);
        if (verordening.BekendTotEnMet is { } bekend && datum > bekend) verslag.Neem(Regels.Aannames.VerordeningNogVanKracht(verordening, bekend));
        if ((casus.Bekendmaking ?? casus.Peildatum) > Wettekst.Sinds2015.TotEnMet) verslag.Neem(Regels.Aannames.RegimeOpDagVanGedraging(datum));
    }

    private Gedragingbeslissing Einde(string id, LocalDate datum, Toelichting waarom)
    {
        Noteer(id, datum, OverwegingStatus.NietVanToepassing, waarom);
        return new Gedragingbeslissing(id) { Einde = Uitkomst.NietGeregeld, Toelichting = waarom };
    }

    private void Noteer(string id, LocalDate datum, OverwegingStatus status, Toelichting toelichting) => verslag.Noteer(new Overweging
    {
        Stap = Stap.Regime,
        Regel = new RegelId("awb-5-4"),
        Status = status,
        Gedraging = id,
        Toelichting = toelichting,
        Herkomst = Herkomst.Recht,
        Bron = Legaliteit,
        Dag = datum,
    });
}
