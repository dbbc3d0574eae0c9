using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Steps 12 to 15: hearing, urgent reasons, execution and what follows, for the conduct that may lead to a measure.</summary>
internal sealed class Zaakbeslisser(
    Regelindelingen indelingen,
    Casus casus,
    AdviesInstellingen instellingen,
    Verslag verslag,
    List<Gedragingbeslissing> mogelijk)
{
    private readonly Uitvoeringsbeslisser _uitvoering = new(indelingen, casus);

    private readonly Gedragingdossier _laatste = mogelijk.MaxBy(m => m.Dossier!.Datum)!.Dossier!;

    private Regelindeling Regels => indelingen.Van(_laatste);

    public Zaakbeslissing Beslis()
    {
        if (casus.Bekendmaking is null) verslag.Neem(Zaakaannames.Bekendmaking(casus.Peildatum));
        VraagWatBuitenToepassingBlijft();
        if (_laatste.Verordening.Lees(_laatste.Verordening.Hardheidsclausule, "hardheidsclausule", casus, _laatste.Datum) is { Inhoud: not null } hardheid)
        {
            if (hardheid.Aanname is { } nietGelezen) verslag.Neem(nietGelezen);
            verslag.Neem(Zaakaannames.Hardheidsclausule(hardheid, _laatste.Verordening.Hardheidsclausule?.Opmerking));
        }

        var nogNiet = Hoor();
        var afgestemd = new Afstemmer(indelingen, casus, verslag, mogelijk).Stem();
        var kandidaten = Kandidaten();
        var maatregelen = Maatregelen(afgestemd);
        MeldNaastEenAfgestemde(maatregelen);
        Documentopmerkingen.BijUitvoering(_laatste, verslag);
        var klaar = !nogNiet && verslag.Vragen.Count == 0;
        IReadOnlyList<GeadviseerdeMaatregel> uitvoerbaar = maatregelen.All(m => m.Plan.Count == 0 && m.Vervallen.Count > 0) ? [] : [.. maatregelen.Where(m => !m.NietUitvoerbaar || OokZonderUitkering(m))];
        var vervolg = new Vervolgbeslisser(Regels, _laatste, instellingen, verslag);
        var termijnen = klaar ? vervolg.Beslis(uitvoerbaar) : null;
        if (termijnen is not null) Documentopmerkingen.BijBesluit(_laatste, verslag);
        return new Zaakbeslissing(nogNiet)
        {
            Kandidaten = kandidaten,
            Voorgenomen = maatregelen,
            Maatregelen = klaar ? uitvoerbaar : [],
            Termijnen = termijnen,
            HerhalingZonderDagen = vervolg.HerhalingZonderDagen,
            Wegingspunten = Weging.Punten(casus, _uitvoering.Lopend, mogelijk, new Volgordelezing(_laatste).Volgorde),
        };
    }

    /// <summary>Whether the municipality imposes a measure that finds no month because the benefit ended: that it does is its choice.</summary>
    private bool OokZonderUitkering(GeadviseerdeMaatregel maatregel)
    {
        if (maatregel.NietUitTeVoeren.Count == 0) return false;
        if (instellingen.Bevestigd(Gemeentekeuzen.ZonderUitkering, $"Ook als de uitkering is geëindigd, wordt een maatregel opgelegd. Uitvoeren kan alleen op een nieuwe uitkering.", [Voorzichtigheid.GeenUitkering]) is not { } keuze) return false;
        verslag.Neem(keuze);
        return true;
    }

    /// <summary>Who leaves out a provision that is not there, meant another one: the rule would silently go on.</summary>
    private void VraagWatBuitenToepassingBlijft()
    {
        if (casus.BuitenToepassing.Count == 0) return;
        var bekend = mogelijk.SelectMany(m => m.Dossier!.Verordening.Bepalingen()).Select(b => b.RegelId).ToHashSet();
        foreach (var bepaling in casus.BuitenToepassing.Select(b => b.Bepaling).Where(b => !bekend.Contains(b)))
        {
            Toelichting vraag = bekend.Contains(Model(bepaling))
                ? (Toelichting)$"Volgens de opgave blijft {bepaling} buiten toepassing. Die bepaling is niet bekend; in haar plaats is {Model(bepaling)} aangenomen. Blijft die buiten toepassing?"
                : $"Volgens de opgave blijft {bepaling} buiten toepassing. Die bepaling staat niet in de {_laatste.Verordening.Titel}, zoals die hier is vastgelegd. Welke bepaling blijft buiten toepassing?";
            verslag.Vraag(new OpenVraag(Vraagcode.BuitenToepassing, vraag, null, Wie.Jurist, [_laatste.Verordening.Bron("")]));
        }

        static RegelId Model(RegelId bepaling) => new(bepaling.Waarde.Replace("vo-", "model-", StringComparison.Ordinal));
    }

    private void MeldNaastEenAfgestemde(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (verslag.Vragen.Any(v => v.Code == Vraagcode.DringendeRedenen)) return;
        var naast = new NaastEenAfgestemde(indelingen, mogelijk, maatregelen, _uitvoering.Lopend.Maanden);
        IReadOnlyList<OpenVraag> vragen = [.. naast.Vragen];
        foreach (var vraag in vragen) verslag.Vraag(vraag);
        if (vragen.Count > 0) return;
        foreach (var aanname in naast.Aannames) verslag.Neem(aanname);
    }

    private bool Hoor()
    {
        var nogNiet = false;
        var dossier = new Casusdossier
        {
            Casus = casus,
            Verordening = _laatste.Verordening,
            Datum = _laatste.Datum,
            Instellingen = instellingen,
            VanWie = [.. mogelijk.Select(m => m.Dossier!.Gedraging.Van).Distinct().Order()],
        };
        foreach (var regel in Regels.Zienswijze)
        {
            var bevinding = regel.Beoordeel(dossier);
            verslag.Noteer(new Beoordeling<Beletsel>(regel, bevinding), _laatste.Datum);
            if (bevinding.Conclusie is not { } beletsel) continue;
            nogNiet = true;
            foreach (var stap in beletsel.Vervolgstappen ?? []) verslag.Stap(stap);
        }

        return nogNiet;
    }

    /// <summary>The candidates among which must be chosen, each as if it were chosen; of that only what is missing is reported.</summary>
    private List<Kandidaat> Kandidaten()
    {
        List<Kandidaat> kandidaten = [];
        foreach (var beslissing in mogelijk.Where(b => b.Gekozen is null))
        {
            foreach (var kandidaat in beslissing.Kandidaten) kandidaten.Add(Kandidaat(beslissing.Dossier!, kandidaat));
        }

        return kandidaten;
    }

    private Kandidaat Kandidaat(Gedragingdossier gedraging, Uitgewerkt kandidaat)
    {
        if (kandidaat is not { Tarief: { } tarief, Regel: { } regel }) return new(gedraging.Id, kandidaat.Grondslag.Id, null, null, null);
        var uitvoering = _uitvoering.Beslis([new(gedraging, kandidaat.Grondslag, regel, tarief, tarief.Verlaging)]);
        foreach (var aanname in uitvoering.Verslag.Aannames.Where(a => a.Code == Aannamecode.NormOnbekend)) verslag.Neem(aanname);
        var maatregel = uitvoering.Maatregelen[0];
        return new(
            gedraging.Id,
            maatregel.Grondslag,
            maatregel.Regel,
            maatregel.VastBedrag is null ? maatregel.Standaard : null,
            new(maatregel.Ingang, maatregel.Einde, maatregel.Totaal));
    }

    private IReadOnlyList<GeadviseerdeMaatregel> Maatregelen(Dictionary<string, Verlaging> geadviseerd)
    {
        List<Uitvoeringsdossier> dossiers = new(mogelijk.Count);
        foreach (var beslissing in mogelijk)
        {
            if (beslissing.Gekozen is not { Tarief: { } tarief, Regel: { } regel, Grondslag: var grondslag }) continue;
            dossiers.Add(new(beslissing.Dossier!, grondslag, regel, tarief, geadviseerd[beslissing.Gedraging]));
        }

        var uitvoering = _uitvoering.Beslis(dossiers);
        verslag.Voeg(uitvoering.Verslag);
        return uitvoering.Maatregelen;
    }
}
