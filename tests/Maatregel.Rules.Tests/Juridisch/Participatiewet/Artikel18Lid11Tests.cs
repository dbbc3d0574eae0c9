using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, elfde lid: herziening op verzoek, alleen na het vijfde tot en met achtste lid.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid11Tests
{
    [Fact]
    public void Na_een_maatregel_volgens_het_vijfde_lid_kan_om_herziening_worden_gevraagd() =>
        Assert.True(Zaak.EenNoShow().Advies.Termijnen!.InkeerMogelijk);

    [Theory]
    [InlineData("pw-18-5", "pw-18-6")]
    [InlineData("pw-18-6", "pw-18-7")]
    [InlineData("pw-18-7", "pw-18-8")]
    public void En_na_het_zesde_tot_en_met_achtste_lid(string eerdere, string lid)
    {
        var advies = Zaak.EenNoShow().MetEerdereMaatregel(eerdere, "2024-01-15").Advies;

        Assert.Equal(lid, advies.Maatregelen[0].Regel.Waarde);
        Assert.True(advies.Termijnen!.InkeerMogelijk);
    }

    [Fact]
    public void Na_een_verlaging_volgens_de_verordening_niet()
    {
        var zaak = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

        Assert.False(zaak.Advies.Termijnen!.InkeerMogelijk);
        Assert.Equal("niet-van-toepassing: Herziening op verzoek is er alleen bij het vijfde tot en met achtste lid.", zaak.Waarom("pw-18-11"));
    }

    [Fact]
    public void In_de_ioaw_bestaat_herziening_op_verzoek_niet()
    {
        Assert.False(Zaak.EenNoShow().InDeIoaw().Advies.Termijnen!.InkeerMogelijk);
        Assert.Empty(Zaak.EenNoShow().InDeIoaw().Waarom("pw-18-11"));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("pw-18-4-a").Verslag);
}
