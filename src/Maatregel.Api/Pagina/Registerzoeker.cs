using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina;

/// <summary>Searches the register of rules by article and lid, or by words, also those that people use beside the law's.</summary>
internal static partial class Registerzoeker
{
    private static readonly string[][] ZelfdeWoorden =
    [
        ["recidive", "herhaling"],
        ["no show", "no-show", "noshow", "herhalingsoproep", "oproep"],
        ["spreiden", "gespreid", "spreiding"],
        ["horen", "gehoord", "zienswijze"],
    ];

    /// <summary>The rules of the law and of every verordening.</summary>
    public static IEnumerable<Regelbeschrijving> Alle(VerordeningBibliotheek verordeningen) => Regelregister.Wet.Concat(verordeningen.Alle.SelectMany(Regelregister.Van));

    public static IReadOnlyList<Regelbeschrijving> Zoek(string term, VerordeningBibliotheek verordeningen)
    {
        var plaats = Plaats().Match(term);
        return [.. Alle(verordeningen).Where(r => term.Length == 0 || (plaats.Success ? Staat(r.Bron, plaats.Groups["artikel"].Value, plaats.Groups["lid"].Value) : Bevat(r, term)))];
    }

    /// <summary>A bare article such as "18" or "10a" is that article only, not every citation that has the digits.</summary>
    private static bool Staat(Bron bron, string artikel, string lid) => bron switch
    {
        Wetsbepaling wet => wet.Artikelnummer.Equals(artikel, StringComparison.OrdinalIgnoreCase) && (lid.Length == 0 || wet.Lidnummer == lid),
        Verordeningsbepaling bepaling => $"{bepaling.Label}-".StartsWith(lid.Length == 0 ? $"{artikel}-" : $"{artikel}-{lid}-", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool Bevat(Regelbeschrijving regel, string term)
    {
        string[] woorden = [term, .. ZelfdeWoorden.Where(z => z.Contains(term, StringComparer.OrdinalIgnoreCase)).SelectMany(z => z)];
        return new[] { regel.Id.Waarde, regel.Bron.Aanhaling, regel.Vraag, regel.Gevolg }.Any(t => woorden.Any(w => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\A(artikel|art\.?)?\s*(?<artikel>[0-9]+[a-z]?(:[0-9]+)?)(\s*,?\s*lid\s+|[.\-])?(?<lid>(?<=[.\- ])[0-9]+)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Plaats();
}
