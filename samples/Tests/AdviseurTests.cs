using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Testing;
using NodaTime;

namespace OnzeGemeente;

public sealed class AdviseurTests
{
    [Fact]
    public void Without_blame_there_is_no_measure()
    {
        var casus = Casusbouwer.NoShow().Op(new LocalDate(2024, 9, 2)).Verwijtbaarheid(Mate.Ontbreekt).Casus;
        Assert.Equal(Uitkomst.GeenMaatregel, new MaatregelAdviseur().Adviseer(casus).Uitkomst);
    }

    [Fact]
    public void Of_every_outcome_there_is_an_advice_with_its_texts()
    {
        foreach (var uitkomst in Enum.GetValues<Uitkomst>()) Assert.NotEmpty(Voorbeeldadvies.Van(uitkomst).Teksten.Kort);
    }

    [Fact]
    public void An_adviser_that_always_answers_the_same()
    {
        var casus = Casusbouwer.NoShow().Casus;
        var adviseur = new VasteAdviseur(Uitkomst.NogNiet);
        Assert.Contains(Vraagcode.Verwijtbaarheid, adviseur.Adviseer(casus).OpenVragen.Select(v => v.Code));
    }
}
