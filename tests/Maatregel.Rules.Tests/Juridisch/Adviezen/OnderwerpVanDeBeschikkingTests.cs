using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>What the letter says first: whether and how the benefit is lowered, also when that cannot be done or not yet be said.</summary>
[Trait("soort", "juridisch")]
public sealed class OnderwerpVanDeBeschikkingTests
{
    private const string Tegenprestatie = "pw-9-1-c-tegenprestatie";

    private static readonly Zaak VastBedragZonderNorm = Zaak.EenSchendingVan(Tegenprestatie).MetUitkering(u => u with { NormPerMaand = null })
        .AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie, g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = 300 } }));

    [Fact]
    public void Een_vast_bedrag_zonder_norm_verlaagt_de_uitkering_en_de_maand_moet_worden_ingevuld()
    {
        Assert.Equal("Onderwerp: u krijgt tijdelijk minder bijstand", Onderwerp(VastBedragZonderNorm));
        Assert.Contains("[Vul in tot wanneer, en hoeveel per maand.]", VastBedragZonderNorm.Advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("niet uitvoeren", VastBedragZonderNorm.Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_nihil_blijft_de_uitkering_gelijk() => Assert.Equal(
        "Onderwerp: u krijgt een maatregel, maar uw bijstand blijft gelijk",
        Onderwerp(Zaak.EenNoShow().MetDringendeRedenen(0, 0)));

    private static string Onderwerp(Zaak zaak) =>
        Assert.Single(zaak.Advies.Teksten.Beschikking.Split('\n'), regel => regel.StartsWith("Onderwerp:", StringComparison.Ordinal));
}
