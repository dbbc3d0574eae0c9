using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Sessie;
using Maatregel.Rules.NRules.Tests.Hulp;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using OnzeGemeente.Beleid;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Documentatie;

/// <summary>The code in the README and on the pages about policy does what they say; that it is this code is tested beside the other pages.</summary>
[Trait("soort", "techniek")]
public sealed class DocumentatieTests
{
    [Fact]
    public void Policy_beside_an_advice()
    {
        var advies = Voorbeeld.Advies(Voorbeeld.GeenHerhaling);
        using var uit = new StringWriter();

        var beleid = Beleidsregels.Van(typeof(WelEerderGeenHerhaling));
        var verslag = beleid.Beoordeel(advies);

        foreach (var punt in verslag.Punten) uit.WriteLine($"{punt.Bron}: {punt.Tekst}");

        Assert.Equal(
            "artikel 4, Beleidsregels maatregelen 2024: Hielp de maatregel van 12 mei 2023? Dit is geen herhaling. "
            + "De twaalf maanden van de eerdere maatregel van 12 mei 2023 begonnen na 12 mei 2023 en eindigden op 12 mei 2024, vóór de gedraging van 13 mei 2024.",
            uit.ToString().TrimEnd());
    }

    [Fact]
    public void Policy_in_a_host()
    {
        var services = new ServiceCollection();

        services.AddMaatregelBeleid(b => b.Uit(typeof(NaEenMaandZonderUitkering).Assembly));

        Assert.Equal(3, Assert.IsType<Beleidsregels>(Assert.Single(services).ImplementationInstance).Alle.Count);
    }

    [Fact]
    public void The_law_in_a_session_of_your_own()
    {
        var adviseur = new MaatregelAdviseur();
        var casus = Voorbeeld.GeenHerhaling;

        var repository = new RuleRepository().LaadMaatregel();
        repository.Load(bron => bron.From(typeof(WelEerderGeenHerhaling)));
        var netwerk = new RuleCompiler().MetMaatregelfeiten().Compile(repository.GetRuleSets());

        var sessie = netwerk.CreateSession().MetAdviseur(adviseur);
        sessie.Insert(casus);
        sessie.Fire();

        Assert.Single(sessie.Query<Advies>());
        Assert.Single(sessie.Query<Beleidspunt>());
    }
}
