using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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

    [Theory]
    [InlineData("2026-10-31", 0)]
    [InlineData("2026-11-01", 2)]
    [InlineData("2027-03-01", 2)]
    public async Task Vanaf_zestig_dagen_voor_de_horizon_staat_het_bij_de_start_in_het_logboek_in_ready_en_op_de_beginpagina(string vandaag, int aantal)
    {
        using var logboek = new Logboek();
        await using var gastheer = new Gastheer { Diensten = d => d.Vervang<TimeProvider>(new Klok(vandaag)).AddSingleton<ILoggerProvider>(logboek) };
        var client = gastheer.CreateClient();

        var meldingen = (await (await client.GetAsync("/health/ready")).Json()).GetProperty("meldingen").EnumerateArray().Select(m => m.GetString()!).ToArray();
        var pagina = await client.GetStringAsync("/");

        Assert.Equal(aantal, meldingen.Length);
        Assert.Equal(meldingen, logboek.Regels.Where(r => r.Contains("bekend tot en met", StringComparison.Ordinal)));
        Assert.Equal(aantal > 0, pagina.Contains("De wet is bekend tot en met 31 december 2026.", StringComparison.Ordinal));
        Assert.All(meldingen, m => Assert.Contains("bekend tot en met 31 december 2026.", m, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_bestand_met_normen_wordt_bij_de_start_gelezen_en_een_fout_bestand_houdt_die_tegen_met_alle_fouten()
    {
        var map = Directory.CreateTempSubdirectory();
        try
        {
            var bestand = Path.Combine(map.FullName, "2027-1.csv");
            await File.WriteAllTextAsync(bestand, Normen2027);
            await using (var gastheer = new Gastheer(("Normen:Map", map.FullName)))
            {
                var advies = await (await gastheer.CreateClient().Stuur(Voorbeeld.Tekst()
                    .Replace("\"normPerMaand\": 1308.45", "\"normPerMaand\": null", StringComparison.Ordinal).Replace("\"leefsituatie\": null", "\"leefsituatie\": \"gehuwden\"", StringComparison.Ordinal)
                    .Replace("2024-06-17", "2026-12-01", StringComparison.Ordinal).Replace("2024-06-10", "2026-11-28", StringComparison.Ordinal))).Json();
                Assert.DoesNotContain("norm-onbekend", advies.GetProperty("aannames").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
            }

            await File.WriteAllTextAsync(bestand, Normen2027.Replace("1440.00", "", StringComparison.Ordinal).Replace("2057.00", "3057.00", StringComparison.Ordinal).Replace("Staatscourant", "", StringComparison.Ordinal));
            var fout = Assert.Throws<Instellingen.InstellingException>(() => WebApplication.CreateSlimBuilder(["--Normen:Map=" + map.FullName]).VoegMaatregelToe());
            Assert.Equal(
                "Maatregel start niet: de instellingen kloppen niet.\n- Normen:Map: 2027-1.csv:2: alleenstaande is geen bedrag als 1419.46.\n- Normen:Map: 2027-1.csv:2: Zeg bij bron waar de bedragen staan.\n- Normen:Map: 2027-1.csv:2: gehuwden is 3057.00, het half jaar ervoor 2027.79. Dat verschil is te groot; controleer het bedrag.",
                Startfout.Melding(fout));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private const string Normen2027 = """
        van,tot-en-met,alleenstaande,gehuwden,alleenstaande-aow,gehuwden-aow,alleenstaande-18-20,gehuwden-18-20,gehuwden-18-20-en-21,gehuwden-18-20-met-kind,gehuwden-18-20-en-21-met-kind,inrichting-alleenstaande,inrichting-gehuwden,verhoging-inrichting-alleenstaande,verhoging-inrichting-gehuwden,bron,gelezen-op
        2027-01,2027-06,1440.00,2057.00,1610.00,2207.00,355.00,710.00,1384.00,1122.00,1795.00,456.00,709.00,48.00,108.00,Staatscourant,2027-01-02
        """;

    private sealed class Klok(string vandaag) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(vandaag + "T12:00:00Z", CultureInfo.InvariantCulture);
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
