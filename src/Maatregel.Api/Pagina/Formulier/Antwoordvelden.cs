using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The fields of the form for the members of the case that an open question names.</summary>
internal static partial class Antwoordvelden
{
    private static readonly FrozenDictionary<string, string> VanDeZaak = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dringendeRedenen"] = Velden.Redenen,
        ["eerdereMaatregelen"] = Velden.Eerder,
        ["hoor"] = Velden.Hoor,
        ["hoor.grond"] = Velden.HoorGrond,
        ["hoor.wie"] = Velden.HoorBelanghebbende,
        ["samenloop"] = Velden.Volgorde,
        ["samenloop.langerDanDrieMaanden"] = Velden.VolgordeLanger,
        ["uitkering.laatstUitbetaaldeMaand"] = Velden.Uitbetaald,
        ["uitkering.meldingOp"] = Nader.Melding,
        ["uitkering.normPerMaand"] = Velden.Normsoort,
        ["uitkering.toegekendPer"] = Nader.Toegekend,
        ["uitkering.zonderUitkeringInhalen"] = Velden.Inhalen,
        ["verrekening"] = Velden.Verrekening,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> VanGedraging = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["benadelingsbedrag"] = Nader.Benadeling,
        ["besefsgeval"] = Nader.Besefsgeval,
        ["datum"] = Velden.Datum,
        ["geconstateerdOp"] = Velden.Geconstateerd,
        ["handeling"] = Nader.Handeling,
        ["maandenLangereAfhankelijkheid"] = Nader.Afhankelijkheid,
        ["misdraging"] = Nader.Misdraging,
        ["nakoming"] = Nader.Nakoming,
        ["noShow.belpogingen"] = Nader.Belpogingen,
        ["verliesVanWerk"] = Nader.VerliesVanWerk,
        ["verplichting"] = Velden.Gedraging,
        ["oordeel.dringendeRedenen"] = Redenenvelden.Gedraging.Oordeel,
        ["oordeel.feitenVastgesteld"] = Velden.Feiten,
        ["oordeel.gemeenteMeegewogen"] = Nader.GemeenteMeegewogen,
        ["oordeel.grondslag"] = Velden.Grondslag,
        ["oordeel.percentage"] = Nader.Percentage,
        ["oordeel.percentageMotivering"] = Nader.PercentageWaarom,
        ["oordeel.spreidingsplan"] = Nader.Spreidingsplan,
        ["oordeel.uitzonderingOpAfzien"] = Nader.UitzonderingOpAfzien,
        ["oordeel.verplichtingOpgelegd"] = Velden.Opgelegd,
        ["oordeel.verwijtbaarheid"] = Velden.Mate,
        ["oordeel.verwijtbaarheid.meegewogen"] = Velden.MateMeegewogen,
        ["oordeel.voorwaardeSpreiding"] = Nader.VoorwaardeSpreiding,
        ["oordeel.voorwaarden.contractTenMinsteEenJaar"] = Nader.Contract,
        ["oordeel.voorwaarden.geenAndereMogelijkheid"] = Nader.GeenAndere,
        ["oordeel.voorwaarden.nettoloonTenMinsteNorm"] = Nader.Nettoloon,
        ["oordeel.voorwaarden.opvangScholingEnBelastbaarheidOnderzocht"] = Nader.Opvang,
        ["oordeel.voorwaarden.reistijdHoogstensDrieUur"] = Nader.Reistijd,
        ["oordeel.voorwaarden.reizenNoodzakelijk"] = Nader.Reizen,
        ["oordeel.voorwaarden.voorVerhuizing"] = Nader.Verhuizing,
        ["oordeel.waarschuwen"] = Nader.Waarschuwen,
        ["oordeel.wilOndubbelzinnigNiet"] = Nader.WilNiet,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> VanPersoon = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alleenstaandeOuder"] = Nader.AlleenstaandeOuder,
        ["alleenstaandeOuderMetKindJongerDan12"] = Nader.KindJongerDan12,
        ["jongerDan27"] = Nader.JongerDan27,
        ["ontheffingen"] = Velden.Ontheffing,
        ["pensioengerechtigd"] = Velden.Pensioen,
        ["volledigEnDuurzaamArbeidsongeschikt"] = Velden.Arbeidsongeschikt,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> VanEerdere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bekendgemaakt"] = "bekendgemaakt",
        ["besluitdatum"] = "besluit",
        ["gedragingsdatum"] = "gedraging",
        ["grondslag"] = "grondslag",
        ["plan"] = "loopt",
        ["regel"] = "regel",
        ["teltMee"] = "telt",
        ["van"] = "van",
        ["zelfdeGedraging"] = "zelfde",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The fields in which a question can be answered, the most fitting first. To leave a provision aside is an answer only where that is
    /// asked: elsewhere it says that nothing was found out.
    /// </summary>
    public static IReadOnlyList<string> Van(OpenVraag vraag, Ingevuld ingevuld) => vraag.Code == Vraagcode.BuitenToepassing
        ? [Terzijde.Bepaling(1)]
        : [.. Geordend(vraag, ingevuld).SelectMany(pad => Veld(pad, vraag.Code, ingevuld)).Where(Velden.Bestaat).SelectMany(veld => MetVerzamelvraag(veld, ingevuld)).OrderBy(veld => IsBeantwoord(veld, vraag, ingevuld))];

    /// <summary>Every field that a question names, whether or not it is filled in.</summary>
    public static IEnumerable<string> Alle(OpenVraag vraag, Ingevuld ingevuld) => vraag.Velden.SelectMany(pad => Veld(pad, vraag.Code, ingevuld));

    /// <summary>Of a condition with two parts, the part that is still open is asked.</summary>
    private static bool IsBeantwoord(string veld, OpenVraag vraag, Ingevuld ingevuld) => vraag.Code == Vraagcode.VoorwaardePersoon && ingevuld.Heeft(veld) && !ingevuld.Is(veld, "onbekend");

    /// <summary>Of somebody less to blame for whom no urgent reasons are found, it is open only whether that was weighed.</summary>
    private static IEnumerable<string> Geordend(OpenVraag vraag, Ingevuld ingevuld)
    {
        var (zaak, gedraging) = (Redenenvelden.Zaak.Oordeel, Redenenvelden.Gedraging.Oordeel);
        var geoordeeld = ingevuld.Is(zaak, "geen") || (ingevuld.Is(zaak, Redenenvelden.Verschilt) && ingevuld.Is(gedraging, "geen"));
        return geoordeeld && !ingevuld.Is(Velden.MateMeegewogen, "nee") ? vraag.Velden.OrderByDescending(pad => pad.EndsWith(".meegewogen", StringComparison.Ordinal)) : vraag.Velden;
    }

    /// <summary>A fact is asked by itself only after the question for several of them.</summary>
    private static string[] MetVerzamelvraag(string veld, Ingevuld ingevuld) =>
        Verzamelvraag.Alle.FirstOrDefault(v => v.Velden.Contains(veld)) is { } samen && !ingevuld.Is(samen.Veld, Verzamelvraag.Navragen) ? [samen.Veld] : [veld];

    private static string[] Veld(string pad, string code, Ingevuld ingevuld)
    {
        var deel = Deel().Match(pad);
        if (!deel.Success) return VanDeZaak.TryGetValue(pad[2..], out var vanDeZaak) ? [vanDeZaak] : [];
        var lid = deel.Groups["lid"].Value;
        return deel.Groups["lijst"].Value switch
        {
            "gedragingen" when lid == "noShow.oproepen" => Oproepen(code, ingevuld),
            "gedragingen" when lid == "verplichting" && ingevuld.Is(Velden.Gedraging, "no-show") => [Velden.Doel],
            "gedragingen" => VanGedraging.TryGetValue(lid, out var veld) ? [veld] : [],
            "eerdereMaatregelen" => VanEerdere.TryGetValue(lid, out var veld)
                ? [Velden.EerdereMaatregel(int.Parse(deel.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1, veld)]
                : [],
            var wie => VanPersoon.TryGetValue(lid, out var veld) ? [wie == "partner" ? Velden.Partner(veld) : veld] : [],
        };
    }

    /// <summary>Of the first invitation of which it is not known.</summary>
    private static string[] Oproepen(string code, Ingevuld ingevuld)
    {
        if (code == Vraagcode.OproepOpTijd) return [Nader.OpTijd];
        var deel = code switch
        {
            Vraagcode.DatumAfspraak => "afspraak",
            Vraagcode.OproepAannemelijk => "aangekomen",
            Vraagcode.Verschenen or Vraagcode.VoorafAfgemeld => "afloop",
            _ => "verzonden",
        };
        return
        [
            .. Enumerable.Range(1, ingevuld.Is(Velden.HerhalingVerzonden, "ja") ? Velden.Oproepen : 1).Select(i => Velden.Oproep(i, deel))
                .Where(v => !ingevuld.Heeft(v) || ingevuld[v] is "onbekend" or "bericht-onbekend").Take(1),
            Velden.HerhalingVerzonden,
        ];
    }

    [GeneratedRegex(@"\A\$\.(?<lijst>gedragingen|eerdereMaatregelen|belanghebbende|partner)(\[(?<index>[0-9]+)\])?\.(?<lid>.+)\z")]
    private static partial Regex Deel();
}
