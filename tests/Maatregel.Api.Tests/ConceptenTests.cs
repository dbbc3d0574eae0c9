using System.Net;
using System.Text;
using System.Text.Json;

namespace Maatregel.Api.Tests;

public sealed class ConceptenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Concepten = "/v1/verordeningen/concepten";

    private const string Verschillen = "/v1/verordeningen/verschillen";

    private readonly HttpClient _client = gastheer.CreateClient();

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/xml; charset=utf-8")]
    public async Task Een_publicatie_geeft_voorstellen_en_een_document_waarin_niets_is_ingevuld(string type)
    {
        var uitslag = await (await _client.Stuur(Xml(), Concepten, type)).Json();

        Assert.Equal("Afstemmingsverordening Rietdam", uitslag.GetProperty("publicatie").GetProperty("titel").GetString());
        Assert.Equal("Artikel 3 wordt gelezen.", uitslag.GetProperty("publicatie").GetProperty("artikelen")[2].GetProperty("tekst").GetString());
        var tarief = uitslag.GetProperty("voorstellen").EnumerateArray().Single(v => v.GetProperty("id").GetString() == "tarieven");
        Assert.Contains(tarief.GetProperty("waarden").EnumerateArray(), w => w.GetProperty("lid").GetString() == "tarief.percentage" && w.GetProperty("waarde").GetInt32() == 20);
        var document = uitslag.GetProperty("document");
        Assert.Equal("onbekend", document.GetProperty("uniform").GetProperty("status").GetString());
        Assert.False(document.TryGetProperty("tarieven", out _));
        Assert.NotEmpty(uitslag.GetProperty("fouten").EnumerateArray());
    }

    [Fact]
    public async Task Alleen_wat_is_aanvaard_komt_in_het_document()
    {
        var document = (await (await _client.Stuur(Xml(), Concepten + "?aanvaard=kop,uniform&nietGeregeld=waarschuwing&metTekst=true", "application/xml")).Json()).GetProperty("document");

        Assert.Equal("Afstemmingsverordening Rietdam", document.GetProperty("titel").GetString());
        Assert.Equal("bekend", document.GetProperty("uniform").GetProperty("status").GetString());
        Assert.Equal(1, document.GetProperty("uniform").GetProperty("inhoud")[0].GetProperty("eersteMaanden").GetInt32());
        Assert.Contains("artikel 18, vierde lid", document.GetProperty("uniform").GetProperty("tekst").GetString(), StringComparison.Ordinal);
        Assert.Equal("niet-geregeld", document.GetProperty("waarschuwing").GetProperty("status").GetString());
        Assert.Equal("onbekend", document.GetProperty("recidive").GetProperty("status").GetString());
        Assert.False(document.TryGetProperty("tarieven", out _));
    }

    [Theory]
    [InlineData("?aanvaard=alles", "aanvaard onbekende-code")]
    [InlineData("?nietGeregeld=spreiden", "nietGeregeld onbekende-code")]
    public async Task Een_naam_die_geen_voorstel_is_wordt_geweigerd(string vraag, string fout) =>
        Assert.Equal([fout], await (await _client.Stuur(Xml(), Concepten + vraag, "application/xml")).Fouten());

    [Theory]
    [InlineData("<!DOCTYPE cvdr [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><cvdr>&a;</cvdr>", "$ dtd")]
    [InlineData("<html/>", "$ onbekende-vorm")]
    [InlineData("", "$ leeg")]
    [InlineData("{}", "$ geen-xml")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-7\"?><cvdr/>", "$ onbekende-codering")]
    public async Task Wat_geen_verordening_is_wordt_geweigerd_met_wat_het_is(string xml, string fout)
    {
        var antwoord = await _client.Stuur(Encoding.UTF8.GetBytes(xml), Concepten, "application/xml");

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal([fout], await antwoord.Fouten());
    }

    [Fact]
    public async Task Te_diepe_en_te_grote_xml_wordt_geweigerd()
    {
        var diep = string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100));

        Assert.Equal(["$ te-diep"], await (await _client.Stuur(Encoding.UTF8.GetBytes(diep), Concepten, "application/xml")).Fouten());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.Stuur(new byte[(4 * 1024 * 1024) + 1], Concepten, "application/xml")).StatusCode);
    }

    [Fact]
    public async Task Een_nieuwere_publicatie_zegt_welke_waarden_op_veranderde_artikelen_rusten()
    {
        var document = (await (await _client.Stuur(Xml(), Concepten + "?aanvaard=kop,uniform", "application/xml")).Json()).GetProperty("document").GetRawText();
        var vraag = $$"""{"oud":{{MetCode(document)}},"publicatie":"{{JsonEncodedText.Encode(Encoding.UTF8.GetString(Xml()).Replace("herhaling twee maanden", "herhaling drie maanden", StringComparison.Ordinal))}}"}""";

        var verschil = await (await _client.Stuur(vraag, Verschillen)).Json();

        Assert.Equal("""[{"artikel":"1","soort":"gewijzigd","nu":null}]""", verschil.GetProperty("artikelen").GetRawText());
        var duur = Assert.Single(verschil.GetProperty("bepalingen").EnumerateArray());
        Assert.Equal("$.uniform", duur.GetProperty("pad").GetString());
        Assert.Contains(duur.GetProperty("waarden").EnumerateArray(), w => w.GetProperty("pad").GetString() == "$.uniform.inhoud[0].herhalingMaanden" && w.GetProperty("waarde").GetInt32() == 2);
    }

    [Fact]
    public async Task Een_vraag_naar_verschillen_noemt_alle_fouten_met_hun_plaats()
    {
        Assert.Equal(["$.oud ontbreekt", "$ ontbreekt"], await (await _client.Stuur("{}", Verschillen)).Fouten());
        Assert.Contains("$.oud.regelingen ongeldig-aantal", await (await _client.Stuur(
            """{"oud":{"id":"a","versie":"1","titel":"A","gemeenten":[{"code":"GM0344","naam":"Utrecht","van":"2015-01-01"}],"regelingen":[]},"publicatie":"<a/>"}""", Verschillen)).Fouten());
    }

    [Fact]
    public async Task Een_publicatie_die_niet_te_lezen_is_heeft_een_plaats_in_de_vraag() => Assert.Equal(["$.publicatie xml-ongeldig"], await (await _client.Stuur(
        """{"oud":{"id":"a","versie":"1","titel":"A","gemeenten":[{"code":"GM0344","naam":"Utrecht","van":"2015-01-01"}],"regelingen":["ioaw"]},"publicatie":"geen"}""", Verschillen)).Fouten());

    [Fact]
    public async Task Een_ander_artikelnummer_verandert_geen_uitkomst_en_wordt_wel_genoemd()
    {
        var oud = await File.ReadAllTextAsync(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json"));
        var nieuw = oud.Replace("\"10-1-b\"", "\"11-1-b\"", StringComparison.Ordinal);

        var gelijk = await (await _client.Stuur($$"""{"oud":{{oud}},"nieuw":{{nieuw}}}""", Verschillen)).Json();
        Assert.Equal(
            """{"uitkomsten":{"inhoud":[{"naam":"tarief van categorie 2, artikel 11, eerste lid, onderdeel b van de verordening","wat":"artikel","oud":"artikel 10, eerste lid, onderdeel b van de verordening","nieuw":"artikel 11, eerste lid, onderdeel b van de verordening"}],"rijen":[],"bijzonderheden":[],"dekking":[]}}""",
            gelijk.GetRawText());

        var anders = await (await _client.Stuur($$"""{"oud":{{oud}},"nieuw":{{nieuw.Replace("\"percentage\": 20", "\"percentage\": 30", StringComparison.Ordinal)}}}""", Verschillen)).Json();
        var rijen = anders.GetProperty("uitkomsten").GetProperty("rijen").EnumerateArray().ToArray();
        Assert.Equal(["pw-9-1-b-participatievoorziening 1", "ioaw-37-1-e 1", "ioaz-37-1-e 1"], rijen.Where(r => r.GetProperty("keer").GetInt32() == 1).Select(r => $"{r.GetProperty("verplichting")} {r.GetProperty("keer")}"));
        Assert.Equal((20, 30), (rijen[0].GetProperty("oud").GetProperty("percentage").GetInt32(), rijen[0].GetProperty("nieuw").GetProperty("percentage").GetInt32()));
    }

    [Fact]
    public async Task Een_document_dat_niet_klopt_is_niet_te_vergelijken()
    {
        var oud = await File.ReadAllTextAsync(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json"));

        Assert.Equal(
            ["$.nieuw.leuntOp onbekend-document"],
            await (await _client.Stuur($$"""{"oud":{{oud}},"nieuw":{{oud.Replace("model-2015", "model-1900", StringComparison.Ordinal)}}}""", Verschillen)).Fouten());
    }

    private static string MetCode(string document) => document.Replace("\"gemeenten\"", "\"regelingen\":[\"participatiewet\"],\"gemeenten\"", StringComparison.Ordinal).Replace("\"naam\"", "\"code\":\"GM9044\",\"naam\"", StringComparison.Ordinal);

    private static byte[] Xml() => Encoding.UTF8.GetBytes("""
        <cvdr><meta><owmskern><title>Afstemmingsverordening Rietdam</title><creator>Rietdam</creator></owmskern>
        <cvdripm><inwerkingtredingDatum>2019-01-01</inwerkingtredingDatum></cvdripm></meta>
        <body><regeling><regeling-tekst>
        <artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Bij schending van een verplichting van artikel 18, vierde lid, van de Participatiewet is de verlaging 100% gedurende een maand, en bij herhaling twee maanden.</al></artikel>
        <artikel><kop><label>Artikel</label><nr>2</nr></kop><al>Bij een gedraging van de eerste categorie is de verlaging 20% van de bijstandsnorm gedurende een maand.</al></artikel>
        <artikel><kop><label>Artikel</label><nr>3</nr></kop><al>Artikel 3 wordt gelezen.</al></artikel>
        <artikel><kop><label>Artikel</label><nr>4</nr></kop><al>Eerste categorie: het niet nakomen van de verplichting om zich tijdig te laten registreren als werkzoekende bij het UWV.</al></artikel>
        </regeling-tekst></regeling></body></cvdr>
        """);
}
