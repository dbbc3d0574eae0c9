using System.Reflection;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Rechtspraak;

namespace Maatregel.Rules.Tests.Techniek.Rechtspraak;

/// <summary>The rulings as a whole: each has a test, how well it was read shows in a trait, and the page is made from them.</summary>
[Trait("soort", "techniek")]
public sealed class RechtspraakTests
{
    private static readonly IReadOnlyList<MethodInfo> Tests =
    [
        .. typeof(Uitspraakzaak).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Uitspraakzaak).Namespace)
            .SelectMany(t => t.GetMethods())
            .Where(m => m.IsDefined(typeof(FactAttribute))),
    ];

    [Fact]
    public void Every_ruling_has_one_test_that_bears_its_number() =>
        Assert.Empty(Uitspraken.Alle.Where(z => Van(z).Count != 1).Select(z => z.Ecli));

    [Fact]
    public void A_ruling_known_from_a_summary_only_says_so_in_a_trait() => Assert.Equal(
        Uitspraken.Alle.Where(z => z.Bewijs == Bewijs.Samenvatting).Select(z => z.Naam).Order(StringComparer.Ordinal),
        Uitspraken.Alle.Where(z => Van(z)[0].GetCustomAttributesData().Any(IsSamenvatting)).Select(z => z.Naam).Order(StringComparer.Ordinal));

    [Fact]
    public void No_ruling_stands_in_two_lines() => Assert.Equal(Uitspraken.Alle.Count, Uitspraken.Alle.DistinctBy(z => z.Ecli).Count());

    [Fact]
    public void The_page_of_case_law_equals_the_rulings() => Bronmap.Vergelijk("rechtspraak.md", Rechtspraakpagina.Tekst());

    private static List<MethodInfo> Van(Uitspraakzaak zaak) => [.. Tests.Where(m => m.Name.StartsWith(zaak.Naam + "_", StringComparison.Ordinal))];

    private static bool IsSamenvatting(CustomAttributeData attribuut) =>
        attribuut.AttributeType == typeof(TraitAttribute) && (string?)attribuut.ConstructorArguments[1].Value == "samenvatting";
}
