using Maatregel.Rules.Adviezen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>An explanation is equal to another when it reads the same.</summary>
[Trait("soort", "techniek")]
public sealed class ToelichtingTests
{
    private static readonly Toelichting Zin = $"Op {new LocalDate(2024, 5, 13)}.";

    [Fact]
    public void What_reads_the_same_is_the_same()
    {
        Assert.Equal(Zin, Zin);
        Assert.Equal(Zin, (Toelichting)$"Op {new LocalDate(2024, 5, 13)}.");
        Assert.Equal(Zin, (Toelichting)$"Op 13 mei {2024}.");
        Assert.Equal(Zin.GetHashCode(), ((Toelichting)$"Op 13 mei {2024}.").GetHashCode());
        Assert.NotEqual(Zin, (Toelichting)$"Op {new LocalDate(2024, 5, 14)}.");
        Assert.False(Zin.Equals((object?)null));
    }

    [Fact]
    public void A_fact_that_is_missing_leaves_nothing() => Assert.Equal("Op .", ((Toelichting)$"Op {null}.").Tekst);

    [Fact]
    public void A_fact_is_written_for_a_Dutch_reader() =>
        Assert.Equal("mei 2024, € 1.308,45, 33,33, x, True", ((Toelichting)$"{new YearMonth(2024, 5)}, {1308.45m:bedrag}, {33.333m}, {"x"}, {true}").Tekst);

    [Fact]
    public void A_sentence_without_facts_reads_as_it_is_written()
    {
        Assert.Equal("Er is niets.", ((Toelichting)$"Er is niets.").Tekst);
        Assert.Equal("Vul {naam} in.", ((Toelichting)$"Vul {{naam}} in.").Tekst);
    }

    [Fact]
    public void A_sentence_that_is_complete_takes_nothing_more()
    {
        Toelichting leeg = $"Er is niets.";
        Toelichting gevuld = $"Op {1}.";

        Assert.Throws<InvalidOperationException>(() => leeg.AppendLiteral("!"));
        Assert.Throws<InvalidOperationException>(() => leeg.AppendFormatted(2));
        Assert.Throws<InvalidOperationException>(() => gevuld.AppendFormatted(2));
        Assert.Throws<InvalidOperationException>(() => gevuld.AppendLiteral("!"));
        Assert.Equal("Op 1.", gevuld.Tekst);
        Assert.Throws<InvalidOperationException>(() => gevuld.AppendLiteral("!"));
    }

    [Fact]
    public void An_amount_is_the_only_way_to_write_a_number_otherwise()
    {
        decimal? geen = null;

        Assert.Equal("Het is .", ((Toelichting)$"Het is {geen:bedrag}.").Tekst);
        Assert.Throws<FormatException>(() => (Toelichting)$"Het is {1308.45m:C}.");
    }
}
