using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>A table that scrolls by itself on a narrow screen, also with the keyboard, and whose headings say that they are of a column.</summary>
internal sealed class Tabelschrijver : HtmlTableRenderer
{
    private int _aantal;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        foreach (var cel in table.OfType<TableRow>().Where(r => r.IsHeader).SelectMany(r => r)) cel.GetAttributes().AddPropertyIfNotExist("scope", "col");
        renderer.Write($"<section class=\"schuif\" aria-label=\"Tabel {++_aantal}\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.Write("</section>");
    }
}
