using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// A month that was made lighter because of what the person lives through, and that another measure of this decision takes after all, while
/// only the judgement on the case says that there is no reason to tune that one. It is asked: the person feels the sum, and what is heavier
/// than was judged does not go without saying. Judged on each conduct by itself it is told, with what the month becomes. So is what a month
/// becomes beside a measure of an earlier decision: that one was judged then, and who tunes the new one knows of it.
/// </summary>
internal sealed class NaastEenAfgestemde(
    Regelindelingen indelingen,
    List<Gedragingbeslissing> mogelijk,
    IReadOnlyList<GeadviseerdeMaatregel> maatregelen,
    IReadOnlyList<OpgelegdeMaand> eerder)
{
    private readonly Dictionary<string, Gedragingdossier> _dossiers = mogelijk.ToDictionary(m => m.Gedraging, m => m.Dossier!, StringComparer.Ordinal);

    /// <summary>One question for each measure that was not judged by itself; it is answered by a judgement on that conduct, either way.</summary>
    public IEnumerable<OpenVraag> Vragen =>
        from maatregel in Met(DringendeRedenenOordeel.Geen)
        where _dossiers[maatregel.Gedraging].Oordeel?.DringendeRedenen is null
        let afgestemde = Met(DringendeRedenenOordeel.Aanwezig).FirstOrDefault(a => ZwaardereMaanden(maatregel, a).Any())
        where afgestemde is not null
        select Vraag(maatregel, afgestemde);

    /// <summary>
    /// One default for each such month where every measure was judged by itself. Then it is no question any more, but nobody judged the
    /// month: what it becomes does not go unsaid.
    /// </summary>
    public IEnumerable<Aanname> Aannames => NaastElkaar.Concat(NaastEerdere);

    private IEnumerable<Aanname> NaastElkaar =>
        from afgestemde in Met(DringendeRedenenOordeel.Aanwezig)
        from maatregel in maatregelen
        where maatregel.Gedraging != afgestemde.Gedraging
        from maand in ZwaardereMaanden(maatregel, afgestemde)
        group afgestemde by maand into perMaand
        orderby perMaand.Key
        select Aanname(perMaand.Key, perMaand.First());

    private IEnumerable<Aanname> NaastEerdere =>
        from afgestemde in Met(DringendeRedenenOordeel.Aanwezig)
        from maand in afgestemde.Plan
        where (maand.Percentage > 0 || maand.Bedrag > 0) && Eerder(maand.Maand) > 0
        group afgestemde by maand.Maand into perMaand
        orderby perMaand.Key
        select NaastEerder(perMaand.Key, perMaand.First());

    private IEnumerable<GeadviseerdeMaatregel> Met(DringendeRedenenOordeel oordeel) =>
        maatregelen.Where(m => _dossiers[m.Gedraging].DringendeRedenen?.Oordeel == oordeel);

    /// <summary>The months in which this measure is carried out and that come out heavier than the tuning left them.</summary>
    private IEnumerable<YearMonth> ZwaardereMaanden(GeadviseerdeMaatregel maatregel, GeadviseerdeMaatregel afgestemde) => maatregel.Plan
        .Where(m => (m.Percentage > 0 || m.Bedrag > 0) && Overgelaten(afgestemde, maatregel, m.Maand) is { } overgelaten && (HeeftVastBedrag || Samen(m.Maand) > overgelaten))
        .Select(m => m.Maand);

    private bool HeeftVastBedrag => maatregelen.Any(m => m.VastBedrag is not null);

    private decimal Eerder(YearMonth maand) => eerder.Where(e => e.Maand == maand).Sum(e => e.Percentage);

    private decimal Samen(YearMonth maand) => maatregelen.SelectMany(m => m.Plan).Where(p => p.Maand == maand).Sum(p => p.Percentage);

    /// <summary>
    /// What the tuning left of a month: its own percentage, or nothing where only the standard would have taken that month. Measures one
    /// after the other move up, so of these only the months themselves count. <c>null</c> of a month that it did not touch.
    /// </summary>
    private static decimal? Overgelaten(GeadviseerdeMaatregel afgestemde, GeadviseerdeMaatregel maatregel, YearMonth maand)
    {
        IReadOnlyList<YearMonth> eigen = [.. afgestemde.Plan.Select(p => p.Maand), .. afgestemde.Vervallen];
        if (eigen.Contains(maand)) return afgestemde.Geadviseerd.Percentage;
        if (maatregel.Verschoven || eigen.Count == 0) return null;
        var begin = eigen.Min();
        return maand > begin && maand < begin.PlusMonths(afgestemde.Standaard.Maanden) ? 0 : null;
    }

    private Aanname Aanname(YearMonth maand, GeadviseerdeMaatregel afgestemde)
    {
        var dossier = _dossiers[afgestemde.Gedraging];
        var samen = HeeftVastBedrag ? (Toelichting)$"{maand} wordt zwaarder dan dat" : $"{maand} wordt samen {Samen(maand)}%";
        return new(
            Aannamecode.VolgordeVanMaatregelen,
            $"De maatregel voor {dossier.Aanduiding} is afgestemd op {NederlandseWeergave.Hoogte(afgestemde.Geadviseerd, afgestemde.VastBedrag)}, maar {samen}, want in die maand loopt nog een maatregel. Elke gedraging is op zichzelf beoordeeld.{NietVolgensDeZaak(dossier.Casus)} Is dat te zwaar, stem dan verder af.",
            [indelingen.Van(dossier).Afstemming[0].Bron, Wet.Awb.Artikel("3:4").Lid("2")]);
    }

    private Aanname NaastEerder(YearMonth maand, GeadviseerdeMaatregel afgestemde)
    {
        var dossier = _dossiers[afgestemde.Gedraging];
        var samen = HeeftVastBedrag ? (Toelichting)$"" : $"; samen wordt die maand {Samen(maand) + Eerder(maand)}%";
        return new(
            Aannamecode.VolgordeVanMaatregelen,
            $"De maatregel voor {dossier.Aanduiding} is afgestemd op {NederlandseWeergave.Hoogte(afgestemde.Geadviseerd, afgestemde.VastBedrag)}. In {maand} loopt ook nog een eerdere maatregel van {Eerder(maand)}%{samen}. Aangenomen is dat bij het afstemmen ook die maatregel is meegewogen. Is het te zwaar, stem dan verder af.",
            [indelingen.Van(dossier).Afstemming[0].Bron, Wet.Awb.Artikel("3:4").Lid("2")]);
    }

    /// <summary>A conduct that was judged by itself does not follow the case: what was judged on the case then helps it nothing.</summary>
    private string NietVolgensDeZaak(Casus casus)
    {
        if (casus.DringendeRedenen?.Oordeel != DringendeRedenenOordeel.Aanwezig) return "";
        var zelf = maatregelen.Select(m => _dossiers[m.Gedraging]).Where(d => d.Oordeel?.DringendeRedenen is not null).Select(d => d.Aanduiding.ToString()).ToList();
        return zelf.Count == 0 ? "" : $" Dat er voor de hele zaak redenen zijn om af te stemmen, geldt daarom niet voor {string.Join(" en ", zelf)}.";
    }

    private OpenVraag Vraag(GeadviseerdeMaatregel maatregel, GeadviseerdeMaatregel afgestemde)
    {
        var (dossier, ander) = (_dossiers[maatregel.Gedraging], _dossiers[afgestemde.Gedraging]);
        return new(
            Vraagcode.DringendeRedenen,
            $"De maatregel voor {ander.Aanduiding} is afgestemd op {NederlandseWeergave.Hoogte(afgestemde.Geadviseerd, afgestemde.VastBedrag)}, maar met de maatregel voor {dossier.Aanduiding} erbij wordt dezelfde maand zwaarder. Gelden de redenen ook voor die maatregel, en waarop wordt die dan afgestemd? Geef bij die gedraging een eigen oordeel, met de reden.",
            maatregel.Gedraging,
            Wie.Consulent,
            [indelingen.Van(dossier).Afstemming[0].Bron, Wet.Awb.Artikel("3:4").Lid("2")])
        {
            Velden = ["gedraging.oordeel.dringendeRedenen"],
        };
    }
}
