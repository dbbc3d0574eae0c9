using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>A municipality as people type it: its name, with or without "gemeente", or its code.</summary>
internal static partial class Gemeentenamen
{
    /// <summary>The code of a municipality by its name or by the code itself, or null when there is none.</summary>
    public static string? Code(string tekst) =>
        Codevorm().IsMatch(tekst) ? tekst.ToUpperInvariant() : Gemeenten.ZoekNaam(Voorvoegsel().Replace(tekst, ""))?.Code;

    /// <summary>The code of what was chosen or typed, or else the text as it stands.</summary>
    public static string Lees(Ingevuld ingevuld, string veld)
    {
        var tekst = Anders.Lees(ingevuld, veld);
        return Code(tekst) ?? tekst;
    }

    [GeneratedRegex(@"\AGM[0-9]{4}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Codevorm();

    [GeneratedRegex(@"\A\s*gemeente\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Voorvoegsel();
}
