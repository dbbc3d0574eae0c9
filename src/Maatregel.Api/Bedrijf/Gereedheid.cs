using System.Buffers;
using System.Text.Json;
using Maatregel.Api.Pagina;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Api.Toegang;
using Maatregel.Rules;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Components.Web;

namespace Maatregel.Api.Bedrijf;

/// <summary>
/// Whether this host should be asked anything: it goes the way of a real request, from the bytes of a known case to the bytes of
/// its answer and to the page. It is asked often and by anybody, so what was found is kept for a few seconds.
/// </summary>
internal sealed class Gereedheid(
    Uitgever uitgever,
    Certificaten certificaten,
    IServiceScopeFactory diensten,
    ILoggerFactory logboeken,
    TimeProvider klok,
    IHostApplicationLifetime levensloop) : IDisposable
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);

    private static readonly byte[] Voorbeeld = Bijlage.Lees("voorbeeld-01-no-show.json");

    private readonly SemaphoreSlim _een = new(1);
    private DateTimeOffset _tot = DateTimeOffset.MinValue;
    private string? _reden;

    public void Dispose() => _een.Dispose();

    /// <summary>Why this host is not ready, or <c>null</c> when it is.</summary>
    public async Task<string?> Bezwaar(CancellationToken afbreken)
    {
        if (levensloop.ApplicationStopping.IsCancellationRequested) return "De dienst stopt.";
        await _een.WaitAsync(afbreken);
        try
        {
            if (klok.GetUtcNow() >= _tot)
            {
                _reden = await Onderzoek(afbreken);
                _tot = klok.GetUtcNow() + Houdbaar;
            }

            return _reden;
        }
        finally
        {
            _een.Release();
        }
    }

    private async Task<string?> Onderzoek(CancellationToken afbreken) =>
        certificaten.Fouten(klok.GetUtcNow()).FirstOrDefault()
        ?? (await uitgever.GeeftSleutels(afbreken) ? null : "De uitgever van toegangsbewijzen is niet bereikbaar of geeft geen sleutels.")
        ?? (await Lukt(Advies) ? null : "Het bekende geval krijgt niet het bekende antwoord.")
        ?? (await Lukt(Bladzijde) ? null : "De bladzijde met een advies is niet te maken.");

    private async Task<bool> Advies()
    {
        await using var bereik = diensten.CreateAsyncScope();
        var uitvoer = new ArrayBufferWriter<byte>(64 * 1024);
        AdviesWriter.Schrijf(bereik.ServiceProvider.GetRequiredService<IMaatregelAdviseur>().Adviseer(BekendeZaak()), uitvoer);
        using var advies = JsonDocument.Parse(uitvoer.WrittenMemory);
        return EigenTekst(bereik.ServiceProvider.GetRequiredService<VerordeningBibliotheek>())
            || (advies.RootElement.GetProperty("uitkomst").ValueEquals("maatregel")
                && advies.RootElement.GetProperty("maatregelen")[0].GetProperty("totaal").GetDecimal() == 1308.45m);
    }

    private async Task<bool> Bladzijde()
    {
        await using var bereik = diensten.CreateAsyncScope();
        var verordeningen = bereik.ServiceProvider.GetRequiredService<VerordeningBibliotheek>();
        var vertoning = bereik.ServiceProvider.GetRequiredService<Vertoning>();
        vertoning.Stand = new Stand(
            CasusSchrijver.Schrijf(BekendeZaak()),
            bereik.ServiceProvider.GetRequiredService<IMaatregelAdviseur>(),
            verordeningen);
        vertoning.Scherm = Schermenlijst.Alle[0];
        vertoning.Titel = Weergave.Uitkomst(vertoning.Advies.Uitkomst);
        await using var maker = new HtmlRenderer(bereik.ServiceProvider, logboeken);
        var blad = await maker.Dispatcher.InvokeAsync(async () => (await maker.RenderComponentAsync<Adviespagina>()).ToHtmlString());
        return blad.Contains(Weergave.Samenvatting(vertoning.Advies), StringComparison.Ordinal);
    }

    private static Casus BekendeZaak() => CasusReader.Lees(Voorbeeld).Waarde!;

    /// <summary>Where the municipality has put a text of its own in the place of the shipped one, its answer is not known here.</summary>
    private static bool EigenTekst(VerordeningBibliotheek verordeningen)
    {
        var zaak = BekendeZaak();
        return verordeningen.Zoek(zaak.Gemeente, zaak.Gedragingen[0].Datum!.Value) != VerordeningBibliotheek.Ingebouwd.Zoek(zaak.Gemeente, zaak.Gedragingen[0].Datum!.Value);
    }

    /// <summary>Whatever goes wrong, goes wrong for a caller too.</summary>
    private static async Task<bool> Lukt(Func<Task<bool>> proef)
    {
        try
        {
            return await proef();
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
