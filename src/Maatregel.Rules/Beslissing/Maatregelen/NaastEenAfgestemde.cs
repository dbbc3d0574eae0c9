using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// A month that was made lighter because of what the person lives through, and that another measure of this decision takes after all, while
/// only the judgement on the case says that there is no reason to tune that one. It is asked: the person feels the sum, and what is heavier
/// than was judged does not go without saying.
/// </summary>
internal sealed class NaastEenAfgestemde(Regelindelingen indelingen, List<Gedragingbeslissing> mogelijk, IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
{
    private readonly Dictionary<string, Gedragingdossier> _dossiers = mogelijk.ToDictionary(m => m.Gedraging, m => m.Dossier!, StringComparer.Ordinal);

    /// <summary>One question for each measure that was not judged by itself; it is answered by a judgement on that conduct, either way.</summary>
    public IEnumerable<OpenVraag> Vragen =>
        from maatregel in Met(DringendeRedenenOordeel.Geen)
        where _dossiers[maatregel.Gedraging].Oordeel?.DringendeRedenen is null
        let afgestemde = Met(DringendeRedenenOordeel.Aanwezig).FirstOrDefault(a => Zwaarder(maatregel, a))
        where afgestemde is not null
        select Vraag(maatregel, afgestemde);

    private IEnumerable<GeadviseerdeMaatregel> Met(DringendeRedenenOordeel oordeel) =>
        maatregelen.Where(m => _dossiers[m.Gedraging].DringendeRedenen?.Oordeel == oordeel);

    /// <summary>Whether a month in which this measure is carried out comes out heavier than the tuning left it.</summary>
    private bool Zwaarder(GeadviseerdeMaatregel maatregel, GeadviseerdeMaatregel afgestemde) =>
        maatregel.Plan.Any(m => (m.Percentage > 0 || m.Bedrag > 0) && Overgelaten(afgestemde, maatregel, m.Maand) is { } overgelaten
            && (maatregelen.Any(v => v.VastBedrag is not null) || maatregelen.SelectMany(v => v.Plan).Where(p => p.Maand == m.Maand).Sum(p => p.Percentage) > overgelaten));

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
