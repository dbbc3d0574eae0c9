using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Lopen maatregelen na elkaar, dan staat dat in de brief en het verslag, met waarom: de tweede maand berust daarop (artikel 3:46 Awb).</summary>
[Trait("soort", "juridisch")]
public sealed class NaElkaarInDeBriefTests
{
    private static readonly Zaak Twee = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-04-29").En(Zaak.EenSchendingVan("pw-18-4-a"))
        .Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17") });

    [Fact]
    public void Koos_de_gemeente_daarvoor_dan_staat_haar_reden_erbij()
    {
        var teksten = Gekozen(Twee).Advies.Teksten;

        Assert.Contains(
            "Deze verlaging komt na een andere verlaging. Zij lopen niet tegelijk.\n[Leg in gewone woorden uit waarom. In het verslag staat: Twee keer bewust geweigerd.]",
            teksten.Beschikking,
            StringComparison.Ordinal);
        Assert.Contains("- Deze maatregel komt na een andere maatregel; zij lopen niet tegelijk. Reden: \"Twee keer bewust geweigerd.\"", teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_staat_alleen_bij_de_maatregel_die_later_komt() =>
        Assert.Equal(2, Gekozen(Twee).Advies.Teksten.Beschikking.Split("Deze verlaging komt na een andere verlaging.").Length);

    [Fact]
    public void Zegt_de_verordening_het_dan_staat_dat_er() => Assert.Contains(
        "Zij lopen niet tegelijk.\nZo staat het in de verordening. [Leg in gewone woorden uit waarom dat hier past.]",
        Twee.AlsDeVerordening(NaElkaar).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Het_voornemen_zegt_het_ook() => Assert.Contains(
        "- In augustus 2024 krijgt u dan € 1.308,45 minder.\nDeze verlaging komt dan na een andere verlaging.",
        Gekozen(Twee).MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen,
        StringComparison.Ordinal);

    [Fact]
    public void Komt_de_maatregel_na_een_eerdere_die_nog_loopt_dan_staat_het_er_ook() => Assert.Contains(
        "Deze verlaging komt na een andere verlaging. Zij lopen niet tegelijk.",
        Gekozen(Zaak.EenNoShow().MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-6"),
            Gedragingsdatum = Zaak.Dag("2024-03-01"),
            Bekendgemaakt = Zaak.Dag("2024-05-20"),
            Percentage = 100,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
            Plan = [new(new(2024, 7), 100, 1308.45m)],
        })).Advies.Teksten.Beschikking,
        StringComparison.Ordinal);

    [Fact]
    public void Past_een_deel_ernaast_dan_staat_er_wat_later_komt_en_waarom()
    {
        var teksten = Gekozen(Zaak.EenNoShow().MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new("pw-18-6"),
            Gedragingsdatum = Zaak.Dag("2024-03-01"),
            Bekendgemaakt = Zaak.Dag("2024-05-20"),
            Percentage = 40,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
            Plan = [new(new(2024, 7), 40, 523.38m)],
        })).Advies.Teksten;

        Assert.Contains("Wat daar niet past, komt in een latere maand.\n[Leg in gewone woorden uit waarom. In het verslag staat: Twee keer bewust geweigerd.]", teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- Deze maatregel, of een deel ervan, komt na een andere maatregel; zij lopen niet tegelijk. Reden:", teksten.Rapportage, StringComparison.Ordinal);
    }

    [Fact]
    public void Lopen_zij_tegelijk_dan_staat_het_er_niet()
    {
        var teksten = Twee.Advies.Teksten;

        Assert.DoesNotContain("komt na een andere", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("komt na een andere", teksten.Rapportage, StringComparison.Ordinal);
    }

    private static Zaak Gekozen(Zaak zaak) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "Twee keer bewust geweigerd." } });

    private static Verordening NaElkaar(Verordening verordening) => verordening with
    {
        Samenloop = Proefverordening.Bekend("10b", verordening.Samenloop!.Inhoud! with { MeerHandelingen = Maatregelvolgorde.NaElkaar }),
    };
}
