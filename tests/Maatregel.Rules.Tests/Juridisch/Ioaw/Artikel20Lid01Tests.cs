using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tweelingwetten;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Ioaw;

/// <summary>Artikel 20, eerste lid, IOAW: wie geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel20Lid01Tests() : Weigeren(Regeling.Ioaw, "ioaw-20-1")
{
    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenSchendingVan("ioaw-37-1-c").Verslag);

    [Fact]
    public void Ook_leeftijd_ziekte_en_een_ontheffing_waarvan_niets_bekend_is_vallen_niet_stil_weg()
    {
        var zaak = Zaak.EenSchendingVan("ioaw-37-1-c");

        Assert.Contains("had de pensioengerechtigde leeftijd bereikt: ga na", Route(zaak.MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja })), StringComparison.Ordinal);
        Assert.Contains("was volledig en duurzaam arbeidsongeschikt: ga na", Route(zaak.MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja })), StringComparison.Ordinal);
        Assert.Contains("of op die dag een ontheffing gold", Route(zaak.MetPersoon(p => p with { Ontheffingen = null })), StringComparison.Ordinal);
        Assert.EndsWith("een verlaging kan hier niet.", Route(zaak), StringComparison.Ordinal);
    }

    /// <summary>Wat over de partner is gezegd, valt niet weg achter dezelfde route van de ander.</summary>
    [Theory]
    [InlineData(Gezinslid.Belanghebbende, Gezinslid.Partner)]
    [InlineData(Gezinslid.Partner, Gezinslid.Belanghebbende)]
    public void Van_twee_gedragingen_staat_er_wat_over_elk_is_gezegd(Gezinslid eerst, Gezinslid dan)
    {
        var zaak = Zaak.EenSchendingVan("ioaw-37-1-c");
        var twee = zaak.En(zaak).Met(c => c with
        {
            Partner = c.Belanghebbende! with { Pensioengerechtigd = Antwoord.Ja },
            Gedragingen = [c.Gedragingen[0] with { Van = eerst }, c.Gedragingen[1] with { Van = dan }],
        });
        var stappen = twee.Advies.Vervolgstappen.Select(s => s.Tekst.Tekst).ToList();

        Assert.Single(stappen.Append(Route(twee)), t => t.Contains("De partner had de pensioengerechtigde leeftijd bereikt", StringComparison.Ordinal));
        Assert.Contains(stappen, t => t.Contains("geldt deze route ook. Beoordeel of de uitkering geheel of gedeeltelijk wordt geweigerd.", StringComparison.Ordinal));
    }

    private static string Route(Zaak zaak) => zaak.Advies.Route!.Tekst.Tekst;

    /// <summary>Artikel 37a: een alleenstaande ouder hoeft werk pas te aanvaarden na onderzoek.</summary>
    [Theory]
    [InlineData(Antwoord.Onbekend, "Ga na of dat is onderzocht.")]
    [InlineData(Antwoord.Nee, "Volgens de opgave is dat niet onderzocht; dan was er geen plicht om dit werk te aanvaarden.")]
    [InlineData(Antwoord.Ja, "Volgens de opgave is dat onderzocht.")]
    public void Wie_over_weigeren_oordeelt_leest_dat_er_een_jong_kind_is(Antwoord onderzocht, string zin)
    {
        var zaak = Zaak.EenSchendingVan("ioaw-37-1-c").MetPersoon(p => p with { AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja })
            .MetVoorwaarden(new Voorwaarden { OpvangScholingEnBelastbaarheidOnderzocht = onderzocht });

        Assert.Contains("kind jonger dan twaalf jaar: werk hoeft pas te worden aanvaard als opvang, scholing en belastbaarheid zijn onderzocht (artikel 37a", Route(zaak), StringComparison.Ordinal);
        Assert.EndsWith(zin, Route(zaak), StringComparison.Ordinal);
    }
}
