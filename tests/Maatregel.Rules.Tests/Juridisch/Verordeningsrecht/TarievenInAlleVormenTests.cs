using System.Text;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>De tarieven die niet een categorie, een percentage en een duur zijn, in de verordening van Voorbeeldstad.</summary>
[Trait("soort", "juridisch")]
public sealed class TarievenInAlleVormenTests
{
    private static readonly Verordeningsproef Voorbeeldstad = new(
        "GM9998",
        new VerordeningBibliotheek([.. VerordeningBibliotheek.Ingebouwd.Alle, VerordeningReader.Lees(Encoding.UTF8.GetBytes(Proefdocument.Volledig().ToJsonString())).Waarde!]),
        new Dictionary<string, Zaak>());

    private static readonly Zaak Aanvullend = Zaak.EenSchendingVan("pw-55");
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef");
    private static readonly Zaak Geweld = Zaak.EenSchendingVan("pw-9-6-misdraging").MetGedraging(g => g with { Misdraging = Misdragingssoort.FysiekGeweld });
    private static readonly Zaak IoawVoorziening = Zaak.EenSchendingVan("ioaw-37-1-e");

    [Fact]
    public void Een_vast_bedrag_geldt_per_gedraging_zoals_in_Amersfoort()
    {
        var advies = Voorbeeldstad.Advies(Aanvullend.En(Aanvullend.MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-21"), GeconstateerdOp = Zaak.Dag("2024-05-21") })));

        Assert.Equal("maatregel: vo-15 vo-15 € 150; vo-15 vo-15 € 150", Kernzin.Van(advies));
        Assert.Equal([150m, 150m], advies.Maatregelen.Select(m => m.Totaal!.Value));
    }

    [Fact]
    public void Zonder_norm_staan_bedrag_en_begin_vast_maar_het_einde_niet() => Assert.Equal(
        "Advies: verlaag de bijstand met € 150,00, vanaf juli 2024. De norm is niet bekend; daarom is niet te zeggen tot en met welke maand.",
        Voorbeeldstad.Advies(Aanvullend.MetUitkering(u => u with { NormPerMaand = null })).Samenvatting);

    [Theory]
    [InlineData("1000", "maatregel: vo-11-2 vo-11-2 10% × 1")]
    [InlineData("1000.01", "maatregel: vo-11-3 vo-11-3 20% × 1")]
    [InlineData("4000", "maatregel: vo-11-3 vo-11-3 20% × 1")]
    [InlineData("4000.01", "maatregel: vo-11-4 vo-11-4 20% × 2")]
    [InlineData("0", "maatregel: vo-11-2 vo-11-2 10% × 1")]
    public void Een_schijf_loopt_tot_en_met_haar_hoogste_bedrag(string bedrag, string uitkomst) => Assert.Equal(
        uitkomst,
        Voorbeeldstad.Kern(Besef.MetGedraging(g => g with { Benadelingsbedrag = decimal.Parse(bedrag, System.Globalization.CultureInfo.InvariantCulture) })));

    [Fact]
    public void Zonder_benadelingsbedrag_wordt_ernaar_gevraagd() => Assert.Equal("nog-niet: vraag benadelingsbedrag", Voorbeeldstad.Kern(Besef));

    [Theory]
    [InlineData(null, "nog-niet: vraag percentage-kiezen")]
    [InlineData(40, "maatregel: vo-14-1 vo-14-1 40% × 2")]
    [InlineData(100, "maatregel: vo-14-1 vo-14-1 100% × 2")]
    public void Ten_hoogste_laat_de_keuze_aan_het_college(int? percentage, string uitkomst) =>
        Assert.Equal(uitkomst, Voorbeeldstad.Kern(Geweld.MetOordeel(o => o with { Percentage = percentage, PercentageMotivering = "Gericht tegen een medewerker." })));

    [Theory]
    [InlineData(40, "ten hoogste 100% gedurende 2 maanden. In deze zaak: 40% gedurende 2 maanden.")]
    [InlineData(100, "ten hoogste 100% gedurende 2 maanden. In deze zaak: 100% gedurende 2 maanden.")]
    public void De_uitleg_noemt_het_gekozen_percentage(int percentage, string uitleg) => Assert.Equal(
        uitleg,
        Assert.Single(
            Voorbeeldstad.Advies(Geweld.MetOordeel(o => o with { Percentage = percentage, PercentageMotivering = "Gericht tegen een medewerker." })).Motivering,
            o => o.Regel.Waarde == "vo-14-1" && o.Stap == Stap.HoogteEnDuur).Toelichting.Tekst);

    [Theory]
    [InlineData(Antwoord.Ja, "maatregel: vo-9-2 vo-10-1-b 30% × 1")]
    [InlineData(Antwoord.Nee, "nog-niet: vraag grondslag-kiezen")]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag voorwaarde-persoon, grondslag-kiezen")]
    public void Een_gedraging_kan_alleen_voor_jongeren_gelden(Antwoord jongerDan27, string uitkomst) => Assert.Equal(
        uitkomst,
        Voorbeeldstad.Kern(Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening")
            .MetGrondslag("vo-9-2")
            .MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee })
            .MetPersoon(p => p with { JongerDan27 = jongerDan27 })));

    [Fact]
    public void Een_categorie_kan_per_regeling_een_eigen_tarief_hebben() =>
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-c 20% × 1", Voorbeeldstad.Kern(IoawVoorziening));

    [Fact]
    public void Ook_bij_herhaling_geldt_het_tarief_van_de_eigen_regeling() => Assert.Equal(
        "maatregel: vo-9a-2 vo-16 20% × 2",
        Voorbeeldstad.Kern(IoawVoorziening.MetEerdereMaatregel(Eerder("vo-10-1-c"))));

    [Theory]
    [InlineData("2023-05-12", "waarschuwing: vo-8")]
    [InlineData("2024-01-15", "maatregel: vo-9-1 vo-10-1-a 5% × 1")]
    [InlineData(null, "nog-niet: vraag eerdere-maatregel-bekendmaking")]
    public void Is_niet_bekend_wanneer_de_eerdere_maatregel_was_dan_is_niet_bekend_of_een_waarschuwing_nog_kan(string? dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Voorbeeldstad.Kern(Zaak.EenSchendingVan("pw-9-1-a-registratie")
            .MetOordeel(o => o with { Waarschuwen = Antwoord.Ja })
            .Op("2025-05-13")
            .MetEerdereMaatregel(Eerder("pw-18-5") with { Besluitdatum = null, Bekendgemaakt = dag is null ? null : Zaak.Dag(dag), Categorie = null })));

    private static EerdereMaatregel Eerder(string regel) => new()
    {
        Regel = new(regel),
        Categorie = 2,
        Besluitdatum = Zaak.Dag("2024-01-15"),
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Percentage = 20,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };
}
