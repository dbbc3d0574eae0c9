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
        foreach (var groepen in overzicht.Uitsplitsingen.Select(u => u.Groepen))
            Assert.Equal(Tellingen(overzicht.Totaal), groepen.Aggregate(new decimal[17], (som, g) => [.. som.Zip(Tellingen(g.Cijfers), decimal.Add)]));
    });

    [Fact]
    public void De_redenen_tellen_op_tot_de_no_shows() => AfspraakGen.Lijst.Sample(lijst =>
    {
        var overzicht = NoShowOverzicht.Van(lijst, MetPrijzen);

        Assert.Equal(overzicht.Totaal.NoShows, overzicht.Redenen.Sum(r => r.Aandeel.Aantal));
        Assert.Equal(overzicht.Totaal.MetGeldigeReden, overzicht.Redenen.Sum(r => r.MetGeldigeReden));
        Assert.Equal(overzicht.Totaal.ZonderGeldigeReden, overzicht.Redenen.Sum(r => r.ZonderGeldigeReden));
        Assert.Equal(overzicht.Totaal.RedenOnbekend, overzicht.Redenen.Where(r => r.Reden is null).Sum(r => r.Aandeel.Aantal));
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

    private static decimal[] Tellingen(NoShowCijfers c) =>
    [
        c.Afspraken, c.Verschenen, c.Afgemeld, c.NoShows, c.Onbeslist, c.MetGeldigeReden, c.ZonderGeldigeReden,
        c.RedenOnbekend, c.TenOnrechteAlsNoShow, c.Herhalingen.Gevraagd, c.Herhalingen.Gedaan, c.Herhalingen.Ongevraagd,
        c.Maatregelen.Gevraagd, c.Maatregelen.Gedaan, c.Maatregelen.Ongevraagd, c.MaatregelTeBeoordelen, c.Kosten,
    ];
}
