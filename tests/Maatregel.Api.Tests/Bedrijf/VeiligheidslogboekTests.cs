using System.Net;
using Maatregel.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>What is refused stands in the log, once; however often it is refused.</summary>
public sealed class VeiligheidslogboekTests
{
    [Fact]
    public async Task Wie_te_vaak_vraagt_staat_een_keer_in_het_logboek_en_daarna_als_aantal()
    {
        using var logboek = new Logboek();
        using (var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "1")) { Diensten = d => d.AddSingleton<ILoggerProvider>(logboek) })
        {
            var client = gastheer.CreateClient();
            for (var keer = 0; keer < 50; keer++) await client.Stuur("{}");
        }

        Assert.Equal(["Geweigerd: te vaak (429), aan onbekend.", "In dezelfde minuut nog eens: te vaak, onbekend, 48 keer."], Regels(logboek));
    }

    [Fact]
    public async Task Een_fout_die_iemand_steeds_opnieuw_veroorzaakt_staat_een_keer_met_plaats_in_het_logboek()
    {
        using var logboek = new Logboek();
        using (var gastheer = new Gastheer
        {
            Diensten = d => d.Vervang<IMaatregelAdviseur>(new NamaakAdviseur(_ => throw new NotSupportedException("Z-2024-0117"))).AddSingleton<ILoggerProvider>(logboek),
        })
        {
            var client = gastheer.CreateClient();
            for (var keer = 0; keer < 20; keer++) Assert.Equal(HttpStatusCode.InternalServerError, (await client.Stuur(Voorbeeld.Bytes())).StatusCode);
        }

        var regels = Regels(logboek);
        Assert.Equal(2, regels.Length);
        Assert.StartsWith("Een verzoek mislukte door System.NotSupportedException.\n   at ", regels[0], StringComparison.Ordinal);
        Assert.EndsWith(", 19 keer.", regels[1], StringComparison.Ordinal);
        Assert.DoesNotContain(logboek.Regels, r => r.Contains("Z-2024-0117", StringComparison.Ordinal));
    }

    private static string[] Regels(Logboek logboek) =>
        [.. logboek.Regels.Where(r => r.StartsWith("Geweigerd", StringComparison.Ordinal) || r.StartsWith("In dezelfde minuut", StringComparison.Ordinal) || r.StartsWith("Een verzoek mislukte", StringComparison.Ordinal))];
}
