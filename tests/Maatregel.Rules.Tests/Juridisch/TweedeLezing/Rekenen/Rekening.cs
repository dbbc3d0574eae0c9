using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;

/// <summary>
/// Van percentage en maanden naar euro. Een maand wordt nooit met meer dan 100% verlaagd; het totaal wordt eenmaal op de cent afgerond,
/// elke maand naar beneden, en wat overblijft komt in de eerste maand die er ruimte voor heeft.
/// </summary>
internal sealed class Rekening(Casus casus, Samenloopregeling? samenloop, bool eerderAlsNietUitbetaald, bool ookOpEenNieuweUitkering)
{
    private const int LangsteMaatregel = 3;
    private const int LangsteOpgave = 60;
    private readonly Uitkering _uitkering = casus.Uitkering ?? new Uitkering();
    private readonly Dictionary<YearMonth, (decimal Punten, decimal Bedrag)> _genomen = [];
    private readonly Dictionary<YearMonth, decimal> _zonderSpreiden = [];
    private YearMonth? _naDeVorige;

    /// <summary>Of van een maatregel iets overbleef toen de uitkering eindigde.</summary>
    public bool BlijftOver { get; private set; }

    private bool Gekozen => !string.IsNullOrWhiteSpace(casus.Samenloop?.Motivering);

    private bool NaElkaar => casus.Samenloop?.LangerDanDrieMaanden != Antwoord.Nee
        && (Gekozen ? casus.Samenloop!.Volgorde : samenloop?.MeerHandelingen) == Maatregelvolgorde.NaElkaar;

    /// <summary>Dat het samen zo lang mag duren, heeft een eigen reden nodig (artikel 3:46 Awb).</summary>
    private bool MagLanger => casus.Samenloop is { LangerDanDrieMaanden: Antwoord.Ja } keuze && !string.IsNullOrWhiteSpace(keuze.LangerDanDrieMaandenMotivering);

    public IReadOnlyDictionary<Daad, Maandenreeks> Plan(IReadOnlyList<Opdracht> opdrachten)
    {
        if (opdrachten.Count == 0) return new Dictionary<Daad, Maandenreeks>();
        var ingang = opdrachten.Select(o => Ingang(o.Daad.Dag!.Value)).ToList();
        var begin = NaElkaar ? ingang.Min() : ingang.Max();
        return opdrachten.OrderBy(o => o.Daad.Dag).ThenBy(o => o.Delen.Count == 0).ThenBy(o => o.Daad.Naam, StringComparer.Ordinal).ToDictionary(o => o.Daad, o => Reeks(o, begin));
    }

    /// <summary>
    /// Maatregelen samen, en met wat al loopt of nog kan lopen, duren niet zonder vraag zo lang als de langste die er voor één gedraging is.
    /// Wie zegt dat het niet zo lang mag duren, krijgt die vraag als het ook tegelijk zo lang duurt.
    /// </summary>
    public bool TeLang(IReadOnlyDictionary<Daad, Maandenreeks> plannen)
    {
        var nieuw = plannen.Values.SelectMany(p => p.Maanden).Where(m => m.Punten > 0).ToLookup(m => m.Maand, m => m.Punten);
        HashSet<YearMonth> reeks = [.. nieuw.Where(m => Telt(m.Sum() + Eerder(m.Key))).Select(m => m.Key)];
        if (MagLanger || reeks.Count == 0) return false;
        var (van, na) = (reeks.Min(), reeks.Max().PlusMonths(1));
        while (Telt(Eerder(van.PlusMonths(-1)))) van = van.PlusMonths(-1);
        while (Telt(Eerder(na))) na = na.PlusMonths(1);
        var duur = 0;
        for (var maand = van; maand < na; maand = maand.PlusMonths(1)) duur += reeks.Contains(maand) || Telt(Eerder(maand)) ? 1 : 0;
        return duur >= LangsteMaatregel && duur > plannen.Values.Max(p => p.Maanden.Count(m => Telt(m.Punten)));
    }

    /// <summary>Na elkaar telt elke verlaagde maand, tegelijk alleen een maand waarvan niets overblijft.</summary>
    private bool Telt(decimal punten) => NaElkaar ? punten > 0 : punten >= 100;

    /// <summary>Dat maatregelen voor meer handelingen na elkaar lopen, zegt niets over meer maatregelen om één handeling.</summary>
    public bool VolgordeOmEenHandeling(IReadOnlyDictionary<Daad, Maandenreeks> plannen) =>
        !Gekozen && NaElkaar && plannen.Where(p => !p.Value.OpNihil && p.Key.Handeling is not null).GroupBy(p => p.Key.Handeling).Any(h => h.Count() > 1);

    /// <summary>Van een maatregel van eerder is niet gezegd wanneer hij wordt uitgevoerd; met een van deze erbij kan een maand boven 100% komen.</summary>
    public bool MisschienTeVeelNaastEenEerdere(IReadOnlyDictionary<Daad, Maandenreeks> plannen) =>
        plannen.Values.SelectMany(p => p.Maanden).GroupBy(m => m.Maand, m => m.Punten).Any(nieuw => LooptMisschien(nieuw.Key, true).ToList() is { Count: > 0 } eerder && nieuw.Sum() > 0 && nieuw.Sum() + eerder.Sum() > 100);

    /// <summary>Wat ineens niet naast een andere past, kan dat wel als die wordt gespreid; geen bepaling zegt of het dan nog vervalt.</summary>
    public bool RuimteDoorSpreiden(IReadOnlyList<Opdracht> opdrachten, IReadOnlyDictionary<Daad, Maandenreeks> plannen) =>
        !Gekozen && !NaElkaar && plannen.Values.Count(p => !p.OpNihil) > 1 && plannen.Values.Any(p => p.IetsVervallen) && opdrachten.Any(o => o.Delen.Count > 0 && plannen[o.Daad].Maanden.Count > 0);

    /// <summary>
    /// Een maand die om dringende redenen lichter werd, of door verkorten vrij kwam, wordt toch zwaarder door een maatregel waarvoor die redenen
    /// niet zijn gezien, en waarover niet zelf is geoordeeld.
    /// </summary>
    public bool TochZwaarder(IReadOnlyList<Opdracht> opdrachten, IReadOnlyDictionary<Daad, Maandenreeks> plannen) =>
        (from lichter in opdrachten.Where(o => o.Daad.DringendeRedenen == DringendeRedenenOordeel.Aanwezig)
         from ander in opdrachten.Where(o => o.Daad.DringendeRedenen == DringendeRedenenOordeel.Geen && !o.Daad.EigenOordeel)
         from maand in plannen[ander.Daad].Maanden.Where(m => m.Punten > 0).Select(m => m.Maand)
         let begin = Eerste(plannen[lichter.Daad]) is { } eerste && !plannen[lichter.Daad].IetsVervallen ? eerste : Eerste(plannen[ander.Daad])
         where begin is not null && maand >= begin && maand < begin.Value.PlusMonths(NaElkaar ? lichter.Maanden : lichter.Gewoon)
         select plannen.Values.SelectMany(p => p.Maanden).Where(m => m.Maand == maand).Sum(m => m.Punten) > (maand < begin.Value.PlusMonths(lichter.Maanden) ? lichter.Percentage : 0)).Any(zwaarder => zwaarder);

    private static YearMonth? Eerste(Maandenreeks reeks) => reeks.Maanden.Count == 0 ? null : reeks.Maanden[0].Maand;

    private decimal Eerder(YearMonth maand) => LooptMisschien(maand).Sum() + (
        from eerder in casus.EerdereMaatregelen ?? []
        where eerder is { Status: null or MaatregelStatus.Geldig, Waarschuwing: false, Percentage: not 0, Maanden: not 0 }
            && (eerder.Gemeente ?? casus.Gemeente) == casus.Gemeente && (eerder.Regeling ?? casus.Regeling) == casus.Regeling
        from deel in eerder.Plan ?? []
        where deel.Maand == maand
        select deel.Percentage).Sum();

    /// <summary>Hoe lang een maatregel duurt die niet zegt hoe lang: alleen bij het vijfde tot en met achtste lid stelt de wet een langste.</summary>
    private IEnumerable<decimal> LooptMisschien(YearMonth maand, bool ookZonderDag = false) =>
        from eerder in casus.EerdereMaatregelen ?? []
        where eerder is { Status: null or MaatregelStatus.Geldig, Waarschuwing: false, Plan: null, Percentage: not 0, Maanden: not 0 }
            && (eerder.Gemeente ?? casus.Gemeente) == casus.Gemeente && (eerder.Regeling ?? casus.Regeling) == casus.Regeling
        let bekend = eerder.Bekendgemaakt ?? eerder.Besluitdatum
        let langste = eerder.Regel.Waarde is "pw-18-5" or "pw-18-6" or "pw-18-7" or "pw-18-8" ? LangsteMaatregel : LangsteOpgave
        where bekend is { } dag
            ? Period.Between(dag.ToYearMonth().OnDayOfMonth(1), maand.OnDayOfMonth(1), PeriodUnits.Months).Months is > 0 and var na && na <= (eerder.Maanden ?? langste)
            : ookZonderDag
        select eerder.Percentage ?? 100;

    private Maandenreeks Reeks(Opdracht opdracht, YearMonth begin)
    {
        var start = Later(Later(begin, EersteVolleMaand(opdracht.Daad.Dag!.Value)), (NaElkaar ? _naDeVorige : null) ?? begin);
        if (opdracht.OpNihil) return new([.. Enumerable.Range(0, opdracht.Maanden).Select(start.PlusMonths).Where(Loopt).Select(m => (m, 0m, (decimal?)0))], true, false);
        var ineens = Ineens(opdracht, start);
        var passend = NaElkaar ? ineens.ConvertAll(m => m.Punten) : ZonderSpreiden(ineens);
        var deel = ineens.Count == 0 ? 1 : passend.Sum() / ineens.Sum(m => m.Punten);
        if (deel == 0) return new([], false, true);
        var alleen = opdracht.Delen.Count > 0 ? Gespreid(opdracht with { Percentage = opdracht.Percentage * deel }, start) : [.. ineens.Where((_, i) => passend[i] > 0)];
        var past = NaElkaar ? alleen : [.. alleen.Select(Ernaast)];
        if (past.Count > 0) _naDeVorige = past[^1].Maand.PlusMonths(1);
        foreach (var (maand, punten, bedrag) in past) _genomen[maand] = (Genomen(maand).Punten + punten, Genomen(maand).Bedrag + (bedrag ?? 0));
        return new([.. past.Where(m => m.Punten > 0)], false, deel < 1 || !past.SequenceEqual(alleen));
    }

    /// <summary>Spreiden verplaatst en voegt niets toe: wat zonder spreiden naast de andere niet past, vervalt ook met spreiden.</summary>
    private List<decimal> ZonderSpreiden(List<(YearMonth Maand, decimal Punten, decimal? Bedrag)> ineens)
    {
        var past = ineens.ConvertAll(m => Math.Min(m.Punten, 100 - _zonderSpreiden.GetValueOrDefault(m.Maand)));
        foreach (var (maand, punten) in ineens.Zip(past, (m, p) => (m.Maand, p))) _zonderSpreiden[maand] = _zonderSpreiden.GetValueOrDefault(maand) + punten;
        return past;
    }

    /// <summary>Naast wat eerder is genomen, past alleen wat er van de maand over is.</summary>
    private (YearMonth Maand, decimal Punten, decimal? Bedrag) Ernaast((YearMonth Maand, decimal Punten, decimal? Bedrag) maand)
    {
        var rest = Norm(maand.Maand) - Genomen(maand.Maand).Bedrag;
        return maand.Punten > Vrij(maand.Maand) ? (maand.Maand, Vrij(maand.Maand), rest) : maand with { Bedrag = rest < maand.Bedrag ? rest : maand.Bedrag };
    }

    private List<(YearMonth Maand, decimal Punten, decimal? Bedrag)> Ineens(Opdracht opdracht, YearMonth start)
    {
        List<(YearMonth Maand, decimal Punten)> maanden = [];
        var rest = opdracht.Percentage * opdracht.Maanden;
        for (var maand = start; rest > 0 && !VoorgoedGeeindigd(maand); maand = maand.PlusMonths(1))
        {
            if (Geeindigd(maand)) continue;
            var punten = Math.Min(Math.Min(opdracht.Percentage, rest), NaElkaar ? Vrij(maand) : 100);
            if (punten > 0 && Loopt(maand)) maanden.Add((maand, punten));
            rest -= punten;
        }

        BlijftOver |= rest > 0;
        return Verdeel(maanden, maanden.Sum(m => Norm(m.Maand) * m.Punten / 100), m => Norm(m.Maand) * m.Punten / 100);
    }

    /// <summary>Het bedrag van dezelfde verlaging ineens, in delen over opeenvolgende maanden.</summary>
    private List<(YearMonth Maand, decimal Punten, decimal? Bedrag)> Gespreid(Opdracht opdracht, YearMonth start)
    {
        while (NaElkaar && opdracht.Delen.Index().Any(d => Vrij(start.PlusMonths(d.Index)) < opdracht.Percentage * opdracht.Maanden * d.Item.Teller / d.Item.Noemer)) start = start.PlusMonths(1);
        var totaal = Enumerable.Range(0, opdracht.Maanden).Sum(i => Norm(start.PlusMonths(i)) * opdracht.Percentage / 100);
        var delen = opdracht.Delen.Select((deel, i) => (Maand: start.PlusMonths(i), Punten: opdracht.Percentage * opdracht.Maanden * deel.Teller / deel.Noemer)).ToList();
        return Verdeel(delen, totaal, m => totaal * m.Punten / (opdracht.Percentage * opdracht.Maanden));
    }

    private List<(YearMonth Maand, decimal Punten, decimal? Bedrag)> Verdeel(List<(YearMonth Maand, decimal Punten)> maanden, decimal? totaal, Func<(YearMonth Maand, decimal Punten), decimal?> deel)
    {
        var bedragen = maanden.ConvertAll(m => Beneden(deel(m)));
        var rest = Math.Round(totaal ?? 0, 2, MidpointRounding.AwayFromZero) - bedragen.Sum();
        for (var i = 0; i < maanden.Count && rest > 0; i++)
        {
            var erbij = Math.Min(rest.Value, Ruimte(maanden[i].Maand) - bedragen[i]!.Value);
            bedragen[i] += erbij;
            rest -= erbij;
        }

        return [.. maanden.Zip(bedragen, (m, b) => (m.Maand, m.Punten, b))];
    }

    /// <summary>De maand na de bekendmaking, of de eerste die niet is uitbetaald; eerder alleen als de verordening dat zegt.</summary>
    private YearMonth Ingang(LocalDate dag)
    {
        var bekendmaking = (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth();
        if (_uitkering.LaatstUitbetaaldeMaand?.PlusMonths(1) is not { } onbetaald) return bekendmaking.PlusMonths(1);
        if (onbetaald > bekendmaking.PlusMonths(1)) return onbetaald;
        var eerder = Later(onbetaald, Later(bekendmaking, EersteVolleMaand(dag)));
        return eerderAlsNietUitbetaald && eerder < bekendmaking.PlusMonths(1) ? eerder : bekendmaking.PlusMonths(1);
    }

    private bool Geeindigd(YearMonth maand) => _uitkering.BeeindigdPer is { } einde && maand.OnDayOfMonth(1) >= einde && !(ookOpEenNieuweUitkering && _uitkering.OpnieuwToegekendPer?.ToYearMonth() <= maand);

    private bool VoorgoedGeeindigd(YearMonth maand) => Geeindigd(maand) && !(ookOpEenNieuweUitkering && _uitkering.OpnieuwToegekendPer?.ToYearMonth() > maand);

    private bool Loopt(YearMonth maand) => !Geeindigd(maand) && !_uitkering.MaandenZonderUitkering.Contains(maand);

    private decimal? Norm(YearMonth maand) => _uitkering.LatereNormen.Where(n => n.Vanaf <= maand).MaxBy(n => n.Vanaf)?.NormPerMaand ?? _uitkering.NormPerMaand;

    /// <summary>Wat er in euro van een maand over is; naast elkaar wordt dat pas daarna bekeken.</summary>
    private decimal Ruimte(YearMonth maand) => Norm(maand)!.Value - (NaElkaar ? Genomen(maand).Bedrag : 0);

    private decimal Vrij(YearMonth maand) => 100 - Genomen(maand).Punten;

    private (decimal Punten, decimal Bedrag) Genomen(YearMonth maand) => _genomen.GetValueOrDefault(maand);

    private static YearMonth EersteVolleMaand(LocalDate dag) => dag.Day == 1 ? dag.ToYearMonth() : dag.ToYearMonth().PlusMonths(1);

    private static YearMonth Later(YearMonth een, YearMonth ander) => een > ander ? een : ander;

    private static decimal? Beneden(decimal? bedrag) => bedrag is { } euro ? Math.Floor(euro * 100) / 100 : null;
}
