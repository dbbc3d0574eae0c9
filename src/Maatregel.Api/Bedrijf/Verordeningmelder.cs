using System.Runtime.InteropServices;

namespace Maatregel.Api.Bedrijf;

/// <summary>Says which documents were not taken and whom that leaves without advice, and reads the folder again on SIGHUP.</summary>
internal sealed partial class Verordeningmelder(Verordeningenbeheer beheer, ILogger<Verordeningmelder> logger) : IHostedService, IDisposable
{
    private PosixSignalRegistration? _herlezen;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Meld(beheer.Huidig);
        _herlezen = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Herlees);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _herlezen?.Dispose();

    internal void Herlees(PosixSignalContext signaal)
    {
        signaal.Cancel = true;
        try
        {
            if (beheer.Herlees() is { Count: > 0 } fouten) NietHerlezen(string.Join(" ", fouten));
            else Meld(beheer.Huidig);
        }
#pragma warning disable CA1031 // Nobody stands above a signal: what is not caught here ends the process.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            NietHerlezen($"Het lezen liep vast op een fout in het programma ({fout.GetType().Name}).");
        }
    }

    private void Meld(Verordeningstand stand)
    {
        foreach (var fout in stand.Fouten) NietGenomen(fout.Pad, fout.Reden);
        if (stand.ZonderAdvies.Count > 0) ZonderAdvies(string.Join(", ", stand.ZonderAdvies));
        Gelezen(stand.Bibliotheek.Alle.Count);
    }

    [LoggerMessage(1, LogLevel.Error, "Verordening niet genomen: {Plaats}: {Reden}")]
    private partial void NietGenomen(string plaats, string reden);

    [LoggerMessage(2, LogLevel.Error, "Deze gemeenten krijgen geen advies tot hun document klopt: {Gemeenten}")]
    private partial void ZonderAdvies(string gemeenten);

    [LoggerMessage(3, LogLevel.Information, "Verordeningen gelezen: {Aantal}")]
    private partial void Gelezen(int aantal);

    [LoggerMessage(4, LogLevel.Error, "Verordeningen niet opnieuw gelezen, de vorige blijven gelden: {Redenen}")]
    private partial void NietHerlezen(string redenen);
}
