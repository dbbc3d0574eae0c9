using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Waarden;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class NormentabelTests
{
    public static TheoryData<Leefsituatie> Onder21 { get; } =
    [
        Leefsituatie.Alleenstaande18_20, Leefsituatie.Gehuwden18_20, Leefsituatie.Gehuwden18_20En21,
        Leefsituatie.Gehuwden18_20MetKind, Leefsituatie.Gehuwden18_20En21MetKind,
    ];

    [Fact]
    public void Alle_normen_per_half_jaar() => Snapshot.Match(
        string.Join('\n', Enum.GetValues<Leefsituatie>().Select(leefsituatie =>
            $"{Codes<Leefsituatie>.Code(leefsituatie)}: {string.Join(' ', HalveJaren().Select(maand => Bedrag(leefsituatie, maand)))}")) + "\n");

    [Fact]
    public void De_norm_geldt_tot_en_met_de_laatste_maand_van_het_half_jaar()
    {
        Assert.Equal("1283.83", Bedrag(Leefsituatie.Alleenstaande, new(2024, 6)));
        Assert.Equal("1308.45", Bedrag(Leefsituatie.Alleenstaande, new(2024, 7)));
        Assert.Equal("1308.45", Bedrag(Leefsituatie.Alleenstaande, new(2024, 12)));
        Assert.Equal("1345.45", Bedrag(Leefsituatie.Alleenstaande, new(2025, 1)));
    }

    [Fact]
    public void Een_alleenstaande_ouder_heeft_de_norm_van_een_alleenstaande() =>
        Assert.All(HalveJaren(), maand => Assert.Equal(
            Normentabel.Zoek(Leefsituatie.Alleenstaande, maand).Norm, Normentabel.Zoek(Leefsituatie.AlleenstaandeOuder, maand).Norm));

    [Fact]
    public void In_een_inrichting_komt_de_verhoging_van_artikel_23_tweede_lid_erbij()
    {
        Assert.Equal("343.18", Bedrag(Leefsituatie.InrichtingAlleenstaande, new(2015, 1)));
        Assert.Equal("381.62", Bedrag(Leefsituatie.InrichtingAlleenstaande, new(2023, 6)));
        Assert.Equal("805.11", Bedrag(Leefsituatie.InrichtingGehuwden, new(2026, 12)));
    }

    [Theory]
    [InlineData(2014, 12, "december 2014")]
    [InlineData(2027, 1, "januari 2027")]
    public void Buiten_de_tabel_is_er_geen_norm(int jaar, int maand, string naam) =>
        Assert.Equal(
            $"De norm van {naam} is niet bekend: de tabel loopt van januari 2015 tot en met december 2026.",
            Ontbreekt(Leefsituatie.Gehuwden, new(jaar, maand)));

    [Theory]
    [MemberData(nameof(Onder21))]
    public void Sinds_2026_hangt_de_norm_onder_21_af_van_de_ouders_en_blijft_zij_open(Leefsituatie leefsituatie)
    {
        Assert.NotNull(Normentabel.Zoek(leefsituatie, new(2025, 12)).Norm);

        var opzoeking = Normentabel.Zoek(leefsituatie, new(2026, 1));
        Assert.Null(opzoeking.Norm);
        Assert.Equal("artikel 20, derde lid, Participatiewet", opzoeking.Bron.Aanhaling);
        Assert.Equal(
            "De norm van januari 2026 is niet op te zoeken: sinds januari 2026 wordt de norm van wie 18, 19 of 20 jaar is verhoogd als die geen beroep kan doen op de ouders. Of dat zo is, blijkt niet uit de gegevens. Geef de norm per maand op.",
            Ontbreekt(leefsituatie, new(2026, 1)));
    }

    [Theory]
    [InlineData(Leefsituatie.Gehuwden18_20En21, "artikel 20, eerste lid, Participatiewet")]
    [InlineData(Leefsituatie.Gehuwden18_20MetKind, "artikel 20, tweede lid, Participatiewet")]
    [InlineData(Leefsituatie.Gehuwden, "artikel 21, Participatiewet")]
    [InlineData(Leefsituatie.GehuwdenAow, "artikel 22, Participatiewet")]
    [InlineData(Leefsituatie.InrichtingGehuwden, "artikel 23, Participatiewet")]
    public void Elke_norm_noemt_haar_artikel(Leefsituatie leefsituatie, string artikel) =>
        Assert.Equal(artikel, Normentabel.Zoek(leefsituatie, new(2024, 7)).Norm!.Bron.Aanhaling);

    private static IEnumerable<YearMonth> HalveJaren() =>
        Enumerable.Range(0, 24).Select(half => new YearMonth(2015, 1).PlusMonths(6 * half));

    private static string Bedrag(Leefsituatie leefsituatie, YearMonth maand) =>
        Normentabel.Zoek(leefsituatie, maand).Norm?.Bedrag.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";

    private static string? Ontbreekt(Leefsituatie leefsituatie, YearMonth maand) =>
        Normentabel.Zoek(leefsituatie, maand).Ontbreekt?.Tekst;
}
