using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>
/// Een maatregel op nihil stellen is een keuze, en die heet 0%. Wie een percentage noemt en nul maanden, liet iets weg: daarvan wordt geen
/// nihil gemaakt, op welke grond ook wordt herzien.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class NihilIsEenKeuzeTests
{
    private static readonly Verlaging NulMaanden = new(50, 0);

    [Fact]
    public void Bij_dringende_redenen() => Assert.Equal(
        "$.dringendeRedenen.afstemming.maanden",
        Geweigerd(Herzieningsvoorbeeld.DringendeRedenen with { DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(50, 0) }));

    [Fact]
    public void Bij_een_heroverweging() => Assert.Equal(
        "$.heroverweging.verlaging.maanden",
        Geweigerd(Herzieningsvoorbeeld.Heroverweging with { Heroverweging = Herzieningsvoorbeeld.Heroverweging.Heroverweging! with { Verlaging = NulMaanden } }));

    [Fact]
    public void Bij_inkeer() => Assert.Equal(
        "$.inkeer.verlaging.maanden",
        Geweigerd(Herzieningsvoorbeeld.Inkeer with { Inkeer = Herzieningsvoorbeeld.Inkeer.Inkeer! with { Verlaging = NulMaanden } }));

    [Fact]
    public void En_van_de_maatregel_zoals_zij_is_opgelegd()
    {
        var verzoek = Herzieningsvoorbeeld.Heroverweging;

        Assert.Contains("$.maatregel.verlaging.maanden", Geweigerd(verzoek with { Maatregel = verzoek.Maatregel with { Verlaging = NulMaanden } }), StringComparison.Ordinal);
    }

    private static string Geweigerd(Herzieningsverzoek verzoek) =>
        string.Join(' ', Assert.Throws<OngeldigHerzieningsverzoekException>(() => new MaatregelAdviseur().Herzie(verzoek)).Fouten.Select(f => f.Pad));
}
