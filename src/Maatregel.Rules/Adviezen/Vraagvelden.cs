using System.Collections.Frozen;
using Maatregel.Rules.Feiten;

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

    private static readonly string[] Verleden = ["eerdereMaatregelen"];
    private static readonly string[] Meetelling = [Eerdere + "teltMee"];
    private static readonly string[] Oproepen = [Gedraging + "noShow.oproepen"];
    private static readonly string[] AndereGrondslag = [Gedraging + "oordeel.grondslag", Bepaling];

    private static readonly FrozenDictionary<string, string[]> Casusvelden = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["aandeel-gemeente"] = [Gedraging + "oordeel.gemeenteMeegewogen", Gedraging + "oordeel.verwijtbaarheid"],
        ["afzien-onbekend"] = [Gedraging + "oordeel.uitzonderingOpAfzien", Bepaling],
        ["afzien-tot"] = [Gedraging + "oordeel.uitzonderingOpAfzien", Bepaling],
        ["afzien-vierde-lid"] = [Gedraging + "oordeel.uitzonderingOpAfzien"],
        ["alleenstaande-ouder"] = [Persoon + "alleenstaandeOuder"],
        ["arbeidsongeschiktheid"] = [Persoon + "volledigEnDuurzaamArbeidsongeschikt"],
        ["benadelingsbedrag"] = [Gedraging + "benadelingsbedrag"],
        ["buiten-toepassing"] = [Bepaling],
        ["datum-afspraak"] = Oproepen,
        ["datum-gedraging"] = [Gedraging + "datum", Gedraging + "geconstateerdOp"],
        ["dringende-redenen"] = ["dringendeRedenen", Gedraging + "oordeel.dringendeRedenen"],
        ["duur-onbekend"] = AndereGrondslag,
        ["duur-verschilt"] = AndereGrondslag,
        ["eerdere-maatregel-bekendmaking"] = [Eerdere + "bekendgemaakt", Eerdere + "besluitdatum", Eerdere + "gedragingsdatum"],
        ["eerdere-maatregel-categorie"] = [Eerdere + "regel", Eerdere + "categorie"],
        ["eerdere-maatregel-grondslag"] = [Eerdere + "grondslag"],
        ["eerdere-maatregel-loopt"] = [Eerdere + "plan"],
        ["eerdere-maatregel-regel"] = [Eerdere + "regel"],
        ["eerdere-maatregelen"] = Verleden,
        ["feiten-vastgesteld"] = [Gedraging + "oordeel.feitenVastgesteld"],
        ["geconstateerd-op"] = [Gedraging + "geconstateerdOp"],
        ["geval-van-besef"] = [Gedraging + "besefsgeval"],
        ["grondslag-kiezen"] = [Gedraging + "oordeel.grondslag"],
        ["herleving-onbekend"] = [Bepaling],
        ["hoor"] = ["hoor"],
        ["hoor-grond"] = ["hoor.grond"],
        ["hoor-wie"] = ["hoor.wie"],
        ["horen-onbekend"] = ["hoor"],
        ["ingang-onbekend"] = ["uitkering.laatstUitbetaaldeMaand", Bepaling],
        ["jonger-dan-27"] = [Persoon + "jongerDan27"],
        ["maanden-langere-afhankelijkheid"] = [Gedraging + "maandenLangereAfhankelijkheid"],
        ["maanden-zonder-uitkering"] = ["uitkering.zonderUitkeringInhalen"],
        ["nakoming"] = [Gedraging + "nakoming"],
        ["nakoming-bepaling"] = [Gedraging + "oordeel.grondslag"],
        ["norm-onbekend"] = ["uitkering.normPerMaand"],
        ["ontheffing-reikwijdte"] = [Persoon + "ontheffingen"],
        ["ontheffingen"] = [Persoon + "ontheffingen"],
        ["oproep-aannemelijk"] = Oproepen,
        ["oproep-op-tijd"] = Oproepen,
        ["oproepen"] = Oproepen,
        ["opvang-scholing-belastbaarheid"] = [Gedraging + "oordeel.voorwaarden.opvangScholingEnBelastbaarheidOnderzocht"],
        ["pensioengerechtigd"] = [Persoon + "pensioengerechtigd"],
        ["percentage-kiezen"] = [Gedraging + "oordeel.percentage"],
        ["recidive-vast-bedrag"] = [Bepaling],
        ["recidive-onbekend"] = [Bepaling],
        ["recidive-gemeente"] = Meetelling,
        ["recidive-gezinslid"] = Meetelling,
        ["recidive-grondslag"] = Meetelling,
        ["recidive-nihil"] = Meetelling,
        ["recidive-regeling"] = Meetelling,
        ["recidive-trede"] = Meetelling,
        ["route-kiezen"] = [Gedraging + "verplichting", "uitkering.meldingOp"],
        ["samenloop"] = [Gedraging + "handeling"],
        ["samenloop-onbekend"] = [Gedraging + "handeling", Bepaling],
        ["samenloop-zwaarste"] = ["uitkering.normPerMaand"],
        ["soort-misdraging"] = [Gedraging + "misdraging"],
        ["spreiding-onbekend"] = ["verrekening", Bepaling],
        ["spreidingsplan"] = [Gedraging + "oordeel.spreidingsplan"],
        ["tarief-buiten-toepassing"] = AndereGrondslag,
        ["tarief-onbekend"] = AndereGrondslag,
        ["uitkering-liep"] = ["uitkering.toegekendPer", "uitkering.meldingOp"],
        ["uitzondering-op-afzien"] = [Gedraging + "oordeel.uitzonderingOpAfzien"],
        ["verlies-van-werk"] = [Gedraging + "verliesVanWerk"],
        ["verordening-onbekend"] = AndereGrondslag,
        ["verplichting-geldt"] = [Gedraging + "oordeel.grondslag", Gedraging + "oordeel.verplichtingOpgelegd"],
        ["verplichting-opgelegd"] = [Gedraging + "oordeel.verplichtingOpgelegd"],
        ["verschenen"] = Oproepen,
        ["verwijtbaarheid"] = [Gedraging + "oordeel.verwijtbaarheid"],
        ["voorwaarde-contract-een-jaar"] = [Gedraging + "oordeel.voorwaarden.contractTenMinsteEenJaar"],
        ["voorwaarde-geen-andere-mogelijkheid"] = [Gedraging + "oordeel.voorwaarden.geenAndereMogelijkheid"],
        ["voorwaarde-nettoloon-norm"] = [Gedraging + "oordeel.voorwaarden.nettoloonTenMinsteNorm"],
        ["voorwaarde-persoon"] = [Persoon + "jongerDan27", Persoon + "alleenstaandeOuder"],
        ["voorwaarde-reistijd"] = [Gedraging + "oordeel.voorwaarden.reistijdHoogstensDrieUur"],
        ["voorwaarde-reizen-noodzakelijk"] = [Gedraging + "oordeel.voorwaarden.reizenNoodzakelijk"],
        ["voorwaarde-spreiding"] = [Gedraging + "oordeel.voorwaardeSpreiding"],
        ["voorwaarde-voor-verhuizing"] = [Gedraging + "oordeel.voorwaarden.voorVerhuizing"],
        ["volgorde-van-maatregelen"] = ["samenloop"],
        ["vooraf-afgemeld"] = Oproepen,
        ["waarschuwen"] = [Gedraging + "oordeel.waarschuwen"],
        ["waarschuwing-onbekend"] = [Gedraging + "oordeel.waarschuwen", Bepaling],
        ["welke-afspraak"] = [Gedraging + "datum"],
        ["wil-ondubbelzinnig-niet"] = [Gedraging + "oordeel.wilOndubbelzinnigNiet"],
        ["zelfde-gedraging"] = [Eerdere + "zelfdeGedraging", Eerdere + "gedragingsdatum"],
        [Gemeentekeuzen.DrieMaanden] = ["samenloop.langerDanDrieMaanden"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Verzoekvelden = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["bekendgemaakt"] = ["maatregel.bekendgemaakt", "maatregel.besluitdatum"],
        ["dringende-redenen"] = ["dringendeRedenen"],
        ["heroverweging"] = ["heroverweging"],
        ["heroverweging-na-termijn"] = ["heroverweging.ookNaTermijn"],
        ["herzien"] = ["inkeer.herzien"],
        ["herziening-zwaarder"] = ["inkeer.verlaging", "heroverweging.verlaging", "dringendeRedenen.afstemming"],
        ["inkeer-onbekend"] = ["grond"],
        ["laatst-uitbetaalde-maand"] = ["laatstUitbetaaldeMaand", "vanaf"],
        ["nakoming"] = ["inkeer.nakomingOndubbelzinnig"],
        ["regel-bij-grondslag"] = ["maatregel.grondslag", "maatregel.regel"],
        ["verordening"] = ["gemeente"],
        ["verzoek"] = ["opVerzoek", "ingediendOp", "vanaf"],
    }.ToFrozenDictionary();

    /// <summary>Whether it is known where the answer to a question goes.</summary>
    public static bool Kent(string code) => Casusvelden.ContainsKey(code) || Verzoekvelden.ContainsKey(code);

    /// <summary>The questions of an advice, each with the paths in its case.</summary>
    public static IReadOnlyList<OpenVraag> Bij(Casus casus, IReadOnlyList<OpenVraag> vragen) =>
        vragen.Count == 0 ? vragen : [.. vragen.Select(vraag => vraag with { Velden = [.. Casusvelden.GetValueOrDefault(vraag.Code, []).SelectMany(veld => Paden(casus, vraag, veld)).Distinct(StringComparer.Ordinal)] })];

    /// <summary>The questions of looking again, each with the paths in its request.</summary>
    public static IReadOnlyList<OpenVraag> Bij(IReadOnlyList<OpenVraag> vragen) =>
        vragen.Count == 0 ? vragen : [.. vragen.Select(vraag => vraag with { Velden = [.. Verzoekvelden.GetValueOrDefault(vraag.Code, []).Select(veld => "$." + veld)] })];

    /// <summary>What is asked of a conduct, a person or an earlier measure stands where that one stands.</summary>
    private static IEnumerable<string> Paden(Casus casus, OpenVraag vraag, string veld)
    {
        var betrokken = casus.Gedragingen.Index().Where(g => vraag.Gedraging is null || (g.Item.Id ?? Feiten.Gedraging.Naam(g.Index)) == vraag.Gedraging);
        if (veld.StartsWith(Gedraging, StringComparison.Ordinal)) return betrokken.Select(g => $"{JsonPad.Element("$.gedragingen", g.Index)}.{veld[Gedraging.Length..]}");
        if (veld.StartsWith(Persoon, StringComparison.Ordinal)) return betrokken.Select(g => $"$.{(g.Item.Van == Gezinslid.Partner ? "partner" : "belanghebbende")}.{veld[Persoon.Length..]}");
        if (!veld.StartsWith(Eerdere, StringComparison.Ordinal)) return ["$." + veld];
        return casus.EerdereMaatregelen!.Index()
            .Where(m => Noemt(vraag.Vraag.Tekst, m.Item.Id ?? EerdereMaatregel.Naam(m.Index)))
            .Select(m => $"{JsonPad.Element("$.eerdereMaatregelen", m.Index)}.{veld[Eerdere.Length..]}");
    }

    /// <summary>Every question about an earlier measure names it behind the word, at the start of a sentence or within one.</summary>
    private static bool Noemt(string vraag, string naam) =>
        vraag.Split("aatregel " + naam).Skip(1).Any(daarna => daarna.Length == 0 || !char.IsLetterOrDigit(daarna[0]));
}
