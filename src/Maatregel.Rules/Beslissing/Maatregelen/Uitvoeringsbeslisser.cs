using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 14: from percentage and duration to months and euros. It reports nothing; what was found is in what it gives back.</summary>
internal sealed class Uitvoeringsbeslisser(Regelsets regelsets, Casus casus)
{
    /// <summary>Measures that are carried out together.</summary>
    public Uitvoeringsbeslissing Beslis(IReadOnlyList<Uitvoeringsdossier> dossiers)
    {
        var verslag = new Verslag();
        var normen = new Normzoeker(casus);
        if (dossiers.Count == 0) return new([], verslag, []);

        List<Verlagingsopdracht> opdrachten = new(dossiers.Count);
        foreach (var dossier in dossiers) opdrachten.Add(Opdracht(dossier, verslag));

        List<GeadviseerdeMaatregel> maatregelen = new(dossiers.Count);
        foreach (var plan in Planmaker.Maak(opdrachten, Kader(dossiers, normen, verslag)))
        {
            maatregelen.Add(Maatregel(plan, dossiers.First(d => d.Gedraging.Id == plan.Gedraging), verslag));
        }

        foreach (var maatregel in maatregelen) Meld(maatregel, dossiers.First(d => d.Gedraging.Id == maatregel.Gedraging), verslag);
        if (maatregelen.Count(m => !m.Nihil) > 1) MeldVolgorde(dossiers[^1].Gedraging.LeesSamenloop(), verslag);
        return new(maatregelen, verslag, normen.Vragen);
    }

    private Verlagingsopdracht Opdracht(Uitvoeringsdossier dossier, Verslag verslag) => new(dossier.Gedraging.Id, dossier.Gedraging.Datum, dossier.Verlaging)
    {
        VastBedrag = dossier.Tarief.VastBedrag is { } bedrag ? dossier.Verlaging.Van(bedrag) : null,
        Spreiding = Pas(Regels(dossier).Spreiding, dossier, verslag)?.Delen ?? [],
    };

    private Uitvoeringskader Kader(IReadOnlyList<Uitvoeringsdossier> dossiers, Normzoeker normen, Verslag verslag)
    {
        YearMonth? ingang = null;
        foreach (var dossier in dossiers)
        {
            var eigen = Pas(Regels(dossier).Ingang, dossier, verslag)!.Ingang.Maand;
            if (ingang is null || eigen < ingang) ingang = eigen;
        }

        var laatste = dossiers[^1].Gedraging;
        var moment = laatste.Verordening.Lees(laatste.Verordening.Berekeningsgrondslag, "berekeningsgrondslag", casus, laatste.Datum);
        if (casus.Uitkering is not null) MeldNormmoment(moment, verslag);
        return new Uitvoeringskader(ingang!.Value, normen.Norm)
        {
            Normmoment = moment.Inhoud?.Norm ?? Normmoment.ElkeMaand,
            MaandenZonderUitkering = casus.Uitkering?.MaandenZonderUitkering ?? [],
            BeeindigdPer = casus.Uitkering?.BeeindigdPer,
            HervatPer = Herlevingstermijn.HervatPer(laatste),
        };
    }

    private static T? Pas<T>(Regel<Uitvoeringsdossier, T>[] regels, Uitvoeringsdossier dossier, Verslag verslag)
        where T : class
    {
        T? conclusie = null;
        foreach (var regel in regels)
        {
            var bevinding = regel.Beoordeel(dossier);
            verslag.Noteer(new Beoordeling<T>(regel, bevinding), dossier.Gedraging.Datum, dossier.Gedraging.Id);
            conclusie ??= bevinding.Conclusie;
        }

        return conclusie;
    }

    private Regelset Regels(Uitvoeringsdossier dossier) => regelsets.Van(dossier.Gedraging.Verordening, casus.Regeling);

    private static void MeldNormmoment(Lezing<Berekeningsgrondslag> moment, Verslag verslag)
    {
        if (moment.Uitslag == Leesuitslag.Onbekend) verslag.Neem(Aannames.NormOnbekend(moment.Bron));
        else if (moment.Aanname is { } aanname) verslag.Neem(aanname);
        else if (moment.Inhoud?.OokMeegerekend is { Count: > 0 } ook) verslag.Neem(Aannames.OokMeegerekend(ook, moment.Bron));
    }

    /// <summary>What no source settles about carrying out, and was settled all the same.</summary>
    private static void Meld(GeadviseerdeMaatregel maatregel, Uitvoeringsdossier dossier, Verslag verslag)
    {
        var bron = Herlevingstermijn.Lees(dossier.Gedraging).Bron;
        if (maatregel.ZonderUitkering.Count > 0) verslag.Neem(Aannames.MaandenZonderUitkering(maatregel, bron));
        if (maatregel.NietUitvoerbaar) verslag.Neem(Aannames.NietUitvoerbaar(maatregel.Gedraging, bron));
    }

    private static void MeldVolgorde(Lezing<Samenloopregeling> samenloop, Verslag verslag)
    {
        verslag.Neem(Aannames.Volgorde(samenloop.Bron));
        if (samenloop.Aanname is { } aanname) verslag.Neem(aanname);
    }

    /// <summary>Until when the rest may be applied to a new benefit; where that is not known, the advice says so.</summary>
    private static LocalDate? Rest(Gedragingdossier dossier, Verslag verslag)
    {
        if (Herlevingstermijn.Lees(dossier) is { Uitslag: Leesuitslag.Onbekend } lezing) verslag.Neem(Aannames.HerlevingOnbekend(lezing.Bron));
        return Herlevingstermijn.Uiterlijk(dossier);
    }

    private static GeadviseerdeMaatregel Maatregel(Uitvoeringsplan plan, Uitvoeringsdossier dossier, Verslag verslag) => new()
    {
        Gedraging = plan.Gedraging,
        Grondslag = dossier.Grondslag.Id,
        Regel = dossier.Regel,
        Standaard = dossier.Tarief.Verlaging.Afgerond,
        VastBedrag = dossier.Tarief.VastBedrag,
        Geadviseerd = dossier.Verlaging.Afgerond,
        Ingang = plan.Ingang,
        Einde = plan.Einde,
        Plan = plan.Maanden,
        Totaal = plan.Totaal,
        Restant = plan.Restant,
        ZonderUitkering = plan.ZonderUitkering,
        RestantUiterlijk = plan.Restant.Count == 0 ? null : Rest(dossier.Gedraging, verslag),
    };
}
