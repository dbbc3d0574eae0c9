using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 37, eerste lid, IOAW en IOAZ: een verplichting moet concreet en op maat zijn opgelegd.</summary>
[Trait("soort", "juridisch")]
public abstract class OpgelegdePlicht(Regeling wet) : Tweelingtests(wet)
{
    [Fact]
    public void Een_verplichting_die_niet_is_opgelegd_kan_niet_worden_geschonden() =>
        Assert.Equal($"geen-maatregel: {Code}-37-1", Opgelegd(Antwoord.Nee).Uitkomst);

    [Fact]
    public void Is_zij_wel_opgelegd_dan_gaat_het_advies_verder() =>
        Assert.Equal("toegepast: De verplichting was concreet en op maat opgelegd.", Opgelegd(Antwoord.Ja).Waarom($"{Code}-37-1"));

    [Fact]
    public void Niet_bekend_is_een_vraag() => Assert.Equal("nog-niet: vraag verplichting-opgelegd", Opgelegd(Antwoord.Onbekend).Uitkomst);

    [Fact]
    public void Het_verbod_op_misdragingen_hoeft_niet_te_worden_opgelegd() => Assert.Equal(
        "niet-van-toepassing: Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.",
        Zaak.EenSchendingVan($"{Code}-37-1-g").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Waarom($"{Code}-37-1"));

    [Fact]
    public void Of_een_arbeidsverplichting_een_pensioengerechtigde_of_arbeidsongeschikte_bindt_wordt_aan_de_jurist_gevraagd()
    {
        Assert.Equal("nog-niet: vraag verplichting-geldt", Opgelegd(Antwoord.Ja).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Uitkomst);
        Assert.Equal("nog-niet: vraag verplichting-geldt", Opgelegd(Antwoord.Ja).MetPersoon(p => p with { VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Ja }).Uitkomst);
    }

    [Theory]
    [InlineData(Antwoord.Nee, null, "geen-maatregel: {wet}-37-1")]
    [InlineData(Antwoord.Ja, "De jurist leest artikel 37 zo dat het ook haar bindt.", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void Die_vraag_is_te_beantwoorden(Antwoord opgelegd, string? motivering, string uitkomst) => Assert.Equal(
        Vul(uitkomst),
        Opgelegd(opgelegd).MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja })
            .MetOordeel(o => o with { Grondslag = motivering is null ? null : new Grondslagkeuze { Keuze = new("vo-9a-2"), Motivering = motivering } }).Uitkomst);

    [Fact]
    public void Het_verbod_op_misdragingen_bindt_ook_een_pensioengerechtigde() => Assert.Equal(
        "niet-van-toepassing: Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.",
        Zaak.EenSchendingVan($"{Code}-37-1-g").MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja }).Waarom($"{Code}-37-1"));

    [Theory]
    [InlineData("b", "niet-van-toepassing: Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.")]
    [InlineData("d", "niet-van-toepassing: Deze verplichting volgt uit de wet zelf en hoeft niet te worden opgelegd.")]
    [InlineData("e", "toegepast: De verplichting was niet concreet en op maat opgelegd.")]
    [InlineData("f", "toegepast: De verplichting was niet concreet en op maat opgelegd.")]
    public void Alleen_van_voorzieningen_en_tegenprestatie_is_de_vraag_of_zij_zijn_opgelegd(string onderdeel, string waarom) => Assert.Equal(
        waarom,
        Zaak.EenSchendingVan($"{Code}-37-1-{onderdeel}").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }).Waarom($"{Code}-37-1"));

    [Fact]
    public void Dat_een_plicht_hier_van_rechtswege_geldt_is_de_lezing_van_dit_product_en_staat_bij_de_aannames()
    {
        var zaak = Zaak.EenSchendingVan($"{Code}-37-1-d").MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee });

        Assert.Contains("plicht-van-rechtswege", zaak.Advies.Aannames.Select(a => a.Code));
        Assert.DoesNotContain("plicht-van-rechtswege", zaak.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Ja }).Advies.Aannames.Select(a => a.Code));
    }

    private protected Zaak Opgelegd(Antwoord antwoord) => Zaak.EenNoShow().In(Wet).MetOordeel(o => o with { VerplichtingOpgelegd = antwoord });
}
