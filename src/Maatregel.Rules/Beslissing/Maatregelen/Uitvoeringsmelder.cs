using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// What no source settles about carrying out these measures. It is assumed where it leaves something of the measure, and asked where it
/// would leave nothing.
/// </summary>
internal sealed class Uitvoeringsmelder(
    IReadOnlyList<Uitvoeringsdossier> dossiers,
    Gedragingdossier laatste,
    LopendeMaatregelen lopend,
    Volgordelezing volgorde,
    Verslag verslag)
{
    /// <summary>As long as the longest measure that article 18 knows, and longer than a first time can ever last (ECLI:NL:RBAMS:2017:5710).</summary>
    private const int LangeReeks = 3;

    /// <param name="maatregelen">The measures as they are carried out.</param>
    /// <param name="gespreid">Whether one of them is spread.</param>
    public void Meld(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, bool gespreid)
    {
        foreach (var maatregel in maatregelen)
        {
            var gedraging = dossiers.First(d => d.Gedraging.Id == maatregel.Gedraging).Gedraging;
            MeldZonderUitkering(maatregel, gedraging);
            if (maatregel.BovenEenMaand > 0) verslag.Neem(Uitvoeringsaannames.VastBedragBovenNorm(maatregel, gedraging.Verordening.Bepalingen().First(b => b.RegelId == maatregel.Regel)));
        }

        MeldHalfjaren(maatregelen);
        if (maatregelen.Count(m => !m.Nihil) > 1) MeldVolgorde(maatregelen, gespreid);
        MeldDuur(maatregelen);
        lopend.Meld(maatregelen, laatste, verslag);
        MeldNaastEerdere(maatregelen, gespreid);
    }

    private void MeldZonderUitkering(GeadviseerdeMaatregel maatregel, Gedragingdossier gedraging)
    {
        if (maatregel.NietUitvoerbaar && EerdereIngang.Vraag(gedraging) is { } vraag) verslag.Vraag(vraag);
        if (maatregel.ZonderUitkering.Count == 0 || gedraging.Casus.Uitkering!.ZonderUitkeringInhalen != Antwoord.Onbekend) return;
        var aanname = Uitvoeringsaannames.MaandenZonderUitkering(maatregel, gedraging.Aanduiding, Herlevingstermijn.Lees(gedraging).Bron);
        if (!maatregel.NietUitvoerbaar || gedraging.Instellingen.Bevestigd(aanname) is not null) verslag.Neem(aanname);
        else verslag.Vraag(Uitvoeringsaannames.Inhalen(maatregel, aanname.Bronnen));
    }

    /// <summary>
    /// Norms change on 1 January and 1 July: one that was given once may not hold on both sides. It was given on the day of the advice;
    /// of a later half year only one that is known as a norm of that month is surely not the old one. A grondslag of the IOAW or IOAZ, and
    /// a norm of this person alone, stand in no list.
    /// </summary>
    private void MeldHalfjaren(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (laatste.Casus.Uitkering is not { NormPerMaand: { } norm } uitkering) return;
        SortedSet<YearMonth> maanden = [.. maatregelen.SelectMany(m => m.Plan).Where(m => m.Percentage > 0).Select(m => m.Maand)];
        if (maanden.Count == 0) return;
        var gegeven = laatste.Casus.Peildatum.ToYearMonth();
        if (gegeven < maanden.Min && !(laatste.Regeling == Regeling.Participatiewet && laatste.Instellingen.Normen.IsNormVan(maanden.Min, norm))) maanden.Add(gegeven);
        var gewisseld = maanden.Zip(maanden.Skip(1), (eerder, later) => (Eerder: eerder, Later: later))
            .Where(m => Halfjaar(m.Eerder) != Halfjaar(m.Later) && uitkering.LatereNormen.All(n => n.Vanaf <= m.Eerder || n.Vanaf > m.Later)).Select(m => m.Later).ToList();
        if (gewisseld.Count > 0) verslag.Neem(Uitvoeringsaannames.NormOverHalfjaar(gewisseld));
    }

    private static YearMonth Halfjaar(YearMonth maand) => new(maand.Year, maand.Month < 7 ? 1 : 7);

    private void MeldVolgorde(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, bool gespreid)
    {
        if (volgorde.Bepaling.Aanname is { } aanname) verslag.Neem(aanname);
        if (!volgorde.Gegeven) verslag.Neem(Uitvoeringsaannames.Tegelijk(volgorde.Bepaling.Bron));

        // A clause on measures side by side speaks of a month that is full. Where one is spread there is room in it, and neither that
        // the other lapses nor that it takes the room goes without saying.
        if (!volgorde.Gekozen && gespreid && maatregelen.Any(m => m.Vervallen.Count > 0)) verslag.Vraag(Uitvoeringsaannames.NaastEenGespreide(volgorde.Bepaling.Bron));
    }

    /// <summary>Measures one after another, and after what already runs: a person says whether they may last as long as the longest single one.</summary>
    private void MeldDuur(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (volgorde.Volgorde == Maatregelvolgorde.Tegelijk || volgorde.MagLangerDanDrieMaanden) return;
        var (maanden, langste) = (Reeks(maatregelen), maatregelen.Max(m => Verlaagd(m).Count()));
        if (maanden < LangeReeks || maanden <= langste) return;
        if (laatste.Instellingen.Bevestigd(Vraagcode.LangerDanDrieMaanden, $"Maatregelen voor meer handelingen mogen na elkaar samen drie maanden of langer duren; hier {maanden} maanden.", [volgorde.Bepaling.Bron, Voorzichtigheid.DrieMaanden]) is { } keuze)
        {
            verslag.Neem(keuze);
            return;
        }

        verslag.Vraag(new OpenVraag(
            Vraagcode.LangerDanDrieMaanden,
            $"De maatregelen na elkaar duren, met wat al loopt, samen {maanden} maanden. Is dat gezien de ernst, de verwijtbaarheid en de omstandigheden verantwoord, en waarom?",
            null,
            Wie.Jurist,
            [volgorde.Bepaling.Bron, Voorzichtigheid.DrieMaanden]));
    }

    /// <summary>The months that are lowered, with those of an earlier measure that lie between them or adjoin.</summary>
    private int Reeks(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        SortedSet<YearMonth> reeks = [.. maatregelen.SelectMany(Verlaagd)];
        if (reeks.Count == 0) return 0;
        HashSet<YearMonth> lopende = [.. lopend.Maanden.Where(m => m.Percentage > 0).Select(m => m.Maand)];
        reeks.UnionWith(lopende.Where(m => m > reeks.Min && m < reeks.Max));
        while (lopende.Contains(reeks.Min.PlusMonths(-1))) reeks.Add(reeks.Min.PlusMonths(-1));
        while (lopende.Contains(reeks.Max.PlusMonths(1))) reeks.Add(reeks.Max.PlusMonths(1));
        return reeks.Count;
    }

    private static IEnumerable<YearMonth> Verlaagd(GeadviseerdeMaatregel maatregel) => maatregel.Plan.Where(m => m.Percentage > 0).Select(m => m.Maand);

    /// <summary>
    /// What lapses beside an earlier measure that still runs; when that is all of it, or when the new one is spread and there is room in the
    /// month after all, a person says whether it does.
    /// </summary>
    private void MeldNaastEerdere(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, bool gespreid)
    {
        if (lopend.Maanden.Count == 0 || maatregelen.All(m => m.Vervallen.Count == 0) || volgorde.Gekozen) return;
        if (gespreid)
        {
            if (maatregelen.Count(m => !m.Nihil) == 1) verslag.Vraag(Uitvoeringsaannames.GespreidNaastEerdere(volgorde.Bepaling.Bron));
            return;
        }

        if (volgorde.Gegeven) return;
        if (maatregelen.All(m => m.Plan.Count == 0)) verslag.Vraag(Uitvoeringsaannames.NaastOfDaarna(volgorde.Bepaling.Bron));
        else verslag.Neem(Uitvoeringsaannames.NaastEerdere(volgorde.Bepaling.Bron));
    }
}
