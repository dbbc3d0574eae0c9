using System.Text.RegularExpressions;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Whether a publication is about measures under these acts; of any other it says what it is.</summary>
internal static partial class Onderwerptoets
{
    private static readonly string[] Tarieven = ["uniform", "tarieven", "tekortschietendBesef"];

    public static Fout? Weiger(Leestekst gelezen, IReadOnlyList<Voorstel> voorstellen)
    {
        var publicatie = gelezen.Publicatie;
        var naam = Naam(publicatie);
        if (!publicatie.Artikelen.Any(a => a.Tekst.Length > 0 || a.Delen.Count > 0)) return new("$", "geen-tekst", $"In {naam} staat geen tekst.");
        var titel = $"{publicatie.Titel} {publicatie.Citeertitel}";
        var tekst = string.Join(" ", gelezen.Artikelen.Select(a => a.Tekst).Append(titel).Concat(publicatie.Grondslagen));
        var naarTitel = Maatregel().IsMatch(titel) && !Toeslag().IsMatch(titel);
        var naarInhoud = voorstellen.Any(v => v.Waarden.Count > 0 && (Tarieven.Contains(v.Onderwerp) || v.Waarden.Any(w => w.Lid.StartsWith("tarief.", StringComparison.Ordinal))));
        return Wet().IsMatch(tekst) && (naarTitel || naarInhoud)
            ? null
            : new("$", "ander-onderwerp", $"Dit is {naam}. Dat is geen verordening over maatregelen: er staat niet in met welk percentage en hoe lang een uitkering wordt verlaagd.");
    }

    private static string Naam(Publicatie publicatie)
    {
        var titel = publicatie.Titel.Length > 0 ? $"“{publicatie.Titel}”" : "een regeling zonder titel";
        var van = publicatie.Orgaan is { } orgaan ? $" van {orgaan}" : "";
        return $"{titel}{van}{(publicatie.CvdrId is { } id ? $" ({id})" : "")}";
    }

    [GeneratedRegex(@"afstem|maatregel|verlaging", RegexOptions.IgnoreCase)]
    private static partial Regex Maatregel();

    [GeneratedRegex(@"toeslag", RegexOptions.IgnoreCase)]
    private static partial Regex Toeslag();

    [GeneratedRegex(@"\b(?:Participatiewet|IOAW|IOAZ|Wet werk en bijstand|WWB|bijstand(?:snorm)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wet();
}
