using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 14: from percentage and duration to months and euros.</summary>
internal sealed class Uitvoeringsbeslisser(Regelsets regelsets, Casus casus, Verslag verslag)
{
    private readonly Normzoeker _normen = new(casus, verslag);

    /// <summary>The measures, in order of conduct.</summary>
    public IReadOnlyList<GeadviseerdeMaatregel> Maatregelen(List<Gedragingbeslissing> mogelijk, IReadOnlyDictionary<string, Verlaging> geadviseerd)
    {
        List<Uitvoeringsdossier> dossiers = new(mogelijk.Count);
        List<Verlagingsopdracht> opdrachten = new(mogelijk.Count);
        foreach (var beslissing in mogelijk)
        {
            if (beslissing.Gekozen is not { Tarief: { } tarief, Regel: { } regel, Grondslag: var grondslag }) continue;
            var dossier = new Uitvoeringsdossier(beslissing.Dossier!, grondslag, regel, geadviseerd[beslissing.Gedraging]);
            dossiers.Add(dossier);
            opdrachten.Add(Opdracht(dossier, tarief, noteer: true));
        }

        if (dossiers.Count == 0) return [];

        List<GeadviseerdeMaatregel> maatregelen = new(dossiers.Count);
        foreach (var plan in Planmaker.Maak(opdrachten, Kader(dossiers, noteer: true)))
        {
            maatregelen.Add(Maatregel(plan, mogelijk.First(m => m.Gedraging == plan.Gedraging), geadviseerd));
        }

        Meld(maatregelen, dossiers);
        return maatregelen;
    }

    /// <summary>The candidates among which must be chosen, each as if it were chosen.</summary>
    public IReadOnlyList<Kandidaat> Kandidaten(List<Gedragingbeslissing> mogelijk)
    {
        List<Kandidaat> kandidaten = [];
        foreach (var beslissing in mogelijk)
        {
            if (beslissing.Gekozen is null) kandidaten.AddRange(beslissing.Kandidaten.Select(k => Kandidaat(beslissing, k)));
        }

        return kandidaten;
    }

    private Kandidaat Kandidaat(Gedragingbeslissing beslissing, Uitgewerkt kandidaat)
    {
        if (kandidaat is not { Tarief: { } tarief, Regel: { } regel }) return new Kandidaat(beslissing.Gedraging, kandidaat.Grondslag.Id, null, null, null);
        var dossier = new Uitvoeringsdossier(beslissing.Dossier!, kandidaat.Grondslag, regel, tarief.Verlaging);
        var plan = Planmaker.Maak([Opdracht(dossier, tarief, noteer: false)], Kader([dossier], noteer: false))[0];
        var standaard = tarief.VastBedrag is null ? tarief.Verlaging.Afgerond : null;
        return new Kandidaat(beslissing.Gedraging, kandidaat.Grondslag.Id, regel, standaard, new Gevolg(plan.Ingang, plan.Einde, plan.Totaal));
    }

    private Verlagingsopdracht Opdracht(Uitvoeringsdossier dossier, Tariefuitkomst tarief, bool noteer)
    {
        var gedraging = dossier.Gedraging;
        var spreiding = Pas(Regels(gedraging).Spreiding, dossier, noteer)?.Delen ?? [];
        return new Verlagingsopdracht(gedraging.Id, gedraging.Datum, dossier.Verlaging)
        {
            VastBedrag = tarief.VastBedrag is { } bedrag ? dossier.Verlaging.Van(bedrag) : null,
            Spreiding = spreiding,
        };
    }

    private Uitvoeringskader Kader(IReadOnlyList<Uitvoeringsdossier> dossiers, bool noteer)
    {
        YearMonth? ingang = null;
        foreach (var dossier in dossiers)
        {
            var eigen = Pas(Regels(dossier.Gedraging).Ingang, dossier, noteer)!.Ingang.Maand;
            if (ingang is null || eigen < ingang) ingang = eigen;
        }

        var laatste = dossiers[^1].Gedraging;
        var moment = laatste.Verordening.Lees(laatste.Verordening.Berekeningsgrondslag, "berekeningsgrondslag", casus, laatste.Datum);
        var aanname = moment.Uitslag == Leesuitslag.Onbekend ? Aannames.NormOnbekend(moment.Bron) : moment.Aanname;
        if (noteer && aanname is not null && casus.Uitkering is not null) verslag.Neem(aanname);
        if (noteer && moment is { Inhoud.OokMeegerekend: { Count: > 0 } ook, Aanname: null } && casus.Uitkering is not null) verslag.Neem(Aannames.OokMeegerekend(ook, moment.Bron));
        return new Uitvoeringskader(ingang!.Value, _normen.Norm)
        {
            Normmoment = moment.Inhoud?.Norm ?? Normmoment.ElkeMaand,
            MaandenZonderUitkering = casus.Uitkering?.MaandenZonderUitkering ?? [],
            BeeindigdPer = casus.Uitkering?.BeeindigdPer,
            HervatPer = Herlevingstermijn.HervatPer(laatste),
        };
    }

    private T? Pas<T>(Regel<Uitvoeringsdossier, T>[] regels, Uitvoeringsdossier dossier, bool noteer)
        where T : class
    {
        T? conclusie = null;
        foreach (var regel in regels)
        {
            var bevinding = regel.Beoordeel(dossier);
            if (noteer) verslag.Noteer(new Beoordeling<T>(regel, bevinding), dossier.Gedraging.Datum, dossier.Gedraging.Id);
            conclusie ??= bevinding.Conclusie;
        }

        return conclusie;
    }

    private Regelset Regels(Gedragingdossier dossier) => regelsets.Van(dossier.Verordening, casus.Regeling);

    /// <summary>Until when the rest may be applied to a new benefit; where that is not known, the advice says so.</summary>
    private LocalDate? Rest(Gedragingdossier dossier)
    {
        if (Herlevingstermijn.Lees(dossier) is { Uitslag: Leesuitslag.Onbekend } lezing) verslag.Neem(Aannames.HerlevingOnbekend(lezing.Bron));
        return Herlevingstermijn.Uiterlijk(dossier);
    }

    /// <summary>What no source settles about carrying out, and was settled all the same.</summary>
    private void Meld(List<GeadviseerdeMaatregel> maatregelen, List<Uitvoeringsdossier> dossiers)
    {
        foreach (var maatregel in maatregelen)
        {
            var bron = Herlevingstermijn.Lees(dossiers.Find(d => d.Gedraging.Id == maatregel.Gedraging)!.Gedraging).Bron;
            if (maatregel.ZonderUitkering.Count > 0) verslag.Neem(Aannames.MaandenZonderUitkering(maatregel, bron));
            if (maatregel.NietUitvoerbaar) verslag.Neem(Aannames.NietUitvoerbaar(maatregel.Gedraging, bron));
        }

        if (maatregelen.Count(m => !m.Nihil) < 2) return;
        var samenloop = Samenloop.Bepaling(dossiers[^1].Gedraging);
        verslag.Neem(Aannames.Volgorde(samenloop.Bron));
        if (samenloop.Aanname is { } aanname) verslag.Neem(aanname);
    }

    private GeadviseerdeMaatregel Maatregel(Uitvoeringsplan plan, Gedragingbeslissing beslissing, IReadOnlyDictionary<string, Verlaging> geadviseerd) => new()
    {
        Gedraging = plan.Gedraging,
        Grondslag = beslissing.Gekozen!.Grondslag.Id,
        Regel = beslissing.Gekozen.Regel!.Value,
        Standaard = beslissing.Gekozen.Tarief!.Verlaging.Afgerond,
        VastBedrag = beslissing.Gekozen.Tarief.VastBedrag,
        Geadviseerd = geadviseerd[plan.Gedraging].Afgerond,
        Ingang = plan.Ingang,
        Einde = plan.Einde,
        Plan = plan.Maanden,
        Totaal = plan.Totaal,
        Restant = plan.Restant,
        ZonderUitkering = plan.ZonderUitkering,
        RestantUiterlijk = plan.Restant.Count == 0 ? null : Rest(beslissing.Dossier!),
    };
}
