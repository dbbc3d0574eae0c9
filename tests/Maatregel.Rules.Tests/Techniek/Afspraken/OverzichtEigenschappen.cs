using CsCheck;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class OverzichtEigenschappen
{
    private static readonly NoShowInstelling MetPrijzen = new()
    {
        KleinsteGroep = 1,
        Prijzen = [new(NoShowOnderdeel.Werkacademie, 80m), new(NoShowOnderdeel.Traject, 12.34m)],
    };

    [Fact]
    public void De_volgorde_van_de_rijen_maakt_niet_uit() =>
        Gen.Select(AfspraakGen.Lijst, Gen.Int[0, 1000]).Sample((lijst, zaad) =>
        {
            var geschud = lijst.ToArray();
            new Random(zaad).Shuffle(geschud);
            Assert.Equal(NoShowOverzicht.Van(lijst, MetPrijzen), NoShowOverzicht.Van(geschud, MetPrijzen));
        });

    [Fact]
    public void Elke_uitsplitsing_telt_op_tot_het_totaal() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var overzicht = NoShowOverzicht.Van(lijst, MetPrijzen);

        Assert.Equal(Enum.GetValues<NoShowKenmerk>(), overzicht.Uitsplitsingen.Select(u => u.Kenmerk).Order());
        Assert.All(overzicht.Uitsplitsingen, u => Assert.Equal(
            (overzicht.Totaal.Percentage.Totaal, overzicht.Totaal.NoShows, 0),
            (u.Groepen.Sum(g => g.Afspraken), u.Groepen.Sum(g => g.NoShows!.Aantal), u.TeKlein)));
    });

    [Fact]
    public void Van_een_groep_staat_er_geen_aantal_van_1_tot_en_met_9() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var overzicht = NoShowOverzicht.Van(lijst);
        var v = overzicht.Totaal.VanMaatregelen;

        Assert.All(
            overzicht.Uitsplitsingen.SelectMany(u => u.Groepen).SelectMany(g => (int[])[g.Afspraken, g.NoShows?.Aantal ?? 0])
                .Concat(overzicht.Redenen.Select(r => r.Aandeel.Aantal)).Concat([v.Bezwaar ?? 0, v.Teruggedraaid ?? 0, v.Afgestemd ?? 0, v.Gebleven ?? 0]),
            aantal => Assert.False(aantal is > 0 and < 10));
    });

    [Fact]
    public void Wat_er_van_een_uitsplitsing_ontbreekt_is_niet_uit_de_rest_te_rekenen() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var overzicht = NoShowOverzicht.Van(lijst);

        Assert.All(overzicht.Uitsplitsingen, u =>
        {
            var rest = overzicht.Totaal.Percentage.Totaal - u.Groepen.Sum(g => g.Afspraken);
            Assert.True(rest == 0 ? u.TeKlein == 0 : u.Groepen.Count == 0 || (u.TeKlein >= 2 && rest >= 10), u.Kenmerk.ToString());
        });
        var redenloos = overzicht.Totaal.NoShows - overzicht.Redenen.Sum(r => r.Aandeel.Aantal);
        Assert.True(redenloos == 0 ? overzicht.RedenenTeKlein == 0 : overzicht.Redenen.Count == 0 || (overzicht.RedenenTeKlein >= 2 && redenloos >= 10));
    });

    [Fact]
    public void De_redenen_tellen_op_tot_de_no_shows() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var overzicht = NoShowOverzicht.Van(lijst, MetPrijzen);

        Assert.Equal(overzicht.Totaal.NoShows, overzicht.Redenen.Sum(r => r.Aandeel.Aantal));
        Assert.Equal(lijst.Count(a => a.IsNoShow && a.Reden is null), overzicht.Redenen.Where(r => r.Reden is null).Sum(r => r.Aandeel.Aantal));
    });

    [Fact]
    public void Elke_afspraak_heeft_een_uitkomst_en_elke_no_show_een_geldigheid() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var c = NoShowOverzicht.Van(lijst).Totaal;

        Assert.Equal(lijst.Length, c.Afspraken);
        Assert.Equal(c.Afspraken, c.Verschenen + c.TeLaat + c.Afgemeld + c.NoShows + c.Onbeslist);
        Assert.Equal(c.NoShows, c.MetGeldigeReden + c.ZonderGeldigeReden + c.GeldigheidOnbekend);
        Assert.InRange(c.TenOnrechteAlsNoShow, 0, c.Afgemeld);
    });

    [Fact]
    public void Een_onbesliste_afspraak_verandert_het_percentage_niet() => AfspraakGen.Lijst.Sample(lijst =>
    {
        Afspraak onbeslist = Afsprakenlijst.Gemist with { VoorafAfgemeld = Antwoord.Onbekend };
        Assert.Equal(NoShowOverzicht.Van(lijst).Totaal.Percentage, NoShowOverzicht.Van([.. lijst, onbeslist]).Totaal.Percentage);
    });
}
