using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Documenten;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Bedrijf;

/// <summary>The templates and the house style of the municipality, read once; what does not hold stops the start, with every fault.</summary>
internal sealed record Tekstmap(Sjablonen Sjablonen, IReadOnlyDictionary<string, Huisstijl> Huisstijlen)
{
    public static Tekstmap Lees(string map)
    {
        if (map.Length == 0) return new Tekstmap(Sjablonen.Standaard, new Dictionary<string, Huisstijl>());
        List<Fout> fouten = [];
        var sjablonen = Probeer(fouten, () => new Sjablonen(Bestanden(map, "*.txt").ToDictionary(Naam, b => Mapbestand.LeesTekst("Teksten:Map", b)))) ?? Sjablonen.Standaard;
        Dictionary<string, Huisstijl> huisstijlen = [];
        foreach (var bestand in Bestanden(map, "*.docx"))
        {
            if (Probeer(fouten, () => Huisstijl.Lees(Naam(bestand), Mapbestand.Lees("Teksten:Map", bestand))) is { } huisstijl) huisstijlen[Naam(bestand)] = huisstijl;
        }

        return fouten.Count == 0 ? new Tekstmap(sjablonen, huisstijlen) : throw new OngeldigSjabloonException(fouten);
    }

    /// <summary>The text as a file: in the house style of the municipality where there is one.</summary>
    private byte[] Docx(Tekststuk stuk) =>
        Huisstijlen.TryGetValue(stuk.Naam, out var huisstijl) ? huisstijl.Schrijf(stuk) : Rules.Documenten.Docx.Schrijf(stuk);

    /// <summary>The kinds of file in which a text can be had.</summary>
    public static IReadOnlyList<string> Soorten { get; } = ["docx", "html", "txt"];

    /// <summary>The text as a file of one of the <see cref="Soorten"/>: the same words in each.</summary>
    public (byte[] Inhoud, string Type) Bestand(Tekststuk stuk, string soort) => soort switch
    {
        "html" => (Encoding.UTF8.GetBytes(Html.Schrijf(stuk)), $"{Inhoud.Html}; charset=utf-8"),
        "txt" => (Encoding.UTF8.GetBytes(stuk.Tekst), $"{Inhoud.Tekst}; charset=utf-8"),
        _ => (Docx(stuk), Inhoud.Docx),
    };

    /// <summary>The same as an answer: a file to save under its own name.</summary>
    public IResult AlsBestand(Tekststuk stuk, string soort)
    {
        var (inhoud, type) = Bestand(stuk, soort);
        return Results.File(inhoud, type, $"{stuk.Naam}.{soort}");
    }

    /// <summary>Not the file that a word processor leaves beside one that is open.</summary>
    private static IEnumerable<string> Bestanden(string map, string soort) =>
        Directory.GetFiles(map, soort).Where(b => !Naam(b).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Naam(string bestand) => Path.GetFileNameWithoutExtension(bestand);

    private static T? Probeer<T>(List<Fout> fouten, Func<T> lees)
        where T : class
    {
        try
        {
            return lees();
        }
        catch (OngeldigSjabloonException fout)
        {
            fouten.AddRange(fout.Fouten);
            return null;
        }
    }
}
