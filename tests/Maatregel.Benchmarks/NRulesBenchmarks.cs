using BenchmarkDotNet.Attributes;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Sessie;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing;
using Maatregel.Rules.Verordeningen;
using NRules;
using NRules.Fluent;
using Voorbeeldbeleid;

namespace Maatregel.Benchmarks;

/// <summary>What NRules costs: before its first answer, and in the places where the product uses it.</summary>
public class NRulesBenchmarks
{
    private readonly MaatregelAdviseur _adviseur = new();
    private readonly Beleidsregels _beleid = Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);
    private readonly ISessionFactory _netwerk = new RuleCompiler().MetMaatregelfeiten().Compile(new RuleRepository().LaadMaatregel().GetRuleSets());
    private readonly Advies _advies = new MaatregelAdviseur().Adviseer(Zaken.Herhaling);

    /// <summary>Thirteen conditions, translated.</summary>
    [Benchmark]
    public object DertienVoorwaardenVertalen() => new MetNRules();

    /// <summary>The same, and one case decided: what is translated is made into code when it is first used.</summary>
    [Benchmark]
    public decimal DertienVoorwaardenVertalenEnBeslissen() => new MetNRules().Bereken(Zaken.Herhaling);

    /// <summary>The Act and the verordening once more, as rules of NRules without reasons: the network of the second reading.</summary>
    [Benchmark]
    public object TweedeLezingVertalen() => new Lezer(Lezer.Definities());

    [Benchmark]
    public object TweedeLezingVertalenEnBeslissen() => new Lezer(Lezer.Definities()).Lees(Zaken.Herhaling, VerordeningBibliotheek.Ingebouwd);

    [Benchmark]
    public object TweedeLezingBeslissen() => Lezer.Volledig.Lees(Zaken.Herhaling, VerordeningBibliotheek.Ingebouwd);

    [Benchmark]
    public Beleidsregels DrieBeleidsregelsLaden() => Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);

    [Benchmark]
    public Beleidsverslag DrieBeleidsregelsOverEenAdvies() => _beleid.Beoordeel(_advies);

    /// <summary>An advice and all it found as facts in a session.</summary>
    [Benchmark]
    public int AdviesInEenSessie()
    {
        var sessie = _netwerk.CreateSession().MetAdviseur(_adviseur);
        sessie.Insert(Zaken.Herhaling);
        return sessie.Fire();
    }
}
