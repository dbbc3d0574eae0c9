using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 9, vijfde lid: volledige en duurzame arbeidsongeschiktheid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09Lid05Tests
{
    private static readonly Zaak Arbeidsongeschikt = Zaak.EenNoShow().MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja });

    [Fact]
    public void Wie_volledig_en_duurzaam_arbeidsongeschikt_is_krijgt_geen_maatregel() =>
        Assert.Equal("geen-maatregel: pw-9-5", Arbeidsongeschikt.Uitkomst);

    [Fact]
    public void Wie_dat_niet_is_wel() =>
        Assert.Equal("niet-van-toepassing: De belanghebbende was niet volledig en duurzaam arbeidsongeschikt.", Zaak.EenNoShow().Waarom("pw-9-5"));

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal(
        "nog-niet: vraag arbeidsongeschiktheid",
        Zaak.EenNoShow().MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Onbekend }).Uitkomst);

    [Fact]
    public void De_plicht_om_mee_te_werken_blijft_gelden() => Assert.Equal(
        "niet-van-toepassing: De geschonden verplichting geldt ook bij arbeidsongeschiktheid.",
        Zaak.EenSchendingVan("pw-17-2-medewerking").MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja }).Waarom("pw-9-5"));

    [Fact]
    public void De_plicht_om_mee_te_werken_naast_een_no_show_blijft_ook_dan_gelden() => Assert.Equal(
        "maatregel: vo-9-4 vo-10-1-b 20% × 1",
        Zaak.EenNoShow().MetVerplichting("pw-17-2-medewerking").AlsDeVerordening(v => v.MetGedraging("9-4", "pw-17-2-medewerking")).MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja }).Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Arbeidsongeschikt.Verslag);
}
