using System.Reflection;
using System.Text.RegularExpressions;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>A class of tests that bears the name of an article or a provision, and the rules that it shows.</summary>
internal sealed partial record Toetsklasse(Type Klasse, string Titel, IReadOnlyList<string> Regels)
{
    private const string Wortel = "Maatregel.Rules.Tests.Juridisch.";

    /// <summary>The folders that are ordered by article, under the heading that a lawyer looks for.</summary>
    private static readonly (string Kamer, string Kop)[] Kamers =
    [
        ("Participatiewet", "Participatiewet"),
        ("Ioaw", "IOAW"),
        ("Ioaz", "IOAZ"),
        ("Awb", "Algemene wet bestuursrecht"),
        ("NoShow", "De oproep"),
        ("EenMaatregel", "Wat al is beoordeeld"),
        ("Recidive", "Herhaling"),
        ("Uitvoerbaarheid", "Is er nog een uitkering"),
        ("Bepalingen", "De verordening, per soort bepaling"),
        ("Bepalingen.LeidschendamVoorburg", "De verordening van Leidschendam-Voorburg"),
        ("Herzieningen", "Opnieuw kijken naar een maatregel"),
    ];

    /// <summary>Of these an article is the title; of the others, what it is about.</summary>
    private static readonly string[] PerArtikel = ["Participatiewet", "Ioaw", "Ioaz", "Awb", "Bepalingen.LeidschendamVoorburg"];

    private static readonly IReadOnlyList<Regel> Regelboeken = [.. VerordeningBibliotheek.Ingebouwd.Alle.SelectMany(Regelboek.Van)];

    public static IEnumerable<(string Kop, IReadOnlyList<Toetsklasse> Klassen)> Alle =>
        from kamer in Kamers
        let klassen = typeof(Toetsklasse).Assembly.GetTypes()
            .Where(t => t.Namespace == Wortel + kamer.Kamer && !t.IsAbstract && Tests(t).Any())
            .OrderBy(t => t.Name, StringComparer.Ordinal)
        select (kamer.Kop, (IReadOnlyList<Toetsklasse>)[.. klassen.Select(k => Van(k, kamer.Kamer))]);

    /// <summary>Where the tests of a rule stand: the folder after its own.</summary>
    public static string Kamer(Type regel)
    {
        var kamer = regel.Namespace!.Split('.')[^1];
        return kamer == "Verordeningsregels" ? "Bepalingen" : kamer;
    }

    public string Pad => $"tests/Maatregel.Rules.Tests/Juridisch/{Klasse.Namespace![Wortel.Length..].Replace('.', '/')}/{Klasse.Name}.cs";

    /// <summary>In the order of the source, those that two Acts share first.</summary>
    public IEnumerable<Toets> Toetsen => Tests(Klasse).OrderBy(t => t.DeclaringType == Klasse).ThenBy(t => t.MetadataToken).Select(t => Toets.Van(Klasse, t));

    private static IEnumerable<MethodInfo> Tests(Type klasse) => klasse.GetMethods().Where(m => m.IsDefined(typeof(FactAttribute)));

    private static Toetsklasse Van(Type klasse, string kamer)
    {
        var regels = Regelboeken.Where(r => Toont(klasse, kamer, r)).ToList();
        var bronnen = regels.Select(r => r.Bron.Aanhaling).Distinct().ToList();
        var titel = PerArtikel.Contains(kamer) && bronnen is [var bron] ? char.ToUpperInvariant(bron[0]) + bron[1..] : Toetswoorden.Klasse(klasse);
        return new Toetsklasse(klasse, titel, [.. regels.Select(r => r.Id.Waarde!).Distinct()]);
    }

    private static bool Toont(Type klasse, string kamer, Regel regel) => Artikel().Match(klasse.Name) is { Success: true } artikel && kamer.StartsWith("Bepalingen.", StringComparison.Ordinal)
        ? $"{regel.Id}-".StartsWith($"vo-{artikel.Groups["artikel"]}{artikel.Groups["letter"]}-{(artikel.Groups["lid"] is { Success: true } lid ? lid.Value + "-" : "")}", StringComparison.Ordinal)
        : Kamer(regel.GetType()) == kamer && klasse.Name == regel.GetType().Name + "Tests";

    [GeneratedRegex("^Artikel0?(?<artikel>[0-9]+)(?<letter>[a-z]?)(Lid0?(?<lid>[0-9]+))?Tests$")]
    private static partial Regex Artikel();
}
