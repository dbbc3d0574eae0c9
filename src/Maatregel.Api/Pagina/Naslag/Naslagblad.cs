using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>A page of the documentation as a page of the product.</summary>
internal sealed record Naslagblad(string Titel, MarkupString Inhoud)
{
    public static Naslagblad Lees(string naam)
    {
        var document = Markdowntekst.Lees(Markdowntekst.Bestand(naam + ".md"));
        return new Naslagblad(Markdowntekst.Woorden((HeadingBlock)document[0]), Markdowntekst.Html(document));
    }
}
