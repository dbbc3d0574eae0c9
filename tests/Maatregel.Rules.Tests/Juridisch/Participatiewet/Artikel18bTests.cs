using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18b: de taaleis heeft een eigen verlaging.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18bTests
{
    private static readonly Zaak Taaleis = Zaak.EenSchendingVan("pw-18b-taaleis");

    [Fact]
    public void De_taaleis_heeft_een_eigen_procedure() => Assert.Equal("andere-route: taaleis", Taaleis.Uitkomst);

    [Fact]
    public void Vanaf_de_eerste_dag_van_de_taaleis() => Assert.Equal("andere-route: taaleis", Taaleis.Op("2016-01-01").Uitkomst);

    [Fact]
    public void De_dag_ervoor_bestond_de_taaleis_niet()
    {
        Assert.DoesNotContain("taaleis", Taaleis.Op("2015-12-31").Uitkomst, StringComparison.Ordinal);
        Assert.Empty(Taaleis.Op("2015-12-31").Waarom("pw-18b"));
    }

    [Fact]
    public void Een_andere_verplichting_gaat_niet_over_de_taaleis() =>
        Assert.Equal("niet-van-toepassing: De gedraging gaat niet over de taaleis.", Zaak.EenNoShow().Waarom("pw-18b"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Taaleis.Verslag);
}
