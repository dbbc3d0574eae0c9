using Maatregel.Api.Bedrijf;

namespace Maatregel.Api.Http;

/// <summary>Turns an unexpected fault into an answer without technical detail, and tells the security log what was refused.</summary>
/// <param name="volgende">What may fail.</param>
/// <param name="logboek">The security log.</param>
/// <param name="schrijf">Writes the answer that belongs to a status.</param>
internal sealed class Foutvanger(RequestDelegate volgende, Veiligheidslogboek logboek, Func<HttpContext, Task> schrijf)
{
    /// <summary>How long a failed read or write waits to hear whether the caller left.</summary>
    public TimeSpan Wachttijd { get; init; } = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch (Exception fout) when (Vraagfout.Status(fout) is { } status)
        {
            await Antwoord(context, status);
        }
#pragma warning disable CA1031 // The outermost place where a fault can still be answered.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            // The caller left: there is nobody to answer and nothing went wrong here.
            if (fout is OperationCanceledException or IOException && await IsVertrokken(context))
            {
                context.Abort();
                return;
            }

            logboek.Meld(fout);
            await Antwoord(context, StatusCodes.Status500InternalServerError);
        }

        logboek.Meld(context);
    }

    /// <summary>Where a caller leaves, a read or a write fails before the server says so.</summary>
    private async Task<bool> IsVertrokken(HttpContext context)
    {
        await Task.Delay(Wachttijd, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return context.RequestAborted.IsCancellationRequested;
    }

    /// <summary>An answer that has started can only be broken off, so that it is not taken for whole.</summary>
    private async Task Antwoord(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = status;
        try
        {
            await schrijf(context);
        }
        catch (Exception fout) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // What failed may be what every page needs.
            logboek.Meld(fout);
            context.Response.Clear();
            await Problemen.VanStatus(StatusCodes.Status500InternalServerError).ExecuteAsync(context);
        }
    }
}
