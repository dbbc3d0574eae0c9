using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;
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
            .Where(m => Halfjaar.Van(m.Eerder) != Halfjaar.Van(m.Later) && uitkering.LatereNormen.All(n => n.Vanaf <= m.Eerder || n.Vanaf > m.Later)).Select(m => m.Later).ToList();
        if (gewisseld.Count > 0) verslag.Neem(Uitvoeringsaannames.NormOverHalfjaar(gewisseld));
    }

    private void MeldVolgorde(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, bool gespreid)
    {
        if (volgorde.Bepaling.Aanname is { } aanname) verslag.Neem(aanname);
        if (!volgorde.Gegeven) verslag.Neem(Uitvoeringsaannames.Tegelijk(volgorde.Bepaling.Bron));
        if (volgorde is { Gekozen: false, Volgorde: Maatregelvolgorde.NaElkaar } && OmEenHandeling(maatregelen)) verslag.Vraag(Uitvoeringsaannames.OmEenHandeling(volgorde.Bepaling.Bron));

        // A clause on measures side by side speaks of a month that is full. Where one is spread there is room in it, and neither that
        // the other lapses nor that it takes the room goes without saying.
        if (!volgorde.Gekozen && gespreid && maatregelen.Any(m => m.Vervallen.Count > 0)) verslag.Vraag(Uitvoeringsaannames.NaastEenGespreide(volgorde.Bepaling.Bron));
    }

    /// <summary>A clause on measures for several acts does not say how those for one act run.</summary>
    private bool OmEenHandeling(IReadOnlyList<GeadviseerdeMaatregel> maatregelen) => maatregelen
        .Where(m => !m.Nihil)
        .Select(m => dossiers.First(d => d.Gedraging.Id == m.Gedraging).Gedraging.Gedraging.Handeling)
        .Where(h => h is not null)
        .GroupBy(h => h, StringComparer.Ordinal)
        .Any(h => h.Skip(1).Any());

    /// <summary>
    /// Measures together, and with what runs or may run already: a person says whether they may last as long as the longest single one.
    /// Whoever said that they may not, is asked again where side by side they still do, also when the municipality confirmed that they may.
    /// </summary>
    private void MeldDuur(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (volgorde.MagLangerDanDrieMaanden) return;
        var (reeks, langste) = (Reeks(maatregelen, m => lopend.Hoogstens(laatste, m)), maatregelen.Max(m => m.Plan.Count(p => Telt(p.Percentage))));
        if (reeks.Count < LangeReeks || reeks.Count <= langste) return;
        var hoeLang = reeks.Any(m => lopend.OnbekendeDuur(laatste, m)) ? Uitvoeringsaannames.MisschienLanger : Uitvoeringsaannames.Geteld(reeks.Count);
        Bron[] bronnen = [volgorde.Bepaling.Bron, Voorzichtigheid.DrieMaanden];
        if (!volgorde.NietLangerDanDrieMaanden && laatste.Instellingen.Bevestigd(Vraagcode.LangerDanDrieMaanden, $"Maatregelen voor meer handelingen mogen na elkaar samen drie maanden of langer duren; hier {hoeLang}.", bronnen) is { } keuze)
        {
            verslag.Neem(keuze);
            return;
        }

        var vraag = volgorde switch
        {
            { NietLangerDanDrieMaanden: true } => Uitvoeringsaannames.TochLanger(hoeLang, bronnen),
            { Volgorde: Maatregelvolgorde.Tegelijk } => Uitvoeringsaannames.AaneengeslotenLanger(hoeLang, bronnen),
            _ => Uitvoeringsaannames.NaElkaarLanger(hoeLang, bronnen),
        };
        if (Reeks(maatregelen, lopend.Bekend).Count < reeks.Count) vraag = Uitvoeringsaannames.MetOnbekendeMaanden(vraag);
        verslag.Vraag(laatste.Casus.Samenloop is null ? Uitvoeringsaannames.MetVolgorde(vraag) : vraag);
    }

    /// <summary>The months in a row that count, beside what earlier measures take of a month.</summary>
    private SortedSet<YearMonth> Reeks(IReadOnlyList<GeadviseerdeMaatregel> maatregelen, Func<YearMonth, decimal> eerder) => Maandreeks.Van(
        maatregelen.SelectMany(m => m.Plan).Where(p => p.Percentage > 0).GroupBy(p => p.Maand, p => p.Percentage).Where(m => Telt(m.Sum() + eerder(m.Key))).Select(m => m.Key),
        maand => Telt(eerder(maand)));

    /// <summary>One after another every month that is lowered counts, as a person or a clause made it longer; side by side only one of which nothing is left.</summary>
    private bool Telt(decimal percentage) => volgorde.Volgorde == Maatregelvolgorde.Tegelijk ? percentage >= 100 : percentage > 0;

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
