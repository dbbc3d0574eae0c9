using System.Globalization;
using System.Text.RegularExpressions;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The field of the form where a fault of the case can be mended.</summary>
internal static partial class Padvertaling
{
    /// <summary>What is wrong in a file, with the place.</summary>
    public static string InBestand(Fout fout) => fout.Pad.Length > 1 ? $"{fout.Pad[2..]}: {fout.Reden}" : fout.Reden;

    public static Veldfout Veldfout(Fout fout, Ingevuld ingevuld) => new(Verzamelvraag.Vooraf(Veld(fout.Pad, ingevuld), ingevuld), fout.Reden);

    /// <summary>A fault of a case with more conducts: one of another conduct is told with its number.</summary>
    public static Veldfout Veldfout(Fout fout, Ingevuld ingevuld, int nummer)
    {
        var van = Gedraging().Match(fout.Pad);
        if (!van.Success) return Veldfout(fout, ingevuld);
        var ander = int.Parse(van.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1;
        return ander == nummer ? Veldfout(fout, ingevuld) : new Veldfout(Velden.Gedraging, $"Gedraging {ander}: {fout.Reden}");
    }

    /// <summary>Where the form shows no field for it, a fault is told at the conduct.</summary>
    private static string Veld(string pad, Ingevuld ingevuld) => pad switch
    {
        "$.gemeente" => Velden.AndereGemeente,
        "$.partner" or "$.hoor.wie" => Velden.Leefsituatie,
        _ when IsVanAnder(pad, ingevuld) => Velden.Gedraging,
        _ => Casusvelden.Zoek(pad) ?? Velden.Gedraging,
    };

    /// <summary>Whether it is about the person who did not do it: of that one the form shows nothing.</summary>
    private static bool IsVanAnder(string pad, Ingevuld ingevuld) =>
        pad.StartsWith(ingevuld.Is(Velden.Van, "partner") ? "$.belanghebbende." : "$.partner.", StringComparison.Ordinal);

    [GeneratedRegex(@"\A\$\.gedragingen\[(?<index>[0-9]+)\]")]
    private static partial Regex Gedraging();
}
