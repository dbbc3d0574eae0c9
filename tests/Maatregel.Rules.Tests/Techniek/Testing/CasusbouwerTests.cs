using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Testing;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Testing;

/// <summary>The builder of a case: what is said differs, the rest is given.</summary>
[Trait("soort", "techniek")]
public sealed class CasusbouwerTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    [Fact]
    public void Every_duty_gives_a_case_on_which_an_advice_can_be_given() => Assert.All(Verplichtingen.Alle, plicht =>
    {
        var casus = Casusbouwer.SchendingVan(plicht.Code).Casus;

        Assert.Equal(plicht.Regeling, casus.Regeling);
        Assert.NotEmpty(Adviseur.Adviseer(casus).Samenvatting);
    });

    [Fact]
    public void A_repeat_follows_from_the_advice_before_it()
    {
        var eerste = Casusbouwer.NoShow().Casus;
        var eerder = EerdereMaatregel.Van(Adviseur.Adviseer(eerste).Maatregelen[0], eerste, new LocalDate(2024, 6, 17));

        Assert.Equal(Regelcode.Pw18Lid6, Assert.Single(Adviseur.Adviseer(Casusbouwer.NoShow().Op(new LocalDate(2025, 3, 3)).Na(eerder).Casus).Maatregelen).Regel.Waarde);
    }

    [Fact]
    public void What_a_person_must_say_is_asked_where_it_is_left_out()
    {
        var advies = Adviseur.Adviseer(Casusbouwer.NoShow().VanDePartner().ZonderOordeel().Casus);

        Assert.Superset(new HashSet<string>([Vraagcode.Verwijtbaarheid, Vraagcode.FeitenVastgesteld, Vraagcode.Hoor, Vraagcode.DringendeRedenen]), advies.OpenVragen.Select(v => v.Code).ToHashSet());
    }

    [Fact]
    public void A_case_that_is_there_can_be_built_on()
    {
        var kaal = Casusbouwer.NoShow().Met(c => c with { Uitkering = null, Hoor = null, EerdereMaatregelen = null }).MetGedraging(g => g with { Oordeel = null }).Casus;
        var verder = Casusbouwer.Van(kaal).In(Regeling.Ioaz).In(Regeling.Participatiewet).Op(new LocalDate(2024, 9, 2)).Verwijtbaarheid(Mate.Volledig).En(Casusbouwer.SchendingVan("pw-18-4-a")).Casus;

        Assert.Equal(1308.45m, verder.Uitkering!.NormPerMaand);
        Assert.Null(verder.Hoor);
        Assert.Equal(["g1", "g2"], verder.Gedragingen.Select(g => g.Id));
        Assert.Equal(Mate.Volledig, verder.Gedragingen[0].Oordeel!.Verwijtbaarheid!.Mate);
        Assert.Null(Casusbouwer.Van(kaal).Op(new LocalDate(2024, 9, 2)).Casus.Uitkering);
    }

    [Fact]
    public void A_duty_that_does_not_exist_is_refused() =>
        Assert.Contains("pw-99", Assert.Throws<ArgumentException>(() => Casusbouwer.SchendingVan("pw-99")).Message, StringComparison.Ordinal);
}
