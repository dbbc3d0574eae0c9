using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using NodaTime;
using NodaTime.Text;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>The names of tests, and the values that a test is given, in words.</summary>
internal static partial class Toetswoorden
{
    /// <summary>Up to this length, a value may stand in a text by chance.</summary>
    private const int Kort = 4;

    /// <summary><c>Artikel18Lid05SpreidingTests</c> is "Artikel 18 lid 5 spreiding".</summary>
    public static string Klasse(Type klasse)
    {
        var woorden = Woord().Matches(klasse.Name.Replace("Tests", "", StringComparison.Ordinal)).Select(w => w.Value.TrimStart('0').ToLowerInvariant());
        var tekst = string.Join(' ', woorden);
        return (char.ToUpperInvariant(tekst[0]) + tekst[1..]).Replace("ioaw", "IOAW", StringComparison.OrdinalIgnoreCase).Replace("ioaz", "IOAZ", StringComparison.OrdinalIgnoreCase);
    }

    public static string Zin(MethodInfo test) => test.Name.Replace('_', ' ');

    /// <summary>What the test is given and the case does not say, without the outcome that it compares with: that stands behind the case.</summary>
    public static IEnumerable<string> Gegeven(MethodInfo test, object?[] waarden, string geval, IReadOnlyList<Getoetst> gehoord) =>
        from paar in test.GetParameters().Zip(waarden)
        let waarde = Waarde(paar.Second)
        where !waarde.Contains('{', StringComparison.Ordinal) && !gehoord.Any(g => g.Ruw == waarde)
        where waarde.Length <= Kort || !gehoord.Select(g => g.Ruw).Append(geval).Any(t => t.Contains(waarde, StringComparison.Ordinal))
        select Platte.Tekst($"{Naam(paar.First)} {waarde}");

    private static string Naam(ParameterInfo gegeven) => JsonNamingPolicy.KebabCaseLower.ConvertName(gegeven.Name!).Replace('-', ' ');

    private static string Waarde(object? waarde) => waarde switch
    {
        null => "niet opgegeven",
        true => "ja",
        false => "nee",
        Enum keuze => JsonNamingPolicy.KebabCaseLower.ConvertName(keuze.ToString()),
        string tekst when LocalDatePattern.Iso.Parse(tekst) is { Success: true, Value: var dag } => NederlandseWeergave.Datum(dag),
        string tekst => tekst,
        LocalDate dag => NederlandseWeergave.Datum(dag),
        IEnumerable lijst => string.Join(", ", lijst.Cast<object?>().Select(Waarde)),
        _ => NederlandseWeergave.Tekst(waarde is int getal ? (decimal)getal : waarde),
    };

    [GeneratedRegex("[0-9]+[a-z]?(?![a-z])|[A-Z][a-z]*")]
    private static partial Regex Woord();
}
