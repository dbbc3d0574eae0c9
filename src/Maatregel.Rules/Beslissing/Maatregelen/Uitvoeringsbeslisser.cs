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
internal sealed class Uitvoeringsbeslisser(Regelindelingen indelingen, Casus casus)
{
    private const int MeesteMaanden = 3;

    private readonly LopendeMaatregelen _lopend = new(casus);

    /// <summary>Measures that are carried out together.</summary>
    public Uitvoeringsbeslissing Beslis(IReadOnlyList<Uitvoeringsdossier> dossiers)
    {
        var verslag = new Verslag();
        if (dossiers.Count == 0) return new([], verslag);

        var normen = new Normzoeker(dossiers, verslag);
        List<Verlagingsopdracht> opdrachten = new(dossiers.Count);
        foreach (var dossier in dossiers) opdrachten.Add(Opdracht(dossier, verslag));

        List<GeadviseerdeMaatregel> maatregelen = new(dossiers.Count);
        foreach (var plan in Planmaker.Maak(opdrachten, Kader(dossiers, normen, verslag)))
        {
            maatregelen.Add(Maatregel(plan, dossiers.First(d => d.Gedraging.Id == plan.Gedraging), verslag));
        }

        foreach (var maatregel in maatregelen) Meld(maatregel, dossiers.First(d => d.Gedraging.Id == maatregel.Gedraging), verslag);
        MeldHalfjaren(maatregelen, verslag);
        if (maatregelen.Count(m => !m.Nihil) > 1) MeldVolgorde(Laatste(dossiers).Gedraging, maatregelen, verslag);
        _lopend.Meld(maatregelen, Laatste(dossiers).Gedraging, verslag);
        MeldNaastEerdere(Laatste(dossiers).Gedraging, maatregelen, verslag);
        return new(maatregelen, verslag);
    }

    private Verlagingsopdracht Opdracht(Uitvoeringsdossier dossier, Verslag verslag) => new(dossier.Gedraging.Id, dossier.Gedraging.Datum, dossier.Verlaging)
    {
        VastBedrag = dossier.Tarief.VastBedrag is { } bedrag ? dossier.Verlaging.Van(bedrag) : null,
        Spreiding = Pas(Regels(dossier).Spreiding, dossier, verslag)?.Delen ?? [],
    };

    private Uitvoeringskader Kader(IReadOnlyList<Uitvoeringsdossier> dossiers, Normzoeker normen, Verslag verslag)
    {
        List<YearMonth> ingang = new(dossiers.Count);
        foreach (var dossier in dossiers) ingang.Add(Pas(Regels(dossier).Ingang, dossier, verslag)!.Ingang.Maand);

        var laatste = Laatste(dossiers).Gedraging;
        var volgorde = Volgorde(laatste);
        var moment = Berekeningsgrondslag(dossiers);
        if (casus.Uitkering is not null) MeldNormmoment(moment, verslag);
        // Side by side they begin together: else two of three months could take four.
        return new Uitvoeringskader(volgorde == Maatregelvolgorde.Tegelijk ? ingang.Max() : ingang.Min(), normen.Norm)
        {
            Volgorde = volgorde,
            Normmoment = moment.Inhoud?.Norm ?? Normmoment.ElkeMaand,
            MaandenZonderUitkering = casus.Uitkering?.MaandenZonderUitkering ?? [],
            ZonderUitkeringInhalen = casus.Uitkering?.ZonderUitkeringInhalen == Antwoord.Ja,
            AlVerlaagd = _lopend.Maanden,
            BegintPer = laatste.BeginVanUitkering,
            BeeindigdPer = Herlevingstermijn.EindePer(laatste),
            HervatPer = Herlevingstermijn.HervatPer(laatste),
        };
    }

    /// <summary>Of more acts the last one, in whichever order they were told: its verordening and its benefit are those that run now.</summary>
    private static Uitvoeringsdossier Laatste(IReadOnlyList<Uitvoeringsdossier> dossiers) => dossiers.MaxBy(d => d.Gedraging.Datum)!;

    /// <summary>Over what the percentage is taken: the provision on lid 4 may say so itself for the measures that rest on it.</summary>
    private Lezing<Berekeningsgrondslag> Berekeningsgrondslag(IReadOnlyList<Uitvoeringsdossier> dossiers)
    {
        var laatste = Laatste(dossiers);
        var verordening = laatste.Gedraging.Verordening;
        return dossiers.All(d => d.Grondslag.Geuniformeerd) && laatste.UniformeDuur is { Inhoud.Berekeningsgrondslag: { } eigen } lezing
            ? new(lezing.Uitslag, eigen, lezing.Bron, lezing.Aanname)
            : verordening.Lees(verordening.Berekeningsgrondslag, "berekeningsgrondslag", casus, laatste.Gedraging.Datum);
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

    private Regelindeling Regels(Uitvoeringsdossier dossier) => indelingen.Van(dossier.Gedraging);

    private static void MeldNormmoment(Lezing<Berekeningsgrondslag> moment, Verslag verslag)
    {
        if (moment.Uitslag == Leesuitslag.Onbekend) verslag.Neem(Uitvoeringsaannames.NormOnbekend(moment.Bron));
        else if (moment.Aanname is { } aanname) verslag.Neem(aanname);
        else if (moment.Inhoud?.OokMeegerekend is { Count: > 0 } ook) verslag.Neem(Uitvoeringsaannames.OokMeegerekend(ook, moment.Bron));
    }

    /// <summary>What no source settles about carrying out. Where it would leave nothing of the measure, it is asked and not assumed.</summary>
    private void Meld(GeadviseerdeMaatregel maatregel, Uitvoeringsdossier dossier, Verslag verslag)
    {
        var gedraging = dossier.Gedraging;
        if (maatregel.NietUitvoerbaar && EerdereIngang.Vraag(gedraging) is { } vraag) verslag.Vraag(vraag);
        if (maatregel.ZonderUitkering.Count == 0 || casus.Uitkering!.ZonderUitkeringInhalen != Antwoord.Onbekend) return;
        var aanname = Uitvoeringsaannames.MaandenZonderUitkering(maatregel, gedraging.Aanduiding, Herlevingstermijn.Lees(gedraging).Bron);
        if (!maatregel.NietUitvoerbaar || gedraging.Instellingen.Bevestigd(aanname) is not null) verslag.Neem(aanname);
        else verslag.Vraag(Uitvoeringsaannames.Inhalen(maatregel, aanname.Bronnen));
    }

    /// <summary>What lapses beside an earlier measure that still runs; when that is all of it, a person says whether it does.</summary>
    private void MeldNaastEerdere(Gedragingdossier gedraging, List<GeadviseerdeMaatregel> maatregelen, Verslag verslag)
    {
        if (_lopend.Maanden.Count == 0 || maatregelen.TrueForAll(m => m.Vervallen.Count == 0) || VolgordeGegeven(gedraging)) return;
        var bron = gedraging.LeesSamenloop().Bron;
        if (maatregelen.TrueForAll(m => m.Plan.Count == 0)) verslag.Vraag(Uitvoeringsaannames.NaastOfDaarna(bron));
        else verslag.Neem(Uitvoeringsaannames.NaastEerdere(bron));
    }

    /// <summary>Norms change on 1 January and 1 July: one that was given once may not hold on both sides.</summary>
    private void MeldHalfjaren(List<GeadviseerdeMaatregel> maatregelen, Verslag verslag)
    {
        if (casus.Uitkering is not { NormPerMaand: not null } uitkering) return;
        var halfjaren = maatregelen.SelectMany(m => m.Plan).Select(m => m.Maand).Distinct().Order().GroupBy(m => new YearMonth(m.Year, m.Month < 7 ? 1 : 7)).ToList();
        var gewisseld = halfjaren.Zip(halfjaren.Skip(1), (eerder, later) => (Tot: eerder.Last(), Eerste: later.First()))
            .Where(h => uitkering.LatereNormen.All(n => n.Vanaf <= h.Tot || n.Vanaf > h.Eerste)).Select(h => h.Eerste).ToList();
        if (gewisseld.Count > 0) verslag.Neem(Uitvoeringsaannames.NormOverHalfjaar(gewisseld));
    }

    /// <summary>Beside each other, unless a person says why not or a clause that was read says so: an assumption moves no measure to a next month.</summary>
    private Maatregelvolgorde Volgorde(Gedragingdossier gedraging) => casus.Samenloop is { Gemotiveerd: true } keuze
        ? keuze.LangerDanDrieMaanden == Antwoord.Nee ? Maatregelvolgorde.Tegelijk : keuze.Volgorde
        : gedraging.LeesSamenloop() is { Aanname: null, Inhoud.MeerHandelingen: { } volgorde } ? volgorde : Maatregelvolgorde.Tegelijk;

    /// <summary>Whether a person or a clause that was read says how measures lie beside each other.</summary>
    private bool VolgordeGegeven(Gedragingdossier gedraging) =>
        casus.Samenloop is { Gemotiveerd: true } || gedraging.LeesSamenloop() is { Aanname: null, Inhoud.MeerHandelingen: not null };

    private void MeldVolgorde(Gedragingdossier gedraging, List<GeadviseerdeMaatregel> maatregelen, Verslag verslag)
    {
        var samenloop = gedraging.LeesSamenloop();
        if (samenloop.Aanname is { } aanname) verslag.Neem(aanname);
        if (!VolgordeGegeven(gedraging)) verslag.Neem(Uitvoeringsaannames.Tegelijk(samenloop.Bron));
        var maanden = maatregelen.SelectMany(m => m.Plan).Where(m => m.Percentage > 0).Select(m => m.Maand).Distinct().Count();
        if (Volgorde(gedraging) == Maatregelvolgorde.Tegelijk || maanden <= MeesteMaanden || casus.Samenloop is { Gemotiveerd: true, LangerDanDrieMaanden: Antwoord.Ja }) return;
        if (gedraging.Instellingen.Bevestigd(Vraagcode.LangerDanDrieMaanden, $"Maatregelen voor meer handelingen mogen na elkaar samen langer dan drie maanden duren; hier {maanden} maanden.", [samenloop.Bron, Voorzichtigheid.DrieMaanden]) is { } keuze)
        {
            verslag.Neem(keuze);
            return;
        }

        verslag.Vraag(new OpenVraag(
            Vraagcode.LangerDanDrieMaanden,
            $"De maatregelen na elkaar duren samen {maanden} maanden. Is dat gezien de ernst, de verwijtbaarheid en de omstandigheden verantwoord, en waarom?",
            null,
            Wie.Jurist,
            [samenloop.Bron, Voorzichtigheid.DrieMaanden]));
    }

    /// <summary>Until when the rest may be applied to a new benefit; where that is not known, the advice says so.</summary>
    private static LocalDate? Rest(Gedragingdossier dossier, Verslag verslag)
    {
        if (Herlevingstermijn.Lees(dossier) is var lezing && (lezing.Uitslag == Leesuitslag.Onbekend || lezing.Aanname is not null)) verslag.Neem(Uitvoeringsaannames.HerlevingOnbekend(lezing.Bron));
        return Herlevingstermijn.Uiterlijk(dossier);
    }

    /// <summary>Of the months without benefit those that lapse: not those between two benefits or made up for later.</summary>
    private IReadOnlyList<YearMonth> Vervalt(IReadOnlyList<YearMonth> zonderUitkering) => zonderUitkering.Count == 0 || casus.Uitkering!.ZonderUitkeringInhalen == Antwoord.Ja
        ? []
        : [.. zonderUitkering.Where(casus.Uitkering.MaandenZonderUitkering.Contains)];

    private GeadviseerdeMaatregel Maatregel(Uitvoeringsplan plan, Uitvoeringsdossier dossier, Verslag verslag) => new()
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
        Vervallen = plan.Vervallen,
        Restant = plan.Restant,
        Restbedrag = dossier.Tarief.VastBedrag is null ? null : plan.Restbedrag,
        ZonderUitkering = Vervalt(plan.ZonderUitkering),
        RestantUiterlijk = plan.Restant.Count == 0 && (dossier.Tarief.VastBedrag is null || plan.Restbedrag is null) ? null : Rest(dossier.Gedraging, verslag),
    };
}
