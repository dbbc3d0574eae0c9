using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>
/// Een herhaling die van vorm verandert (eerst de duur verdubbeld, daarna 50 procentpunten erbij) en een waarschuwing die een
/// recht verbruikt, zoals Rotterdam die kent.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class RotterdamseVormTests
{
    private const string EersteKeer = "maatregel: vo-5-2 vo-6-2 30% × 1";
    private const string Verdubbeld = "maatregel: vo-5-2 vo-7 30% × 2";
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").Op("2024-05-13");
    private static readonly Zaak Registratie = Zaak.EenSchendingVan("pw-9-1-a-registratie").Op("2024-05-13");
    private static readonly Zaak Gewaarschuwd = Registratie.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja });

    private static readonly Verordeningsproef Proefstad = new(
        "GM9997",
        new VerordeningBibliotheek([.. VerordeningBibliotheek.Ingebouwd.Alle, Proefdocument.RotterdamseVorm]),
        new Dictionary<string, Zaak>
        {
            ["Geen tegenprestatie, eerste keer"] = Tegenprestatie,
            ["Eerste herhaling: de duur verdubbelt"] = Eerder(Tegenprestatie, 1),
            ["Tweede herhaling: 50 procentpunten erbij"] = Eerder(Tegenprestatie, 2),
            ["Derde herhaling: niet meer dan 100%"] = Eerder(Tegenprestatie, 3),
            ["Te laat geregistreerd, nog niet geoordeeld over een waarschuwing"] = Registratie,
            ["Te laat geregistreerd, een waarschuwing volstaat"] = Gewaarschuwd,
            ["Te laat geregistreerd, een waarschuwing volstaat niet"] = Registratie.MetOordeel(o => o with { Waarschuwen = Antwoord.Nee }),
            ["Te laat geregistreerd na een waarschuwing van tien jaar eerder"] = Gewaarschuwd.MetEerdereMaatregel(Waarschuwing("2014-05-12")),
        });

    [Theory]
    [InlineData("Geen tegenprestatie, eerste keer", EersteKeer)]
    [InlineData("Eerste herhaling: de duur verdubbelt", Verdubbeld)]
    [InlineData("Tweede herhaling: 50 procentpunten erbij", "maatregel: vo-5-2 vo-7 80% × 2")]
    [InlineData("Derde herhaling: niet meer dan 100%", "maatregel: vo-5-2 vo-7 100% × 2")]
    [InlineData("Te laat geregistreerd, nog niet geoordeeld over een waarschuwing", "nog-niet: vraag waarschuwen")]
    [InlineData("Te laat geregistreerd, een waarschuwing volstaat", "waarschuwing: vo-8")]
    [InlineData("Te laat geregistreerd, een waarschuwing volstaat niet", "maatregel: vo-5-1 vo-6-1 10% × 1")]
    [InlineData("Te laat geregistreerd na een waarschuwing van tien jaar eerder", "maatregel: vo-5-1 vo-6-1 10% × 1")]
    public void De_uitkomst(string geval, string uitkomst) => Assert.Equal(uitkomst, Proefstad.Kern(Proefstad[geval]));

    [Theory]
    [InlineData("2023-05-12", EersteKeer)]
    [InlineData("2023-05-13", Verdubbeld)]
    [InlineData("2024-05-12", Verdubbeld)]
    [InlineData("2024-05-13", EersteKeer)]
    public void De_twaalf_maanden_lopen_vanaf_het_besluit(string besluit, string uitkomst) =>
        Assert.Equal(uitkomst, Proefstad.Kern(Tegenprestatie.MetEerdereMaatregel(Maatregel(besluit))));

    [Fact]
    public void Alleen_dezelfde_categorie_telt_als_herhaling() =>
        Assert.Equal(EersteKeer, Proefstad.Kern(Tegenprestatie.MetEerdereMaatregel(Maatregel("2024-01-15") with { Regel = new("vo-6-1"), Categorie = 1 })));

    [Theory]
    [InlineData(MaatregelStatus.Geldig, "maatregel: vo-5-1 vo-6-1 10% × 1")]
    [InlineData(MaatregelStatus.Vernietigd, "waarschuwing: vo-8")]
    [InlineData(MaatregelStatus.Ingetrokken, "waarschuwing: vo-8")]
    public void Ook_een_eerdere_maatregel_verbruikt_de_waarschuwing_als_hij_geldt(MaatregelStatus status, string uitkomst) =>
        Assert.Equal(uitkomst, Proefstad.Kern(Gewaarschuwd.MetEerdereMaatregel(Maatregel("2014-05-12") with { Status = status })));

    [Fact]
    public void De_waarschuwing_zelf_maakt_de_volgende_keer_niet_tot_een_herhaling() =>
        Assert.Equal("maatregel: vo-5-1 vo-6-1 10% × 1", Proefstad.Kern(Gewaarschuwd.MetEerdereMaatregel(Waarschuwing("2024-01-15"))));

    [Fact]
    public void Voor_categorie_2_bestaat_geen_waarschuwing() =>
        Assert.Equal(EersteKeer, Proefstad.Kern(Tegenprestatie.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja })));

    [Fact]
    public void Het_verslag() => Snapshot.Match(Proefstad.Verslag("Rotterdamse vorm (proefdocument): zaken van 13 mei 2024, norm € 1.308,45"));

    private static Zaak Eerder(Zaak zaak, int keer) =>
        Enumerable.Range(1, keer).Aggregate(zaak, (z, nummer) => z.MetEerdereMaatregel(Maatregel(new LocalDate(2023, 6, 1).PlusMonths(nummer))));

    private static EerdereMaatregel Maatregel(string besluit) => Maatregel(Zaak.Dag(besluit));

    private static EerdereMaatregel Maatregel(LocalDate besluit) => new()
    {
        Regel = new("vo-6-2"),
        Categorie = 2,
        Besluitdatum = besluit,
        Bekendgemaakt = besluit,
        Percentage = 30,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static EerdereMaatregel Waarschuwing(string dag) => Maatregel(dag) with { Regel = new("vo-8"), Categorie = 1, Waarschuwing = true, Percentage = 0 };
}
