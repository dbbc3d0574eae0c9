using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>A document of nothing but faults is answered with as many as somebody can mend at once.</summary>
[Trait("soort", "techniek")]
public sealed class FoutenlijstTests
{
    private static readonly Fout Meer = new("$", "te-veel-fouten", "Er zijn meer dan 100 fouten. Hier staan er 100: verbeter die eerst.");

    [Theory]
    [InlineData(96, 100, false)]
    [InlineData(97, 101, true)]
    public void Van_meer_dan_honderd_fouten_van_vorm_staan_er_honderd(int onbekend, int fouten, bool teVeel)
    {
        // Four members are missing as well.
        var gevonden = Voorbeelden.Voorbeeld.Fouten($"{{{string.Join(',', Enumerable.Range(0, onbekend).Select(i => $"\"x{i}\":1"))}}}");

        Assert.Equal(fouten, gevonden.Count);
        Assert.Equal(teVeel, gevonden[^1] == Meer);
        Assert.DoesNotContain(Meer, gevonden.Take(fouten - 1));
    }

    [Fact]
    public void Van_meer_dan_honderd_tegenspraken_ook()
    {
        var eerdere = string.Join(',', Enumerable.Repeat("""{"regel":"pw-18-5","maanden":99,"percentage":-1}""", 100));
        var gevonden = Voorbeelden.Voorbeeld.FoutenNa(c => c["eerdereMaatregelen"] = System.Text.Json.Nodes.JsonNode.Parse($"[{eerdere}]"));

        Assert.Equal(101, gevonden.Count);
        Assert.Equal("$.eerdereMaatregelen[0].maanden", gevonden[0].Pad);
        Assert.Equal(Meer, gevonden[^1]);
    }
}
