using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Maatregel.Api.Tests;

public sealed class OpenApiTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const string Pad = "/v1/openapi.json";

    private static readonly string[] AltijdMogelijk = ["200", "401", "403", "404", "405", "406", "429", "500", "503"];

    private static readonly string[] BijInvoerMogelijk = ["400", "413", "415"];

    private readonly HttpClient _client = gastheer.CreateClient();

    [Fact]
    public async Task Het_document_is_gelijk_aan_docs_openapi_json()
    {
        var vastgelegd = Bron.Pad("docs/openapi.json");
        var gegeven = await _client.GetStringAsync(Pad) + "\n";

        if (Environment.GetEnvironmentVariable("OPENAPI_BIJWERKEN") == "ja") await File.WriteAllTextAsync(vastgelegd, gegeven);

        Assert.True(await File.ReadAllTextAsync(vastgelegd) == gegeven, "De interface is veranderd. Draai deze test met OPENAPI_BIJWERKEN=ja en bekijk het verschil.");
    }

    [Fact]
    public async Task De_lezer_heeft_geen_fouten_en_geen_waarschuwingen()
    {
        var (document, verslag) = await Lees();

        Assert.Empty(verslag!.Errors);
        Assert.Empty(verslag.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, verslag.SpecificationVersion);
        Assert.NotEmpty(document!.Paths);
    }

    [Fact]
    public async Task De_hoofdversie_staat_in_het_adres_van_de_server_en_niet_in_de_paden()
    {
        var (document, _) = await Lees();

        Assert.Equal("/v1", Assert.Single(document!.Servers!).Url);
        Assert.All(document.Paths.Keys, pad => Assert.False(pad.StartsWith("/v1", StringComparison.Ordinal), pad));
    }

    [Fact]
    public async Task De_versie_is_die_van_de_kop_API_Version()
    {
        var antwoord = await _client.GetAsync(Pad);
        var (document, _) = await Lees();

        Assert.Equal(document!.Info.Version, Assert.Single(antwoord.Headers.GetValues("API-Version")));
        Assert.Matches(@"^\d+\.\d+\.\d+$", document.Info.Version);
    }

    [Fact]
    public async Task Iedereen_mag_het_document_ophalen_en_het_beschrijft_zichzelf()
    {
        var antwoord = await _client.GetAsync(Pad);
        var (document, _) = await Lees();

        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("/openapi.json", document!.Paths.Keys);
    }

    [Fact]
    public async Task De_beheerder_staat_erin_zoals_ingesteld()
    {
        using var eigen = new Gastheer(("Api:Contact:Naam", "Team Werk"), ("Api:Contact:Url", "https://voorbeeld.example/"), ("Api:Contact:Email", "werk@voorbeeld.example"));
        var document = (await OpenApiDocument.LoadAsync(await eigen.CreateClient().GetStreamAsync(Pad))).Document!;

        Assert.Equal("Team Werk", document.Info.Contact!.Name);
        Assert.Equal("https://voorbeeld.example/", document.Info.Contact.Url!.ToString());
        Assert.Equal("werk@voorbeeld.example", document.Info.Contact.Email);
    }

    [Fact]
    public async Task Elke_functie_noemt_in_het_Nederlands_wat_zij_doet_en_hoe_zij_kan_mislukken()
    {
        var (document, _) = await Lees();
        var functies = document!.Paths.SelectMany(p => p.Value.Operations!.Select(o => (Naam: $"{o.Key} {p.Key}", Functie: o.Value))).ToArray();

        Assert.Empty(functies.Where(f => string.IsNullOrEmpty(f.Functie.Summary) || string.IsNullOrEmpty(f.Functie.Description)).Select(f => f.Naam));
        Assert.Empty(functies.Where(f => !AltijdMogelijk.All(f.Functie.Responses!.ContainsKey)).Select(f => f.Naam));
        Assert.Empty(functies.Where(f => f.Functie.RequestBody is not null && !BijInvoerMogelijk.All(f.Functie.Responses!.ContainsKey)).Select(f => f.Naam));
    }

    [Fact]
    public async Task Elk_schema_en_elk_lid_is_beschreven()
    {
        var (document, _) = await Lees();

        var schemas = document!.Components!.Schemas!;
        var leden = schemas.SelectMany(s => (s.Value.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(l => (Naam: $"{s.Key}.{l.Key}", l.Value.Description)));
        var zonder = schemas.Select(s => (Naam: s.Key, s.Value.Description)).Concat(leden).Where(s => string.IsNullOrEmpty(s.Description)).Select(s => s.Naam);

        Assert.Empty(zonder);
    }

    [Fact]
    public async Task Een_beschrijving_noemt_geen_namen_uit_de_code() =>
        Assert.DoesNotMatch(@"[A-Z][a-z]+\.[A-Z][a-z]+", await _client.GetStringAsync(Pad));

    [Theory]
    [InlineData("/adviezen", "voorbeeld-*.json")]
    [InlineData("/herzieningen", "herziening-*.json")]
    public async Task Elk_bestand_met_een_voorbeeld_staat_erin_en_krijgt_een_antwoord(string pad, string bestanden)
    {
        var (document, _) = await Lees();
        var voorbeelden = document!.Paths[pad].Operations![HttpMethod.Post].RequestBody!.Content!["application/json"].Examples!;

        Assert.Equal(Directory.GetFiles(Bron.Pad("voorbeelden"), bestanden).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), voorbeelden.Keys.Order(StringComparer.Ordinal));
        foreach (var voorbeeld in voorbeelden.Values) Assert.Equal(HttpStatusCode.OK, (await _client.Stuur(voorbeeld.Value!.ToJsonString(), "/v1" + pad)).StatusCode);
    }

    [Fact]
    public async Task Elk_label_van_een_functie_is_beschreven()
    {
        var (document, _) = await Lees();
        var labels = document!.Paths.SelectMany(p => p.Value.Operations!.Values).SelectMany(f => f.Tags!.Select(l => l.Name)).Distinct();

        Assert.Empty(labels.Except(document.Tags!.Where(l => !string.IsNullOrEmpty(l.Description)).Select(l => l.Name)));
    }

    /// <summary>In an order that is the same on every machine, whatever its culture.</summary>
    [Fact]
    public async Task De_schemas_staan_in_de_volgorde_van_hun_tekens()
    {
        using var document = JsonDocument.Parse(await _client.GetStringAsync(Pad));
        var namen = document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name).ToArray();

        Assert.Equal(namen.Order(StringComparer.Ordinal), namen);
    }

    /// <summary>OpenAPI 3.0 gives <c>nullable</c> a meaning only beside a type.</summary>
    [Fact]
    public async Task Wat_leeg_mag_zijn_heeft_een_type()
    {
        using var document = JsonDocument.Parse(await _client.GetStringAsync(Pad));

        Assert.Empty(ZonderType(document.RootElement, "$"));
    }

    [Fact]
    public async Task Zonder_toegangsbewijzen_vraagt_de_beschrijving_er_niet_om()
    {
        var (document, _) = await Lees();

        Assert.Null(document!.Components!.SecuritySchemes);
        Assert.All(document.Paths.SelectMany(p => p.Value.Operations!.Values), f => Assert.Null(f.Security));
    }

    [Fact]
    public async Task Met_toegangsbewijzen_zegt_de_beschrijving_welke_functie_er_een_vraagt()
    {
        using var eigen = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://aanmelden.example/"), ("Toegang:Doelgroep", "maatregel"));
        var (document, verslag) = await OpenApiDocument.LoadAsync(new MemoryStream(await eigen.CreateClient().GetByteArrayAsync(Pad)));

        Assert.Empty(verslag!.Errors);
        Assert.Empty(verslag.Warnings);
        var (naam, schema) = Assert.Single(document!.Components!.SecuritySchemes!);
        Assert.Equal((SecuritySchemeType.Http, "bearer"), (schema.Type, schema.Scheme));
        var open = document.Paths.Where(p => p.Value.Operations!.Values.Any(f => f.Security is not { Count: > 0 })).Select(p => p.Key);
        Assert.Equal(["/openapi.json"], open);
        Assert.All(document.Paths["/adviezen"].Operations!.Values, f => Assert.Equal([naam], f.Security!.SelectMany(e => e.Keys).Select(v => v.Reference.Id)));
    }

    private static IEnumerable<string> ZonderType(JsonElement element, string pad) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(l => ZonderType(l.Value, $"{pad}.{l.Name}"))
            .Concat(element.TryGetProperty("nullable", out _) && !element.TryGetProperty("type", out _) ? [pad] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((l, i) => ZonderType(l, $"{pad}[{i}]")),
        _ => [],
    };

    private async Task<ReadResult> Lees()
    {
        var json = Encoding.UTF8.GetBytes(await _client.GetStringAsync(Pad));
        return await OpenApiDocument.LoadAsync(new MemoryStream(json));
    }
}
