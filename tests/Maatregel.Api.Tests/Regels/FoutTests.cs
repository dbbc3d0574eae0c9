using System.Net;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Api.Pagina;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Maatregel.Api.Tests.Regels;

/// <summary>A fault in the host itself.</summary>
public sealed class FoutTests
{
    [Fact]
    public async Task Een_onverwachte_fout_is_een_probleem_en_noemt_alleen_soort_en_plaats_in_het_log()
    {
        using var logboek = new Logboek();
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        var vanger = new Foutvanger(_ => throw new InvalidOperationException("geheim uit de casus"), logboek.Veiligheid, Foutpagina.Schrijf);

        await vanger.InvokeAsync(context);

        context.Response.Body.Position = 0;
        var inhoud = await new StreamReader(context.Response.Body).ReadToEndAsync();
        Assert.Equal(500, context.Response.StatusCode);
        Assert.Equal("application/problem+json", context.Response.ContentType);
        Assert.Contains("\"title\":\"Er ging iets mis\"", inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", inhoud, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", Assert.Single(logboek.Regels), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", logboek.Regels[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    public async Task Een_verzoek_dat_de_server_niet_kan_lezen_houdt_zijn_status(HttpStatusCode status)
    {
        using var logboek = new Logboek();
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new Foutvanger(_ => throw new BadHttpRequestException("technisch", (int)status), logboek.Veiligheid, Foutpagina.Schrijf).InvokeAsync(context);

        Assert.Equal((int)status, context.Response.StatusCode);
        Assert.Equal("application/problem+json", context.Response.ContentType);
        Assert.DoesNotContain(logboek.Regels, r => r.Contains("technisch", StringComparison.Ordinal));
    }

    /// <summary>The server lets a read or a write fail before it says that the caller left.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public async Task Wie_wegloopt_staat_niet_als_fout_in_het_log(int laterGemeld)
    {
        using var logboek = new Logboek();
        using var vertrek = new CancellationTokenSource();
        var leven = new Verzoekleven(vertrek.Token);
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpRequestLifetimeFeature>(leven);
        var vanger = new Foutvanger(
            _ =>
            {
                vertrek.CancelAfter(laterGemeld);
                throw new IOException("The client reset the request stream.");
            },
            logboek.Veiligheid,
            Foutpagina.Schrijf);

        await vanger.InvokeAsync(context);

        Assert.Empty(logboek.Regels);
        Assert.True(leven.Afgebroken);
    }

    [Fact]
    public async Task Een_fout_bij_het_lezen_terwijl_de_vrager_wacht_is_wel_een_fout()
    {
        using var logboek = new Logboek();
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new Foutvanger(_ => throw new IOException("geheim"), logboek.Veiligheid, Foutpagina.Schrijf) { Wachttijd = TimeSpan.FromMilliseconds(1) }.InvokeAsync(context);

        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains("System.IO.IOException", Assert.Single(logboek.Regels), StringComparison.Ordinal);
    }

    /// <summary>What failed may be what every page needs.</summary>
    [Fact]
    public async Task Mislukt_ook_de_bladzijde_dan_is_het_antwoord_een_probleem()
    {
        using var logboek = new Logboek();
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new Foutvanger(_ => throw new InvalidOperationException("geheim"), logboek.Veiligheid, _ => throw new NotSupportedException("geheim")).InvokeAsync(context);

        Assert.Equal(500, context.Response.StatusCode);
        Assert.Equal("application/problem+json", context.Response.ContentType);
        Assert.Contains(logboek.Regels, r => r.Contains("System.NotSupportedException", StringComparison.Ordinal));
        Assert.DoesNotContain(logboek.Regels, r => r.Contains("geheim", StringComparison.Ordinal));
    }

    private sealed class Verzoekleven(CancellationToken vertrek) : IHttpRequestLifetimeFeature
    {
        public bool Afgebroken { get; private set; }

        public CancellationToken RequestAborted { get; set; } = vertrek;

        public void Abort() => Afgebroken = true;
    }

    private sealed class Logboek : ILogger<Veiligheidslogboek>, IDisposable
    {
        public Logboek() => Veiligheid = new(this, TimeProvider.System);

        public Veiligheidslogboek Veiligheid { get; }

        public List<string> Regels { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Dispose() => Veiligheid.Dispose();

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Regels.Add(formatter(state, exception) + exception);
    }
}
