using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The pages that are made from the product; set MAATREGEL_SCHRIJF_DOCS=1 to write them anew.</summary>
[Trait("soort", "techniek")]
public sealed class PaginaTests
{
    [Fact]
    public void The_page_of_codes_equals_the_codes() => Bronmap.Vergelijk("codes.md", Codepagina.Tekst());

    [Fact]
    public void The_page_of_rules_equals_the_rules() => Bronmap.Vergelijk("regels.md", Regelpagina.Tekst());

    [Fact]
    public void The_picture_of_the_scheme_equals_the_scheme() => Bronmap.Vergelijk("beslisschema.md", Schemapagina.Tekst());

    [Fact]
    public void The_page_of_templates_equals_what_a_template_may_use() => Bronmap.Vergelijk("sjablonen.md", Sjabloonpagina.Tekst());
}
