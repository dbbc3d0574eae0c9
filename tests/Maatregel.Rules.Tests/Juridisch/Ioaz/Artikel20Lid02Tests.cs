using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaz;

/// <summary>Artikel 20, tweede lid, IOAZ: wie geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid02Tests() : Weigeren(Regeling.Ioaz, "ioaz-20-2")
{
    [Fact]
    public void Dat_iemand_arbeid_in_dienstbetrekking_had_aanvaard_is_een_aanname()
    {
        var advies = Zaak.EenSchendingVan("ioaz-37-1-c").Advies;

        Assert.Contains("niet-gesteld-arbeid-aanvaard", advies.Aannames.Select(a => a.Code));
        Assert.Contains("Dat kan alleen bij wie arbeid in dienstbetrekking had aanvaard", advies.Route!.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaz-37-1-c").Verslag);
}
