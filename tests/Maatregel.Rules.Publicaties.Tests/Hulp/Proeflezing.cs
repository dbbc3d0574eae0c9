using Maatregel.Rules.Publicaties.Tests.Voorstellen;
using Maatregel.Rules.Publicaties.Voorstellen;

namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>What is proposed from a few articles, as names with their values.</summary>
internal sealed class Proeflezing
{
    private const string Kop = """
        titel: Afstemmingsverordening Participatiewet, IOAW en IOAZ Proefstad
        gemeente: Proefstad
        van: 2024-01-01
        cvdr: CVDR999902_1
        --

        """;

    private readonly Dictionary<string, string> _waarden;

    private Proeflezing(Dictionary<string, string> waarden) => _waarden = waarden;

    /// <param name="artikelen">In the notation of the texts of the tests.</param>
    public static Proeflezing Van(string artikelen)
    {
        var publicatie = PublicatieReader.Lees(Publicatieschrijver.Cvdr(Proeftekst.Ontleed(Kop + artikelen))).Waarde!;
        return new(Waardenlijst.Van(Voorsteller.Zoek(new Leestekst(publicatie))));
    }

    /// <summary>The value with this name, <c>null</c> when it is not proposed.</summary>
    public string? this[string naam] => _waarden.GetValueOrDefault(naam);

    /// <summary>The names that are proposed under this one, on one line.</summary>
    public string Onder(string begin) => string.Join(", ", _waarden.Keys.Where(n => n.StartsWith(begin, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>The acts that are proposed, on one line.</summary>
    public string Gedragingen => string.Join(", ", _waarden.Keys.Where(n => n.StartsWith("gedragingen/", StringComparison.Ordinal)).Select(n => n.Split('.')[0]).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The categories with a tariff, on one line.</summary>
    public string Tarieven => string.Join(", ", _waarden.Where(n => n.Key.StartsWith("tarieven/", StringComparison.Ordinal) && n.Key.EndsWith(".percentage", StringComparison.Ordinal)).Select(n => $"{n.Key.Split('/', '.')[1]}: {n.Value}").Order(StringComparer.Ordinal));
}
