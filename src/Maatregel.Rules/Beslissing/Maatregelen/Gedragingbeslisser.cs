using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Runs steps 2 to 10 of the scheme for one conduct: from the route to percentage and duration.</summary>
internal sealed class Gedragingbeslisser(Regelindeling regels, Gedragingdossier dossier, Verslag verslag)
{
    private readonly List<(Regel Regel, Beletsel Beletsel, Toelichting Toelichting)> _beletselen = [];

    public Gedragingbeslissing Beslis()
    {
        Toets(Stap.Route);
        if (Beletsel(Uitkomst.AndereRoute) is { } andereRoute) return andereRoute;

        Toets(Stap.Plicht);
        Toets(Stap.Oproep);
        Toets(Stap.Feiten);
        if (dossier.Ontbreekt is { } ontbreekt) return Beletsel(Uitkomst.GeenMaatregel) ?? Beletsel(Uitkomst.NogNiet) ?? NietGeregeld(ontbreekt);

        var grondslagen = new Grondslagbeslisser(regels, dossier, verslag).Beslis();
        Toets(Stap.Verwijtbaarheid);
        Toets(Stap.Verjaring);
        if (Beletsel(Uitkomst.GeenMaatregel) is { } geenMaatregel) return geenMaatregel;
        if (Beletsel(Uitkomst.NietUitvoerbaar) is { } nietUitvoerbaar) return nietUitvoerbaar;
        if (grondslagen.Einde is { } einde && (dossier.Dagvraag is null || einde.Einde == Uitkomst.GeenMaatregel))
        {
            verslag.VervalVragen(dossier.Id);
            return einde;
        }

        if (grondslagen.Gekozen is { } enige) Waarschuw(enige);
        if (AllesStaatVast && Beletsel(Uitkomst.Waarschuwing) is { } waarschuwing) return waarschuwing;

        List<Uitgewerkt> kandidaten = new(grondslagen.Kandidaten.Count);
        foreach (var kandidaat in grondslagen.Kandidaten) kandidaten.Add(Werkuit(kandidaat));
        return Beletsel(Uitkomst.NogNiet) ?? new Gedragingbeslissing(dossier.Id)
        {
            Dossier = dossier,
            Kandidaten = kandidaten,
            Gekozen = kandidaten.Find(k => k.Grondslag == grondslagen.Gekozen),
        };
    }

    /// <summary>Where the law is not known, nothing that is asked of the conduct can lead to a measure.</summary>
    private Gedragingbeslissing NietGeregeld(Toelichting ontbreekt)
    {
        verslag.VervalVragen(dossier.Id);
        return new(dossier.Id) { Dossier = dossier, Einde = Uitkomst.NietGeregeld, Toelichting = ontbreekt };
    }

    /// <summary>A warning too asks for established facts and a complete course of invitations.</summary>
    private bool AllesStaatVast => !verslag.HeeftVragen(dossier.Id) && !_beletselen.Exists(b => b.Beletsel.Uitkomst == Uitkomst.NogNiet);

    private void Toets(Stap stap)
    {
        foreach (var regel in regels.Toetsen(stap)) Neem(regel, regel.Beoordeel(dossier));
    }

    /// <summary>What hangs on the day of the conduct is as open as that day.</summary>
    private void Neem(Regel regel, Bevinding<Beletsel> bevinding)
    {
        if (dossier.Dagvraag is { } dagvraag && regel.HangtAfVanDeDag && bevinding.Conclusie is not null)
        {
            bevinding = new() { Status = OverwegingStatus.Onbeslist, Toelichting = dagvraag.Vraag, Herkomst = Herkomst.Opgave, OpenVraag = dagvraag };
        }

        verslag.Noteer(new Beoordeling<Beletsel>(regel, bevinding), dossier.Datum, dossier.Id);
        if (bevinding.Conclusie is { } beletsel) _beletselen.Add((regel, beletsel, bevinding.Toelichting));
    }

    /// <summary>What is certain ends the matter, whatever is still open: the first rule in the order of the scheme decides.</summary>
    private Gedragingbeslissing? Beletsel(Uitkomst uitkomst)
    {
        foreach (var (regel, beletsel, toelichting) in _beletselen)
        {
            if (beletsel.Uitkomst != uitkomst) continue;
            if (uitkomst != Uitkomst.NogNiet) verslag.VervalVragen(dossier.Id);
            foreach (var stap in beletsel.Vervolgstappen ?? []) verslag.Stap(stap);
            return new Gedragingbeslissing(dossier.Id)
            {
                Dossier = dossier,
                Einde = uitkomst,
                Regel = regel.Id,
                Toelichting = toelichting,
                Route = beletsel.Route,
            };
        }

        return null;
    }

    private Uitgewerkt Werkuit(Grondslag grondslag)
    {
        var op = new Grondslagdossier(dossier, grondslag);
        List<Beoordeling<Tariefuitkomst>> beoordelingen = new(regels.Tarieven.Length + regels.Recidive.Length);
        Beoordeel(regels.Tarieven, op, beoordelingen);
        var eersteKeer = Standaardlogica.Beslis(beoordelingen, grondslag.Id)?.Bevinding.Conclusie;
        Beoordeel(regels.Recidive, new Recidivedossier(op, eersteKeer), beoordelingen);

        var beslist = true;
        foreach (var beoordeling in beoordelingen)
        {
            var opzijGezetDoor = Standaardlogica.OpzijGezetDoor(beoordeling, beoordelingen);
            verslag.Noteer(beoordeling, dossier.Datum, dossier.Id, grondslag.Id, opzijGezetDoor);
            beslist &= opzijGezetDoor is not null || beoordeling.Bevinding.Status != OverwegingStatus.Onbeslist;
        }

        var enige = Standaardlogica.Beslis(beoordelingen, grondslag.Id);
        return new Uitgewerkt(grondslag, beslist ? enige?.Regel.Id : null, beslist ? enige?.Bevinding.Conclusie : null);
    }

    private static void Beoordeel<TDossier>(Regel<TDossier, Tariefuitkomst>[] stap, TDossier op, List<Beoordeling<Tariefuitkomst>> beoordelingen)
    {
        foreach (var regel in stap) beoordelingen.Add(new(regel, regel.Beoordeel(op)));
    }

    private void Waarschuw(Grondslag gekozen)
    {
        foreach (var regel in regels.Waarschuwingen) Neem(regel, regel.Beoordeel(new Grondslagdossier(dossier, gekozen)));
    }
}
