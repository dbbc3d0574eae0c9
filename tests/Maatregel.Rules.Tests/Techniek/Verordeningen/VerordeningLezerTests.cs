using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

/// <summary>What a provision says is that of its own document and of the case.</summary>
[Trait("soort", "techniek")]
public sealed class VerordeningLezerTests
{
    private static readonly LocalDate Dag = new(2024, 5, 13);

    private static readonly Verordening Verordening = VerordeningBibliotheek.Ingebouwd.Zoek("GM1916", Dag)!;

    [Fact]
    public void The_same_provision_in_another_document_is_cited_from_that_document()
    {
        var ander = Verordening with { Titel = "Een andere verordening" };

        Assert.Equal(Verordening.Titel, Lees(Verordening).Bron.Titel);
        Assert.Equal(ander.Titel, Lees(ander).Bron.Titel);
        Assert.Equal(Verordening.Titel, Lees(Verordening).Bron.Titel);
    }

    [Fact]
    public void A_case_that_leaves_a_provision_out_does_so_for_itself_only()
    {
        var bepaling = Lees(Verordening).Bron.RegelId;

        Assert.Equal(Leesuitslag.Bruikbaar, Lees(Verordening).Uitslag);
        Assert.Equal(Leesuitslag.BuitenToepassing, Lees(Verordening, new BuitenToepassing { Bepaling = bepaling, Reden = "Proef." }).Uitslag);
        Assert.Equal(Leesuitslag.Bruikbaar, Lees(Verordening).Uitslag);
    }

    private static Lezing<IReadOnlyList<UniformeDuur>> Lees(Verordening verordening, params BuitenToepassing[] terzijde) =>
        verordening.Uniform.Lees(verordening.Uniform.Bron(verordening, "uniforme duur"), "uniforme duur", terzijde, Dag);
}
