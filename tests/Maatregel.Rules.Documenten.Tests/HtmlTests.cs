using AngleSharp.Html.Parser;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Documenten.Tests;

[Trait("soort", "techniek")]
public sealed class HtmlTests
{
    [Fact]
    public void A_page_has_the_words_of_the_text_in_the_same_order() => Assert.All(Voorbeelden.Stukken, s => Assert.Equal(
        s.Stuk.Blokken.SelectMany(b => b.Rijen).SelectMany(r => r),
        Pagina(s.Stuk).QuerySelectorAll("h1,h2,p,li,th,td").SelectMany(e => e.InnerHtml.Replace("<br>", "").Split('\n')).Select(Woorden)));

    [Fact]
    public void A_page_is_Dutch_has_a_title_and_headings()
    {
        var stuk = Voorbeelden.Advies("voorbeeld-03").Teksten.Stuk("beschikking")!;
        var pagina = Pagina(stuk);

        Assert.Equal("nl", pagina.DocumentElement.GetAttribute("lang"));
        Assert.Equal(stuk.Titel, pagina.Title);
        Assert.Single(pagina.QuerySelectorAll("h1"));
        Assert.Equal(stuk.Blokken.Count(b => b.Soort == Bloksoort.Kop), pagina.QuerySelectorAll("h2").Length);
        Assert.Contains("[naam en handtekening]", pagina.QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Theory]
    [InlineData(1, "H1", "H2")]
    [InlineData(5, "H5", "H6")]
    public void Within_another_page_the_headings_have_a_level_of_their_own(int niveau, string titel, string kop)
    {
        var deel = Deel(Html.SchrijfDeel(new Tekststuk("proef", "", [new(Bloksoort.Titel, [["Onderwerp"]]), new(Bloksoort.Kop, [["Waarom?"]]), new(Bloksoort.Alinea, [["<b>"]])]), niveau));

        Assert.Equal([titel, kop, "P"], deel.Select(e => e.TagName));
        Assert.Equal("<b>", deel[2].TextContent);
        Assert.Equal(titel, Deel(Html.SchrijfDeel(new Tekststuk("proef", "", [new(Bloksoort.Kop, [["Waarom?"]])]), niveau))[0].TagName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_level_that_HTML_does_not_have_is_refused(int niveau) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Html.SchrijfDeel(new Tekststuk("proef", "", []), niveau));

    [Fact]
    public void A_table_has_headings_of_columns_and_rows()
    {
        var pagina = Pagina(new Tekststuk("proef", "", [new(Bloksoort.Tabel, [["Maand", "Minder"], ["juli 2024", "€ 1,00"], ["augustus 2024"]])]));

        Assert.Equal(["Maand", "Minder"], pagina.QuerySelectorAll("th[scope=col]").Select(c => c.TextContent));
        Assert.Equal(["juli 2024", "augustus 2024"], pagina.QuerySelectorAll("th[scope=row]").Select(c => c.TextContent));
        Assert.Equal(["€ 1,00", ""], pagina.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public void What_was_typed_is_never_read_as_HTML() => Assert.Empty(
        Pagina(new Tekststuk("<b>", "", [new(Bloksoort.Alinea, [["<script>alert(1)</script> [<b>vet</b>]"]])])).QuerySelectorAll("script,b"));

    private static AngleSharp.Html.Dom.IHtmlDocument Pagina(Tekststuk stuk) => new HtmlParser().ParseDocument(Html.Schrijf(stuk));

    private static string Woorden(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;

    private static List<AngleSharp.Dom.IElement> Deel(string html) => [.. new HtmlParser().ParseDocument(html).Body!.Children];
}
