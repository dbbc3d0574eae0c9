using Maatregel.Rules.Tests.Hulp;
using YamlDotNet.RepresentationModel;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>publiccode.yml holds what version 0.7 of its standard asks, in the lengths and values that it allows.</summary>
[Trait("soort", "techniek")]
public sealed class PubliccodeTests
{
    private static readonly string[] Stadia = ["concept", "development", "beta", "stable", "obsolete"];

    private static readonly string[] Soorten = ["standalone/web", "standalone/backend", "standalone/other", "library"];

    private static readonly string[] JaNee = ["true", "false"];

    private static readonly string[] Onderhoud = ["internal", "contract", "community", "none"];

    private static readonly YamlMappingNode Blad = Lees();

    [Fact]
    public void The_mandatory_fields_are_there()
    {
        Assert.Equal("0.7", Tekst("publiccodeYmlVersion"));
        Assert.Equal("Maatregel", Tekst("name"));
        Assert.Equal(Uri.UriSchemeHttps, new Uri(Tekst("url"), UriKind.Absolute).Scheme);
        Assert.NotEmpty(Lijst(Blad, "platforms"));
        Assert.NotEmpty(Lijst(Blad, "categories"));
        Assert.Contains(Tekst("developmentStatus"), Stadia);
        Assert.Contains(Tekst("softwareType"), Soorten);
        Assert.Equal("EUPL-1.2", Tekst("legal", "license"));
        Assert.Contains(Tekst("localisation", "localisationReady"), JaNee);
        Assert.Equal("nl", Assert.Single(Lijst((YamlMappingNode)Blad["localisation"], "availableLanguages")));
    }

    [Fact]
    public void Maintenance_names_the_people_that_its_type_asks_and_no_others()
    {
        var onderhoud = (YamlMappingNode)Blad["maintenance"];
        var type = onderhoud["type"].ToString();

        Assert.Contains(type, Onderhoud);
        Assert.Equal(type is "internal" or "community", onderhoud.Children.ContainsKey("contacts"));
        Assert.Equal(type == "contract", onderhoud.Children.ContainsKey("contractors"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void A_description_has_the_lengths_of_the_standard(string taal)
    {
        var omschrijving = (YamlMappingNode)Blad["description"][taal];

        Assert.InRange(omschrijving["shortDescription"].ToString().Length, 1, 150);
        Assert.InRange(omschrijving["longDescription"].ToString().Length, 150, 10_000);
        Assert.InRange(Lijst(omschrijving, "features").Count, 5, 20);
    }

    [Fact]
    public void Every_picture_exists() =>
        Assert.All(Lijst((YamlMappingNode)Blad["description"]["en"], "screenshots"), b => Assert.True(File.Exists(Path.Combine(Bronmap.Wortel, b)), b));

    /// <summary>What the publisher must still fill in is said where he looks for it.</summary>
    [Fact]
    public void An_address_that_leads_nowhere_is_on_the_list_to_fill_in() => Assert.True(
        !Tekst("url").Contains("example.org", StringComparison.Ordinal)
        || Bronmap.Lees(Path.Combine(Bronmap.Wortel, "GOVERNANCE.md")).Contains("`url` in `publiccode.yml`", StringComparison.Ordinal));

    private static string Tekst(params string[] sleutels) => sleutels.Aggregate((YamlNode)Blad, (knoop, sleutel) => knoop[sleutel]).ToString();

    private static List<string> Lijst(YamlMappingNode knoop, string sleutel) => [.. ((YamlSequenceNode)knoop[sleutel]).Select(k => k.ToString())];

    private static YamlMappingNode Lees()
    {
        using var lezer = new StringReader(Bronmap.Lees(Path.Combine(Bronmap.Wortel, "publiccode.yml")));
        var stroom = new YamlStream();
        stroom.Load(lezer);
        return (YamlMappingNode)stroom.Documents[0].RootNode;
    }
}
