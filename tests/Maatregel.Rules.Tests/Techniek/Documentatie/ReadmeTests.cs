using System.Buffers;
using System.Text.Json;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>What the README shows is what the product answers.</summary>
[Trait("soort", "techniek")]
public sealed class ReadmeTests
{
    private const string Voorbeeld = "voorbeelden/voorbeeld-01-no-show.json";

    private static readonly Markdownblad Readme = Markdownblad.Van("README.md");

    [Fact]
    public void The_answer_that_is_shown_is_part_of_the_answer()
    {
        using var getoond = JsonDocument.Parse(Readme.Codeblokken.Single(b => b.StartsWith('{')));
        var geschreven = new ArrayBufferWriter<byte>();
        AdviesWriter.Schrijf(Advies(), geschreven);
        using var gegeven = JsonDocument.Parse(geschreven.WrittenMemory);

        Assert.Empty(Verschillen("$", getoond.RootElement, gegeven.RootElement));
    }

    [Fact]
    public void The_case_that_is_sent_is_the_one_in_the_folder() =>
        Assert.Contains(Voorbeeld, Assert.Single(Readme.Codeblokken, b => b.Contains("voorbeelden/", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static Adviezen.Advies Advies() =>
        new MaatregelAdviseur().Adviseer(CasusReader.Lees(File.ReadAllBytes(Path.Combine(Bronmap.Wortel, Voorbeeld))).Waarde!);

    /// <summary>Every member and element that is shown has the same value in what is given; what is given may hold more members.</summary>
    private static IEnumerable<string> Verschillen(string pad, JsonElement getoond, JsonElement gegeven) => getoond.ValueKind switch
    {
        JsonValueKind.Object => getoond.EnumerateObject().SelectMany(l => gegeven.TryGetProperty(l.Name, out var waarde) ? Verschillen($"{pad}.{l.Name}", l.Value, waarde) : [$"{pad}.{l.Name} is not given"]),
        JsonValueKind.Array when getoond.GetArrayLength() == gegeven.GetArrayLength() => getoond.EnumerateArray().Zip(gegeven.EnumerateArray()).SelectMany((p, i) => Verschillen($"{pad}[{i}]", p.First, p.Second)),
        JsonValueKind.Array => [$"{pad} has another length"],
        _ => JsonElement.DeepEquals(getoond, gegeven) ? [] : [$"{pad}: {gegeven.GetRawText()}"],
    };
}
