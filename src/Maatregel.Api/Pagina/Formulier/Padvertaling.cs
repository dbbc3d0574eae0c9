using System.Globalization;
using System.Text.RegularExpressions;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The field of the form where a fault of the case can be mended.</summary>
internal static partial class Padvertaling
{
    private static readonly Dictionary<string, string> PerPad = new(StringComparer.Ordinal)
    {
        ["$.gemeente"] = Velden.AndereGemeente,
        ["$.kenmerk"] = Velden.Kenmerk,
        ["$.peildatum"] = Velden.Peildatum,
        ["$.bekendmaking"] = Velden.Bekendmaking,
        ["$.uitkering.normPerMaand"] = Velden.Norm,
        ["$.uitkering.leefsituatie"] = Velden.Leefsituatie,
        ["$.uitkering.laatstUitbetaaldeMaand"] = Velden.Uitbetaald,
        ["$.uitkering.beeindigdPer"] = Velden.Beeindigd,
        ["$.uitkering.opnieuwToegekendPer"] = Velden.OpnieuwToegekend,
        ["$.uitkering.latereNormen"] = Velden.LatereNorm,
        ["$.uitkering.latereNormen[0].normPerMaand"] = Velden.LatereNorm,
        ["$.uitkering.latereNormen[0].vanaf"] = Velden.LatereNormVanaf,
        ["$.uitkering.meldingOp"] = Nader.Melding,
        ["$.uitkering.toegekendPer"] = Nader.Toegekend,
        ["$.partner"] = Velden.Leefsituatie,
        ["$.hoor.wie"] = Velden.Leefsituatie,
        ["$.gedragingen[0].van"] = Velden.Van,
        ["$.gedragingen[0].noShow.gewaarschuwdOp"] = Velden.GewaarschuwdOp,
        ["$.gedragingen[0].noShow.gesprekOp"] = Velden.GesprekOp,
        ["$.gedragingen[0].noShow.belpogingen"] = Nader.Belpogingen,
        ["$.gedragingen[0].datum"] = Velden.Datum,
        ["$.gedragingen[0].geconstateerdOp"] = Velden.Geconstateerd,
        ["$.gedragingen[0].andersAfgesprokenToelichting"] = Eigenaandeel.AndersWat,
        ["$.gedragingen[0].oordeel.grondslag.keuze"] = Velden.Grondslag,
        ["$.gedragingen[0].oordeel.grondslag.motivering"] = Velden.GrondslagWaarom,
        ["$.gedragingen[0].oordeel.verwijtbaarheid.motivering"] = Velden.MateWaarom,
        ["$.uitkering.maandenZonderUitkering"] = Velden.ZonderUitkering,
        ["$.samenloop.motivering"] = Velden.VolgordeWaarom,
        ["$.hoor.datum"] = Velden.HoorDatum,
        ["$.hoor.grond"] = Velden.HoorGrond,
    };

    private static readonly Dictionary<string, string> Delen = new(StringComparer.Ordinal)
    {
        ["verzonden"] = "verzonden",
        ["aannemelijk"] = "aangekomen",
        ["afspraakOp"] = "afspraak",
        ["verschenen"] = "afloop",
        ["voorafAfgemeld"] = "afloop",
        ["gedragingsdatum"] = "gedraging",
        ["besluitdatum"] = "besluit",
        ["zelfdeGedraging"] = "zelfde",
        ["plan"] = "loopt",
    };

    /// <summary>What is wrong in a file, with the place.</summary>
    public static string InBestand(Fout fout) => fout.Pad.Length > 1 ? $"{fout.Pad[2..]}: {fout.Reden}" : fout.Reden;

    public static Veldfout Veldfout(Fout fout) => new(Veld(fout.Pad), fout.Reden);

    /// <summary>A fault of a case with more conducts: one of another conduct is told with its number.</summary>
    public static Veldfout Veldfout(Fout fout, int nummer)
    {
        var van = Gedraging().Match(fout.Pad);
        if (!van.Success) return Veldfout(fout);
        var ander = int.Parse(van.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1;
        return ander == nummer
            ? Veldfout(fout with { Pad = Gedraging().Replace(fout.Pad, "$$.gedragingen[0]") })
            : new Veldfout(Velden.Gedraging, $"Gedraging {ander}: {fout.Reden}");
    }

    private static string Veld(string pad)
    {
        if ((PerPad.GetValueOrDefault(pad) ?? Redenenvelden.Zaak.Veld(pad, "$.") ?? Redenenvelden.Gedraging.Veld(pad, "$.gedragingen[0].oordeel.")) is { } veld) return veld;
        if (Rijveld(pad) is { } rij) return Velden.Bestaat(rij) ? rij : Velden.Gedraging;
        var deel = Lijstdeel().Match(pad);
        if (!deel.Success) return Velden.Gedraging;
        var nummer = deel.Groups["index"].Value[0] - '0' + 1;
        var naam = deel.Groups["deel"].Value;
        var gevonden = pad.Contains("oproepen", StringComparison.Ordinal)
            ? Velden.Oproep(nummer, Delen.GetValueOrDefault(naam, naam))
            : Velden.EerdereMaatregel(nummer, Delen.GetValueOrDefault(naam, naam));
        return Velden.Bestaat(gevonden) ? gevonden : Velden.Gedraging;
    }

    /// <summary>A row that the form has room for: a month without benefit, an exemption, an act of the municipality or a provision that is left aside.</summary>
    private static string? Rijveld(string pad)
    {
        if (pad.StartsWith("$.uitkering.maandenZonderUitkering[", StringComparison.Ordinal)) return Velden.ZonderUitkering;
        if (Planrij().Match(pad) is { Success: true } maand) return Velden.EerdereMaatregel(Getal(maand, "index"), Velden.Planmaand(Getal(maand, "maand"), maand.Groups["deel"].Value == "percentage" ? "percentage" : "maand"));
        if (Rij().Match(pad) is not { Success: true } rij) return null;
        var nummer = Getal(rij, "index");
        return (rij.Groups["lijst"].Value, rij.Groups["deel"].Value) switch
        {
            ("buitenToepassing", "bepaling") => Terzijde.Bepaling(nummer),
            ("buitenToepassing", "reden") => Terzijde.Reden(nummer),
            ("buitenToepassing", _) => Terzijde.Uitspraak(nummer),
            ("gedragingen[0].aandeelGemeente", _) => Eigenaandeel.Wat(nummer),
            ("partner.ontheffingen", "van") => Velden.Partner(Ontheffingvelden.Van(nummer)),
            ("partner.ontheffingen", _) => Velden.Partner(Ontheffingvelden.Tot(nummer)),
            (_, "van") => Ontheffingvelden.Van(nummer),
            _ => Ontheffingvelden.Tot(nummer),
        };
    }

    /// <summary>A number in a path, counted from one.</summary>
    private static int Getal(Match pad, string groep) => int.Parse(pad.Groups[groep].ValueSpan, CultureInfo.InvariantCulture) + 1;

    [GeneratedRegex(@"\A\$\.eerdereMaatregelen\[(?<index>[0-9]+)\]\.plan\[(?<maand>[0-9]+)\](\.(?<deel>[A-Za-z]+))?\z")]
    private static partial Regex Planrij();

    [GeneratedRegex(@"\A\$\.(?<lijst>buitenToepassing|gedragingen\[0\]\.aandeelGemeente|(partner|belanghebbende)\.ontheffingen)\[(?<index>[0-9]+)\]\.(?<deel>[A-Za-z]+)\z")]
    private static partial Regex Rij();

    [GeneratedRegex(@"\A\$\.gedragingen\[(?<index>[0-9]+)\]")]
    private static partial Regex Gedraging();

    [GeneratedRegex(@"(oproepen|eerdereMaatregelen)\[(?<index>[0-9])\]\.(?<deel>[A-Za-z]+)\z")]
    private static partial Regex Lijstdeel();
}
