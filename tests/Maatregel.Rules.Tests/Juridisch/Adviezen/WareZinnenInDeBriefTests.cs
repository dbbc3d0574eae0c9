using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Elke zin van een brief klopt met de zaak, ook in een geval dat zelden voorkomt (artikel 3:46 Awb).</summary>
[Trait("soort", "juridisch")]
public sealed class WareZinnenInDeBriefTests
{
    [Theory]
    [InlineData(Kanaal.Telefoon, Opkomst.Nee, "Wij belden u niet twee keer op de afgesproken tijd. Daarom was dit geen gemiste afspraak.")]
    [InlineData(Kanaal.OpLocatie, Opkomst.TeLaat, "U kwam te laat naar de laatste afspraak. U bent dus niet weggebleven.")]
    [InlineData(Kanaal.OpLocatie, Opkomst.Ja, "U kwam naar de afspraak in onze laatste uitnodiging.")]
    public void Waarom_de_laatste_afspraak_niet_is_gemist_staat_er_zoals_het_was(Kanaal kanaal, Opkomst verschenen, string zin) => Assert.Contains(
        zin,
        Zaak.EenNoShow().MetHerhaling(o => o with { Verschenen = verschenen })
            .MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = kanaal, Belpogingen = kanaal == Kanaal.Telefoon ? 1 : null } })
            .Advies.Teksten.GeenMaatregel,
        StringComparison.Ordinal);

    [Fact]
    public void Een_afspraak_waarvoor_is_afgemeld_is_niet_de_laatste_waarover_de_brief_gaat()
    {
        var brief = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling te-laat", "2024-05-21 herhaling afgemeld").Advies.Teksten.GeenMaatregel;

        Assert.Contains("U kwam te laat naar de laatste afspraak.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij belden u niet", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Van_elke_afspraak_staat_er_wat_ervan_kwam()
    {
        var besluit = Zaak.EenNoShow().MetOproepen("2024-03-21 uitnodiging afgemeld", "2024-04-04 uitnodiging verschenen", "2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist").Advies.Teksten.Beschikking;

        Assert.Contains("De afspraak was op 21 maart 2024. U meldde zich daarvoor af.", besluit, StringComparison.Ordinal);
        Assert.Contains("De afspraak was op 4 april 2024. U kwam toen.", besluit, StringComparison.Ordinal);
        Assert.Contains("De afspraak was op 2 mei 2024. U kwam niet.", besluit, StringComparison.Ordinal);
    }

    [Fact]
    public void Blijft_van_een_vast_bedrag_een_deel_over_dan_noemt_geen_tekst_een_percentage()
    {
        var teksten = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie").MetMate(Mate.Verminderd)
            .AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = 200 } }) with
            {
                VerminderdeVerwijtbaarheid = Proefverordening.Bekend("6", new VerminderdeVerwijtbaarheid { Deel = new Breuk(1, 2) }),
            }).Advies.Teksten;

        Assert.Contains("Daarom is de verlaging lager. Van de gewone verlaging blijft de helft over.\nDe bijstand wordt dan verlaagd met € 100,00.", teksten.Beschikking, StringComparison.Ordinal);
        Assert.DoesNotContain("De regel is", teksten.Beschikking, StringComparison.Ordinal);
        Assert.All([teksten.Beschikking, teksten.Kort, teksten.Rapportage], t => Assert.DoesNotContain("percentage blijft", t, StringComparison.Ordinal));
    }

    [Fact]
    public void Kan_de_maatregel_nul_zijn_dan_zegt_het_voornemen_niet_dat_de_uitkering_lager_wordt()
    {
        var voornemen = Zaak.EenSchendingVan("pw-18-4-a").MetDringendeRedenen(0, 1).MetHoor(HoorStatus.NietUitgenodigd).Advies.Teksten.Voornemen!;

        Assert.Contains("Misschien krijgt u binnenkort een maatregel. Uw bijstand blijft dan gelijk.", voornemen, StringComparison.Ordinal);
        Assert.Contains("De maatregel kan nul zijn. Dan krijgt u wel een besluit, maar verlagen wij niets.", voornemen, StringComparison.Ordinal);
        Assert.DoesNotContain("0,00", voornemen, StringComparison.Ordinal);
        Assert.DoesNotContain("minder bijstand", voornemen, StringComparison.Ordinal);
    }

    [Fact]
    public void Slaat_de_verlaging_een_maand_over_dan_zegt_de_brief_waarom()
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel("pw-18-5", "2024-01-15")
            .MetUitkering(u => u with { MaandenZonderUitkering = [new YearMonth(2024, 8)], ZonderUitkeringInhalen = Antwoord.Ja });

        Assert.Equal([new YearMonth(2024, 7), new YearMonth(2024, 9)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => m.Maand));
        Assert.Contains("In augustus 2024 krijgt u geen bijstand. Dat deel van de verlaging komt later. [Leg in gewone woorden uit waarom.]", zaak.Advies.Teksten.Beschikking, StringComparison.Ordinal);
    }
}
