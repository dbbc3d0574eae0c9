using Maatregel.Rules.Register;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>
/// Where a link of the documentation leads on the pages of the product. A file that only the sources have is named and not linked; the
/// name of a rule of law leads to its page.
/// </summary>
internal static class Verwijzingen
{
    public static void Richt(MarkdownDocument document)
    {
        foreach (var kop in document.Descendants<HeadingBlock>().Select(k => k.GetAttributes())) kop.Id = Anker(kop.Id!);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Richt(link);
        foreach (var code in document.Descendants<CodeInline>().Where(c => c.Parent is not LinkInline && Regelregister.Zoek(c.Content) is not null).ToList())
        {
            var link = new LinkInline($"/regels/{code.Content}", "");
            code.ReplaceBy(link, copyChildren: false);
            link.AppendChild(code);
        }
    }

    private static void Richt(LinkInline link)
    {
        if (link.Url!.Contains(':', StringComparison.Ordinal)) link.GetAttributes().AddProperty("rel", "noreferrer");
        else if (link.IsImage) link.Url = "/uitleg/" + link.Url;
        else if (Doel(link.Url.Split('#')) is { } doel) link.Url = doel;
        else link.ReplaceBy(new ContainerInline());
    }

    /// <summary>In a page the name of a place begins with a letter.</summary>
    private static string Anker(string plek) => char.IsAsciiDigit(plek[0]) ? "kop-" + plek : plek;

    private static string? Doel(string[] delen) => Path.GetFileNameWithoutExtension(delen[0]) switch
    {
        "" => "#" + Anker(delen[1]),
        "regels" or "beslisschema" => "/regels",
        "toetsgevallen" => "/jurist",
        var naam when Naslagbladen.Kent(naam) => string.Join('#', delen.Skip(1).Select(Anker).Prepend("/uitleg/" + naam)),
        _ => null,
    };
}
