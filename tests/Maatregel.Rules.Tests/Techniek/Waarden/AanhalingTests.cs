using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using NodaTime;

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
    [InlineData("10", "artikel 10, Proefverordening")]
    [InlineData("9-a", "artikel 9, onderdeel a, Proefverordening")]
    [InlineData("9-a-2", "artikel 9, onderdeel a, onder 2, Proefverordening")]
    [InlineData("7-1-b-2", "artikel 7, eerste lid, onderdeel b, onder 2, Proefverordening")]
    [InlineData("7-1-2", "artikel 7, eerste lid, onderdeel 2, Proefverordening")]
    [InlineData("2.3-1a", "artikel 2.3, lid 1a, Proefverordening")]
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
    public void A_provision_of_law_has_a_jci_and_an_address_with_the_day_on_which_it_is_read()
    {
        var bron = Wet.Participatiewet.Artikel("18").Lid("4").Onderdeel("h");

        Assert.Equal("jci1.3:c:BWBR0015703&artikel=18&lid=4&o=h", bron.Jci);
        Assert.Equal("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&lid=4&o=h", bron.Url);
        Assert.Equal("jci1.3:c:BWBR0015703&artikel=18&lid=4&o=h&z=2024-05-03&g=2024-05-03", bron.Op(new LocalDate(2024, 5, 3)).Jci);
        Assert.Equal(bron.Op(new LocalDate(2024, 5, 3)).Jci, bron.Op(new LocalDate(2015, 1, 1)).Op(new LocalDate(2024, 5, 3)).Jci);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void An_address_that_is_written_in_a_buffer_is_the_same_whether_it_fits_or_not(int ruimte)
    {
        var bron = Wet.Awb.Artikel("4:8");
        var gedateerd = (Wetsbepaling)bron.Op(new LocalDate(2024, 5, 3));

        Assert.Equal(bron.Url, bron.SchrijfUrl(new char[ruimte]).ToString());
        Assert.Equal(gedateerd.Url, gedateerd.SchrijfUrl(new char[ruimte]).ToString());
        Assert.Equal(gedateerd.Jci, gedateerd.SchrijfUrl(new char[ruimte])[Bepalingswoorden.Jci].ToString());
    }

    [Fact]
    public void Reading_a_source_does_not_change_its_value()
    {
        var (gelezen, ongelezen) = (Wet.Awb.Artikel("4:8").Lid("1"), Wet.Awb.Artikel("4:8").Lid("1"));
        var (aangehaald, nieuw) = (new Verordeningsbepaling("Proefverordening", "10-1-b"), new Verordeningsbepaling("Proefverordening", "10-1-b"));
        _ = gelezen.Aanhaling + aangehaald.Aanhaling;

        Assert.Equal(ongelezen, gelezen);
        Assert.Equal(ongelezen.GetHashCode(), gelezen.GetHashCode());
        Assert.Equal(nieuw, aangehaald);
        Assert.Equal(nieuw.GetHashCode(), aangehaald.GetHashCode());
    }

    [Fact]
    public void A_copy_of_another_place_is_cited_by_that_place()
    {
        var wet = Wet.Awb.Artikel("4:8");
        var verordening = new Verordeningsbepaling("Proefverordening", "10-1-b", "CVDR1", 3, Model: true);
        _ = wet.Aanhaling + verordening.Aanhaling;

        Assert.Equal("artikel 4:8, eerste lid, Algemene wet bestuursrecht", wet.Lid("1").Aanhaling);
        Assert.Equal("artikel 4:9, Algemene wet bestuursrecht", (wet with { Artikelnummer = "4:9" }).Aanhaling);
        Assert.Equal("artikel 4:8, IOAW", (wet with { Wet = Wet.Ioaw }).Aanhaling);
        Assert.Equal("artikel 11, Proefverordening", (verordening with { Label = "11" }).Aanhaling);
        Assert.Equal(verordening, verordening with { });
        Assert.Equal(verordening.RegelId, (verordening with { }).RegelId);
        foreach (var anders in new[] { verordening with { Titel = "" }, verordening with { Label = "" }, verordening with { CvdrId = "" }, verordening with { CvdrVersie = 4 }, verordening with { Model = false } })
        {
            Assert.NotEqual(verordening, anders);
        }

        foreach (var anders in new[] { wet with { Wet = Wet.Ioaw }, wet with { Artikelnummer = "4:9" }, wet.Lid("1"), wet.Onderdeel("a"), wet with { GeldendOp = new LocalDate(2024, 5, 3) } })
        {
            Assert.NotEqual(wet, anders);
        }
    }

    [Fact]
    public void A_fault_names_the_provision_that_sets_the_bound()
    {
        Assert.Equal("$.a: Te veel.", new Fout("$.a", "code", "Te veel.").ToString());
        Assert.Equal("$.a: Te veel. (artikel 18, vijfde lid, Participatiewet)", new Fout("$.a", "code", "Te veel.", Wet.Participatiewet.Artikel("18").Lid("5")).ToString());
    }
}
