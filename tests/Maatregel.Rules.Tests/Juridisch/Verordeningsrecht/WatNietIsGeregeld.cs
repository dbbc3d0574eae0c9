using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Hulp.Vormdocument;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Regelt een verordening een onderwerp niet, dan haalt geen brief daarover een bepaling aan (artikelen 3:46 en 3:47 Awb), en zegt het advies dat zij er niets over bepaalt.</summary>
[Trait("soort", "juridisch")]
public sealed class WatNietIsGeregeld
{
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");

    private static readonly Vormdocument Niets = Met("""
        {
          "samenloop": { "status": "niet-geregeld" }, "verminderdeVerwijtbaarheid": { "status": "niet-geregeld" }, "individueleAfstemming": { "status": "niet-geregeld" },
          "herleving": { "status": "niet-geregeld" }, "inkeer": { "status": "niet-geregeld" }, "weigering": { "status": "niet-geregeld" },
          "besluiteisen": { "status": "niet-geregeld" }, "hardheidsclausule": { "status": "niet-geregeld" }
        }
        """);

    public static TheoryData<string> Zaken { get; } = [.. Voorbeelden.Keys];

    private static Dictionary<string, Zaak> Voorbeelden => new(StringComparer.Ordinal)
    {
        ["gewoon"] = Registratie,
        ["vierde lid"] = Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-13"),
        ["spreiden gevraagd"] = Zaak.EenSchendingVan("pw-18-4-b").Op("2024-05-13").Met(c => c with { Verrekening = Verrekening.Gespreid }),
        ["waarschuwing gevraagd"] = Registratie.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja }),
        ["ander percentage"] = Registratie.MetOordeel(o => o with { Percentage = 5, PercentageMotivering = "Eerste keer." }),
        ["verminderd"] = Registratie.MetMate(Mate.Verminderd),
        ["spoed"] = Registratie.MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed),
        ["uitkering stopt"] = Registratie.MetUitkering(u => u with { BeeindigdPer = Zaak.Dag("2024-07-15") }),
        ["eerdere maatregel"] = Registratie.MetEerdereMaatregel("vo-9-1-a", "2024-01-15", categorie: 1),
        ["twee gedragingen"] = Registratie.Met(c => c with
        {
            Gedragingen = [c.Gedragingen[0] with { Id = "g1", Handeling = "een" }, Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-14").Casus.Gedragingen[0] with { Id = "g2", Handeling = "twee" }],
        }),
    };

    [Theory]
    [MemberData(nameof(Zaken))]
    public void Geen_brief_haalt_een_bepaling_aan_die_er_niet_is(string zaak)
    {
        var teksten = Niets.Advies(Voorbeelden[zaak]).Teksten;

        Assert.All([teksten.Beschikking, teksten.Rapportage, teksten.Kort], t => Assert.DoesNotContain("de bepaling over ", t, StringComparison.Ordinal));
        Assert.DoesNotContain("niets bepaalt", teksten.Beschikking, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_advies_zegt_dat_de_verordening_er_niets_over_bepaalt()
    {
        var ingang = Niets.Advies(Registratie).Motivering.Single(o => o.Regel.Waarde == "vo-ingang");

        Assert.Equal(OverwegingStatus.Toegepast, ingang.Status);
        Assert.Equal("Afstemmingsverordening Proefstad 2015, die niets bepaalt over ingang", ingang.Bron.Aanhaling);
    }

    [Fact]
    public void Een_onderwerp_waarvan_niets_bekend_is_houdt_zijn_naam() => Assert.Equal(
        "de bepaling over ingang, Afstemmingsverordening Proefstad 2015",
        Met("""{ "ingang": { "status": "onbekend" } }""").Advies(Registratie).Motivering.Single(o => o.Regel.Waarde == "vo-ingang").Bron.Aanhaling);
}
