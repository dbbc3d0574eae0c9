using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Normen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Uitvoering;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Normen;

/// <summary>A half year of norms that a municipality adds: read whole, or refused with every fault at once.</summary>
[Trait("soort", "techniek")]
public sealed class NormenlijstTests
{
    private const string Kop = "van,tot-en-met,alleenstaande,gehuwden,alleenstaande-aow,gehuwden-aow,alleenstaande-18-20,gehuwden-18-20,gehuwden-18-20-en-21,gehuwden-18-20-met-kind,gehuwden-18-20-en-21-met-kind,inrichting-alleenstaande,inrichting-gehuwden,verhoging-inrichting-alleenstaande,verhoging-inrichting-gehuwden,bron,gelezen-op";
    private const string EersteHelft = "2027-01,2027-06,1440.00,2057.00,1610.00,2207.00,355.00,710.00,1384.00,1122.00,1795.00,456.00,709.00,48.00,108.00,Staatscourant,2027-01-02";
    private const string TweedeHelft = "2027-07,2027-12,1450.00,2071.00,1621.00,2222.00,357.00,714.00,1393.00,1129.00,1807.00,459.00,714.00,48.00,108.00,Staatscourant,2027-07-02";

    [Fact]
    public void New_half_years_are_used_from_their_first_month()
    {
        var lijst = Normenlijst.Lees([("2027-1.csv", $"{Kop}\n{EersteHelft}\n"), ("2027-2.csv", $"\uFEFF{Kop}\r\n{TweedeHelft}\r\n")]).Waarde!;

        Assert.Equal((new YearMonth(2015, 1), new YearMonth(2027, 12)), (lijst.Van, lijst.TotEnMet));
        Assert.Equal(1419.46m, Normentabel.Zoek(Leefsituatie.Alleenstaande, new(2026, 12), lijst).Norm!.Bedrag);
        Assert.Equal(1440m, Normentabel.Zoek(Leefsituatie.AlleenstaandeOuder, new(2027, 1), lijst).Norm!.Bedrag);
        Assert.Equal(817m, Normentabel.Zoek(Leefsituatie.InrichtingGehuwden, new(2027, 6), lijst).Norm!.Bedrag);
        Assert.Equal(1450m, Normentabel.Zoek(Leefsituatie.Alleenstaande, new(2027, 7), lijst).Norm!.Bedrag);
    }

    [Fact]
    public void An_advice_reckons_with_them_and_its_account_shows_it()
    {
        var zaak = Zaak.EenNoShow().Op("2026-11-10").MetUitkering(u => u with { NormPerMaand = null, Leefsituatie = Leefsituatie.Gehuwden });
        var met = zaak.MetInstelling(new AdviesInstellingen { Normen = Normenlijst.Lees([("2027-1.csv", $"{Kop}\n{EersteHelft}")]).Waarde! });

        Assert.Null(zaak.Advies.Maatregelen.Single().Totaal);
        Assert.Equal(2057m, met.Advies.Maatregelen.Single().Totaal);
        Assert.NotEqual(zaak.Advies.Verantwoording.Instellingen, met.Advies.Verantwoording.Instellingen);
    }

    [Fact]
    public void Every_fault_of_every_file_comes_at_once()
    {
        var fouten = Normenlijst.Lees(
        [
            ("kop.csv", "van,bron\n2027-01,x"),
            ("leeg.csv", ""),
            ("kort.csv", $"{Kop}\n2027-01,2027-06"),
            ("cellen.csv", $"{Kop}\n{EersteHelft.Replace("1440.00", "", StringComparison.Ordinal).Replace("2057.00", "2057.00", StringComparison.Ordinal).Replace("1610.00", "-1", StringComparison.Ordinal).Replace("2207.00", "2207.001", StringComparison.Ordinal).Replace("Staatscourant", " ", StringComparison.Ordinal).Replace("2027-01-02", "vandaag", StringComparison.Ordinal)}"),
            ("maand.csv", $"{Kop}\n{Anders("2027-06,", "2026-06,")}\n{Anders("2027-01,", "januari,")}\n{Anders("2027-06,", "juni,")}"),
        ]).Fouten;

        Assert.Equal(
            [
                $"kop.csv:1: De eerste regel is precies: {Kop}. Daarna staat per half jaar een regel.",
                $"leeg.csv:1: De eerste regel is precies: {Kop}. Daarna staat per half jaar een regel.",
                "kort.csv:2: Het aantal waarden van de regel is 2 in plaats van 17.",
                "cellen.csv:2: alleenstaande is geen bedrag als 1419.46.",
                "cellen.csv:2: alleenstaande-aow is geen bedrag als 1419.46.",
                "cellen.csv:2: gehuwden-aow is geen bedrag als 1419.46.",
                "cellen.csv:2: Zeg bij bron waar de bedragen staan.",
                "cellen.csv:2: gelezen-op is geen dag als 2027-01-02.",
                "maand.csv:2: van en tot-en-met zijn maanden als 2027-01, de eerste niet na de laatste.",
                "maand.csv:3: van en tot-en-met zijn maanden als 2027-01, de eerste niet na de laatste.",
                "maand.csv:4: van en tot-en-met zijn maanden als 2027-01, de eerste niet na de laatste.",
            ],
            fouten.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("2027-06,1440.00", "2027-12,1440.00", "n.csv:2: Een regel gaat over hoogstens een half jaar, tot en met juni of december: daarna zijn er nieuwe normen.")]
    [InlineData("2027-06,1440.00", "2028-03,1440.00", "n.csv:2: Een regel gaat over hoogstens een half jaar, tot en met juni of december: daarna zijn er nieuwe normen.")]
    [InlineData("2027-01,2027-06", "2027-07,2027-12", "n.csv:2: van sluit niet aan: de bekende normen lopen tot en met 2026-12.")]
    [InlineData("1440.00", "2057.00", "n.csv:2: alleenstaande is 2057.00, het half jaar ervoor 1419.46. Dat verschil is te groot; controleer het bedrag.")]
    [InlineData("456.00", "45.60", "n.csv:2: inrichting-alleenstaande is 93.60, het half jaar ervoor 496.44. Dat verschil is te groot; controleer het bedrag.")]
    public void A_half_year_that_does_not_follow_or_is_far_from_the_last_is_refused(string goed, string fout, string melding) =>
        Assert.Equal([melding], Normenlijst.Lees([("n.csv", $"{Kop}\n{Anders(goed, fout)}")]).Fouten.Select(f => f.ToString()));

    [Fact]
    public void One_row_tells_all_its_faults_and_the_next_row_and_file_none_that_follow_from_them()
    {
        var rij = EersteHelft.Replace("2027-01,", "2027-02,", StringComparison.Ordinal).Replace("1440.00", "", StringComparison.Ordinal)
            .Replace("2057.00", "3057.00", StringComparison.Ordinal).Replace(",48.00,", ",x,", StringComparison.Ordinal);

        Assert.Equal(
            [
                "a.csv:2: alleenstaande is geen bedrag als 1419.46.",
                "a.csv:2: verhoging-inrichting-alleenstaande is geen bedrag als 1419.46.",
                "a.csv:2: van sluit niet aan: de bekende normen lopen tot en met 2026-12.",
                "a.csv:2: gehuwden is 3057.00, het half jaar ervoor 2027.79. Dat verschil is te groot; controleer het bedrag.",
            ],
            Normenlijst.Lees([("a.csv", $"{Kop}\n{rij}\n{TweedeHelft}"), ("b.csv", $"{Kop}\n{TweedeHelft.Replace("2027", "2028", StringComparison.Ordinal).Replace("2028-07,2028-12", "2028-01,2028-06", StringComparison.Ordinal)}")]).Fouten.Select(f => f.ToString()));
    }

    [Fact]
    public void Between_no_two_half_years_that_ship_is_the_difference_too_great()
    {
        YearMonth[] halveJaren = [.. Enumerable.Range(0, 24).Select(i => new YearMonth(2015, 1).PlusMonths(6 * i))];

        Assert.All(halveJaren.Skip(1), maand => Assert.All(Normenlijst.Ingebouwd.Zoek(maand)!.Bedragen, bedrag =>
        {
            var vorig = Normenlijst.Ingebouwd.Zoek(maand.PlusMonths(-6))!.Bedragen[bedrag.Key];
            Assert.InRange(bedrag.Value, vorig * 0.75m, vorig * 1.25m);
        }));
    }

    private static string Anders(string goed, string fout) => EersteHelft.Replace(goed, fout, StringComparison.Ordinal);
}
