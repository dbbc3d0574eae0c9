using System.Globalization;
using System.Text.RegularExpressions;
using Maatregel.Api.Pagina.Formulier;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The field in which a member of the request is filled in: where its fault is mended, and where its open question is answered.</summary>
internal static partial class Herzienpaden
{
    private static readonly Dictionary<string, string> PerPad = new(StringComparer.Ordinal)
    {
        ["$.kenmerk"] = V.Kenmerk,
        ["$.gemeente"] = V.Gemeente,
        ["$.regeling"] = V.Regeling,
        ["$.peildatum"] = V.Peildatum,
        ["$.opVerzoek"] = H.Verzocht,
        ["$.ingediendOp"] = H.Ingediend,
        ["$.vanaf"] = H.Vanaf,
        ["$.laatstUitbetaaldeMaand"] = V.Uitbetaald,
        ["$.bekendmaking"] = V.Bekendmaking,
        ["$.maatregel.regel"] = H.Regel,
        ["$.maatregel.grondslag"] = H.Plicht,
        ["$.maatregel.metPartner"] = H.MetPartner,
        ["$.maatregel.gedragingsdatum"] = H.Gedraging,
        ["$.maatregel.besluitdatum"] = H.Besluit,
        ["$.maatregel.bekendgemaakt"] = H.Bekendgemaakt,
        ["$.maatregel.normPerMaand"] = V.Norm,
        ["$.inkeer.nakomingOndubbelzinnig"] = H.Nakoming,
        ["$.inkeer.herzien"] = H.Herziet,
        ["$.heroverweging"] = H.Keuze,
        ["$.heroverweging.ookNaTermijn"] = H.NaTermijn,
        ["$.dringendeRedenen"] = V.Redenen,
    };

    private static readonly (string Einde, string Veld)[] PerEinde =
        [(".motivering", H.Waarom), (".verlaging", H.NieuwPercentage), (".afstemming", H.NieuwPercentage), (".percentage", H.NieuwPercentage), (".maanden", H.NieuweMaanden)];

    public static string Veld(string pad, Ingevuld ingevuld)
    {
        var veld = PerPad.GetValueOrDefault(pad) ?? Geheelveld(pad, ingevuld) ?? Planveld(pad, ingevuld)
            ?? PerEinde.FirstOrDefault(e => pad.EndsWith(e.Einde, StringComparison.Ordinal)).Veld ?? H.Grond;
        return ingevuld.Is(veld, Anders.Waarde) ? Anders.Veld(veld) : veld;
    }

    private static bool Gelijk(Ingevuld ingevuld) => Herzienlijsten.Uitvoeringen.Lees(ingevuld[H.Uitvoering]) == Uitvoeringswijze.Gelijk;

    private static string? Geheelveld(string pad, Ingevuld ingevuld) => pad switch
    {
        "$.maatregel.verlaging" or "$.maatregel.verlaging.percentage" => Gelijk(ingevuld) ? H.Percentage : H.GeheelPercentage,
        "$.maatregel.verlaging.maanden" => Gelijk(ingevuld) ? H.Maanden : H.GeheelMaanden,
        _ => null,
    };

    private static string? Planveld(string pad, Ingevuld ingevuld)
    {
        var plan = Plan().Match(pad);
        if (!plan.Success) return null;
        var gelijk = Gelijk(ingevuld);
        if (!plan.Groups["index"].Success) return gelijk ? H.Maanden : H.Maand(1, "bedrag");
        var deel = plan.Groups["deel"].Value;
        if (gelijk) return deel == "maand" ? H.Eerste : H.Percentage;
        var rij = Enumerable.Range(1, H.MeesteMaanden).Where(n => ingevuld.HeeftIets(H.Maand(n, ""))).ElementAt(int.Parse(plan.Groups["index"].ValueSpan, CultureInfo.InvariantCulture));
        return H.Maand(rij, deel);
    }

    [GeneratedRegex(@"\A\$\.maatregel\.plan(\[(?<index>[0-9]+)\]\.(?<deel>[a-z]+))?\z")]
    private static partial Regex Plan();
}
