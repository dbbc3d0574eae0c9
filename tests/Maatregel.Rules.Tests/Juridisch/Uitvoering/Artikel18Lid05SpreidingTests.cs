using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Waarden;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

[Trait("soort", "juridisch")]
public sealed class Artikel18Lid05SpreidingTests
{
    private static readonly Breuk Kwart = new(1, 4);
    private static readonly Breuk Derde = new(1, 3);

    [Fact]
    public void Spreiden_over_meer_dan_drie_maanden_kan_niet() =>
        Geweigerd("Spreiden kan over hoogstens drie maanden.", new(2, 5), new(1, 5), new(1, 5), new(1, 5));

    [Fact]
    public void De_eerste_maand_draagt_ten_minste_een_derde() =>
        Geweigerd("De eerste maand van een spreiding draagt ten minste een derde.", new(333, 1000), new(333, 1000), new(334, 1000));

    [Fact]
    public void De_delen_zijn_samen_het_geheel() =>
        Geweigerd("De delen van een spreiding zijn samen 1.", Derde, Derde, Kwart);

    [Fact]
    public void Een_derde_is_precies_genoeg() => Assert.True(Opdracht(1, Derde, Derde, Derde).IsGespreid);

    [Fact]
    public void Zonder_delen_gaat_het_ineens() => Assert.False(Opdracht(1).IsGespreid);

    [Fact]
    public void Een_deel_van_meer_dan_een_hele_norm_kan_niet_in_een_maand()
    {
        Assert.True(Opdracht(2, new(1, 2), new(1, 2)).IsGespreid);
        Assert.False(Opdracht(2, new(2, 3), Derde).IsGespreid);
    }

    private static void Geweigerd(string melding, params Breuk[] delen) =>
        Assert.StartsWith(melding, Assert.Throws<ArgumentException>(() => Opdracht(1, delen)).Message, StringComparison.Ordinal);

    private static Verlagingsopdracht Opdracht(int maanden, params Breuk[] delen) =>
        new("g1", new LocalDate(2024, 5, 13), new Verlaging(100, maanden)) { Spreiding = delen };
}
