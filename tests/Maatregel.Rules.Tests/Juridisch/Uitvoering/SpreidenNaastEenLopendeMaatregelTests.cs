using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>
/// Een nieuwe maatregel wordt gespreid naast een die al loopt. In één keer zou een deel niet passen en vervallen; gespreid is er ruimte.
/// Of dat deel vervalt, zegt een mens met een reden: de nieuwe wordt niet stil lichter.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class SpreidenNaastEenLopendeMaatregelTests
{
    private static readonly YearMonth Juli = new(2024, 7);

    [Theory]
    [InlineData(20, 0, 0)]
    [InlineData(80, 80, 80)]
    [InlineData(50, 50, 0)]
    [InlineData(33.34, 33.33, 33.33)]
    public void Laat_het_spreiden_ruimte_vrij_dan_is_het_een_vraag_of_de_rest_vervalt(decimal juli, decimal augustus, decimal september)
    {
        var advies = Naast(juli, augustus, september).Advies;

        Assert.Equal(Uitkomst.NogNiet, advies.Uitkomst);
        Assert.Equal(
            "Er loopt nog een eerdere maatregel. In één keer uitgevoerd zou een deel van de nieuwe daarnaast vervallen; door te spreiden hoeft dat niet. Vervalt dat deel (tegelijk), of wordt de maatregel in haar geheel uitgevoerd, zo nodig later (na elkaar)? Kies de volgorde, met een reden.",
            Assert.Single(advies.OpenVragen).Vraag.Tekst);
        Assert.Equal((Vraagcode.VolgordeVanMaatregelen, "$.samenloop"), (advies.OpenVragen[0].Code, Assert.Single(advies.OpenVragen[0].Velden)));
    }

    [Fact]
    public void Kiest_een_mens_tegelijk_dan_vervalt_wat_in_een_keer_niet_past() =>
        Assert.Equal(80m, Math.Round(Gekozen(Naast(20, 0, 0), Maatregelvolgorde.Tegelijk).Advies.Maatregelen.Single().Plan.Sum(m => m.Percentage)));

    /// <summary>Gespreid komt geen maand vol: wat vervalt, vervalt om de keuze en niet om een maand die boven 100% komt.</summary>
    [Theory]
    [InlineData(20, 0, 0)]
    [InlineData(80, 80, 80)]
    public void Kiest_een_mens_tegelijk_dan_zegt_geen_tekst_dat_een_maand_vol_is(decimal juli, decimal augustus, decimal september)
    {
        var advies = Gekozen(Naast(juli, augustus, september), Maatregelvolgorde.Tegelijk).Advies;

        Assert.EndsWith("In één keer uitgevoerd past in juli 2024 niet alles naast een andere maatregel; dat deel vervalt, ook nu er wordt gespreid.", advies.Samenvatting, StringComparison.Ordinal);
        Assert.Contains("In één keer past in juli 2024 niet alles naast een andere maatregel. Dat deel vervalt, ook nu wij een bedrag over meer maanden verdelen.", advies.Teksten.Beschikking, StringComparison.Ordinal);
        Assert.Contains("- In één keer past in juli 2024 niet alles naast een andere maatregel; dat deel vervalt ook nu er wordt gespreid", advies.Teksten.Rapportage, StringComparison.Ordinal);
        foreach (var tekst in (string[])[advies.Samenvatting, advies.Teksten.Beschikking, advies.Teksten.Rapportage])
        {
            Assert.DoesNotContain("boven 100%", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("niet meer bij past", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Kiest_een_mens_na_elkaar_dan_wordt_het_geheel_gespreid_uitgevoerd()
    {
        var maatregel = Assert.Single(Gekozen(Naast(20, 0, 0), Maatregelvolgorde.NaElkaar).Advies.Maatregelen);

        Assert.Equal([(Juli, 33.33m), (Juli.PlusMonths(1), 33.33m), (Juli.PlusMonths(2), 33.33m)], maatregel.Plan.Select(m => (m.Maand, m.Percentage)));
        Assert.Empty(maatregel.Vervallen);
        Assert.Equal(1308.45m, maatregel.Totaal);
    }

    /// <summary>Een bepaling over de volgorde spreekt van een maand die vol is; of gespreid nog iets vervalt, zegt zij niet.</summary>
    [Fact]
    public void Ook_als_een_gelezen_bepaling_tegelijk_zegt() => Assert.Equal(
        "nog-niet: vraag volgorde-van-maatregelen",
        Naast(20, 0, 0).AlsDeVerordening(v => v with { Samenloop = Proefverordening.Bekend("15", v.Samenloop!.Inhoud! with { MeerHandelingen = Maatregelvolgorde.Tegelijk }) }).Uitkomst);

    [Fact]
    public void Is_de_eerdere_al_voorbij_dan_is_er_niets_te_vragen() =>
        Assert.Equal(Uitkomst.Maatregel, Gespreid([new(new(2024, 6), 100)]).Advies.Uitkomst);

    [Fact]
    public void Zonder_spreiden_vervalt_wat_niet_past_en_staat_dat_erbij()
    {
        var advies = Naast(20, 0, 0).Met(c => c with { Verrekening = Verrekening.Ineens }).Advies;

        Assert.Equal([(Juli, 80m)], advies.Maatregelen.Single().Plan.Select(m => (m.Maand, m.Percentage)));
        Assert.Contains("volgorde-van-maatregelen", advies.Aannames.Select(a => a.Code));
    }

    private static Zaak Naast(params decimal[] percentages) =>
        Gespreid([.. percentages.Select((percentage, i) => new OpgelegdeMaand(Juli.PlusMonths(i), percentage)).Where(m => m.Percentage > 0)]);

    private static Zaak Gespreid(OpgelegdeMaand[] plan) => Zaak.EenSchendingVan("pw-18-4-a").Gespreid().MetEerdereMaatregel(new EerdereMaatregel
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Gedragingsdatum = Zaak.Dag("2024-05-01"),
        Besluitdatum = Zaak.Dag("2024-06-03"),
        Bekendgemaakt = Zaak.Dag("2024-06-03"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
        Plan = plan,
    });

    private static Zaak Gekozen(Zaak zaak, Maatregelvolgorde volgorde) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "De gedragingen staan los van elkaar." } });
}
