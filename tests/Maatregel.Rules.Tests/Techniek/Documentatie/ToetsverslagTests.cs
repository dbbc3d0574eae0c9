using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The lawyer's page leaves nothing out: every rule of law and every default is in it by name.</summary>
[Trait("soort", "techniek")]
public sealed class ToetsverslagTests
{
    /// <summary>The model provisions are accounted for together.</summary>
    private const string Model = "modelbepaling-";

    private static readonly string Verslag = Bronmap.Lees(Path.Combine(Bronmap.Docs, "toetsverslag.md"));

    [Fact]
    public void Every_rule_of_law_is_accounted_for() =>
        Assert.All(Regelregister.Wet, regel => Assert.Contains($"`{regel.Id}`", Verslag, StringComparison.Ordinal));

    [Fact]
    public void Every_default_is_accounted_for() =>
        Assert.All(Aannamecode.Alle, code => Assert.Contains($"`{(code.StartsWith(Model, StringComparison.Ordinal) ? Model : code + '`')}", Verslag, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_of_the_product_itself_is_accounted_for_here_and_stands_with_its_rule_in_the_register()
    {
        Assert.All(Voorzichtigheid.Alle, regel => Assert.Contains(regel.Onderwerp, Verslag, StringComparison.Ordinal));
        Assert.Equal(
            Voorzichtigheid.Alle.ToHashSet(),
            Regelboek.Van(Proefverordening.LeidschendamVoorburg).Concat(Regelboek.Herziening).SelectMany(r => r.Productregels).ToHashSet());
    }
}
