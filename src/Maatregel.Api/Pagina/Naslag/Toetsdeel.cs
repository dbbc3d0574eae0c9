using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>What the tests of one article or provision ask and what comes out.</summary>
/// <param name="Naam">Its place in the address of its page.</param>
/// <param name="Titel">The article.</param>
/// <param name="Groep">The Act, or what the provision is about.</param>
/// <param name="Bron">The text itself, from which a change is seen.</param>
/// <param name="Blokken">The same, to show.</param>
internal sealed record Toetsdeel(string Naam, string Titel, string Groep, string Bron, IReadOnlyList<Block> Blokken)
{
    /// <summary>The rules that these tests show; their names stand in the first paragraph.</summary>
    public IReadOnlyList<string> Regels { get; } = [.. ((LeafBlock)Blokken[0]).Inline!.Descendants<CodeInline>().Select(c => c.Content)];

    /// <summary>Each test as a sentence.</summary>
    public IReadOnlyList<string> Zinnen { get; } = [.. Blokken.OfType<HeadingBlock>().Select(Markdowntekst.Woorden)];

    public MarkupString Inhoud => Markdowntekst.Html(Blokken);

    /// <summary>How many tests there are, in words.</summary>
    public string Aantal => Zinnen.Count == 1 ? "1 toets" : $"{Zinnen.Count} toetsen";
}
