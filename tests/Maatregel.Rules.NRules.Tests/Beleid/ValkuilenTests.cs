using System.Reflection;
using System.Runtime;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Tests.Hulp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Beleid;

/// <summary>What NRules does that a writer of policy does not expect, and what becomes of it here.</summary>
[Trait("soort", "techniek")]
public sealed class ValkuilenTests
{
    private static readonly Advies Advies = Voorbeeld.Advies(Voorbeeld.NoShow);

    [Fact]
    public void A_question_with_a_condition_to_a_session_is_translated_each_time()
    {
        var sessie = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([new Teller()])).CreateSession();
        sessie.Insert(Advies.Casus);

        Assert.NotEqual(0, Vertaald(() => Assert.Single(sessie.Query<Casus>().Where(c => c.Gemeente == "GM1916"))));
    }

    [Fact]
    public void A_judgement_translates_nothing_any_more()
    {
        var beleid = Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);

        Assert.Equal(0, Vertaald(() => beleid.Beoordeel(Advies)));
    }

    [Fact]
    public void Two_equal_earlier_measures_are_two_facts()
    {
        var advies = Voorbeeld.Advies(BeoordelingTests.MetTweeGelijke);

        Assert.Equal(advies.Casus.EerdereMaatregelen![0], advies.Casus.EerdereMaatregelen[1]);
        Assert.Equal(["teller: 2"], Beleidsregels.Van(typeof(Teller)).Beoordeel(advies).Teksten());
    }

    [Fact]
    public void Two_equal_points_are_told_once() =>
        Assert.Equal(["twee-keer-hetzelfde: Hetzelfde."], Beleidsregels.Van(typeof(TweeKeerHetzelfde)).Beoordeel(Voorbeeld.Advies(BeoordelingTests.MetTweeGelijke)).Teksten());

    [Theory]
    [InlineData(typeof(FoutInVoorwaarde), Beleidsregeldeel.Voorwaarde)]
    [InlineData(typeof(FoutInVerband), Beleidsregeldeel.Voorwaarde)]
    [InlineData(typeof(FoutInVerzameling), Beleidsregeldeel.Voorwaarde)]
    [InlineData(typeof(FoutInNiet), Beleidsregeldeel.Voorwaarde)]
    [InlineData(typeof(FoutZonderFeiten), Beleidsregeldeel.Voorwaarde)]
    [InlineData(typeof(FoutInFilter), Beleidsregeldeel.Filter)]
    [InlineData(typeof(FoutInGevolg), Beleidsregeldeel.Gevolg)]
    [InlineData(typeof(FoutNaEenPunt), Beleidsregeldeel.Gevolg)]
    public void A_rule_that_fails_is_named_and_everything_else_stands(Type regel, Beleidsregeldeel deel)
    {
        var verslag = Beleidsregels.Van(regel, typeof(Teller)).Beoordeel(Advies);

        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal(("fout", deel, "Er ontstond een InvalidOperationException."), (fout.Regel[..4], fout.Deel, fout.Reden));
        Assert.Equal(["teller: 0"], verslag.Teksten());
        Assert.Equal(["teller"], verslag.Geraakt.Namen());
        Assert.Empty(verslag.NietGeraakt);
    }

    /// <summary>NRules works a condition that two rules share out once.</summary>
    [Fact]
    public void A_fault_in_a_condition_that_two_rules_share_names_both() => Assert.Equal(
        ["fout-in-voorwaarde", "zelfde-fout-in-voorwaarde"],
        Beleidsregels.Van(typeof(FoutInVoorwaarde), typeof(ZelfdeFoutInVoorwaarde)).Beoordeel(Advies).Fouten.Select(f => f.Regel));

    [Fact]
    public void A_rule_that_does_not_hold_that_day_cannot_fail()
    {
        var verslag = Beleidsregels.Van(typeof(FoutVanVroeger), typeof(FoutInVoorwaarde)).Beoordeel(Advies);

        Assert.Equal(["fout-in-voorwaarde"], verslag.Fouten.Select(f => f.Regel));
        Assert.Equal(["fout-van-vroeger"], verslag.NietGeraakt.Namen());
    }

    [Fact]
    public void A_rule_that_goes_on_and_on_is_stopped_and_named()
    {
        var verslag = Beleidsregels.Van(typeof(HoudtNietOp), typeof(Teller)).Beoordeel(Advies);

        Assert.Equal([("houdt-niet-op", Beleidsregeldeel.Geheel)], verslag.Fouten.Select(f => (f.Regel, f.Deel)));
        Assert.Equal(["teller: 0"], verslag.Teksten());
    }

    /// <summary>The sentence of a point holds its facts until it is read; an expression tree cannot make one.</summary>
    [Fact]
    public void A_sentence_is_made_in_a_method_and_not_in_Yield()
    {
        Assert.Equal([], Fouten("Then().Yield(_ => Punt(casus));"));
        Assert.Equal(["CS8952"], Fouten("""Then().Yield(_ => Aandachtspunt($"Gemeente {casus.Gemeente}.", null));"""));
    }

    [Fact]
    public void A_sentence_reads_the_same_in_every_culture()
    {
        var beleid = Beleidsregels.Van(typeof(MetDag));
        var eerder = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("en-US");
            Assert.Equal(["met-dag: Het is 10 juni 2024."], beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow)).Teksten());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = eerder;
        }
    }

    /// <summary>NRules makes code while it runs, from members that a trimmer would take away.</summary>
    [Fact]
    public void The_package_does_not_say_that_it_can_be_trimmed()
    {
        Assert.Contains("IsTrimmable", Kenmerken(typeof(MaatregelAdviseur).Assembly));
        Assert.DoesNotContain("IsTrimmable", Kenmerken(typeof(Beleidsregels).Assembly));
        Assert.Contains("PublishTrimmed", Bronmap.Lees("src/Maatregel.Rules.NRules/README.md"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Kenmerken(Assembly assembly) => assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Select(k => k.Key);

    /// <summary>How many methods this thread had to make when the work had been done before; the least of five times, since the runtime has work of its own.</summary>
    private static int Vertaald(Action werk)
    {
        for (var i = 0; i < 3; i++) werk();
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var ervoor = JitInfo.GetCompiledMethodCount(currentThread: true);
            werk();
            return (int)(JitInfo.GetCompiledMethodCount(currentThread: true) - ervoor);
        });
    }

    private static IEnumerable<string> Fouten(string gevolg)
    {
        var bron = $$"""
            using Maatregel.Rules.Feiten;
            using Maatregel.Rules.NRules.Beleid;
            using Maatregel.Rules.Recht;

            public sealed class Regel : Beleidsregel
            {
                public override Bron Bron => new Beleidsbepaling("Beleid");
                public override Geldigheid Geldigheid => new(new NodaTime.LocalDate(2015, 1, 1));

                public override void Define()
                {
                    Casus casus = null;
                    When().Match(() => casus);
                    {{gevolg}}
                }

                private Beleidspunt Punt(Casus casus) => Aandachtspunt($"Gemeente {casus.Gemeente}.");
            }
            """;
        var verwijzingen = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(pad => MetadataReference.CreateFromFile(pad));
        return CSharpCompilation.Create("Regel", [CSharpSyntaxTree.ParseText(bron)], verwijzingen, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct();
    }

    private static bool Mislukt(object feit) => throw new InvalidOperationException($"{feit}");

    private sealed class Teller : Proefregel
    {
        public override void Define()
        {
            IEnumerable<EerdereMaatregel> alle = null!;
            When().Query(() => alle, zoek => zoek.Match<EerdereMaatregel>().Collect());
            Then().Yield(_ => Punt(alle));
        }

        private Beleidspunt Punt(IEnumerable<EerdereMaatregel> alle) => Aandachtspunt($"{alle.Count()}");
    }

    private sealed class TweeKeerHetzelfde : Proefregel
    {
        public override void Define()
        {
            EerdereMaatregel eerdere = null!;
            When().Match(() => eerdere);
            Then().Yield(_ => Punt());
        }

        private Beleidspunt Punt() => Aandachtspunt($"Hetzelfde.");
    }

    private sealed class FoutInVoorwaarde : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus, c => Mislukt(c));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class ZelfdeFoutInVoorwaarde : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus, c => Mislukt(c));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class FoutVanVroeger : Proefregel
    {
        public override Recht.Geldigheid Geldigheid => new(new(2015, 1, 1), new(2020, 1, 1));

        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus, c => Mislukt(c));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class FoutInVerband : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            Gedraging gedraging = null!;
            When().Match(() => casus).Match(() => gedraging, g => Mislukt(casus));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class FoutInVerzameling : Proefregel
    {
        public override void Define()
        {
            IEnumerable<Overweging> alle = null!;
            When().Query(() => alle, zoek => zoek.Match<Overweging>().GroupBy(o => Mislukt(o)));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    /// <summary>A condition that fails counts as one that does not hold: "there is no such fact" would be a point on no ground.</summary>
    private sealed class FoutInNiet : Proefregel
    {
        public override void Define()
        {
            When().Not<Overweging>(o => Mislukt(o));
            Then().Yield(_ => Punt());
        }

        private Beleidspunt Punt() => Aandachtspunt($"Er is er geen.");
    }

    private sealed class FoutZonderFeiten : Proefregel
    {
        public override void Define()
        {
            bool uitkomst = false;
            Casus casus = null!;
            When().Match(() => casus).Query(() => uitkomst, zoek => zoek.From(() => Mislukt("niets")));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class FoutInFilter : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Filter().Where(() => Mislukt(casus));
            Then().Yield(_ => Aandachtspunt(null!, null));
        }
    }

    private sealed class FoutInGevolg : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Do(_ => Mislukt(casus));
        }
    }

    private sealed class FoutNaEenPunt : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Yield(_ => Punt()).Do(_ => Mislukt(casus));
        }

        private Beleidspunt Punt() => Aandachtspunt($"Dit ging nog goed.");
    }

    private sealed class HoudtNietOp : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Yield(_ => Kopie(casus));
        }

        private static Casus Kopie(Casus casus) => casus with { };
    }

    private sealed class MetDag : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Yield(_ => Punt(casus));
        }

        private Beleidspunt Punt(Casus casus) => Aandachtspunt($"Het is {casus.Peildatum}.");
    }
}
