using System.Net;
using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Each rule has a place in the register and a page of its own: the question, how it was read, what is open and the rulings.</summary>
[Trait("soort", "techniek")]
public sealed class RegelpaginaTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly Bezoek _bezoek = new(host.CreateClient());

    [Fact]
    public async Task Elke_regel_van_de_wet_heeft_een_bladzijde_met_haar_lezing()
    {
        foreach (var regel in Regelregister.Wet.DistinctBy(r => r.Id))
        {
            await _bezoek.Open($"/regels/{regel.Id}");
            Assert.Equal(HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
            Assert.Equal(regel.Bron.Aanhaling, _bezoek.Kop);
            Assert.Contains(regel.Vraag, _bezoek.Blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_regel_zegt_hoe_zij_is_gelezen_wat_openblijft_en_wat_de_rechter_zei()
    {
        await _bezoek.Open("/regels/pw-18-10");
        Assert.Contains("Een mens oordeelt, met een reden", _bezoek.Blad.QuerySelector("[aria-labelledby=lezing]")!.TextContent, StringComparison.Ordinal);
        var rechtspraak = _bezoek.Blad.QuerySelector("[aria-labelledby=uitspraken]")!;
        Assert.Equal("ECLI:NL:CRVB:2018:2902", rechtspraak.QuerySelector("h3 a")!.TextContent);
        Assert.Contains(rechtspraak.QuerySelectorAll("dt"), d => d.TextContent == "de rechter");
        Assert.DoesNotContain('`', rechtspraak.TextContent);
    }

    [Fact]
    public async Task Een_bepaling_waarop_meer_regels_rusten_toont_ze_alle()
    {
        var regels = VerordeningBibliotheek.Ingebouwd.Alle.SelectMany(Regelregister.Van).GroupBy(r => r.Id).First(g => g.Count() > 1).ToList();
        await _bezoek.Open($"/regels/{regels[0].Id}");
        Assert.Equal(regels.Select(r => r.Vraag), _bezoek.Blad.QuerySelectorAll("main section dl div:first-child dd").Select(d => d.TextContent));
        Assert.Null(_bezoek.Blad.QuerySelector("[aria-labelledby=lezing]"));
    }

    [Fact]
    public async Task Een_regel_die_niet_bestaat_is_een_bladzijde_met_404()
    {
        await _bezoek.Open("/regels/pw-99");
        Assert.Equal(HttpStatusCode.NotFound, _bezoek.Antwoord.StatusCode);
        Assert.Equal("Deze bladzijde bestaat niet", _bezoek.Kop);
    }

    [Fact]
    public async Task Het_register_heeft_een_anker_per_regel_en_geen_anker_twee_keer()
    {
        await _bezoek.Open("/regels");
        var ankers = _bezoek.Blad.QuerySelectorAll(".regel[id]").Select(r => r.Id!).ToList();
        Assert.Superset(new HashSet<string>(Regelregister.Wet.Select(r => r.Id.Waarde!)), ankers.ToHashSet());
        Assert.Equal(ankers.Count, ankers.Distinct().Count());
        Assert.NotNull(_bezoek.Blad.QuerySelector("#pw-18-5 h3 a[href='/regels/pw-18-5']"));
    }
}
