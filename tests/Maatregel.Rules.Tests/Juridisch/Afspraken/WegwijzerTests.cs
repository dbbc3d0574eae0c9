using System.Runtime.CompilerServices;
using Maatregel.Rules.Afspraken;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>De dilemma's die de bron meldt: wat wel en niet mag tellen, en de juiste weg naast de verkeerde.</summary>
[Trait("soort", "juridisch")]
public sealed class WegwijzerTests
{
    [Fact]
    public void Elk_dilemma_uit_de_bron_heeft_een_antwoord_met_artikel()
    {
        string[] gemeld = ["verandert-niets", "de-relatie", "sociaal-karakter", "geen-tijd", "eerder-zelf-betaald", "boete", "opschorten", "blokkeren", "beeindigen"];

        Assert.Empty(gemeld.Except(Wegwijzer.Alle.Select(w => w.Code)));
        Assert.All(Wegwijzer.Alle, w => Assert.NotEmpty(w.Bronnen));
        Assert.Equal(Wegwijzer.Alle.Count, Wegwijzer.Alle.Select(w => w.Code).Distinct().Count());
    }

    [Theory]
    [InlineData("boete")]
    [InlineData("opschorten")]
    [InlineData("blokkeren")]
    [InlineData("beeindigen")]
    public void Naast_elke_verkeerde_weg_staat_de_goede(string code)
    {
        var wegwijzer = Wegwijzer.Alle.Single(w => w.Code == code);

        Assert.Equal(Wegwijzersoort.VerkeerdeWeg, wegwijzer.Soort);
        Assert.Contains("weg van de maatregel", wegwijzer.Antwoord.Replace("die van de maatregel", "de weg van de maatregel", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void De_werkinstructie_noemt_ze_alle_woordelijk()
    {
        var werkinstructie = File.ReadAllText(Pad());

        Assert.DoesNotContain(Wegwijzer.Alle, w => !werkinstructie.Contains($"| {w.Gedachte} | {w.Antwoord} | {string.Join("; ", w.Bronnen.Select(b => b.Aanhaling))} |", StringComparison.Ordinal));
    }

    private static string Pad([CallerFilePath] string bron = "") => Path.Combine(Path.GetDirectoryName(bron)!, "../../../../docs/werkinstructie.md");
}
