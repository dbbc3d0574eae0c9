using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>The name of a rule is for programs; in a sentence a rule reads as the provision it is.</summary>
[Trait("soort", "techniek")]
public sealed class RegelwoordenTests
{
    [Theory]
    [InlineData("pw-18-5", "artikel 18, vijfde lid, Participatiewet")]
    [InlineData("pw-9a", "artikel 9a, Participatiewet")]
    [InlineData("pw-13-2-d", "artikel 13, tweede lid, onderdeel d, Participatiewet")]
    [InlineData("pw-9-1-b-plan-van-aanpak", "artikel 9, eerste lid, onderdeel b, Participatiewet")]
    [InlineData("ioaw-37-1-e", "artikel 37, eerste lid, onderdeel e, IOAW")]
    [InlineData("awb-4-8", "artikel 4:8, Algemene wet bestuursrecht")]
    [InlineData("awb-4-8-1", "artikel 4:8, eerste lid, Algemene wet bestuursrecht")]
    [InlineData("vo-10-1-b", "artikel 10, eerste lid, onderdeel b van de verordening")]
    [InlineData("vo-III", "artikel III van de verordening")]
    [InlineData("vo-tekortschietend-besef", "de bepaling over tekortschietend besef van de verordening")]
    [InlineData("model-16", "artikel 16, gebruikelijke modelbepalingen")]
    [InlineData("no-show-afmelding", "no show afmelding")]
    [InlineData(null, "")]
    public void A_rule_reads_as_a_provision(string? code, string woorden) => Assert.Equal(woorden, ((Toelichting)$"{new RegelId(code!)}").Tekst);

    [Fact]
    public void A_rule_of_a_law_reads_as_its_own_citation() => Assert.All(
        Regelregister.Wet.Where(r => r.Bron is Wetsbepaling bepaling && bepaling.Code == r.Id.Waarde),
        regel => Assert.Equal(regel.Bron.Aanhaling, Regelwoorden.Van(regel.Id)));

    [Fact]
    public void One_word_may_stand_for_another_and_what_was_typed_stays()
    {
        Toelichting zin = $"De belanghebbende en {"belanghebbende"} schreven: {"De belanghebbende kwam."} {(Toelichting)$"De belanghebbende: {1}."}";

        Assert.Equal("De inwoner en inwoner schreven: De belanghebbende kwam. De inwoner: 1.", Verslagtaal.Van(zin).Tekst);
        Assert.Equal("De inwoner kwam.", Verslagtaal.Van($"De belanghebbende kwam.").Tekst);
        Assert.Equal([1], Verslagtaal.Van($"{1} belanghebbende").Feiten);
    }
}
