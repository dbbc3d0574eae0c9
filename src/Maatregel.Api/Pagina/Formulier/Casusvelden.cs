using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The field of the form in which each member of a case is filled in: where its question is answered and its fault mended.</summary>
internal static partial class Casusvelden
{
    private const string Belanghebbende = "belanghebbende.";
    private const string Partner = "partner.";

    private static readonly FrozenDictionary<string, string> Enkel = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kenmerk"] = Velden.Kenmerk,
        ["gemeente"] = Velden.Gemeente,
        ["regeling"] = Velden.Regeling,
        ["peildatum"] = Velden.Peildatum,
        ["bekendmaking"] = Velden.Bekendmaking,
        ["uitkering.normPerMaand"] = Velden.Norm,
        ["uitkering.latereNormen"] = Velden.LatereNorm,
        ["uitkering.latereNormen[].vanaf"] = Velden.LatereNormVanaf,
        ["uitkering.leefsituatie"] = Velden.Leefsituatie,
        ["uitkering.meldingOp"] = Nader.Melding,
        ["uitkering.toegekendPer"] = Nader.Toegekend,
        ["uitkering.laatstUitbetaaldeMaand"] = Velden.Uitbetaald,
        ["uitkering.beeindigdPer"] = Velden.Beeindigd,
        ["uitkering.opnieuwToegekendPer"] = Velden.OpnieuwToegekend,
        ["uitkering.maandenZonderUitkering"] = Velden.ZonderUitkering,
        ["uitkering.zonderUitkeringInhalen"] = Velden.Inhalen,
        ["belanghebbende.pensioengerechtigd"] = Velden.Pensioen,
        ["belanghebbende.volledigEnDuurzaamArbeidsongeschikt"] = Velden.Arbeidsongeschikt,
        ["belanghebbende.ontheffingen"] = Velden.Ontheffing,
        ["belanghebbende.alleenstaandeOuderMetKindJongerDan12"] = Nader.KindJongerDan12,
        ["belanghebbende.alleenstaandeOuder"] = Nader.AlleenstaandeOuder,
        ["belanghebbende.jongerDan27"] = Nader.JongerDan27,
        ["belanghebbende.omstandigheden.schulden"] = Velden.Schulden,
        ["belanghebbende.omstandigheden.kinderen"] = Velden.Kinderen,
        ["belanghebbende.omstandigheden.huisuitzetting"] = Velden.Huisuitzetting,
        ["belanghebbende.omstandigheden.bewind"] = Velden.Bewind,
        ["gedragingen[].datum"] = Velden.Datum,
        ["gedragingen[].geconstateerdOp"] = Velden.Geconstateerd,
        ["gedragingen[].verplichting"] = Velden.Gedraging,
        ["gedragingen[].noShow.onderdeel"] = Velden.Onderdeel,
        ["gedragingen[].noShow.doel"] = Velden.Doel,
        ["gedragingen[].noShow.kanaal"] = Velden.Kanaal,
        ["gedragingen[].noShow.belpogingen"] = Nader.Belpogingen,
        ["gedragingen[].noShow.gewaarschuwdOp"] = Velden.GewaarschuwdOp,
        ["gedragingen[].noShow.gesprekOp"] = Velden.GesprekOp,
        ["gedragingen[].noShow.oproepen[].opTijd"] = Nader.OpTijd,
        ["gedragingen[].nakoming"] = Nader.Nakoming,
        ["gedragingen[].andersAfgesproken"] = Eigenaandeel.Anders,
        ["gedragingen[].andersAfgesprokenToelichting"] = Eigenaandeel.AndersWat,
        ["gedragingen[].oordeel.verplichtingOpgelegd"] = Velden.Opgelegd,
        ["gedragingen[].oordeel.feitenVastgesteld"] = Velden.Feiten,
        ["gedragingen[].oordeel.grondslag"] = Velden.Grondslag,
        ["gedragingen[].oordeel.grondslag.motivering"] = Velden.GrondslagWaarom,
        ["gedragingen[].oordeel.verwijtbaarheid"] = Velden.Mate,
        ["gedragingen[].oordeel.verwijtbaarheid.motivering"] = Velden.MateWaarom,
        ["gedragingen[].oordeel.verwijtbaarheid.meegewogen"] = Velden.MateMeegewogen,
        ["gedragingen[].oordeel.gemeenteMeegewogen"] = Nader.GemeenteMeegewogen,
        ["gedragingen[].oordeel.voorwaarden.voorVerhuizing"] = Nader.Verhuizing,
        ["gedragingen[].oordeel.voorwaarden.reistijdHoogstensDrieUur"] = Nader.Reistijd,
        ["gedragingen[].oordeel.voorwaarden.reizenNoodzakelijk"] = Nader.Reizen,
        ["gedragingen[].oordeel.voorwaarden.geenAndereMogelijkheid"] = Nader.GeenAndere,
        ["gedragingen[].oordeel.voorwaarden.contractTenMinsteEenJaar"] = Nader.Contract,
        ["gedragingen[].oordeel.voorwaarden.nettoloonTenMinsteNorm"] = Nader.Nettoloon,
        ["gedragingen[].oordeel.voorwaarden.opvangScholingEnBelastbaarheidOnderzocht"] = Nader.Opvang,
        ["gedragingen[].oordeel.wilOndubbelzinnigNiet"] = Nader.WilNiet,
        ["gedragingen[].oordeel.dringendeRedenen"] = Redenenvelden.Gedraging.Oordeel,
        ["gedragingen[].oordeel.dringendeRedenen.motivering"] = Redenenvelden.Gedraging.Waarom,
        ["gedragingen[].oordeel.dringendeRedenen.afstemming"] = Redenenvelden.Gedraging.Percentage,
        ["gedragingen[].oordeel.dringendeRedenen.afstemming.maanden"] = Redenenvelden.Gedraging.Maanden,
        ["gedragingen[].oordeel.waarschuwen"] = Nader.Waarschuwen,
        ["gedragingen[].oordeel.percentage"] = Nader.Percentage,
        ["gedragingen[].oordeel.percentageMotivering"] = Nader.PercentageWaarom,
        ["gedragingen[].oordeel.uitzonderingOpAfzien"] = Nader.UitzonderingOpAfzien,
        ["gedragingen[].oordeel.voorwaardeSpreiding"] = Nader.VoorwaardeSpreiding,
        ["gedragingen[].oordeel.spreidingsplan"] = Nader.Spreidingsplan,
        ["gedragingen[].handeling"] = Nader.Handeling,
        ["gedragingen[].verliesVanWerk"] = Nader.VerliesVanWerk,
        ["gedragingen[].van"] = Velden.Van,
        ["gedragingen[].misdraging"] = Nader.Misdraging,
        ["gedragingen[].maandenLangereAfhankelijkheid"] = Nader.Afhankelijkheid,
        ["gedragingen[].benadelingsbedrag"] = Nader.Benadeling,
        ["gedragingen[].besefsgeval"] = Nader.Besefsgeval,
        ["hoor"] = Velden.Hoor,
        ["hoor.datum"] = Velden.HoorDatum,
        ["hoor.grond"] = Velden.HoorGrond,
        ["hoor.wie"] = Velden.HoorBelanghebbende,
        ["dringendeRedenen"] = Redenenvelden.Zaak.Oordeel,
        ["dringendeRedenen.motivering"] = Redenenvelden.Zaak.Waarom,
        ["dringendeRedenen.afstemming"] = Redenenvelden.Zaak.Percentage,
        ["dringendeRedenen.afstemming.maanden"] = Redenenvelden.Zaak.Maanden,
        ["eerdereMaatregelen"] = Velden.Eerder,
        ["verrekening"] = Velden.Verrekening,
        ["samenloop"] = Velden.Volgorde,
        ["samenloop.volgorde"] = Velden.Volgorde,
        ["samenloop.motivering"] = Velden.VolgordeWaarom,
        ["samenloop.langerDanDrieMaanden"] = Velden.VolgordeLanger,
        ["samenloop.langerDanDrieMaandenMotivering"] = Velden.VolgordeLangerWaarom,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Of a row of a list, by its numbers in the path, counted from one.</summary>
    private static readonly FrozenDictionary<string, Func<int[], string>> PerRij = new Dictionary<string, Func<int[], string>>(StringComparer.Ordinal)
    {
        ["belanghebbende.ontheffingen[].grond"] = rij => Ontheffingvelden.Grond(rij[0]),
        ["belanghebbende.ontheffingen[].van"] = rij => Ontheffingvelden.Van(rij[0]),
        ["belanghebbende.ontheffingen[].totEnMet"] = rij => Ontheffingvelden.Tot(rij[0]),
        ["gedragingen[].noShow.oproepen[].verzonden"] = rij => Velden.Oproep(rij[1], "verzonden"),
        ["gedragingen[].noShow.oproepen[].aannemelijk"] = rij => Velden.Oproep(rij[1], "aangekomen"),
        ["gedragingen[].noShow.oproepen[].afspraakOp"] = rij => Velden.Oproep(rij[1], "afspraak"),
        ["gedragingen[].noShow.oproepen[].verschenen"] = rij => Velden.Oproep(rij[1], "afloop"),
        ["gedragingen[].noShow.oproepen[].voorafAfgemeld"] = rij => Velden.Oproep(rij[1], "afloop"),
        ["gedragingen[].aandeelGemeente[].code"] = rij => Eigenaandeel.Soort(rij[1]),
        ["gedragingen[].aandeelGemeente[].toelichting"] = rij => Eigenaandeel.Wat(rij[1]),
        ["eerdereMaatregelen[].regel"] = rij => Velden.EerdereMaatregel(rij[0], "regel"),
        ["eerdereMaatregelen[].grondslag"] = rij => Velden.EerdereMaatregel(rij[0], "grondslag"),
        ["eerdereMaatregelen[].regeling"] = rij => Velden.EerdereMaatregel(rij[0], "regeling"),
        ["eerdereMaatregelen[].gemeente"] = rij => Velden.EerdereMaatregel(rij[0], "gemeente"),
        ["eerdereMaatregelen[].categorie"] = rij => Velden.EerdereMaatregel(rij[0], "categorie"),
        ["eerdereMaatregelen[].gedragingsdatum"] = rij => Velden.EerdereMaatregel(rij[0], "gedraging"),
        ["eerdereMaatregelen[].besluitdatum"] = rij => Velden.EerdereMaatregel(rij[0], "besluit"),
        ["eerdereMaatregelen[].bekendgemaakt"] = rij => Velden.EerdereMaatregel(rij[0], "bekendgemaakt"),
        ["eerdereMaatregelen[].percentage"] = rij => Velden.EerdereMaatregel(rij[0], "percentage"),
        ["eerdereMaatregelen[].maanden"] = rij => Velden.EerdereMaatregel(rij[0], "maanden"),
        ["eerdereMaatregelen[].plan"] = rij => Velden.EerdereMaatregel(rij[0], "loopt"),
        ["eerdereMaatregelen[].plan[]"] = rij => Velden.EerdereMaatregel(rij[0], Velden.Planmaand(rij[1], "maand")),
        ["eerdereMaatregelen[].plan[].percentage"] = rij => Velden.EerdereMaatregel(rij[0], Velden.Planmaand(rij[1], "percentage")),
        ["eerdereMaatregelen[].status"] = rij => Velden.EerdereMaatregel(rij[0], "status"),
        ["eerdereMaatregelen[].van"] = rij => Velden.EerdereMaatregel(rij[0], "van"),
        ["eerdereMaatregelen[].teltMee"] = rij => Velden.EerdereMaatregel(rij[0], "telt"),
        ["eerdereMaatregelen[].zelfdeGedraging"] = rij => Velden.EerdereMaatregel(rij[0], "zelfde"),
        ["eerdereMaatregelen[].waarschuwing"] = rij => Velden.EerdereMaatregel(rij[0], "waarschuwing"),
        ["buitenToepassing[].bepaling"] = rij => Terzijde.Bepaling(rij[0]),
        ["buitenToepassing[].reden"] = rij => Terzijde.Reden(rij[0]),
        ["buitenToepassing[].ecli"] = rij => Terzijde.Uitspraak(rij[0]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field of a member, or else of what it is part of; null when the form has none, or no room for it.</summary>
    /// <param name="pad">The path of the member in the JSON of the case.</param>
    public static string? Zoek(string pad)
    {
        int[] rij = [.. Nummer().Matches(pad).Select(n => int.Parse(n.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1)];
        return Zoek(Lid(pad), rij) is { } veld && Velden.Bestaat(veld) ? veld : null;
    }

    /// <summary>Which member a path is of, whatever its numbers.</summary>
    public static string Lid(string pad) => Nummer().Replace(pad.TrimStart('$', '.'), "[]");

    private static string? Zoek(string lid, int[] rij)
    {
        if (lid.StartsWith(Partner, StringComparison.Ordinal)) return Zoek(Belanghebbende + lid[Partner.Length..], rij) is { } veld ? Velden.Partner(veld) : null;
        for (var deel = lid; deel.Length > 0; deel = Geheel(deel))
        {
            if (Enkel.TryGetValue(deel, out var enkel)) return enkel;
            if (PerRij.TryGetValue(deel, out var perRij)) return perRij(rij);
        }

        return null;
    }

    /// <summary>What a member is part of: the list of a row, or the object of a member.</summary>
    private static string Geheel(string lid) => lid[..Math.Max(lid.LastIndexOf('.'), lid.EndsWith(']') ? lid.Length - 2 : 0)];

    [GeneratedRegex(@"\[(?<index>[0-9]+)\]")]
    private static partial Regex Nummer();
}
