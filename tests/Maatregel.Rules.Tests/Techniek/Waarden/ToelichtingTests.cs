using Maatregel.Rules.Adviezen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>An explanation is equal to another when it reads the same.</summary>
[Trait("soort", "techniek")]
public sealed class ToelichtingTests
{
    private static readonly Toelichting Zin = new($"Op {new LocalDate(2024, 5, 13)}.");

    [Fact]
    public void What_reads_the_same_is_the_same()
    {
        Assert.Equal(Zin, Zin);
        Assert.Equal(Zin, new Toelichting($"Op {new LocalDate(2024, 5, 13)}."));
        Assert.Equal(Zin, new Toelichting($"Op 13 mei {2024}."));
        Assert.Equal(Zin.GetHashCode(), new Toelichting($"Op 13 mei {2024}.").GetHashCode());
        Assert.NotEqual(Zin, new Toelichting($"Op {new LocalDate(2024, 5, 14)}."));
        Assert.False(Zin.Equals((object?)null));
    }

    [Fact]
    public void A_fact_that_is_missing_leaves_nothing() => Assert.Equal("Op .", new Toelichting($"Op {null}.").Tekst);

    [Fact]
    public void A_fact_is_written_for_a_Dutch_reader() =>
        Assert.Equal("mei 2024, € 1.308,45, 33,33, x, True", new Toelichting($"{new YearMonth(2024, 5)}, {1308.45m:bedrag}, {33.333m}, {"x"}, {true}").Tekst);

    [Fact]
    public void A_sentence_without_facts_reads_as_it_is_written()
    {
        Assert.Equal("Er is niets.", new Toelichting($"Er is niets.").Tekst);
        Assert.Equal("Vul {naam} in.", new Toelichting($"Vul {{naam}} in.").Tekst);
    }
}
