using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Maatregel.Api.Bedrijf;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The municipalities that there are or were since 2015, by name: the code is that of Statistics Netherlands (CBS).</summary>
internal static partial class Gemeentenamen
{
    private static readonly FrozenDictionary<string, string> Codes = Lees();

    /// <summary>The code of a municipality by its name or by the code itself, or null when there is none.</summary>
    public static string? Code(string tekst) => Codevorm().IsMatch(tekst) ? tekst.ToUpperInvariant() : Codes.GetValueOrDefault(Kern(tekst));

    /// <summary>The code of what was chosen or typed, or else the text as it stands.</summary>
    public static string Lees(Ingevuld ingevuld, string veld)
    {
        var tekst = Anders.Lees(ingevuld, veld);
        return Code(tekst) ?? tekst;
    }

    private static FrozenDictionary<string, string> Lees()
    {
        var codes = Encoding.UTF8.GetString(Bijlage.Lees("gemeenten.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(r => Kern(r[5..]), r => "GM" + r[..4], StringComparer.Ordinal);
        codes["denhaag"] = codes[Kern("'s-Gravenhage")];
        codes["denbosch"] = codes[Kern("'s-Hertogenbosch")];
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Only the letters, small and without marks: nobody types every hyphen.</summary>
    private static string Kern(string naam) => string.Concat(Voorvoegsel().Replace(naam, "").Replace('â', 'a').Replace('ú', 'u')
        .Where(char.IsLetter)).ToLowerInvariant();

    [GeneratedRegex(@"\AGM[0-9]{4}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Codevorm();

    [GeneratedRegex(@"\A\s*gemeente\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Voorvoegsel();
}
