using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Feiten;
using Snapshooter.Xunit;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

[Trait("soort", "juridisch")]
public sealed class CijfersUitDeBron
{
    private static readonly NoShowInstelling MetPrijs = new() { Prijzen = [new(NoShowOnderdeel.Werkacademie, 80m)] };

    /// <summary>De bron geeft ook kleine aantallen; het overzicht toont die van een groep niet uit zichzelf.</summary>
    private static readonly NoShowInstelling Alles = MetPrijs with { KleinsteGroep = 1 };

    private static readonly NoShowOverzicht Werkacademie = NoShowOverzicht.Van(Introductie, MetPrijs);

    [Fact]
    public void Geregistreerd_zijn_39_no_shows_op_101_afspraken() =>
        Assert.Equal(new(39, 101, 38.6m, 29.7m, 48.4m), Werkacademie.Totaal.Geregistreerd);

    [Fact]
    public void Zestien_daarvan_hadden_geen_geldige_reden() => Assert.Equal(16, Werkacademie.Totaal.ZonderGeldigeReden);

    [Fact]
    public void De_zes_die_zich_bij_hun_eigen_consulent_afmeldden_zitten_in_de_39_en_zijn_geen_no_show()
    {
        Assert.Equal((6, 33), (Werkacademie.Totaal.TenOnrechteAlsNoShow, Werkacademie.Totaal.NoShows));
        Assert.Equal(39, Introductie.Count(a => a.Verschenen == Opkomst.Nee));
    }

    [Fact]
    public void De_bron_telt_geen_redenen_bij_de_introductie() => Assert.Equal([(null, 33)], Werkacademie.Redenen.Select(r => (r.Reden, r.Aandeel.Aantal)));

    [Fact]
    public void Een_kwartaal_kost_3120_euro_en_een_jaar_12480_euro()
    {
        Assert.Equal(3120m, Werkacademie.Totaal.Kosten);
        Assert.Equal(13, Werkacademie.Periode!.Weken);
        Assert.Equal(12480m, Werkacademie.KostenPerJaar);
    }

    [Fact]
    public void In_de_ochtend_missen_13_van_de_70_en_in_de_middag_4_van_de_70()
    {
        var dagdelen = NoShowOverzicht.Van(Groepen, Alles).Uitsplitsingen.Single(u => u.Kenmerk == NoShowKenmerk.Dagdeel).Groepen;

        Assert.Equal(["ochtend", "middag"], dagdelen.Select(g => g.Naam));
        Assert.Equal(new(13, 70, 18.6m, 11.1m, 29.3m), dagdelen[0].NoShows);
        Assert.Equal(new(4, 70, 5.7m, 2.2m, 13.8m), dagdelen[1].NoShows);
    }

    [Fact]
    public void Zonder_die_instelling_staan_van_ochtend_en_middag_alleen_de_afspraken_er() => Assert.Equal(
        [("ochtend", 70, null), ("middag", 70, null)],
        NoShowOverzicht.Van(Groepen).Uitsplitsingen.Single(u => u.Kenmerk == NoShowKenmerk.Dagdeel).Groepen.Select(g => (g.Naam, g.Afspraken, g.NoShows)));

    [Fact]
    public void Het_doel_van_8_procent_is_in_de_ochtend_niet_gehaald_en_over_de_middag_is_niets_te_zeggen()
    {
        var dagdelen = NoShowOverzicht.Van(Groepen, Alles).Uitsplitsingen.Single(u => u.Kenmerk == NoShowKenmerk.Dagdeel).Groepen;

        Assert.Equal(new(10.6m, Doeloordeel.NietGehaald), dagdelen[0].Doel);
        Assert.Equal(new(-2.3m, Doeloordeel.NietTeZeggen), dagdelen[1].Doel);
    }

    [Fact]
    public void Het_overzicht_van_een_kwartaal() =>
        Snapshot.Match(Overzichtstekst.Van(NoShowOverzicht.Van([.. Introductie, .. Groepen, .. Gesprekken], MetPrijs)));
}
