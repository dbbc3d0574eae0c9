using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>What is published names everything of others that is in it, with the licence under which it may be used.</summary>
public sealed partial class OnderdelenTests
{
    private const string Map = "src/Maatregel.Api/";

    /// <summary>In the lock file, but not in what is published: what only builds, and the page to try the interface.</summary>
    private static readonly string[] NietUitgegeven = ["MinVer", "Microsoft.AspNetCore.App.Internal.Assets", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "Swashbuckle.AspNetCore.SwaggerUI"];

    [Fact]
    public void De_lijst_noemt_elk_onderdeel_met_zijn_versie_en_geen_ander()
    {
        using var slot = JsonDocument.Parse(File.ReadAllBytes(Bron.Pad(Map + "packages.lock.json")));
        var nodig = slot.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(doel => doel.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project" && !NietUitgegeven.Contains(p.Name))
            .Select(p => $"{p.Name} {p.Value.GetProperty("resolved").GetString()}")
            .Distinct();

        Assert.Equal(nodig.Order(StringComparer.OrdinalIgnoreCase), Regels().Select(r => $"{r[0]} {r[1]}").Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Van_elke_licentie_gaat_de_tekst_mee_en_van_elk_onderdeel_staat_de_rechthebbende_er() =>
        Assert.All(Regels(), r =>
        {
            Assert.True(File.Exists(Bron.Pad($"{Map}licenties/{r[2]}.txt")), $"De tekst van {r[2]} ontbreekt.");
            Assert.NotEmpty(r[3]);
        });

    private static string[][] Regels() =>
        [.. Regel().Matches(File.ReadAllText(Bron.Pad(Map + "ONDERDELEN.md"))).Select(m => m.Groups.Values.Skip(1).Select(g => g.Value).ToArray())];

    [GeneratedRegex(@"^\| ([A-Za-z.]+) \| ([0-9.]+) \| ([^|]+) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Regel();
}
