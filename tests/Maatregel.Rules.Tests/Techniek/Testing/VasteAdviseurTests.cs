using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Testing;

namespace Maatregel.Rules.Tests.Techniek.Testing;

/// <summary>The adviser that always answers the same.</summary>
[Trait("soort", "techniek")]
public sealed class VasteAdviseurTests
{
    private static readonly Casus Casus = Casusbouwer.NoShow().Casus;

    [Fact]
    public void It_gives_its_advice_and_remembers_what_was_asked()
    {
        var adviseur = new VasteAdviseur(Uitkomst.NietGeregeld);

        Assert.Equal(Uitkomst.NietGeregeld, adviseur.Adviseer(Casus).Uitkomst);
        Assert.Equal(Herzieningsuitkomst.Herzien, adviseur.Herzie(Voorbeeldherziening.Verzoek).Uitkomst);
        Assert.Same(Casus, Assert.Single(adviseur.Zaken));
        Assert.Same(Voorbeeldherziening.Verzoek, Assert.Single(adviseur.Verzoeken));
    }

    [Fact]
    public void It_gives_the_revision_that_it_was_given()
    {
        var herziening = Voorbeeldherziening.Van(Herzieningsuitkomst.NogNiet);

        Assert.Same(herziening, new VasteAdviseur(Voorbeeldadvies.Van(Uitkomst.Maatregel), herziening).Herzie(Voorbeeldherziening.Verzoek));
    }

    [Fact]
    public void It_says_that_an_advice_comes_out_again()
    {
        var adviseur = new VasteAdviseur(Uitkomst.Maatregel);
        var verantwoording = Voorbeeldadvies.Van(Uitkomst.Maatregel).Verantwoording;

        Assert.True(adviseur.Reproduceer(verantwoording, Casus).Gelijk);
        Assert.True(adviseur.Reproduceer(verantwoording, Voorbeeldherziening.Verzoek).Gelijk);
        Assert.Throws<ArgumentNullException>(() => adviseur.Reproduceer(null!, Casus));
    }

    [Fact]
    public void What_the_real_adviser_refuses_it_refuses_too()
    {
        var adviseur = new VasteAdviseur(Uitkomst.Maatregel);

        Assert.Throws<OngeldigeCasusException>(() => adviseur.Adviseer(Casus with { Gemeente = "Leiden" }));
        Assert.Throws<OngeldigHerzieningsverzoekException>(() => adviseur.Herzie(Voorbeeldherziening.Verzoek with { Gemeente = "Leiden" }));
        Assert.Empty(adviseur.Zaken);
        Assert.Empty(adviseur.Verzoeken);
    }
}
