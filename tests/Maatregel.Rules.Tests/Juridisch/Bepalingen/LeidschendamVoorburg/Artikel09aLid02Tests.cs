using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen.LeidschendamVoorburg;

/// <summary>Artikel 9a, tweede lid: in de IOAW en IOAZ vallen onderzoek en voorziening in categorie 2.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel09aLid02Tests
{
    [Theory]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekArbeidsinschakeling)]
    [InlineData(NoShowDoel.OnderzoekMogelijkheden)]
    public void Een_no_show_bij_voorziening_of_onderzoek_is_categorie_2(NoShowDoel doel)
    {
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", Zaak.EenNoShow().MetDoel(doel).InDeIoaw().Uitkomst);
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", Zaak.EenNoShow().MetDoel(doel).InDeIoaz().Uitkomst);
    }

    /// <summary>Een participatievoorziening kennen de IOAW en de IOAZ niet: dat doel wijst niet vanzelf op de plicht om mee te werken aan onderzoek naar werk.</summary>
    [Fact]
    public void Of_een_onderzoek_naar_een_participatievoorziening_eronder_valt_zegt_een_mens_met_een_reden()
    {
        var doel = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

        foreach (var zaak in (Zaak[])[doel.InDeIoaw(), doel.InDeIoaz()])
        {
            Assert.Equal("nog-niet: vraag grondslag-kiezen", zaak.Uitkomst.Split(';')[0]);
            Assert.StartsWith("Alleen ", Assert.Single(zaak.Advies.OpenVragen).Vraag.Tekst, StringComparison.Ordinal);
            Assert.StartsWith("nog-niet: vraag grondslag-kiezen", zaak.MetGrondslag("vo-9a-2", motivering: "").Uitkomst, StringComparison.Ordinal);
            Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", zaak.MetGrondslag("vo-9a-2").Uitkomst);
        }
    }

    [Theory]
    [InlineData("ioaw-37-1-b")]
    [InlineData("ioaz-37-1-d")]
    public void Een_andere_verplichting_valt_er_niet_onder(string verplichting) => Assert.Equal(
        "niet-van-toepassing: De gedraging is geen gedraging die deze bepaling noemt.",
        Zaak.EenSchendingVan(verplichting).Waarom("vo-9a-2"));

    [Fact]
    public void In_de_participatiewet_geldt_dit_artikel_niet() => Assert.Empty(Zaak.EenNoShow().Waarom("vo-9a-2"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaz-37-1-e").Verslag);
}
