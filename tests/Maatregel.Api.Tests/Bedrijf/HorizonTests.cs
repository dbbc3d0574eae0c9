namespace Maatregel.Api.Tests.Bedrijf;

public sealed class HorizonTests
{
    private const string Ioaw2027 = """
        {
          "gemeente": "GM1916", "regeling": "ioaw", "peildatum": "2027-03-15", "bekendmaking": "2027-03-22",
          "uitkering": { "normPerMaand": 1733.22, "laatstUitbetaaldeMaand": "2027-03" },
          "gedragingen": [ { "id": "g1", "datum": "2027-02-15", "geconstateerdOp": "2027-02-15", "verplichting": "ioaw-37-1-e",
            "oordeel": { "verplichtingOpgelegd": "ja", "feitenVastgesteld": "ja", "verwijtbaarheid": { "mate": "volledig", "motivering": "Geen verklaring gegeven." } } } ],
          "hoor": { "status": "gehoord", "datum": "2027-03-01" },
          "dringendeRedenen": { "oordeel": "geen", "motivering": "Geen schulden, geen kinderen." },
          "eerdereMaatregelen": []
        }
        """;

    private static readonly string[] Ioaw = ["ioaw-13", "ioaw-17", "ioaw-20", "ioaw-37", "ioaw-37a", "ioaw-38"];

    [Fact]
    public async Task Zonder_bevestiging_noemt_de_weigering_de_wet_die_het_betreft()
    {
        await using var gastheer = new Gastheer();

        var advies = await (await gastheer.CreateClient().Stuur(Ioaw2027)).Json();

        Assert.Equal("niet-geregeld", advies.GetProperty("uitkomst").GetString());
        Assert.Contains("artikel 20, IOAW", advies.GetProperty("samenvatting").GetString(), StringComparison.Ordinal);
        Assert.Empty(advies.GetProperty("keuzen").EnumerateArray());
    }

    [Fact]
    public async Task Met_een_bevestiging_is_er_een_advies_dat_haar_noemt()
    {
        await using var gastheer = new Gastheer([.. Ioaw.SelectMany(Bevestiging)]);

        var advies = await (await gastheer.CreateClient().Stuur(Ioaw2027)).Json();

        Assert.NotEqual("niet-geregeld", advies.GetProperty("uitkomst").GetString());
        var keuzen = advies.GetProperty("keuzen").EnumerateArray().ToArray();
        Assert.All(keuzen, k => Assert.Equal("wettekst-bevestigd", k.GetProperty("code").GetString()));
        Assert.Contains("2027-01-04 juridisch adviseur artikel 20, IOAW", keuzen.Select(k =>
            $"{k.GetProperty("bevestigdOp")} {k.GetProperty("door")} {k.GetProperty("bronnen")[0].GetProperty("aanhaling")}"));
    }

    private static IEnumerable<(string Sleutel, string Waarde)> Bevestiging(string bepaling, int i) =>
    [
        ($"Horizon:Bevestigd:{i}:Bepaling", bepaling),
        ($"Horizon:Bevestigd:{i}:TotEnMet", "2027-06-30"),
        ($"Horizon:Bevestigd:{i}:Bron", "https://wetten.overheid.nl/BWBR0004044/2027-01-01"),
        ($"Horizon:Bevestigd:{i}:BevestigdOp", "2027-01-04"),
        ($"Horizon:Bevestigd:{i}:Door", "juridisch adviseur"),
    ];
}
