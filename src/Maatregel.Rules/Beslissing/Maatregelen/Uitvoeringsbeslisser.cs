using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 14: from percentage and duration to months and euros. It reports nothing; what was found is in what it gives back.</summary>
internal sealed class Uitvoeringsbeslisser(Regelindelingen indelingen, Casus casus)
{
    /// <summary>What earlier measures take of the same months.</summary>
    public LopendeMaatregelen Lopend { get; } = new(casus);

    /// <summary>Measures that are carried out together.</summary>
    public Uitvoeringsbeslissing Beslis(IReadOnlyList<Uitvoeringsdossier> dossiers)
    {
        var verslag = new Verslag();
        if (dossiers.Count == 0) return new([], verslag);

        var laatste = Laatste(dossiers);
        var volgorde = new Volgordelezing(laatste.Gedraging);
        var normen = new Normzoeker(dossiers, verslag);
        List<Verlagingsopdracht> opdrachten = new(dossiers.Count);
        foreach (var dossier in dossiers) opdrachten.Add(Opdracht(dossier, verslag));

        List<GeadviseerdeMaatregel> maatregelen = new(dossiers.Count);
        foreach (var plan in Planmaker.Maak(opdrachten, Kader(dossiers, laatste, volgorde.Volgorde, normen, verslag)))
        {
            maatregelen.Add(Maatregel(plan, dossiers.First(d => d.Gedraging.Id == plan.Gedraging), verslag));
        }

        foreach (var maatregel in maatregelen.Where(m => m is { Plan.Count: 0, Vervallen.Count: > 0 }))
        {
            verslag.NietGevolgd(Verzoekcode.Spreiding, maatregel.Gedraging, $"Er valt niets te spreiden: deze maatregel vervalt naast een andere.");
        }

        var gespreid = opdrachten.Exists(o => o.IsGespreid && maatregelen.Exists(m => m.Gedraging == o.Gedraging && m.Plan.Count > 0));
        if (gespreid) maatregelen = maatregelen.ConvertAll(m => m with { RuimteDoorSpreiden = [.. m.Vervallen.Where(maand => Verlaagd(maatregelen, maand) < 100)] });
        new Uitvoeringsmelder(dossiers, laatste.Gedraging, Lopend, volgorde, verslag).Meld(maatregelen, gespreid);
        return new(maatregelen, verslag);
    }

    /// <summary>What all measures take of a month, with those that already ran.</summary>
    private decimal Verlaagd(List<GeadviseerdeMaatregel> maatregelen, YearMonth maand) =>
        maatregelen.SelectMany(m => m.Plan).Where(p => p.Maand == maand).Sum(p => p.Percentage) + Lopend.Bekend(maand);

    private Verlagingsopdracht Opdracht(Uitvoeringsdossier dossier, Verslag verslag)
    {
        // Whoever acted, it is one benefit that is lowered, and one order: the rule says so, and changes nothing of it.
        Pas(Regels(dossier).Gezin, dossier, verslag);
        return new(dossier.Gedraging.Id, dossier.Gedraging.Datum, dossier.Verlaging)
        {
            VastBedrag = dossier.Tarief.VastBedrag,
            Standaard = dossier.Tarief.Verlaging,
            Spreiding = Pas(Regels(dossier).Spreiding, dossier, verslag)?.Delen ?? [],
        };
    }

    private Uitvoeringskader Kader(
        IReadOnlyList<Uitvoeringsdossier> dossiers,
        Uitvoeringsdossier laatste,
        Maatregelvolgorde volgorde,
        Normzoeker normen,
        Verslag verslag)
    {
        List<YearMonth> ingang = new(dossiers.Count);
        foreach (var dossier in dossiers) ingang.Add((Pas(Regels(dossier).Ingang, dossier, verslag) ?? throw new RegelhiaatException("Geen enkele regel bepaalt de maand van ingang.")).Ingang.Maand);

        var moment = Berekeningsgrondslag(dossiers, laatste);
        if (casus.Uitkering is not null) MeldNormmoment(moment, verslag);
        // Side by side they begin together: else two of three months could take four.
        return new Uitvoeringskader(volgorde == Maatregelvolgorde.Tegelijk ? ingang.Max() : ingang.Min(), normen.Norm)
        {
            Volgorde = volgorde,
            Normmoment = moment.Inhoud?.Norm ?? Normmoment.ElkeMaand,
            MaandenZonderUitkering = casus.Uitkering?.MaandenZonderUitkering ?? [],
            ZonderUitkeringInhalen = casus.Uitkering?.ZonderUitkeringInhalen == Antwoord.Ja,
            AlVerlaagd = Lopend.Maanden,
            BegintPer = laatste.Gedraging.BeginVanUitkering,
            BeeindigdPer = Herlevingstermijn.EindePer(laatste.Gedraging),
            HervatPer = Herlevingstermijn.HervatPer(laatste.Gedraging),
        };
    }

    /// <summary>Of more acts the last one, in whichever order they were told: its verordening and its benefit are those that run now.</summary>
    private static Uitvoeringsdossier Laatste(IReadOnlyList<Uitvoeringsdossier> dossiers) => dossiers.MaxBy(d => d.Gedraging.Datum)!;

    /// <summary>Over what the percentage is taken: the provision on lid 4 may say so itself for the measures that rest on it.</summary>
    private Lezing<Berekeningsgrondslag> Berekeningsgrondslag(IReadOnlyList<Uitvoeringsdossier> dossiers, Uitvoeringsdossier laatste)
    {
        var verordening = laatste.Gedraging.Verordening;
        return dossiers.All(d => d.Grondslag.Geuniformeerd) && laatste.UniformeDuur is { Inhoud.Berekeningsgrondslag: { } eigen } lezing
            ? new(lezing.Uitslag, eigen, lezing.Bron, lezing.Aanname)
            : verordening.Lees(verordening.Berekeningsgrondslag, "berekeningsgrondslag", casus, laatste.Gedraging.Datum);
    }

    private static T? Pas<T>(Regel<Uitvoeringsdossier, T>[] regels, Uitvoeringsdossier dossier, Verslag verslag)
        where T : class =>
        Standaardlogica.Vraag(regels, dossier, b => verslag.Noteer(b, dossier.Gedraging.Datum, dossier.Gedraging.Id))?.Bevinding.Conclusie;

    private Regelindeling Regels(Uitvoeringsdossier dossier) => indelingen.Van(dossier.Gedraging);

    private static void MeldNormmoment(Lezing<Berekeningsgrondslag> moment, Verslag verslag)
    {
        if (moment.Uitslag == Leesuitslag.Onbekend) verslag.Neem(Uitvoeringsaannames.NormOnbekend(moment.Bron));
        else if (moment.Aanname is { } aanname) verslag.Neem(aanname);
        else if (moment.Inhoud?.OokMeegerekend is { Count: > 0 } ook) verslag.Neem(Uitvoeringsaannames.OokMeegerekend(ook, moment.Bron));
    }

    /// <summary>Until when the rest may be applied to a new benefit; where that is not known, the advice says so, and asks when there is one.</summary>
    private static LocalDate? Rest(Gedragingdossier dossier, Verslag verslag)
    {
        if (Herlevingstermijn.Lees(dossier) is var lezing && (lezing.Uitslag == Leesuitslag.Onbekend || lezing.Aanname is not null))
        {
            var aanname = Uitvoeringsaannames.HerlevingOnbekend(lezing.Bron);
            if (dossier.Casus.Uitkering is { OpnieuwToegekendPer: not null } uitkering && dossier.Instellingen.Bevestigd(aanname) is null) verslag.Vraag(Uitvoeringsaannames.RestOpNieuweUitkering(dossier.Id, uitkering, lezing.Bron));
            else verslag.Neem(aanname);
        }

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
        Einde = plan.Einde is { } einde ? casus.Uitkering?.StoptIn(einde.ToYearMonth())?.PlusDays(-1) ?? einde : null,
        Plan = plan.Maanden,
        Totaal = plan.Totaal,
        Vervallen = plan.Vervallen,
        Verschoven = plan.Verschoven,
        Restant = plan.Restant,
        Restbedrag = dossier.Tarief.VastBedrag is null ? null : plan.Restbedrag,
        BovenEenMaand = plan.BovenEenMaand,
        ZonderUitkering = Vervalt(plan.ZonderUitkering),
        RestantUiterlijk = plan.Restant.Count == 0 && (dossier.Tarief.VastBedrag is null || plan.Restbedrag is null) ? null : Rest(dossier.Gedraging, verslag),
    };
}
