using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>Twee maatregelen in één besluit, waarvan er een wordt gespreid: of de andere dan vervalt of in de vrije ruimte komt, zegt een mens.</summary>
[Trait("soort", "juridisch")]
public sealed class SpreidenNaastEenAndereMaatregelTests
{
    private static readonly YearMonth Juli = new(2024, 7);

    /// <summary>Onderdeel a kan worden gespreid, onderdeel g niet; op één dag, en twee handelingen.</summary>
    private static readonly Zaak Naast = Samen("pw-18-4-a", "pw-18-4-g");

    [Theory]
    [InlineData("pw-18-4-a", "pw-18-4-g")]
    [InlineData("pw-18-4-g", "pw-18-4-a")]
    [InlineData("pw-18-4-a", "pw-18-4-a")]
    [InlineData("pw-18-4-a", "pw-9-1-a-verkrijgen")]
    public void Laat_het_spreiden_ruimte_vrij_dan_is_het_een_vraag_of_de_andere_vervalt(string een, string ander)
    {
        var advies = Verordeningstaat.Bekend.Pas(Samen(een, ander).Gespreid()).Advies;

        Assert.Equal(Uitkomst.NogNiet, advies.Uitkomst);
        var vraag = Assert.Single(advies.OpenVragen);
        Assert.Equal(Vraagcode.VolgordeVanMaatregelen, vraag.Code);
        Assert.Equal(
            "Door het spreiden blijft in de maanden van de ene maatregel ruimte vrij, en de andere vervalt geheel of voor een deel. Vervalt zij (tegelijk), of komt zij daarna (na elkaar)? Kies de volgorde, met een reden.",
            vraag.Vraag.Tekst);
    }

    [Theory]
    [InlineData(Bepalingstatus.Onbekend)]
    [InlineData(Bepalingstatus.NietGeregeld)]
    public void Ook_als_de_verordening_over_de_volgorde_niets_zegt(Bepalingstatus status) =>
        Assert.Equal(["volgorde-van-maatregelen"], Naast.Gespreid().AlsDeVerordening(v => v with { Samenloop = Bepaling<Samenloopregeling>(status) }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Zonder_spreiden_vervalt_de_tweede_en_is_er_niets_te_vragen()
    {
        var advies = Naast.Advies;

        Assert.Equal([(Juli, 100m)], advies.Maatregelen.SelectMany(m => m.Plan).Select(m => (m.Maand, m.Percentage)));
        Assert.Equal([Juli], advies.Maatregelen.SelectMany(m => m.Vervallen));
    }

    /// <summary>Een bedrag boven de norm neemt één maand; daarnaast past niets.</summary>
    [Fact]
    public void Naast_een_vast_bedrag_boven_de_norm_vervalt_de_andere()
    {
        const string plicht = "pw-9-1-c-tegenprestatie";
        var advies = Samen(plicht, "pw-18-4-g")
            .AlsDeVerordening(v => v.MetGedraging("9-4", plicht, b => b with { Categorie = null, Tarief = new Tarief { VastBedrag = 2000 } })).Advies;

        Assert.Empty(advies.OpenVragen.Select(v => v.Code));
        Assert.Equal([(Juli, 100m)], advies.Maatregelen[0].Plan.Select(m => (m.Maand, m.Percentage)));
        Assert.NotEmpty(advies.Maatregelen[1].Vervallen);
    }

    [Fact]
    public void Vervalt_er_niets_dan_is_er_niets_te_vragen() =>
        Assert.Equal(Uitkomst.Maatregel, Naast.Gespreid().Met(c => c with { Gedragingen = [c.Gedragingen[0]] }).Advies.Uitkomst);

    [Fact]
    public void Kiest_een_mens_tegelijk_dan_vervalt_de_tweede()
    {
        var advies = Gekozen(Naast.Gespreid(), Maatregelvolgorde.Tegelijk).Advies;

        Assert.Equal([(Juli, 33.33m), (Juli.PlusMonths(1), 33.33m), (Juli.PlusMonths(2), 33.33m)], Maanden(advies));
        Assert.Equal([Juli], advies.Maatregelen[1].Vervallen);
        Assert.Contains("In één keer past in juli 2024 niet alles naast een andere maatregel.", advies.Teksten.Beschikking, StringComparison.Ordinal);
    }

    /// <summary>Duurt de andere langer, dan is haar tweede maand wel vol: daar past niet meer dan wat de gespreide overlaat.</summary>
    [Fact]
    public void Van_een_maand_die_vol_is_zegt_de_samenvatting_dat_wel()
    {
        const string plicht = "pw-9-1-c-tegenprestatie";
        var advies = Gekozen(Samen("pw-18-4-a", plicht).Gespreid().AlsDeVerordening(v => v.MetGedraging("9-4", plicht, b => b with { Categorie = null, Tarief = new Tarief { Percentage = 100, Maanden = 2 } })), Maatregelvolgorde.Tegelijk).Advies;

        Assert.Equal([(Juli, 33.33m), (Juli.PlusMonths(1), 33.33m), (Juli.PlusMonths(2), 33.33m), (Juli.PlusMonths(1), 66.67m)], Maanden(advies).Select(m => (m.Maand, m.Percentage)));
        Assert.Contains("In augustus 2024 vervalt wat samen met een andere maatregel boven 100% komt. In één keer uitgevoerd past in juli 2024 niet alles naast een andere maatregel; dat deel vervalt, ook nu er wordt gespreid.", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Kiest_een_mens_na_elkaar_dan_komt_de_tweede_na_de_gespreide_en_wordt_de_duur_gevraagd()
    {
        var advies = Gekozen(Naast.Gespreid(), Maatregelvolgorde.NaElkaar).Advies;

        Assert.Equal(["langer-dan-drie-maanden"], advies.OpenVragen.Select(v => v.Code));
        Assert.All(advies.Maatregelen, m => Assert.Empty(m.Vervallen));
    }

    [Fact]
    public void Een_maatregel_die_vervalt_is_niet_gespreid()
    {
        var advies = Gekozen(Samen("pw-18-4-a", "pw-18-4-a").Gespreid(), Maatregelvolgorde.Tegelijk).Advies;

        Assert.Equal([true, false], advies.Verzoeken.Select(v => v.Gevolgd));
        Assert.Equal("Er valt niets te spreiden: deze maatregel vervalt naast een andere.", advies.Verzoeken[1].Reden.Tekst);
    }

    [Fact]
    public void Begint_de_ander_eerder_dan_neemt_die_de_maand_en_valt_er_niets_te_spreiden()
    {
        var advies = Samen("pw-18-4-g", "pw-18-4-a", dagenLater: 2).Gespreid().Advies;

        Assert.Equal(Uitkomst.Maatregel, advies.Uitkomst);
        Assert.Equal([(Juli, 100m)], Maanden(advies));
        Assert.Equal([("g1", false), ("g2", false)], advies.Verzoeken.Select(v => (v.Gedraging, v.Gevolgd)));
    }

    private static IEnumerable<(YearMonth Maand, decimal Percentage)> Maanden(Advies advies) =>
        advies.Maatregelen.SelectMany(m => m.Plan).Select(m => (m.Maand, m.Percentage));

    private static Zaak Samen(string een, string ander, int dagenLater = 0) => Zaak.EenSchendingVan(een).MetGedraging(g => g with { Handeling = "h1" })
        .En(Zaak.EenSchendingVan(ander).MetGedraging(g => g with { Datum = g.Datum?.PlusDays(dagenLater), GeconstateerdOp = null, Handeling = "h2" }));

    private static Zaak Gekozen(Zaak zaak, Maatregelvolgorde volgorde) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "De gedragingen staan los van elkaar." } });

    private static Bepaling<T> Bepaling<T>(Bepalingstatus status)
        where T : class => status == Bepalingstatus.NietGeregeld ? Proefverordening.NietGeregeld<T>() : Proefverordening.Onbekend<T>();
}
