using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Sessie;
using Maatregel.Rules.NRules.Tests.Hulp;
using Maatregel.Rules.Recht;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Sessie;

/// <summary>The law in a session of somebody else: a case goes in, the advice and its findings are facts.</summary>
[Trait("soort", "techniek")]
public sealed class EigenSessieTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly ISessionFactory Netwerk = new RuleCompiler().MetMaatregelfeiten().Compile(Regels(typeof(Dossierregel), typeof(NietsTeVragen)).GetRuleSets());

    [Fact]
    public void The_advice_and_what_it_found_become_facts_for_every_example()
    {
        foreach (var casus in Voorbeeld.Namen.Select(Voorbeeld.Lees))
        {
            var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
            sessie.Insert(casus);
            sessie.Fire();

            var advies = Assert.Single(sessie.Query<Advies>());
            Assert.Equal(Voorbeeld.Bytes(Voorbeeld.Advies(casus)), Voorbeeld.Bytes(advies));
            Assert.Equal(casus.Gedragingen.Count, sessie.Query<Gedraging>().Count());
            Assert.Equal(casus.EerdereMaatregelen?.Count ?? 0, sessie.Query<EerdereMaatregel>().Count());
            Assert.Equal(advies.Motivering.Count, sessie.Query<Overweging>().Count());
            Assert.Equal(advies.OpenVragen.Count, sessie.Query<OpenVraag>().Count());
            Assert.Equal(advies.Maatregelen.Count, sessie.Query<GeadviseerdeMaatregel>().Count());
        }
    }

    [Fact]
    public void Retracting_the_case_leaves_nothing()
    {
        foreach (var casus in Voorbeeld.Namen.Select(Voorbeeld.Lees))
        {
            var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
            sessie.Insert(casus);
            sessie.Fire();

            sessie.Retract(casus);
            sessie.Fire();

            Assert.Empty(sessie.Query<object>());
        }
    }

    [Fact]
    public void Rules_of_your_own_match_on_findings_and_on_facts_of_your_own()
    {
        var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
        sessie.InsertAll([Voorbeeld.Herhaling, new Dossier("pw-18-6")]);
        sessie.Fire();

        Assert.Equal("pw-18-6 toegepast", Assert.Single(sessie.Query<Notitie>(), n => n.Tekst != "niets te vragen").Tekst);
    }

    /// <summary>The links go first: otherwise there is a moment at which nothing is asked yet.</summary>
    [Fact]
    public void A_rule_that_waits_for_something_to_be_absent_sees_the_whole_advice()
    {
        var gedaan = new List<string>();
        var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
        sessie.Events.RuleFiredEvent += (_, e) => gedaan.Add(e.Rule.Name);

        sessie.Insert(Voorbeeld.Lees("voorbeeld-28-alles-onbekend.json"));
        sessie.Fire();
        Assert.DoesNotContain(gedaan, n => n.EndsWith(nameof(NietsTeVragen), StringComparison.Ordinal));

        sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
        sessie.Insert(Voorbeeld.NoShow);
        sessie.Fire();
        Assert.Equal("niets te vragen", Assert.Single(sessie.Query<Notitie>()).Tekst);
    }

    /// <summary>Also when they share their parts, as the variants of one case do.</summary>
    [Fact]
    public void Two_cases_stand_side_by_side_and_go_one_by_one()
    {
        foreach (var een in Voorbeeld.Namen.Select(Voorbeeld.Lees))
        {
            var (twee, overwegingen) = (een with { }, Voorbeeld.Advies(een).Motivering.Count);
            var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
            sessie.InsertAll([een, twee]);
            sessie.Fire();
            Assert.Equal(2 * overwegingen, sessie.Query<Overweging>().Count());

            sessie.Retract(een);
            sessie.Fire();

            Assert.Same(twee, Assert.Single(sessie.Query<Advies>()).Casus);
            Assert.Equal(overwegingen, sessie.Query<Overweging>().Count());
        }
    }

    /// <summary>Without their own identity NRules takes equal facts for one.</summary>
    [Fact]
    public void Equal_facts_are_two_with_MetMaatregelfeiten_and_one_without()
    {
        var eerdere = Voorbeeld.Herhaling.EerdereMaatregelen![0] with { Id = null };
        var casus = Voorbeeld.Herhaling with { EerdereMaatregelen = [eerdere, eerdere] };

        Assert.Equal([2, 1], new[] { new RuleCompiler().MetMaatregelfeiten(), new RuleCompiler() }.Select(vertaler =>
        {
            var sessie = vertaler.Compile(Regels().GetRuleSets()).CreateSession().MetAdviseur(Adviseur);
            sessie.Insert(casus);
            sessie.Fire();
            return sessie.Query<EerdereMaatregel>().Count();
        }));
    }

    [Fact]
    public void A_rule_of_policy_works_in_your_session_too()
    {
        var sessie = new RuleCompiler().MetMaatregelfeiten().Compile(Regels(typeof(NaEenMaandZonderUitkering)).GetRuleSets()).CreateSession().MetAdviseur(Adviseur);
        sessie.Insert(Voorbeeld.NoShow);
        sessie.Fire();

        Assert.Equal("na-een-maand-zonder-uitkering", Assert.Single(sessie.Query<Beleidspunt>()).Regel);
    }

    [Fact]
    public void Without_an_adviser_the_session_says_what_is_missing()
    {
        var sessie = Netwerk.CreateSession();
        sessie.Insert(Voorbeeld.NoShow);

        Assert.Contains("Dependency resolver not provided", Assert.Throws<RuleRhsExpressionEvaluationException>(() => sessie.Fire()).InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_contradicts_itself_names_its_faults_inside_the_fault_of_NRules()
    {
        var sessie = Netwerk.CreateSession().MetAdviseur(Adviseur);
        sessie.Insert(Voorbeeld.NoShow with { Gemeente = "1916" });

        var fout = Assert.IsType<OngeldigeCasusException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => sessie.Fire()).InnerException);
        Assert.Equal("$.gemeente", Assert.Single(fout.Fouten).Pad);
    }

    [Fact]
    public void What_your_rules_need_besides_still_comes_from_you()
    {
        var sessie = new RuleCompiler().MetMaatregelfeiten().Compile(Regels(typeof(MetDienst)).GetRuleSets()).CreateSession();
        sessie.DependencyResolver = new Dienstlevering();
        sessie.MetAdviseur(Adviseur).Insert(Voorbeeld.NoShow);
        sessie.Fire();

        Assert.Equal("van de dienst", Assert.Single(sessie.Query<Notitie>()).Tekst);
        Assert.Single(sessie.Query<Advies>());
    }

    private static RuleRepository Regels(params Type[] eigen)
    {
        var repository = new RuleRepository().LaadMaatregel();
        if (eigen.Length > 0) repository.Load(bron => bron.PrivateTypes().NestedTypes().From(eigen));
        return repository;
    }

    private sealed record Dossier(string Regel);

    private sealed record Notitie(string Tekst);

    private sealed class Dossierregel : Rule
    {
        public override void Define()
        {
            Dossier dossier = null!;
            Overweging overweging = null!;
            When()
                .Match(() => dossier)
                .Match(() => overweging, o => o.Regel == new RegelId(dossier.Regel), o => o.Status == OverwegingStatus.Toegepast);
            Then().Yield(_ => new Notitie(overweging.Regel.Waarde + " toegepast"));
        }
    }

    private sealed class NietsTeVragen : Rule
    {
        public override void Define()
        {
            When().Exists<Casus>().Not<OpenVraag>();
            Then().Yield(_ => new Notitie("niets te vragen"));
        }
    }

    private sealed class MetDienst : Rule
    {
        public override void Define()
        {
            Func<string> dienst = null!;
            Advies advies = null!;
            Dependency().Resolve(() => dienst);
            When().Match(() => advies);
            Then().Yield(_ => new Notitie(dienst()));
        }
    }

    private sealed class Dienstlevering : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => (Func<string>)(() => "van de dienst");
    }
}
