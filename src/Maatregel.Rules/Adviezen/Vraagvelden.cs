using System.Collections.Frozen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Which members of what was given answer a question. A question that a provision must answer names <c>buitenToepassing</c>: a case can
/// answer it only by leaving that provision aside with a reason, and else its text must be read.
/// </summary>
internal static class Vraagvelden
{
    private const string Gedraging = "gedraging.";
    private const string Persoon = "persoon.";
    private const string Eerdere = "eerdere.";
    private const string Bepaling = "buitenToepassing";

    /// <summary>Answers only for a conduct that was judged less blameworthy.</summary>
    private const string Meegewogen = Gedraging + "oordeel.verwijtbaarheid.meegewogen";

    private static readonly string[] Verleden = ["eerdereMaatregelen"];
    private static readonly string[] Meetelling = [Eerdere + "teltMee"];
    private static readonly string[] Oproepen = [Gedraging + "noShow.oproepen"];
    private static readonly string[] AndereGrondslag = [Gedraging + "oordeel.grondslag", Bepaling];

    private static readonly FrozenDictionary<string, string[]> Casusvelden = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Vraagcode.AandeelGemeente] = [Gedraging + "oordeel.gemeenteMeegewogen", Gedraging + "oordeel.verwijtbaarheid"],
        [Vraagcode.AfstemmingOnbekend] = [Gedraging + "oordeel.percentage", Bepaling],
        [Vraagcode.AfzienOnbekend] = [Gedraging + "oordeel.uitzonderingOpAfzien", Bepaling],
        [Vraagcode.AfzienTot] = [Gedraging + "oordeel.uitzonderingOpAfzien", Bepaling],
        [Vraagcode.AfzienVierdeLid] = [Gedraging + "oordeel.uitzonderingOpAfzien"],
        [Vraagcode.AlleenstaandeOuder] = [Persoon + "alleenstaandeOuderMetKindJongerDan12", Persoon + "alleenstaandeOuder"],
        [Vraagcode.Arbeidsongeschiktheid] = [Persoon + "volledigEnDuurzaamArbeidsongeschikt"],
        [Vraagcode.Belpogingen] = [Gedraging + "noShow.belpogingen"],
        [Vraagcode.Benadelingsbedrag] = [Gedraging + "benadelingsbedrag"],
        [Vraagcode.BenadelingsbedragNettoBruto] = [Gedraging + "benadelingsbedrag"],
        [Vraagcode.BuitenToepassing] = [Bepaling],
        [Vraagcode.DatumAfspraak] = Oproepen,
        [Vraagcode.DatumGedraging] = [Gedraging + "datum", Gedraging + "geconstateerdOp"],
        [Vraagcode.DringendeRedenen] = ["dringendeRedenen", Gedraging + "oordeel.dringendeRedenen", Meegewogen],
        [Vraagcode.DuurOnbekend] = AndereGrondslag,
        [Vraagcode.DuurVerschilt] = AndereGrondslag,
        [Vraagcode.EerdereMaatregelBekendmaking] = [Eerdere + "bekendgemaakt", Eerdere + "besluitdatum", Eerdere + "gedragingsdatum"],
        [Vraagcode.EerdereMaatregelCategorie] = [Eerdere + "regel", Eerdere + "categorie"],
        [Vraagcode.EerdereMaatregelGrondslag] = [Eerdere + "grondslag"],
        [Vraagcode.EerdereMaatregelLoopt] = [Eerdere + "plan"],
        [Vraagcode.EerdereMaatregelRegel] = [Eerdere + "regel"],
        [Vraagcode.EerdereMaatregelen] = Verleden,
        [Vraagcode.FeitenVastgesteld] = [Gedraging + "oordeel.feitenVastgesteld"],
        [Vraagcode.GeconstateerdOp] = [Gedraging + "geconstateerdOp"],
        [Vraagcode.GevalVanBesef] = [Gedraging + "besefsgeval"],
        [Vraagcode.GrondslagKiezen] = [Gedraging + "oordeel.grondslag"],
        [Vraagcode.HerlevingOnbekend] = [Bepaling],
        [Vraagcode.Hoor] = ["hoor"],
        [Vraagcode.HoorGrond] = ["hoor.grond"],
        [Vraagcode.HoorWie] = ["hoor.wie"],
        [Vraagcode.HorenOnbekend] = ["hoor"],
        [Vraagcode.IngangOnbekend] = ["uitkering.laatstUitbetaaldeMaand", Bepaling],
        [Vraagcode.JongerDan27] = [Persoon + "jongerDan27"],
        [Vraagcode.MaandenLangereAfhankelijkheid] = [Gedraging + "maandenLangereAfhankelijkheid"],
        [Vraagcode.MaandenZonderUitkering] = ["uitkering.zonderUitkeringInhalen"],
        [Vraagcode.Nakoming] = [Gedraging + "nakoming"],
        [Vraagcode.NakomingBepaling] = [Gedraging + "oordeel.grondslag"],
        [Vraagcode.NormOnbekend] = ["uitkering.normPerMaand"],
        [Vraagcode.OntheffingReikwijdte] = [Persoon + "ontheffingen"],
        [Vraagcode.Ontheffingen] = [Persoon + "ontheffingen"],
        [Vraagcode.OproepAannemelijk] = Oproepen,
        [Vraagcode.OproepOpTijd] = Oproepen,
        [Vraagcode.Oproepen] = Oproepen,
        [Vraagcode.OpvangScholingBelastbaarheid] = [Gedraging + "oordeel.voorwaarden.opvangScholingEnBelastbaarheidOnderzocht"],
        [Vraagcode.Pensioengerechtigd] = [Persoon + "pensioengerechtigd"],
        [Vraagcode.PercentageKiezen] = [Gedraging + "oordeel.percentage", Gedraging + "oordeel.percentageMotivering"],
        [Vraagcode.RecidiveVastBedrag] = [Bepaling],
        [Vraagcode.RecidiveOnbekend] = [Bepaling],
        [Vraagcode.RecidiveCategorie] = Meetelling,
        [Vraagcode.RecidiveGemeente] = Meetelling,
        [Vraagcode.RecidiveGezinslid] = [.. Meetelling, Eerdere + "van"],
        [Vraagcode.RecidiveGrondslag] = Meetelling,
        [Vraagcode.RecidiveNihil] = Meetelling,
        [Vraagcode.RecidiveRegeling] = Meetelling,
        [Vraagcode.RecidiveTrede] = Meetelling,
        [Vraagcode.RouteKiezen] = [Gedraging + "verplichting", "uitkering.meldingOp"],
        [Vraagcode.Samenloop] = [Gedraging + "handeling"],
        [Vraagcode.SamenloopOnbekend] = [Gedraging + "handeling", Bepaling],
        [Vraagcode.SamenloopZwaarste] = ["uitkering.normPerMaand"],
        [Vraagcode.SoortMisdraging] = [Gedraging + "misdraging"],
        [Vraagcode.SpreidingOnbekend] = ["verrekening", Bepaling],
        [Vraagcode.Spreidingsplan] = [Gedraging + "oordeel.spreidingsplan"],
        [Vraagcode.TariefBuitenToepassing] = AndereGrondslag,
        [Vraagcode.TariefOnbekend] = AndereGrondslag,
        [Vraagcode.UitkeringLiep] = ["uitkering.toegekendPer", "uitkering.meldingOp"],
        [Vraagcode.UitzonderingOpAfzien] = [Gedraging + "oordeel.uitzonderingOpAfzien"],
        [Vraagcode.VerliesVanWerk] = [Gedraging + "verliesVanWerk"],
        [Vraagcode.VerordeningEersteDag] = [Gedraging + "datum"],
        [Vraagcode.VerordeningOnbekend] = AndereGrondslag,
        [Vraagcode.VerordeningTweeTeksten] = [Gedraging + "datum"],
        [Vraagcode.VerplichtingGeldt] = [Gedraging + "oordeel.grondslag", Gedraging + "oordeel.verplichtingOpgelegd"],
        [Vraagcode.VerplichtingOpgelegd] = [Gedraging + "oordeel.verplichtingOpgelegd"],
        [Vraagcode.Verschenen] = Oproepen,
        [Vraagcode.Verwijtbaarheid] = [Gedraging + "oordeel.verwijtbaarheid"],
        [Vraagcode.VoorwaardeContractEenJaar] = [Gedraging + "oordeel.voorwaarden.contractTenMinsteEenJaar"],
        [Vraagcode.VoorwaardeGeenAndereMogelijkheid] = [Gedraging + "oordeel.voorwaarden.geenAndereMogelijkheid"],
        [Vraagcode.VoorwaardeNettoloonNorm] = [Gedraging + "oordeel.voorwaarden.nettoloonTenMinsteNorm"],
        [Vraagcode.VoorwaardePersoon] = [Persoon + "jongerDan27", Persoon + "alleenstaandeOuder", "uitkering.meldingOp"],
        [Vraagcode.VoorwaardeReistijd] = [Gedraging + "oordeel.voorwaarden.reistijdHoogstensDrieUur"],
        [Vraagcode.VoorwaardeReizenNoodzakelijk] = [Gedraging + "oordeel.voorwaarden.reizenNoodzakelijk"],
        [Vraagcode.VoorwaardeSpreiding] = [Gedraging + "oordeel.voorwaardeSpreiding"],
        [Vraagcode.VoorwaardeVoorVerhuizing] = [Gedraging + "oordeel.voorwaarden.voorVerhuizing"],
        [Vraagcode.VolgordeVanMaatregelen] = ["samenloop"],
        [Vraagcode.VoorafAfgemeld] = Oproepen,
        [Vraagcode.Waarschuwen] = [Gedraging + "oordeel.waarschuwen"],
        [Vraagcode.WaarschuwingOnbekend] = [Gedraging + "oordeel.waarschuwen", Bepaling],
        [Vraagcode.WelkeAfspraak] = [Gedraging + "datum"],
        [Vraagcode.WilOndubbelzinnigNiet] = [Gedraging + "oordeel.wilOndubbelzinnigNiet"],
        [Vraagcode.ZelfdeGedraging] = [Eerdere + "zelfdeGedraging", Eerdere + "gedragingsdatum", Eerdere + "van"],
        [Vraagcode.LangerDanDrieMaanden] = ["samenloop.langerDanDrieMaanden", "samenloop.langerDanDrieMaandenMotivering"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Verzoekvelden = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Vraagcode.Bekendgemaakt] = ["maatregel.bekendgemaakt", "maatregel.besluitdatum"],
        [Vraagcode.DringendeRedenen] = ["dringendeRedenen"],
        [Vraagcode.Heroverweging] = ["heroverweging"],
        [Vraagcode.HeroverwegingNaTermijn] = ["heroverweging.ookNaTermijn"],
        [Vraagcode.HeroverwegingOnbekend] = ["heroverweging.ookNaTermijn"],
        [Vraagcode.Herzien] = ["inkeer.herzien"],
        [Vraagcode.HerzieningZwaarder] = ["inkeer.verlaging", "heroverweging.verlaging", "dringendeRedenen.afstemming"],
        [Vraagcode.InkeerOnbekend] = ["grond"],
        [Vraagcode.LaatstUitbetaaldeMaand] = ["laatstUitbetaaldeMaand", "vanaf"],
        [Vraagcode.Nakoming] = ["inkeer.nakomingOndubbelzinnig"],
        [Vraagcode.RegelBijGrondslag] = ["maatregel.grondslag", "maatregel.regel"],
        [Vraagcode.Verordening] = ["gemeente"],
        [Vraagcode.Verzoek] = ["opVerzoek", "ingediendOp"],
    }.ToFrozenDictionary();

    /// <summary>Every question that there is, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Codes { get; } = Reeks.Kopie<string>([.. Casusvelden.Keys.Union(Verzoekvelden.Keys).Order(StringComparer.Ordinal)]);

    /// <summary>Where the answer goes, whatever the case: a list is written as <c>[]</c>.</summary>
    public static IReadOnlyList<string> Van(string code) =>
        [.. Casusvelden.GetValueOrDefault(code, []).SelectMany(Overal).Union(Verzoekvelden.GetValueOrDefault(code, []).Select(veld => "$." + veld), StringComparer.Ordinal)];

    /// <summary>The members of a case that answer a question, written as here: a question may name more.</summary>
    public static IReadOnlyList<string> InDeZaak(string code) => Casusvelden[code];

    /// <summary>Which members a condition that a provision puts to the person turns on, written as here: a question may name its own.</summary>
    public static IReadOnlyList<string> VanVoorwaarde(Persoonsvoorwaarde? voorwaarde) => voorwaarde switch
    {
        Persoonsvoorwaarde.JongerDan27 => [Persoon + "jongerDan27"],
        Persoonsvoorwaarde.JongerDan27InZoektijd => [Persoon + "jongerDan27", "uitkering.meldingOp"],
        _ => [Persoon + "alleenstaandeOuder"],
    };

    /// <summary>The questions of an advice, each with the paths in its case.</summary>
    public static IReadOnlyList<OpenVraag> Bij(Casus casus, IReadOnlyList<OpenVraag> vragen) =>
        vragen.Count == 0 ? vragen : [.. vragen.Select(vraag => vraag with { Vraag = Verslagtaal.Van(vraag.Vraag), Velden = [.. (vraag.Velden.Count > 0 ? vraag.Velden : Casusvelden.GetValueOrDefault(vraag.Code, [])).SelectMany(veld => Paden(casus, vraag, veld)).Distinct(StringComparer.Ordinal)] })];

    /// <summary>The questions of looking again, each with the paths in its request: of the members of a ground those of this one.</summary>
    public static IReadOnlyList<OpenVraag> Bij(Herzieningsgrond grond, IReadOnlyList<OpenVraag> vragen) =>
        vragen.Count == 0 ? vragen : [.. vragen.Select(vraag => vraag with
        {
            Vraag = Verslagtaal.Van(vraag.Vraag),
            Velden = [.. (vraag.Velden.Count > 0 ? vraag.Velden : Verzoekvelden.GetValueOrDefault(vraag.Code, [])).Where(veld => vraag.Code != Vraagcode.HerzieningZwaarder || veld == Verlaging(grond)).Select(veld => "$." + veld)],
        })];

    private static string Verlaging(Herzieningsgrond grond) => grond switch
    {
        Herzieningsgrond.Inkeer => "inkeer.verlaging",
        Herzieningsgrond.Heroverweging => "heroverweging.verlaging",
        _ => "dringendeRedenen.afstemming",
    };

    private static IEnumerable<string> Overal(string veld) => veld.Split('.', 2) switch
    {
        ["gedraging", var lid] => ["$.gedragingen[]." + lid],
        ["persoon", var lid] => ["$.belanghebbende." + lid, "$.partner." + lid],
        ["eerdere", var lid] => ["$.eerdereMaatregelen[]." + lid],
        _ => ["$." + veld],
    };

    /// <summary>What is asked of a conduct, a person or an earlier measure stands where that one stands.</summary>
    private static IEnumerable<string> Paden(Casus casus, OpenVraag vraag, string veld)
    {
        var betrokken = casus.Gedragingen.Index().Where(g => vraag.Gedraging is null || (g.Item.Id ?? Feiten.Gedraging.Naam(g.Index)) == vraag.Gedraging);
        if (veld == Meegewogen) betrokken = betrokken.Where(g => g.Item.Oordeel?.Verwijtbaarheid?.Mate == Mate.Verminderd);
        if (veld.StartsWith(Gedraging, StringComparison.Ordinal)) return betrokken.Select(g => $"{JsonPad.Element("$.gedragingen", g.Index)}.{veld[Gedraging.Length..]}");
        if (veld.StartsWith(Persoon, StringComparison.Ordinal)) return betrokken.Select(g => $"$.{(g.Item.Van == Gezinslid.Partner ? "partner" : "belanghebbende")}.{veld[Persoon.Length..]}");
        if (!veld.StartsWith(Eerdere, StringComparison.Ordinal)) return ["$." + veld];
        return casus.EerdereMaatregelen!.Index()
            .Where(m => vraag.Vraag.Feiten.OfType<Aanduiding>().Any(a => a.Plaats == m.Index))
            .Select(m => $"{JsonPad.Element("$.eerdereMaatregelen", m.Index)}.{veld[Eerdere.Length..]}");
    }
}
