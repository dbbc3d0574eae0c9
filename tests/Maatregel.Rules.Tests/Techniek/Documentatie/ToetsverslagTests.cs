using Maatregel.Rules.Adviezen;
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
}
