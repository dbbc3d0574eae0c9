using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>
/// Which months of a measure may still change: those from the month that the college names, or else from the request. Without either
/// those that were not paid yet, and the whole measure once all of it was. What was paid since is repaid to the person.
/// </summary>
internal sealed class Herzienbaar(Herzieningsdossier dossier, Regel regel, Verslag verslag)
{
    private Herzieningsverzoek Verzoek => dossier.Verzoek;

    /// <param name="recht">What the ground allows; <c>null</c> while that is open.</param>
    /// <returns>The months, empty when there is none, <c>null</c> while a question is open; and why, if that was looked at.</returns>
    public (IReadOnlyList<OpgelegdeMaand>? Maanden, Toelichting? Toelichting) Bepaal(Herzieningsrecht? recht)
    {
        List<OpgelegdeMaand> verlaagd = [.. dossier.Maatregel.Plan.Where(m => m.Percentage > 0)];
        if (verlaagd.Count == 0) return ([], Noteer(OverwegingStatus.NietVanToepassing, $"De maatregel verlaagt in geen enkele maand iets."));
        if (recht is null && Verzoek.Grond == Herzieningsgrond.Inkeer) return (null, null);

        var vanaf = Verzoek.Vanaf ?? recht?.Vanaf ?? Verzoek.IngediendOp?.ToYearMonth();
        if (vanaf is null && OpenVraag(verlaagd) is { } vraag) return (null, vraag);

        var maanden = verlaagd.FindAll(m => vanaf is { } eerste ? m.Maand >= eerste : m.Maand > Verzoek.LaatstUitbetaaldeMaand);
        if (maanden.Count > 0 && GeenBetaaldeMaanden)
        {
            if (Verzoek.LaatstUitbetaaldeMaand is null) return (null, Vraag(Vraagcode.LaatstUitbetaaldeMaand, $"Tot en met welke maand is de uitkering uitbetaald? Deze gemeente herziet bij inkeer geen maand die al is uitbetaald.", Wie.Administratie));
            if (dossier.Instellingen.Bevestigd(Gemeentekeuzen.InkeerNaBetaling, $"Bij inkeer wordt geen maand herzien die al is uitbetaald.", [regel.Bron, Voorzichtigheid.NaBetaling]) is { } keuze) verslag.Neem(keuze);
            maanden = maanden.FindAll(m => !Betaald(m));
            if (maanden.Count == 0) return ([], Noteer(OverwegingStatus.NietVanToepassing, $"Over elke maand vanaf {vanaf} is al uitbetaald, en deze gemeente herziet bij inkeer geen maand die al is uitbetaald."));
        }

        var alles = maanden.Count == 0 && Verzoek is { Vanaf: null, Grond: not Herzieningsgrond.Inkeer };
        if (alles) maanden = verlaagd;
        if (maanden.Count == 0) return ([], Noteer(OverwegingStatus.NietVanToepassing, $"Er komt geen maand van de maatregel meer: een maand vóór {vanaf} verandert niet."));
        if (recht is null) return (null, null);

        if (!recht.VanafGeregeld && Verzoek.Vanaf is null) verslag.Neem(Vanaf(alles, vanaf is not null));
        if (maanden.FindAll(Betaald) is { Count: > 0 } betaald) MeldBetaald(betaald.ConvertAll(m => m.Maand));
        return (maanden, Noteer(OverwegingStatus.Toegepast, Veranderlijk(maanden)));
    }

    private Toelichting Veranderlijk(List<OpgelegdeMaand> maanden) => (dossier.Maatregel.Plan.Count, maanden.Count) switch
    {
        (1, _) => (Toelichting)$"De maatregel duurt één maand, {maanden[0].Maand}. Die kan veranderen.",
        (var alle, 1) => (Toelichting)$"Van de {alle} maanden van de maatregel kan er één veranderen: {maanden[0].Maand}.",
        var (alle, deel) => (Toelichting)$"Van de {alle} maanden van de maatregel kunnen er {deel} veranderen, te beginnen met {maanden[0].Maand}.",
    };

    /// <summary>Whether the municipality chose that inkeer leaves alone what was paid; without that choice a request counts from its own day.</summary>
    private bool GeenBetaaldeMaanden =>
        Verzoek.Grond == Herzieningsgrond.Inkeer && dossier.Instellingen.GekozenAntwoord(Gemeentekeuzen.InkeerNaBetaling) == Antwoord.Nee;

    private void MeldBetaald(IReadOnlyList<YearMonth> maanden)
    {
        var aanname = Herzieningsaannames.NaBetaling(regel.Bron, maanden);
        if (Verzoek.Grond == Herzieningsgrond.Inkeer && dossier.Instellingen.Bevestigd(Gemeentekeuzen.InkeerNaBetaling, $"Bij inkeer wordt ook herzien over maanden die al zijn uitbetaald, met nabetaling.", aanname.Bronnen) is { } keuze) verslag.Neem(keuze);
        else verslag.Neem(aanname);
    }

    private bool Betaald(OpgelegdeMaand maand) => maand.Maand <= Verzoek.LaatstUitbetaaldeMaand;

    private Aanname Vanaf(bool alles, bool vanafVerzoek) =>
        alles ? Herzieningsaannames.HeleMaatregel(regel.Bron) : Herzieningsaannames.HerzieningVanaf(regel.Bron, vanafVerzoek);

    /// <summary>What must be known to say which months are looked at, if anything must.</summary>
    private Toelichting? OpenVraag(List<OpgelegdeMaand> verlaagd)
    {
        var verzoek = Verzoek.OpVerzoek != Antwoord.Nee && DagVanVerzoekBeslist(verlaagd) ? Vraag(Vraagcode.Verzoek, DagVanVerzoek(), Wie.Consulent, ["opVerzoek", "ingediendOp", "vanaf"]) : null;
        return Verzoek.LaatstUitbetaaldeMaand is null
            ? Vraag(Vraagcode.LaatstUitbetaaldeMaand, $"Tot en met welke maand is de uitkering uitbetaald? Of geef de eerste maand waarover wordt herzien.", Wie.Administratie)
            : verzoek;
    }

    /// <summary>A request counts from its own month, so its day decides when one on a later day would leave another number of months.</summary>
    private bool DagVanVerzoekBeslist(List<OpgelegdeMaand> verlaagd) =>
        (verlaagd.Count > 1 && Verzoek.Peildatum.ToYearMonth() > verlaagd[0].Maand)
        || (verlaagd[0].Maand <= Verzoek.LaatstUitbetaaldeMaand && verlaagd[^1].Maand > Verzoek.LaatstUitbetaaldeMaand);

    private Toelichting DagVanVerzoek() => Verzoek.OpVerzoek == Antwoord.Ja
        ? $"Op welke dag heeft de belanghebbende om herziening verzocht? Vanaf die maand wordt herzien."
        : (Toelichting)$"Heeft de belanghebbende om herziening verzocht, en op welke dag? Vanaf die maand wordt herzien. Of geef de eerste maand waarover wordt herzien.";

    private Toelichting Vraag(string code, Toelichting tekst, Wie wie, IReadOnlyList<string>? velden = null)
    {
        verslag.Vraag(new OpenVraag(code, tekst, null, wie, [regel.Bron]) { Velden = velden ?? [] });
        return Noteer(OverwegingStatus.Onbeslist, tekst, code);
    }

    private Toelichting Noteer(OverwegingStatus status, Toelichting toelichting, string? vraag = null)
    {
        verslag.Noteer(new Overweging
        {
            Stap = Stap.Uitvoering,
            Regel = regel.Id,
            Status = status,
            OpenVraag = vraag,
            Toelichting = toelichting,
            Herkomst = Herkomst.Berekening,
            Bron = regel.Bron.Op(dossier.Maatregel.Gedragingsdatum),
        });
        return toelichting;
    }
}
