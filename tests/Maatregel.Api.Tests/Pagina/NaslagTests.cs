using System.Net;
using AngleSharp.Dom;
using Maatregel.Api.Pagina.Naslag;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The documentation and the cases of the tests on the product's own pages.</summary>
[Trait("soort", "techniek")]
public sealed class NaslagTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Elke_bladzijde_van_de_uitleg_is_te_vinden_en_haar_verwijzingen_leiden_ergens_heen()
    {
        var begin = await new Bezoek(_client).Open("/uitleg");
        Assert.Equal("/uitleg", begin.Blad.QuerySelector("nav a[href='/uitleg']")!.GetAttribute("href"));
        var genoemd = begin.Blad.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Superset(Naslagbladen.Namen.Select(n => "/uitleg/" + n).ToHashSet(), genoemd.ToHashSet());
        foreach (var pad in genoemd)
        {
            var bezoek = await new Bezoek(_client).Open(pad);
            Assert.Equal(HttpStatusCode.OK, bezoek.Antwoord.StatusCode);
            Assert.Single(bezoek.Blad.QuerySelectorAll("h1"));
            await Volg(bezoek.Blad);
        }
    }

    [Fact]
    public async Task De_werkinstructie_staat_er_met_haar_beelden_en_tabellen()
    {
        var bezoek = await new Bezoek(_client).Open("/uitleg/werkinstructie");
        Assert.Equal("Werkinstructie: van no-show naar besluit", bezoek.Kop);
        Assert.StartsWith(bezoek.Kop, bezoek.Blad.Title, StringComparison.Ordinal);
        Assert.All(bezoek.Blad.QuerySelectorAll("main th"), t => Assert.Equal("col", t.GetAttribute("scope")));
        Assert.Equal(bezoek.Blad.QuerySelectorAll("main table").Length, bezoek.Blad.QuerySelectorAll("main .schuif[tabindex='0']").Select(s => s.GetAttribute("aria-label")).Distinct().Count());
        var beelden = bezoek.Blad.QuerySelectorAll("main img");
        Assert.NotEmpty(beelden);
        foreach (var beeld in beelden)
        {
            var antwoord = await _client.GetAsync(beeld.GetAttribute("src"));
            Assert.Equal("image/png", antwoord.Content.Headers.ContentType?.MediaType);
            Assert.NotEmpty(beeld.GetAttribute("alt")!);
        }
    }

    [Theory]
    [InlineData("/uitleg/beheer")]
    [InlineData("/uitleg/beeld/bestaat-niet.png")]
    [InlineData("/toetsgevallen/artikel-99")]
    public async Task Wat_er_niet_is_wordt_niet_gevonden(string pad) => Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(pad)).StatusCode);

    [Theory]
    [InlineData("[x](#plek)", "href=\"#plek\"")]
    [InlineData("[x](#1-de-zaak)", "href=\"#kop-1-de-zaak\"")]
    [InlineData("# 1. De zaak", "id=\"kop-1-de-zaak\"")]
    [InlineData("[x](werkinstructie.md#voor-u-begint)", "href=\"/uitleg/werkinstructie#voor-u-begint\"")]
    [InlineData("[x](toetsverslag.md)", "href=\"/uitleg/toetsverslag\"")]
    [InlineData("[x](beslisschema.md)", "href=\"/regels\"")]
    [InlineData("[x](toetsgevallen.md)", "href=\"/jurist\"")]
    [InlineData("[x](https://uitspraken.rechtspraak.nl)", "href=\"https://uitspraken.rechtspraak.nl\" rel=\"noreferrer\"")]
    [InlineData("[`x`](../src/bestand.csv)", "<p><code>x</code></p>")]
    [InlineData("`pw-18-5`", "<a href=\"/regels/pw-18-5\"><code>pw-18-5</code></a>")]
    [InlineData("[`pw-18-5`](regels.md)", "<a href=\"/regels\"><code>pw-18-5</code></a>")]
    [InlineData("`pw-99`", "<p><code>pw-99</code></p>")]
    [InlineData("<script>x</script>", "&lt;script&gt;")]
    public void Een_verwijzing_leidt_naar_een_bladzijde_van_het_product_of_is_geen_verwijzing(string markdown, string html) =>
        Assert.Contains(html, Markdowntekst.Html(Markdowntekst.Lees(markdown)).Value, StringComparison.Ordinal);

    [Fact]
    public void Elke_regel_heeft_toetsen() => Assert.All(
        Regelregister.Wet.Concat(VerordeningBibliotheek.Ingebouwd.Alle.SelectMany(Regelregister.Van)),
        regel => Assert.NotEmpty(Toetsgevallen.Bij(regel.Id.Waarde)));

    [Fact]
    public async Task Elk_artikel_heeft_een_bladzijde_met_zijn_toetsen()
    {
        Assert.Equal(Toetsgevallen.Alle.Count, Toetsgevallen.Alle.Select(d => d.Naam).Distinct().Count());
        foreach (var deel in Toetsgevallen.Alle)
        {
            var bezoek = await new Bezoek(_client).Open("/toetsgevallen/" + deel.Naam);
            Assert.Equal(deel.Titel, bezoek.Kop);
            Assert.Equal(deel.Zinnen, bezoek.Blad.QuerySelectorAll("main h2").Select(h => h.TextContent));
        }
    }

    [Fact]
    public async Task Van_een_geval_staat_er_wat_anders_is_en_wat_eruit_komt()
    {
        var bezoek = await new Bezoek(_client).Open("/regels/pw-18-6");
        var toetsen = bezoek.Blad.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "Wat de toetsen laten zien");
        Assert.Equal("Binnen twaalf maanden na de eerste maatregel geldt de langere duur", toetsen.QuerySelector("li")!.TextContent);
        await bezoek.Open(toetsen.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("eerder: pw-18-5, 100% gedurende 1 maand, bekendgemaakt 21 september 2023, geldig. Verwacht: Advies: verlaag de bijstand met 100% gedurende 2 maanden, over juli en augustus 2024.", bezoek.Tekst, StringComparison.Ordinal);
        await Volg(bezoek.Blad);
    }

    [Fact]
    public async Task Op_de_bladzijde_voor_de_jurist_staan_alle_regels_en_alle_toetsen()
    {
        var bezoek = await new Bezoek(_client).Open("/jurist");
        Assert.Contains("nog van geen regel", bezoek.Tekst, StringComparison.Ordinal);
        var verwijzingen = bezoek.Blad.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToHashSet();
        Assert.Superset(Regelregister.Wet.Select(r => $"/regels/{r.Id}").ToHashSet(), verwijzingen);
        Assert.Superset(Toetsgevallen.Alle.Select(d => "/toetsgevallen/" + d.Naam).ToHashSet(), verwijzingen);
    }

    /// <summary>Every link within the product is opened, and the place that it names is there.</summary>
    private async Task Volg(IDocument blad)
    {
        foreach (var link in blad.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains(':', StringComparison.Ordinal)).Distinct())
        {
            var delen = link.Split('#');
            var doel = delen[0].Length == 0 ? blad : (await new Bezoek(_client).Open(delen[0])).Blad;
            Assert.NotEqual("Deze bladzijde bestaat niet", doel.QuerySelector("h1")!.TextContent);
            if (delen.Length > 1) Assert.NotNull(doel.GetElementById(delen[1]));
        }
    }
}
