using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>How a provision is cited, and where it is found.</summary>
[Trait("soort", "techniek")]
public sealed class AanhalingTests
{
    [Theory]
    [InlineData("1", "eerste lid")]
    [InlineData("12", "twaalfde lid")]
    [InlineData("13", "lid 13")]
    [InlineData("0", "lid 0")]
    [InlineData("8*", "lid 8*")]
    public void A_lid_is_cited_in_words_as_far_as_they_go(string lid, string verwacht) => Assert.Equal(verwacht, Aanhalingswijze.Lid(lid));

    [Theory]
    [InlineData("10-1-b", "artikel 10, eerste lid, onderdeel b, Proefverordening")]
    [InlineData("spreiding", "de bepaling over spreiding, Proefverordening")]
    [InlineData("", "Proefverordening")]
    public void A_provision_of_a_verordening_is_cited_by_its_place(string label, string verwacht) =>
        Assert.Equal(verwacht, new Verordeningsbepaling("Proefverordening", label).Aanhaling);

    [Theory]
    [InlineData("10-1-b", null, null, null)]
    [InlineData("10-1-b", "CVDR1", null, "https://lokaleregelgeving.overheid.nl/CVDR1/1#Artikel10")]
    [InlineData("10-1-b", "CVDR1", 3, "https://lokaleregelgeving.overheid.nl/CVDR1/3#Artikel10")]
    [InlineData("spreiding", "CVDR1", 3, "https://lokaleregelgeving.overheid.nl/CVDR1/3")]
    [InlineData("", "CVDR1", 3, "https://lokaleregelgeving.overheid.nl/CVDR1/3")]
    public void It_has_an_address_when_its_number_is_known(string label, string? nummer, int? versie, string? verwacht) =>
        Assert.Equal(verwacht, new Verordeningsbepaling("Proefverordening", label, nummer, versie).Url);

    [Fact]
    public void A_fault_names_the_provision_that_sets_the_bound()
    {
        Assert.Equal("$.a: Te veel.", new Fout("$.a", "code", "Te veel.").ToString());
        Assert.Equal("$.a: Te veel. (artikel 18, vijfde lid, Participatiewet)", new Fout("$.a", "code", "Te veel.", Wet.Participatiewet.Artikel("18").Lid("5")).ToString());
    }
}
