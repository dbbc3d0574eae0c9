using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Tests.Hulp;
using Maatregel.Rules.Recht;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Beleid;

/// <summary>What is wrong with rules of policy is said when they are loaded, all at once, with the class.</summary>
[Trait("soort", "techniek")]
public sealed class LadenTests
{
    [Fact]
    public void From_an_assembly_come_all_its_rules_by_name() => Assert.Equal(
        ["eigen-aandeel-van-de-gemeente", "na-een-maand-zonder-uitkering", "steeds-de-eerste-uitnodiging-gemist"],
        Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly).Alle.Select(r => r.Naam));

    [Fact]
    public void An_assembly_without_rules_is_refused() =>
        Assert.Equal(["Maatregel.Rules bevat geen beleidsregel."], Assert.Throws<OngeldigBeleidException>(() => Beleidsregels.Uit(typeof(MaatregelAdviseur).Assembly)).Fouten.Select(f => f.Reden));

    [Fact]
    public void No_rule_at_all_is_refused() =>
        Assert.Equal(["Er is geen beleidsregel gegeven."], Assert.Throws<OngeldigBeleidException>(() => Beleidsregels.Van()).Fouten.Select(f => f.Reden));

    [Fact]
    public void A_class_that_is_named_twice_is_loaded_once() =>
        Assert.Single(Beleidsregels.Van(typeof(NaEenMaandZonderUitkering), typeof(NaEenMaandZonderUitkering)).Alle);

    [Fact]
    public void Every_fault_of_every_rule_comes_at_once()
    {
        var fout = Assert.Throws<OngeldigBeleidException>(() => Beleidsregels.Van(
            typeof(string), typeof(Proefregel), typeof(Algemeen<>), typeof(MetVraag), typeof(GaatNietOpen), typeof(ZonderBron), typeof(ZonderDagen), typeof(Achterstevoren),
            typeof(ZonderGevolg), typeof(ZonderVoorwaarde), typeof(NaEenMaandZonderUitkering), typeof(Elders.NaEenMaandZonderUitkering)));

        var plek = typeof(LadenTests).FullName;
        Assert.Equal(
            [
                $"{plek}+Achterstevoren heeft geen dagen waarop hij geldt.",
                $"{plek}+Algemeen`1 is geen klasse die een Beleidsregel is en waarvan een regel kan worden gemaakt.",
                $"{plek}+GaatNietOpen kan niet worden geladen: Vandaag niet.",
                $"{plek}+MetVraag heeft geen constructor zonder parameters.",
                $"{plek}+ZonderBron heeft geen bron.",
                $"{plek}+ZonderDagen heeft geen dagen waarop hij geldt.",
                $"{plek}+ZonderGevolg kan niet worden geladen: Rule must have at least one match action.",
                $"{plek}+ZonderVoorwaarde kan niet worden geladen: Group element requires at least one child element.",
                "Maatregel.Rules.NRules.Tests.Hulp.Proefregel is geen klasse die een Beleidsregel is en waarvan een regel kan worden gemaakt.",
                "System.String is geen klasse die een Beleidsregel is en waarvan een regel kan worden gemaakt.",
                $"Twee beleidsregels heten na-een-maand-zonder-uitkering: {plek}+Elders+NaEenMaandZonderUitkering en Voorbeeldbeleid.NaEenMaandZonderUitkering.",
            ],
            fout.Fouten.Select(f => f.Reden).Order(StringComparer.Ordinal));
        Assert.All(fout.Fouten, f => Assert.Contains("- " + f.Reden, fout.Message, StringComparison.Ordinal));
    }

    private abstract class Leeg : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Do(_ => Niets());
        }

        private static void Niets()
        {
        }
    }

#pragma warning disable CA1812 // Made by the loader, or refused by it.
    private sealed class Algemeen<T> : Leeg;

    private sealed class MetVraag(string vraag) : Leeg
    {
        public override Bron Bron => new Beleidsbepaling(vraag);
    }

    private sealed class GaatNietOpen : Leeg
    {
        public GaatNietOpen() => throw new InvalidOperationException("Vandaag niet");
    }

    private sealed class ZonderBron : Leeg
    {
        public override Bron Bron => null!;
    }

    private sealed class ZonderDagen : Leeg
    {
        public override Geldigheid Geldigheid => default;
    }

    private sealed class Achterstevoren : Leeg
    {
        public override Geldigheid Geldigheid => new(new(2024, 1, 2), new(2024, 1, 1));
    }

    private sealed class ZonderGevolg : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
        }
    }

    private sealed class ZonderVoorwaarde : Proefregel
    {
        public override void Define() => Then().Do(_ => Console.WriteLine());
    }

    private static class Elders
    {
        public sealed class NaEenMaandZonderUitkering : Leeg;
    }
#pragma warning restore CA1812
}
