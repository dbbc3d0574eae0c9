namespace Maatregel.Api.Http;

/// <summary>
/// Turns an unexpected fault into a problem without technical detail. The log gets the type and the place of the fault,
/// never its message: that may hold a value from the request.
/// </summary>
internal sealed partial class Foutvanger(RequestDelegate volgende, ILogger<Foutvanger> logger)
{
    /// <summary>How long a failed read or write waits to hear whether the caller left.</summary>
    public TimeSpan Wachttijd { get; init; } = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch (BadHttpRequestException fout)
        {
            await Antwoord(context, fout.StatusCode);
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException)
        {
            // The caller left: there is nobody to answer and nothing went wrong here.
            if (await IsVertrokken(context)) context.Abort();
            else await Mislukt(context, fout);
        }
#pragma warning disable CA1031 // The outermost place where a fault can still be answered.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            await Mislukt(context, fout);
        }
    }

    /// <summary>Where a caller leaves, a read or a write fails before the server says so.</summary>
    private async Task<bool> IsVertrokken(HttpContext context)
    {
        await Task.Delay(Wachttijd, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return context.RequestAborted.IsCancellationRequested;
    }

    private Task Mislukt(HttpContext context, Exception fout)
    {
        Mislukt(fout.GetType().FullName!, fout.StackTrace);
        return Antwoord(context, StatusCodes.Status500InternalServerError);
    }

    /// <summary>An answer that has started can only be broken off, so that it is not taken for whole.</summary>
    private static Task Antwoord(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.Clear();
        return Problemen.VanStatus(status).ExecuteAsync(context);
    }

    [LoggerMessage(2, LogLevel.Error, "Een verzoek mislukte door {Fout}.\n{Plaats}")]
    private partial void Mislukt(string fout, string? plaats);
}
