using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>The rooms of the library import one way; and a violation, were there one, would be seen.</summary>
[Trait("soort", "techniek")]
public sealed class KamerTests
{
    [Fact]
    public void Rooms_import_one_way()
    {
        var gebruik = Kamers.Lees(typeof(MaatregelAdviseur).Assembly, typeof(NoShowProces).Assembly);

        Assert.Superset(Kamers.Toegestaan.Keys.ToHashSet(), gebruik.Select(g => g.Kamer).ToHashSet());
        Assert.Empty(Kamers.Overtredingen(gebruik));
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room() => Assert.Empty(
        Bronmap.Bronnen().Where(b => b.Contains('/', StringComparison.Ordinal)).Select(b => b.Split('/')[0]).Distinct().Except(Kamers.Toegestaan.Keys));

    [Fact]
    public void The_root_holds_only_the_door() => Assert.Equal(
        ["GlobalUsings.cs", "IMaatregelAdviseur.cs", "MaatregelAdviseur.cs"],
        Bronmap.Bronnen().Where(b => !b.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Maatregel.Rules.Waarden", "Waarden.GeplantInDeKelder uses Recht.Wet")]
    [InlineData("Maatregel.Rules.Feiten", "Feiten.GeplantInFeiten uses MaatregelAdviseur")]
    [InlineData("Maatregel.Rules.Adviezen", "Adviezen.GeplantInAdviezen uses Regels.Awb.Artikel03_2")]
    [InlineData("Maatregel.Rules.Regels", "Regels.GeplantInRegels uses Maatregel.Api.GeplanteGastheer")]
    [InlineData("Maatregel.Rules.Adviezen.Schrijven", "Adviezen.Schrijven.GeplantInSchrijven uses Json.MaatregelJson")]
    public void A_planted_violation_is_seen(string naamruimte, string overtreding) =>
        Assert.Contains(overtreding, Kamers.Overtredingen(Kamers.Lees(typeof(KamerTests).Assembly, naamruimte)));
}
