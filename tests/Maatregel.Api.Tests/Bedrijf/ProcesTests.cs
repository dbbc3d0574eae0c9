using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>The host as an operator runs it: a process with environment variables, a console and signals.</summary>
public sealed class ProcesTests : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _thuis = Directory.CreateTempSubdirectory();

    public void Dispose() => _thuis.Delete(recursive: true);

    [Fact]
    public async Task Instellingen_komen_uit_omgevingsvariabelen_het_logboek_is_JSON_en_SIGTERM_eindigt_netjes()
    {
        var adres = $"http://127.0.0.1:{VrijePoort()}";
        using var proces = Start(("ASPNETCORE_URLS", adres), ("Api__MaximaleInvoer", "1024"), ("Logging__Console__FormatterName", "json"), ("HOME", _thuis.FullName));
        var uitvoer = proces.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new Uri(adres) };
        await Wacht(client, proces);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);
        using (var stop = Process.Start("kill", ["-TERM", proces.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await stop.WaitForExitAsync();
        await proces.WaitForExitAsync().WaitAsync(Geduld);

        Assert.Equal(0, proces.ExitCode);
        var regels = (await uitvoer).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(regels.Select(Bericht), b => b.StartsWith("Maatregel luistert op " + adres, StringComparison.Ordinal));
        Assert.Empty(_thuis.EnumerateFileSystemInfos());

        // It was started from another folder than its own, and its settings hold all the same.
        Assert.DoesNotContain(regels, r => r.Contains("Executing endpoint", StringComparison.Ordinal));
    }

    /// <summary>In an empty home there is no certificate of a developer either.</summary>
    [Fact]
    public async Task Een_adres_met_https_zonder_certificaat_houdt_de_start_tegen_met_een_melding_en_zonder_stapel()
    {
        using var proces = Start(("ASPNETCORE_URLS", "https://127.0.0.1:0"), ("HOME", _thuis.FullName));
        var melding = await proces.StandardError.ReadToEndAsync().WaitAsync(Geduld);
        await proces.WaitForExitAsync().WaitAsync(Geduld);

        Assert.Equal(1, proces.ExitCode);
        Assert.StartsWith("Maatregel start niet: een adres met https heeft een certificaat nodig.", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", melding, StringComparison.Ordinal);
    }

    /// <summary>The web SDK turns the server's collector on, and the settings of the build are easily misspelt: docs/metingen.md.</summary>
    [Fact]
    public void De_dienst_draait_met_de_vuilnisophaler_van_een_werkstation()
    {
        using var instellingen = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(typeof(Program).Assembly.Location, "runtimeconfig.json")));

        Assert.False(instellingen.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.GC.Server").GetBoolean());
    }

    [Fact]
    public async Task Zonder_geregelde_toegang_stopt_het_proces_op_een_ander_adres_met_een_melding_en_zonder_stapel()
    {
        using var proces = Start(("ASPNETCORE_URLS", "http://0.0.0.0:0"));
        var melding = await proces.StandardError.ReadToEndAsync().WaitAsync(Geduld);
        await proces.WaitForExitAsync().WaitAsync(Geduld);

        Assert.Equal(1, proces.ExitCode);
        Assert.StartsWith("Maatregel start niet: 0.0.0.0:0 is ook vanaf andere machines bereikbaar", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_het_adres_bezet_dan_stopt_het_proces_met_een_melding_en_zonder_stapel()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        using var proces = Start(("ASPNETCORE_URLS", $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}"));
        var uitvoer = proces.StandardOutput.ReadToEndAsync();
        var melding = await proces.StandardError.ReadToEndAsync().WaitAsync(Geduld);
        await proces.WaitForExitAsync().WaitAsync(Geduld);

        Assert.Equal(1, proces.ExitCode);
        Assert.StartsWith("Maatregel start niet: een ander programma luistert al op dit adres.", melding, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", melding + await uitvoer, StringComparison.Ordinal);
    }

    private static string Bericht(string regel)
    {
        using var json = JsonDocument.Parse(regel);
        return json.RootElement.GetProperty("Message").GetString()!;
    }

    private static Process Start(params (string Naam, string Waarde)[] omgeving)
    {
        var dienst = Path.Combine(AppContext.BaseDirectory, "Maatregel.Api.dll");
        var start = new ProcessStartInfo("dotnet", [dienst]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var (naam, waarde) in omgeving) start.Environment[naam] = waarde;
        return Process.Start(start)!;
    }

    private static async Task Wacht(HttpClient client, Process proces)
    {
        for (var tot = Stopwatch.StartNew(); tot.Elapsed < Geduld && !proces.HasExited; await Task.Delay(200))
        {
            try
            {
                if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail("De dienst is niet gestart: " + (proces.HasExited ? await proces.StandardError.ReadToEndAsync() : ""));
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
