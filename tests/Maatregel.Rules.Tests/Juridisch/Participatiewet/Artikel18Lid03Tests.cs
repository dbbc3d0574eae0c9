using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, derde lid: heroverweging binnen drie maanden, alleen van besluiten volgens het tweede lid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid03Tests
{
    private static readonly Zaak VolgensVerordening = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Fact]
    public void Een_besluit_volgens_het_tweede_lid_wordt_heroverwogen() =>
        Assert.Equal(new LocalDate(2024, 9, 17), VolgensVerordening.Advies.Termijnen!.HeroverwegingUiterlijk);

    [Fact]
    public void Een_besluit_volgens_het_vijfde_lid_niet()
    {
        Assert.Null(Zaak.EenNoShow().Advies.Termijnen!.HeroverwegingUiterlijk);
        Assert.Equal(
            "niet-van-toepassing: Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op het vijfde tot en met achtste lid.",
            Zaak.EenNoShow().Waarom("pw-18-3"));
    }

    [Fact]
    public void Drie_maanden_na_30_november_is_de_laatste_dag_van_februari() => Assert.Equal(
        new LocalDate(2025, 2, 28),
        VolgensVerordening.Met(c => c with { Bekendmaking = new LocalDate(2024, 11, 30) }).Advies.Termijnen!.HeroverwegingUiterlijk);

    [Fact]
    public void De_uitleg() => Snapshot.Match(VolgensVerordening.Verslag);
}
