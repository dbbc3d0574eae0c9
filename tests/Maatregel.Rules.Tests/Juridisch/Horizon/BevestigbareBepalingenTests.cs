using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>Bevestigd kan alleen worden wat er is: een artikel dat het product heeft gelezen, of een lid waarop een regel of een plicht berust.</summary>
[Trait("soort", "juridisch")]
public sealed class BevestigbareBepalingenTests
{
    private const string VanAchttien = "Kies pw-18 of een lid ervan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.";

    [Theory]
    [InlineData("pw-18-13", VanAchttien)]
    [InlineData("pw-18-0", VanAchttien)]
    [InlineData("pw-18-02", VanAchttien)]
    [InlineData("pw-18-4-h", VanAchttien)]
    [InlineData("pw-18-", VanAchttien)]
    [InlineData("pw-9-3", "Kies pw-9 of een lid ervan: 1, 2, 4, 5, 6.")]
    [InlineData("pw-54-9", "Kies pw-54 of een lid ervan: 1.")]
    [InlineData("pw-9a-3", "Kies pw-9a of een lid ervan: 12.")]
    [InlineData("pw-18b-2", "Bevestig het hele artikel: pw-18b.")]
    [InlineData("ioaw-20-9", "Kies ioaw-20 of een lid ervan: 1, 2, 3.")]
    [InlineData("ioaz-20-4", "Kies ioaz-20 of een lid ervan: 1, 2, 3.")]
    [InlineData("ioaz-37-2", "Kies ioaz-37 of een lid ervan: 1.")]
    public void Een_lid_dat_er_niet_is_wordt_geweigerd_met_wat_wel_kan(string bepaling, string wel) =>
        Assert.Equal([$"Bepaling: \"{bepaling}\" kan niet worden bevestigd: daarop berust geen advies. {wel}"], Bevestiging.Een(bepaling).Fouten());

    [Theory]
    [InlineData("")]
    [InlineData("pw")]
    [InlineData("pw-99")]
    [InlineData("pw-180")]
    [InlineData("PW-18")]
    [InlineData(" pw-18")]
    [InlineData("ioaw-18-2")]
    [InlineData("awb-3-2")]
    [InlineData("vo-10a")]
    public void Een_artikel_dat_er_niet_is_of_niet_verandert_wordt_geweigerd(string bepaling) =>
        Assert.StartsWith($"Bepaling: \"{bepaling}\" is geen artikel of lid dat kan worden bevestigd. Kies een van pw-8, pw-9, ", Assert.Single(Bevestiging.Een(bepaling).Fouten()), StringComparison.Ordinal);

    [Fact]
    public void Elk_artikel_en_elk_lid_waarop_iets_berust_kan_worden_bevestigd() => Assert.Empty(
        from lezing in Wetslezingen.Alle
        where lezing.TotEnMet is not null
        from bepaling in (IEnumerable<string>)[lezing.Bepaling.Code, .. lezing.Leden.Select(lid => $"{lezing.Bepaling.Code}-{lid}")]
        from fout in Bevestiging.Een(bepaling).Fouten()
        select fout);

    [Fact]
    public void De_bibliotheek_weigert_alle_fouten_tegelijk_met_hun_plaats()
    {
        AdviesInstellingen instellingen = new()
        {
            Horizon = [Bevestiging.Een("pw-18"), Bevestiging.Een("pw-18-13") with { Bron = " ", TotEnMet = Zaak.Dag("2026-12-31") }, Bevestiging.Een("ioaw-20-9") with { Door = "" }],
            PerGemeente = [new() { Gemeente = "GM0001", Keuzen = [] }],
        };

        var fout = Assert.Throws<ArgumentException>(() => new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, instellingen));

        Assert.Equal(
            ["Horizon[1].Bepaling", "Horizon[1].TotEnMet", "Horizon[1].Bron", "Horizon[2].Bepaling", "Horizon[2].Door", "GM0001"],
            fout.Message.Split('\n').Select(lijn => lijn.Split(": ")[0]));
    }
}
