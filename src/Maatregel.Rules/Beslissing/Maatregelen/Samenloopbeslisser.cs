using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 11: what each conduct came to, once it is looked at beside the others.</summary>
internal sealed class Samenloopbeslisser(Regelindelingen indelingen, Verslag verslag)
{
    public List<Gedragingbeslissing> Beslis(List<Gedragingbeslissing> beslissingen)
    {
        var opZichzelf = NaastBoete(beslissingen);
        var mogelijk = opZichzelf.FindAll(b => b.Einde is null);
        if (mogelijk.Count == 0) return opZichzelf;

        var beoordeeld = opZichzelf.FindAll(b => b.Einde is null || VerwijtVanEenHandeling.NietVerweten(b) || mogelijk.Exists(m => RaaktAan(m, b)));
        VraagOfHetEenHandelingIs(beoordeeld);
        var opzij = beoordeeld
            .Where(b => b.Dossier!.Gedraging.Handeling is not null)
            .GroupBy(b => b.Dossier!.Gedraging.Handeling!)
            .SelectMany(handeling => OpzijGezet([.. handeling.OrderBy(b => b.Dossier!.Datum).ThenBy(b => b.Gedraging, StringComparer.Ordinal)]))
            .ToDictionary(b => b.Gedraging, StringComparer.Ordinal);
        VraagBijWelkeDeAfspraakHoort([.. mogelijk.Select(b => b.Dossier!).OrderBy(d => d.Datum).ThenBy(d => d.Id, StringComparer.Ordinal)], opzij.ContainsKey);
        if (mogelijk.Count > 1 || opzij.Count > 0) Documentopmerkingen.BijSamenloop(mogelijk.MaxBy(b => b.Dossier!.Datum)!.Dossier!, verslag);
        return opZichzelf.ConvertAll(b => opzij.GetValueOrDefault(b.Gedraging, b));
    }

    /// <summary>A conduct of the same act as one for which a fine may come: what the verordening says of that goes before what it costs.</summary>
    private List<Gedragingbeslissing> NaastBoete(List<Gedragingbeslissing> beslissingen)
    {
        Gedragingdossier[] boetes = [.. beslissingen.Where(IsBoete).Select(b => b.Dossier!)];
        return boetes.Length == 0 ? beslissingen : beslissingen.ConvertAll(b => b.Einde is null && boetes.Where(boete => KanEenZijn(boete, b.Dossier!)).MinBy(boete => boete.Gedraging.Handeling is null) is { } boete ? NaastBoete(b, boete) : b);
    }

    private static bool IsBoete(Gedragingbeslissing beslissing) => beslissing.Route?.Code == Routecode.Boete;

    /// <summary>Without blame no fine comes (article 5:41 Awb), so nothing gives way to it while it is open which judgement on the one act holds.</summary>
    private Gedragingbeslissing NaastBoete(Gedragingbeslissing beslissing, Gedragingdossier boete)
    {
        if (boete.Gedraging.Handeling is not null && boete.Gedraging.Handeling == beslissing.Dossier!.Gedraging.Handeling && VerwijtVanEenHandeling.Verschilt(beslissing.Dossier, boete)) return beslissing;
        var dossier = new Handelingdossier([(beslissing.Dossier!, beslissing.Gekozen?.Grondslag, beslissing.Gekozen?.Tarief)]) { Boete = boete };
        foreach (var regel in indelingen.Van(dossier.Eerste).Samenloop)
        {
            var bevinding = regel.Beoordeel(dossier);
            if (bevinding.Conclusie is not null) return Opzij(beslissing, regel, bevinding);
            verslag.Neem(bevinding);
        }

        Documentopmerkingen.BijSamenloop(beslissing.Dossier!, verslag);
        return beslissing;
    }

    /// <summary>
    /// Whether a conduct ended on what cannot be true of the other, were they one act, or in a warning, which gives way to a measure for the same
    /// act; beside a fine the first is asked already.
    /// </summary>
    private bool RaaktAan(Gedragingbeslissing mogelijk, Gedragingbeslissing ander) =>
        ander is { Dossier: { } geeindigd, Einde: not null and not Uitkomst.NogNiet }
        && (mogelijk.Dossier!.Gedraging.Handeling, geeindigd.Gedraging.Handeling) switch
        {
            ({ } een, { } twee) => een == twee,
            _ => mogelijk.Dossier.Gedraging.Van == geeindigd.Gedraging.Van
                && MogelijkEenHandeling.Samen(mogelijk.Dossier, geeindigd)
                && !(IsBoete(ander) && verslag.Vragen.Any(v => v.Code == Vraagcode.Samenloop)),
        }
        && (ander.Einde == Uitkomst.Waarschuwing || Tegenspraak.Is(mogelijk, ander));

    /// <summary>One act by name, or the same person on one day or about one appointment while one of the two has no name.</summary>
    private static bool KanEenZijn(Gedragingdossier boete, Gedragingdossier ander) => (boete.Gedraging.Handeling, ander.Gedraging.Handeling) switch
    {
        ({ } een, { } twee) => een == twee,
        _ => boete.Gedraging.Van == ander.Gedraging.Van && MogelijkEenHandeling.OpEenDag(boete, ander),
    };

    private Gedragingbeslissing Opzij(Gedragingbeslissing beslissing, Regel<Handelingdossier, Zwaarste> regel, Bevinding<Zwaarste> bevinding)
    {
        verslag.VervalVragen(beslissing.Gedraging);
        verslag.Noteer(new Beoordeling<Zwaarste>(regel, bevinding), beslissing.Dossier!.Datum, beslissing.Gedraging);
        verslag.NietGevolgd(Verzoekcode.Waarschuwing, beslissing.Gedraging, bevinding.Toelichting);
        return beslissing with { Einde = Uitkomst.GeenMaatregel, Regel = regel.Id, Toelichting = bevinding.Toelichting };
    }

    /// <summary>Beside a conduct that ended on what would hold for the other too it is asked as well: were the two one act, then the other may end likewise.</summary>
    private void VraagOfHetEenHandelingIs(List<Gedragingbeslissing> beoordeeld)
    {
        var geeindigd = beoordeeld.Where(b => b.Einde is not null).ToDictionary(b => b.Dossier!);
        foreach (var groep in MogelijkEenHandeling.Groepeer([.. beoordeeld.Select(b => b.Dossier!)]).Where(g => g.Any(d => d.Gedraging.Handeling is null)))
        {
            var mogelijk = groep.FindAll(d => !geeindigd.ContainsKey(d));
            if (mogelijk.Count == 0 || (mogelijk.Count == 1 && groep.TrueForAll(d => d == mogelijk[0] || d.Gedraging.Van != mogelijk[0].Gedraging.Van))) continue;
            var namen = string.Join(" en ", groep.Select((d, plaats) => plaats == 0 ? d.Aanduiding.Begin : d.Aanduiding));
            var anders = string.Concat(groep.Where(geeindigd.ContainsKey).Select(d => NaarEenAndereRoute(geeindigd[d])));
            verslag.Vraag(new OpenVraag(
                Vraagcode.Samenloop,
                MogelijkEenHandeling.OpEenDag(groep)
                    ? (Toelichting)$"{namen} waren op dezelfde dag, {groep[0].Datum}. Zijn zij één handeling of meer? Geef elke handeling een naam.{anders}"
                    : $"{namen} gaan over dezelfde afspraak of sluiten op elkaar aan. Is dit één handeling die doorliep, of zijn het er meer? Geef elke handeling een naam.{anders}",
                null,
                Wie.Consulent,
                [groep[0].LeesSamenloop().Bron]));
        }
    }

    /// <summary>
    /// One missed appointment carries one measure: two acts by name, each of which rests on it, take it twice. A conduct that gave way is
    /// part of its act still; that is asked at the other.
    /// </summary>
    private void VraagBijWelkeDeAfspraakHoort(List<Gedragingdossier> mogelijk, Predicate<string> opzij)
    {
        foreach (var (plaats, een) in mogelijk.Index())
        {
            foreach (var ander in mogelijk.Skip(plaats + 1).Where(ander => ander.Gedraging.Handeling is { } naam && een.Gedraging.Handeling is { } eigen && naam != eigen))
            {
                if (MogelijkEenHandeling.GedeeldeAfspraak(een, ander) is not { } dag || (opzij(een.Id) && opzij(ander.Id))) continue;
                verslag.Vraag(new OpenVraag(
                    Vraagcode.Samenloop,
                    $"{een.Aanduiding.Begin} en {ander.Aanduiding} rusten allebei op de gemiste afspraak van {dag}. Eén gemiste afspraak draagt één maatregel. Bij welke van de twee hoort zij? Laat haar bij de andere weg, of geef beide dezelfde naam van handeling.",
                    opzij(ander.Id) ? een.Id : ander.Id,
                    Wie.Consulent,
                    [een.LeesSamenloop().Bron])
                {
                    Velden = [een.Veld("handeling"), een.Veld("noShow.oproepen"), ander.Veld("handeling"), ander.Veld("noShow.oproepen")],
                });
            }
        }
    }

    /// <summary>Who says that it is one act, knows at once what that leaves to say.</summary>
    private static string NaarEenAndereRoute(Gedragingbeslissing geeindigd) => Tegenspraak.AndereRoute(geeindigd) is { } route
        ? $" Voor {geeindigd.Dossier!.Aanduiding} gaat het om {route.Code}; is het één handeling, geef dan alleen op waar het om gaat."
        : "";

    /// <summary>The conduct of one act whose measure gives way to a heavier one, or whose warning gives way to a measure.</summary>
    private List<Gedragingbeslissing> OpzijGezet(List<Gedragingbeslissing> handeling)
    {
        var mogelijk = handeling.FindAll(b => b.Einde is null);
        List<OpenVraag> vragen = [.. from open in mogelijk from ander in handeling from vraag in Tegenspraak.Vragen(open, ander) select vraag];
        if (VerwijtVanEenHandeling.Verschilt(handeling))
        {
            var bron = indelingen.Van(handeling[0].Dossier!).Toetsen(Stap.Verwijtbaarheid)[0].Bron;
            vragen.Insert(0, VerwijtVanEenHandeling.Vraag(Dossier(handeling), bron));
        }

        foreach (var vraag in vragen) verslag.Vraag(vraag);
        handeling = handeling.FindAll(b => b.Einde is null or Uitkomst.Waarschuwing);
        if (mogelijk.Count == 0 || handeling.Count < 2 || vragen.Count > 0) return [];
        if (mogelijk[0].Dossier!.LeesSamenloop().Inhoud is { ZwaarsteBijEenHandeling: true }) return Lichter(handeling, Dossier(mogelijk));

        // A clause on one act speaks of several duties. The same duty of one person is breached once, however often it is told.
        List<Gedragingbeslissing> dubbel = [.. EenPlicht.Groepeer(mogelijk).SelectMany(groep => Lichter(groep, Dossier(groep) with { EenPlicht = true }))];
        handeling.RemoveAll(b => dubbel.Exists(d => d.Gedraging == b.Gedraging));
        mogelijk.RemoveAll(b => dubbel.Exists(d => d.Gedraging == b.Gedraging));
        return handeling.Count < 2 || EenPlicht.Is(handeling) ? dubbel : [.. dubbel, .. Lichter(handeling, Dossier(mogelijk))];
    }

    /// <summary>What gives way to the heaviest of these.</summary>
    private List<Gedragingbeslissing> Lichter(List<Gedragingbeslissing> beslissingen, Handelingdossier handeling)
    {
        var dossier = handeling with { Vragen = verslag.Vragen };
        List<Gedragingbeslissing> lichter = [];
        foreach (var regel in indelingen.Van(dossier.Eerste).Samenloop)
        {
            var bevinding = regel.Beoordeel(dossier);
            if (bevinding.Conclusie is not { } zwaarste)
            {
                verslag.Neem(bevinding);
                continue;
            }

            lichter.AddRange(beslissingen.Where(b => b.Gedraging != zwaarste.Gedraging).Select(b => Opzij(b, regel, bevinding)));
        }

        return lichter;
    }

    private static Handelingdossier Dossier(List<Gedragingbeslissing> handeling) =>
        new([.. handeling.Select(b => (b.Dossier!, b.Gekozen?.Grondslag, b.Gekozen?.Tarief))]);
}
