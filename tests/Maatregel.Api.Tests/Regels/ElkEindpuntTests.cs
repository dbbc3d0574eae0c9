using System.Net;
using System.Text;
using System.Text.Json;

namespace Maatregel.Api.Tests.Regels;

/// <summary>The rules that hold for every function that the description names, so for the next one too.</summary>
public sealed class ElkEindpuntTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private readonly HttpClient _client = gastheer.CreateClient();

    /// <summary>The paths with a name that exists filled in, and the methods that the description gives them.</summary>
    public static TheoryData<string, string> Functies
    {
        get
        {
            var functies = new TheoryData<string, string>();
            foreach (var (methode, pad) in Lees()) functies.Add(methode, pad);
            return functies;
        }
    }

    /// <summary>The paths that are only read.</summary>
    public static TheoryData<string> Lezend => [.. Lees().Where(f => f.Methode == "GET").Select(f => f.Pad)];

    [Theory]
    [MemberData(nameof(Functies))]
    public async Task Met_een_schuine_streep_erachter_bestaat_het_niet(string methode, string pad)
    {
        var antwoord = await Stuur(methode, pad + "/");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        await antwoord.IsProbleem("Niet gevonden");
    }

    [Theory]
    [MemberData(nameof(Functies))]
    public async Task Een_andere_methode_geeft_405_en_noemt_wat_wel_kan(string methode, string pad)
    {
        var antwoord = await Stuur("PATCH", pad);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
        await antwoord.IsProbleem("Methode niet toegestaan");
        Assert.Superset(methode == "GET" ? ["GET", "HEAD"] : new HashSet<string> { "POST" }, antwoord.Content.Headers.Allow.ToHashSet());
        foreach (var kan in antwoord.Content.Headers.Allow) Assert.NotEqual(HttpStatusCode.MethodNotAllowed, (await Stuur(kan, pad)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Functies))]
    public async Task Een_Accept_waar_niets_bij_past_geeft_406(string methode, string pad)
    {
        var antwoord = await Stuur(methode, pad, v => v.Headers.TryAddWithoutValidation("Accept", "image/png"));

        Assert.Equal(HttpStatusCode.NotAcceptable, antwoord.StatusCode);
        await antwoord.IsProbleem("Geen passende vorm");
    }

    [Theory]
    [MemberData(nameof(Functies))]
    public async Task Wat_gelezen_wordt_moet_van_de_goede_vorm_zijn(string methode, string pad)
    {
        var antwoord = await Stuur(methode, pad, v => v.Content = new StringContent("{}", Encoding.UTF8, "image/png"));

        Assert.Equal(methode == "POST" ? HttpStatusCode.UnsupportedMediaType : HttpStatusCode.OK, antwoord.StatusCode);
        if (methode == "POST") await antwoord.IsProbleem("Vorm niet ondersteund");
    }

    [Theory]
    [MemberData(nameof(Lezend))]
    public async Task HEAD_is_GET_zonder_inhoud(string pad)
    {
        var hoofd = await Stuur("HEAD", pad);
        var geheel = await Stuur("GET", pad);

        Assert.Equal(HttpStatusCode.OK, hoofd.StatusCode);
        Assert.Equal(geheel.Content.Headers.ContentType, hoofd.Content.Headers.ContentType);
        Assert.Equal(geheel.Content.Headers.ContentLength, hoofd.Content.Headers.ContentLength);
        Assert.Empty(await hoofd.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Zonder_toegangsbewijs_is_alleen_de_beschrijving_te_lezen()
    {
        using var gesloten = new Gastheer(("Toegang:Modus", "jwt"), ("Toegang:Uitgever", "https://aanmelden.example/"), ("Toegang:Doelgroep", "maatregel"));
        var client = gesloten.CreateClient();
        var open = new List<string>();
        foreach (var (methode, pad) in Lees())
        {
            using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
            if ((await client.SendAsync(verzoek)).StatusCode != HttpStatusCode.Unauthorized) open.Add(pad);
        }

        Assert.Equal(["/v1/openapi.json"], open);
    }

    private static IEnumerable<(string Methode, string Pad)> Lees()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Bron.Pad("docs/openapi.json")));
        foreach (var pad in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            var adres = "/v1" + pad.Name.Replace("{id}", pad.Name.StartsWith("/regels", StringComparison.Ordinal) ? "pw-18-6" : "leidschendam-voorburg-2015", StringComparison.Ordinal);
            foreach (var functie in pad.Value.EnumerateObject()) yield return (functie.Name.ToUpperInvariant(), adres);
        }
    }

    private Task<HttpResponseMessage> Stuur(string methode, string pad, Action<HttpRequestMessage>? met = null)
    {
        var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
        met?.Invoke(verzoek);
        return _client.SendAsync(verzoek);
    }
}
