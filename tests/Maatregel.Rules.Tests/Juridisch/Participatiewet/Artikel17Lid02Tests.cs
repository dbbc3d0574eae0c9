using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 17, tweede lid: de plicht om mee te werken; vóór de toekenning raakt zij de aanvraag.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel17Lid02Tests
{
    private static readonly Zaak Poortwachter = Zaak.EenNoShow().BijPoortwachtergesprek();

    [Fact]
    public void Een_gemist_poortwachtergesprek_wordt_bij_de_aanvraag_afgehandeld() =>
        Assert.Equal("andere-route: aanvraag", Poortwachter.Uitkomst);

    [Fact]
    public void Een_gemist_voortgangsgesprek_niet() =>
        Assert.Equal("niet-van-toepassing: De gedraging viel niet in de aanvraagfase.", Zaak.EenNoShow().BijVoortgangsgesprek().Waarom("pw-17-2"));

    [Theory]
    [InlineData("2016-12-31", "Op 31 december 2016 noemde artikel 17, tweede lid, het gehoor geven aan een oproep met zoveel woorden.")]
    [InlineData("2017-01-01", "Op 1 januari 2017 noemde artikel 17, tweede lid, alleen nog de algemene plicht om mee te werken.")]
    public void Tot_en_met_2016_noemde_het_lid_de_oproep(string dag, string zin)
    {
        Assert.Equal("andere-route: aanvraag", Poortwachter.Op(dag).Uitkomst);
        Assert.Equal("toegepast: De belanghebbende miste het poortwachtergesprek. " + zin, Poortwachter.Op(dag).Waarom("pw-17-2"));
    }

    [Fact]
    public void Ook_een_poortwachtergesprek_over_werk_hoort_bij_de_aanvraag() => Assert.Equal(
        "andere-route: aanvraag",
        Zaak.EenNoShow().Bij(NoShowOnderdeel.Poortwachtergesprek).Uitkomst);

    [Fact]
    public void Wie_op_het_poortwachtergesprek_kwam_of_zich_afmeldde_miste_het_niet()
    {
        Assert.Equal("geen-maatregel: no-show-verschijning", Poortwachter.MetHerhaling(o => o with { Verschenen = Opkomst.Ja }).Uitkomst);
        Assert.Equal(
            "geen-maatregel: no-show-afmelding; stap afmelding-intern-doorgeven",
            Poortwachter.MetHerhaling(o => o with { VoorafAfgemeld = Antwoord.Ja }).Uitkomst);
    }

    [Fact]
    public void Of_iemand_kwam_wordt_niet_beweerd_als_het_niet_bekend_is() => Assert.StartsWith(
        "toegepast: Het gaat om het poortwachtergesprek; of de belanghebbende verscheen, is niet bekend.",
        Poortwachter.MetHerhaling(o => o with { Verschenen = Opkomst.Onbekend }).Waarom("pw-17-2"),
        StringComparison.Ordinal);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Poortwachter.Verslag);
}
