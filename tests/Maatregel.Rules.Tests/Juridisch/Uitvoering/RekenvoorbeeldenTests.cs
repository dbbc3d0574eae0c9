using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class RekenvoorbeeldenTests
{
    [Fact]
    public void De_tabel_van_datums_en_bedragen() =>
        Snapshot.Match(string.Join('\n', Rekenvoorbeelden.Alle.Select(Regel)) + "\n");

    [Fact]
    public void De_met_de_hand_berekende_tabel_in_de_documentatie_geeft_dezelfde_uitkomsten() =>
        Assert.Equal(Rekenvoorbeelden.Alle.Select(Regel), Documentatie());

    [Fact]
    public void Er_zijn_ten_minste_veertig_verschillende_gevallen() =>
        Assert.True(Rekenvoorbeelden.Alle.DistinctBy(voorbeeld => voorbeeld.Geval).Count() >= 40);

    private static string Regel(Rekenvoorbeeld voorbeeld) => $"| {voorbeeld.Nummer} | {voorbeeld.Geval} | {voorbeeld.Uitkomst} |";

    /// <summary>The rows of the page without the column that shows the arithmetic.</summary>
    private static IEnumerable<string> Documentatie()
    {
        var wortel = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(wortel.FullName, "Maatregel.sln"))) wortel = wortel.Parent!;
        return File.ReadLines(Path.Combine(wortel.FullName, "docs", "rekenvoorbeelden.md"))
            .Select(regel => regel.Split(" | "))
            .Where(cellen => cellen.Length == 4 && cellen[0].Length > 3 && char.IsAsciiDigit(cellen[0][3]))
            .Select(cellen => $"{cellen[0]} | {cellen[1]} | {cellen[3]}");
    }
}
