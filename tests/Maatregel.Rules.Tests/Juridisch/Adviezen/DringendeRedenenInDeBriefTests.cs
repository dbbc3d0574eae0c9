using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>De brief zegt van elke maatregel of en waarom om de omstandigheden wordt afgestemd of juist niet (artikelen 3:46 en 3:47 Awb).</summary>
[Trait("soort", "juridisch")]
public sealed class DringendeRedenenInDeBriefTests
{
    private const string VoorAlles = "Wij keken ook of er dringende redenen zijn om minder te verlagen. Die zijn er niet. [Leg uit waarom. In het verslag staat: ";
    private const string VoorDeze = "Wij keken ook naar dringende redenen. Deze verlaging wordt daardoor niet lager of korter. [Leg uit waarom. In het verslag staat: ";

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly Zaak Gedrag = Zaak.EenSchendingVan("pw-18-4-g");

    [Fact]
    public void Staat_het_oordeel_alleen_bij_de_gedraging_dan_staat_die_reden_in_de_brief() =>
        Assert.Contains(VoorAlles + "Er is een buffer.]", Brief(Geen(Werk, "Er is een buffer.").Met(c => c with { DringendeRedenen = null })), StringComparison.Ordinal);

    [Fact]
    public void De_reden_bij_de_gedraging_gaat_voor_die_van_de_zaak() =>
        Assert.Contains(VoorAlles + "Er is een buffer.]", Brief(Geen(Werk, "Er is een buffer.")), StringComparison.Ordinal);

    [Fact]
    public void Zijn_de_redenen_verschillend_dan_staat_bij_elke_maatregel_haar_eigen_reden()
    {
        var brief = Brief(NaElkaar(Geen(Werk, "Er is een buffer."), Geen(Gedrag, "De schuld is afgelost.")));

        Assert.Contains(VoorDeze + "Er is een buffer.]", brief, StringComparison.Ordinal);
        Assert.Contains(VoorDeze + "De schuld is afgelost.]", brief, StringComparison.Ordinal);
        Assert.DoesNotContain(VoorAlles, brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_alleen_de_ene_maatregel_afgestemd_dan_staat_bij_de_andere_waarom_niet()
    {
        var brief = Brief(NaElkaar(Afgestemd(Werk, 100), Geen(Gedrag, "In september is er geen ontruiming meer.")).MetEerdereMaatregel("pw-18-5", "2024-01-15"));

        Assert.Contains("Er zijn dringende redenen om minder te verlagen. Daarom is de verlaging 100% gedurende 1 maand.", brief, StringComparison.Ordinal);
        Assert.Contains(VoorDeze + "In september is er geen ontruiming meer.]", brief, StringComparison.Ordinal);
        Assert.DoesNotContain(VoorAlles, brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_een_van_meer_maatregelen_nihil_dan_zegt_de_brief_niet_dat_de_dagen_weg_mogen()
    {
        var brief = Brief(NaElkaar(Afgestemd(Werk, 0), Afgestemd(Gedrag, 50)));

        Assert.Contains("Niet elke maatregel verlaagt uw bijstand. Of een maatregel die nihil is meetelt, staat niet in de wet. [Schrijf op wat uw gemeente doet.]", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("laat deze dagen weg", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Deze maatregel is nihil.", brief, StringComparison.Ordinal);
    }

    private static string Brief(Zaak zaak) => zaak.Advies.Teksten.Beschikking;

    private static Zaak NaElkaar(Zaak een, Zaak ander) => een.MetGedraging(g => g with { Handeling = "h1" }).En(ander.MetGedraging(g => g with { Handeling = "h2" })).Met(c => c with
    {
        Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd.", LangerDanDrieMaanden = Antwoord.Ja, LangerDanDrieMaandenMotivering = "Tweemaal kort na elkaar." },
    });

    private static Zaak Afgestemd(Zaak zaak, decimal percentage) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Een ontruiming dreigt.", Afstemming = new(percentage, 1) },
    });

    private static Zaak Geen(Zaak zaak, string motivering) => zaak.MetOordeel(o => o with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = motivering },
    });
}
