using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class DocumentatieTests
{
    private static readonly string Document = Bronmap.Lees(Path.Combine(Bronmap.Docs, "no-show.md"));

    [Fact]
    public void De_documentatie_noemt_de_kolommen_in_de_volgorde_van_het_sjabloon() =>
        Assert.Equal(
            Kolomkop.Kolommen,
            Document.Split('\n').SkipWhile(r => r != "## De lijst").Where(r => r.StartsWith("| `", StringComparison.Ordinal)).Select(r => r.Split('`')[1]));

    [Fact]
    public void De_documentatie_noemt_elke_reden_en_elke_stap() =>
        Assert.DoesNotContain(Codes<NoShowReden>.Alle.Concat(Codes<NoShowStap>.Alle), code => !Document.Contains($"`{code}`", StringComparison.Ordinal));
}
