using Maatregel.Rules.Beslissing.Maatregelen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>De wet van een dag: de regimes volgen op elkaar, en buiten wat is gelezen geldt de dichtstbijzijnde dag.</summary>
[Trait("soort", "juridisch")]
public sealed class WetsregimesTests
{
    private readonly Regelindelingen _indelingen = new(VerordeningBibliotheek.Ingebouwd, Regelboek.Van, Wetskennis.Ingebouwd);

    [Theory]
    [InlineData("2014-06-01", "2015-01-01")]
    [InlineData("2015-01-01", "2015-01-01")]
    [InlineData("2015-06-01", "2015-06-01")]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2027-03-01", "2026-12-31")]
    public void Buiten_wat_is_gelezen_geldt_de_dichtstbijzijnde_dag_die_bekend_is(string dag, string dichtstbij) =>
        Assert.All(Enum.GetValues<Regeling>(), regeling => Assert.Equal(Zaak.Dag(dichtstbij), _indelingen.Wet(regeling).Dichtstbij(Zaak.Dag(dag))));

    [Fact]
    public void Elk_regime_eindigt_op_de_dag_voor_het_volgende_en_het_laatste_niet() => Assert.All(
        Enum.GetValues<Regeling>(),
        regeling =>
        {
            var regimes = _indelingen.Wet(regeling).Alle;
            Assert.Equal([.. regimes.Skip(1).Select(r => (LocalDate?)r.Dagen.Van.PlusDays(-1)), null], regimes.Select(r => r.Dagen.TotEnMet));
        });
}
