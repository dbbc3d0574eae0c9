using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>From a published text to a document, on the page.</summary>
public sealed class PublicatiepaginaTests(Gastheer host) : IClassFixture<Gastheer>
{
    private const string Adres = "/verordening/publicatie";

    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public async Task Een_bestand_geeft_voorstellen_waarvan_niets_is_overgenomen()
    {
        var blad = await Blad(Bestand());

        Assert.Contains("Afstemmingsverordening Participatiewet, IOAW en IOAZ Zeist 2019</h2>", blad, StringComparison.Ordinal);
        Assert.Contains("De duur de eerste keer (vijfde lid), in kalendermaanden", blad, StringComparison.Ordinal);
        Assert.Contains("Artikel 1: “een maand”", blad, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", blad, StringComparison.Ordinal);
        Assert.DoesNotContain("Het document</h2>", blad, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_overneemt_en_verandert_ziet_het_document_en_wat_het_doet()
    {
        var blad = await Blad(Antwoorden(("neem[]", "kop"), ("neem[]", "regelingen"), ("neem[]", "uniform"), ("w-uniform-2", "3"), ("niet[]", "waarschuwing"), ("tekst", "ja")));

        Assert.Contains("Dit document klopt.", blad, StringComparison.Ordinal);
        Assert.Contains("&quot;herhalingMaanden&quot;: 3", blad, StringComparison.Ordinal);
        Assert.Contains("&quot;status&quot;: &quot;niet-geregeld&quot;", blad, StringComparison.Ordinal);
        Assert.Contains("&quot;tekst&quot;: &quot;Bij schending", blad, StringComparison.Ordinal);
        Assert.Contains("Wat dit document doet</h2>", blad, StringComparison.Ordinal);
        Assert.Contains("formaction=\"/verordening.json\"", blad, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_document_is_zonder_script_als_bestand_te_bewaren()
    {
        using var lading = new FormUrlEncodedContent([new("document", "{\r\n  \"id\": \"zeist-2019\"\r\n}")]);
        var bestand = await _client.PostAsync("/verordening.json", lading);

        Assert.Equal("attachment; filename=verordening.json; filename*=UTF-8''verordening.json", bestand.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("application/json", bestand.Content.Headers.ContentType!.MediaType);
        Assert.Equal("{\n  \"id\": \"zeist-2019\"\n}", await bestand.Content.ReadAsStringAsync());
        Assert.True(bestand.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Van_een_leeg_document_komt_geen_bestand()
    {
        using var lading = new FormUrlEncodedContent([new("document", " ")]);

        Assert.Contains("Plak de tekst van een verordening in het veld.", await (await _client.PostAsync("/verordening.json", lading)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Each row is named in words of the Act and the verordening, not by a code of the product.</summary>
    [Fact]
    public async Task De_uitkomsten_staan_er_in_woorden()
    {
        var blad = await Blad(Antwoorden(("neem[]", "kop"), ("neem[]", "regelingen"), ("neem[]", "uniform")));
        var uitkomsten = blad[blad.IndexOf("class=\"uitkomsten\"", StringComparison.Ordinal)..];

        Assert.Contains("artikel 18, vierde lid, onderdeel a, Participatiewet: algemeen geaccepteerde arbeid", uitkomsten, StringComparison.Ordinal);
        Assert.DoesNotMatch("scope=\"row\">(?:pw|ioaw|ioaz|vo|model)-[0-9]", uitkomsten);
    }

    [Fact]
    public async Task Wie_een_waarde_leeg_maakt_laat_haar_weg()
    {
        var blad = await Blad(Antwoorden(("neem[]", "kop"), ("neem[]", "regelingen"), ("neem[]", "uniform"), ("w-uniform-2", "")));

        Assert.DoesNotContain("&quot;herhalingMaanden&quot;", blad, StringComparison.Ordinal);
        Assert.Contains("staat geen duur bij herhaling", blad, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_waarde_die_niet_past_staat_bij_haar_veld()
    {
        var blad = await Blad(Antwoorden(("neem[]", "uniform"), ("w-uniform-1", "een"), ("w-uniform-2", "twee")));

        Assert.Equal(2, blad.Split("Deze waarde past daar niet.</a>").Length - 1);
        Assert.Contains("id=\"w-uniform-2-fout\"", blad, StringComparison.Ordinal);
        Assert.DoesNotContain("Het document</h2>", blad, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Kies het XML-bestand van de verordening.")]
    [InlineData("geen xml", "geen XML")]
    public async Task Wat_geen_verordening_is_krijgt_een_melding_bij_het_bestand(string inhoud, string melding)
    {
        var blad = await Blad(Bestand(inhoud));

        Assert.Contains("id=\"bestand-fout\"", blad, StringComparison.Ordinal);
        Assert.Contains(melding, blad, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nkapot")]
    [InlineData("multipart/form-data", "bron=x")]
    [InlineData("text/plain", "bron=x")]
    [InlineData("application/x-www-form-urlencoded", "bron=%3F%3F")]
    public async Task Een_kapot_formulier_krijgt_een_bladzijde_en_geen_fout_van_de_dienst(string soort, string inhoud)
    {
        using var lading = new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud));
        lading.Headers.ContentType = MediaTypeHeaderValue.Parse(soort);

        var antwoord = await _client.PostAsync(Adres, lading);
        Assert.Equal(soort.StartsWith("application", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("id=\"bestand-fout\"", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((4 * 1024 * 1024) + 1)]
    [InlineData((8 * 1024 * 1024) + 1)]
    public async Task Een_te_groot_bestand_krijgt_te_horen_hoe_groot_het_mag_zijn(int lengte)
    {
        var antwoord = await _client.PostAsync(Adres, Bestand(new string(' ', lengte)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Contains("Het bestand is groter dan 4 MB.", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>An amount is written as everywhere on the pages; what could be two amounts is asked again.</summary>
    [Theory]
    [InlineData("2.000", "&quot;totEnMet&quot;: 2000")]
    [InlineData("€ 2.500,50", "&quot;totEnMet&quot;: 2500.50")]
    [InlineData("1,000", "Vul een bedrag in euro in, zoals 1308,45.</a>")]
    public async Task Een_bedrag_wordt_gelezen_zoals_het_er_staat(string bedrag, string tekst)
    {
        var besef = Verordening.Replace("<artikel>", Besef + "<artikel>", StringComparison.Ordinal);
        var veld = System.Text.RegularExpressions.Regex.Match(await Blad(Bestand(besef)), "id=\"(w-tekortschietendBesef-[0-9]+)\" name=\"[^\"]+\" type=\"text\" value=\"1000\"").Groups[1].Value;

        Assert.Contains(tekst, await Blad(Antwoorden(besef, ("neem[]", "kop"), ("neem[]", "tekortschietendBesef"), (veld, bedrag))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_bladzijde_zelf_vraagt_om_het_bestand() =>
        Assert.Contains("name=\"bestand\"", await _client.GetStringAsync(Adres), StringComparison.Ordinal);

    private async Task<string> Blad(HttpContent lading)
    {
        var antwoord = await _client.PostAsync(Adres, lading);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return WebUtility.HtmlDecode((await antwoord.Content.ReadAsStringAsync()).Replace("&quot;", "&amp;quot;", StringComparison.Ordinal));
    }

    private static MultipartFormDataContent Bestand(string? xml = null) =>
        new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(xml ?? Verordening)), "bestand", "verordening.xml" } };

    private static MultipartFormDataContent Antwoorden(params (string Veld, string Waarde)[] velden) => Antwoorden(Verordening, velden);

    private static MultipartFormDataContent Antwoorden(string bron, params (string Veld, string Waarde)[] velden)
    {
        var lading = new MultipartFormDataContent { { new StringContent(Convert.ToBase64String(Encoding.UTF8.GetBytes(bron))), "bron" } };
        foreach (var (veld, waarde) in velden) lading.Add(new StringContent(waarde), veld);
        return lading;
    }

    private const string Besef = """
        <artikel><kop><label>Artikel</label><nr>2</nr><titel>Tekortschietend besef van verantwoordelijkheid</titel></kop><al>Bij tekortschietend besef van verantwoordelijkheid is de verlaging:</al><lijst><li nr="a."><al>bij een benadelingsbedrag tot en met € 1.000: 10% gedurende een maand;</al></li><li nr="b."><al>bij een benadelingsbedrag van meer dan € 1.000: 20% gedurende een maand.</al></li></lijst></artikel>
        """;

    private const string Verordening = """
        <cvdr><meta><owmskern><title>Afstemmingsverordening Participatiewet, IOAW en IOAZ Zeist 2019</title><creator>Zeist</creator></owmskern>
        <cvdripm><inwerkingtredingDatum>2019-04-01</inwerkingtredingDatum></cvdripm></meta>
        <body><regeling><regeling-tekst>
        <artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Bij schending van een verplichting van artikel 18, vierde lid, van de Participatiewet is de verlaging 100% gedurende een maand, en bij herhaling twee maanden.</al></artikel>
        </regeling-tekst></regeling></body></cvdr>
        """;
}
