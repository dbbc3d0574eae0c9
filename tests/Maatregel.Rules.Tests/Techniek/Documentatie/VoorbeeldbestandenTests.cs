using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The request files that ship with the product are the worked examples themselves.</summary>
[Trait("soort", "techniek")]
public sealed class VoorbeeldbestandenTests
{
    private static readonly JsonWriterOptions Opmaak = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Map = Path.Combine(Bronmap.Docs, "..", "voorbeelden");

    public static TheoryData<string> Nummers => [.. Werkvoorbeeld.Alle.Keys];

    [Theory]
    [MemberData(nameof(Nummers))]
    public void Elk_werkvoorbeeld_staat_in_een_bestand(string nummer)
    {
        var verwacht = Tekst(Werkvoorbeeld.Alle[nummer].Verzoek());
        var bestand = Bestand(nummer);
        if (Environment.GetEnvironmentVariable("MAATREGEL_SCHRIJF_DOCS") == "1") File.WriteAllText(bestand, verwacht);

        Assert.True(File.Exists(bestand) && File.ReadAllText(bestand) == verwacht, $"{bestand} is anders. Draai deze test met MAATREGEL_SCHRIJF_DOCS=1 en bekijk het verschil.");
    }

    [Fact]
    public void Er_zijn_geen_andere_bestanden_met_een_voorbeeld() =>
        Assert.Equal(
            Werkvoorbeeld.Alle.Keys.Select(Bestand).Order(StringComparer.Ordinal),
            Directory.GetFiles(Map, "voorbeeld-*.json").Order(StringComparer.Ordinal));

    /// <summary>The number finds the file; a new one is named after what it shows.</summary>
    private static string Bestand(string nummer)
    {
        var voorbeeld = Werkvoorbeeld.Alle[nummer];
        var begin = $"voorbeeld-{(nummer.Length > 1 && char.IsAsciiDigit(nummer[1]) ? nummer : "0" + nummer)}-";
        return Directory.GetFiles(Map, begin + "*.json").SingleOrDefault() ?? Path.Combine(Map, $"{begin}{Naam(voorbeeld.Omschrijving)}.json");
    }

    private static string Naam(string omschrijving) =>
        string.Join('-', omschrijving.Normalize(NormalizationForm.FormD).ToLowerInvariant().Split(' ').Select(w => new string([.. w.Where(char.IsAsciiLetterOrDigit)])));

    private static string Tekst(JsonObject verzoek)
    {
        using var uitvoer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(uitvoer, Opmaak)) verzoek.WriteTo(writer);
        return Encoding.UTF8.GetString(uitvoer.ToArray()) + "\n";
    }
}
