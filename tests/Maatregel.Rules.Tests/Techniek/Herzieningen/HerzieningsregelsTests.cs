using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Register;

namespace Maatregel.Rules.Tests.Techniek.Herzieningen;

[Trait("soort", "techniek")]
public sealed class HerzieningsregelsTests
{
    /// <summary>The rules that are made per verordening and therefore not in the list.</summary>
    private static readonly Type[] PerVerordening = [typeof(Inkeerbepaling), typeof(InkeerbepalingNakoming)];

    [Fact]
    public void The_list_holds_every_rule_of_law_on_revising() => Assert.Equal(
        typeof(Regel).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Mogelijkheidsregel)) || t.IsSubclassOf(typeof(Herzieningsoordeel))))
            .Except(PerVerordening)
            .Select(t => t.Name)
            .Order(),
        Regelboek.Herziening.Select(r => r.GetType().Name).Order());

    [Fact]
    public void Every_rule_has_a_question_a_consequence_and_a_source() => Assert.All(Regelboek.Herziening, r =>
    {
        Assert.EndsWith("?", r.Vraag, StringComparison.Ordinal);
        Assert.EndsWith(".", r.Gevolg, StringComparison.Ordinal);
        Assert.StartsWith("artikel ", r.Bron.Aanhaling, StringComparison.Ordinal);
    });
}
