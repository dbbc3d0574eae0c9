using System.Globalization;
using System.Text;
using Maatregel.Api.Bedrijf;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>The pages of the documentation inside the assembly: read once, shown as a page or as a part of one.</summary>
internal static class Markdowntekst
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static string Bestand(string naam) => Encoding.UTF8.GetString(Bijlage.Lees(naam)).ReplaceLineEndings("\n");

    /// <summary>The page, with links that lead somewhere on the pages of this product.</summary>
    public static MarkdownDocument Lees(string tekst)
    {
        var document = Markdown.Parse(tekst, Pijplijn);
        Verwijzingen.Richt(document);
        return document;
    }

    public static MarkupString Html(IEnumerable<Block> blokken)
    {
        using var uitvoer = new StringWriter(CultureInfo.InvariantCulture);
        var schrijver = new HtmlRenderer(uitvoer);
        Pijplijn.Setup(schrijver);
        schrijver.ObjectRenderers.Replace<HtmlTableRenderer>(new Tabelschrijver());
        foreach (var blok in blokken) schrijver.Write(blok);
        return new MarkupString(uitvoer.ToString());
    }

    /// <summary>The words of a heading or a sentence, without their marks.</summary>
    public static string Woorden(LeafBlock blok) => string.Concat(blok.Inline!.Descendants().Select(deel => deel switch
    {
        LiteralInline woorden => woorden.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
