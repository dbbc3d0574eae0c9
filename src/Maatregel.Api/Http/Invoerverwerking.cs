using System.Buffers;
using Maatregel.Api.Instellingen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Http;

/// <summary>The one way from a body to an answer: too large is 413, what cannot be read is 400 with every fault, the rest is answered.</summary>
internal sealed class Invoerverwerking(ApiInstellingen instellingen)
{
    /// <summary>No case comes near; a document with a thousand outcomes and long words does.</summary>
    public const int GrootsteAntwoord = 1024 * 1024;

    private static readonly Fout TeVeel = new("$", "te-groot", "Het antwoord hierop zou groter zijn dan 1 MB. Maak de invoer korter, of deel haar op.");

    /// <param name="request">The request.</param>
    /// <param name="lees">Reads the body.</param>
    /// <param name="schrijf">Answers what was read.</param>
    public Task<IResult> Beantwoord<T>(HttpRequest request, Func<ReadOnlyMemory<byte>, Leesresultaat<T>> lees, Action<T, IBufferWriter<byte>> schrijf)
        where T : class =>
        Beantwoord(request, invoer =>
        {
            var gelezen = lees(invoer);
            if (!gelezen.IsGeldig) return Problemen.Ongeldig(gelezen.Fouten);

            var uitvoer = new Antwoordbuffer();
            request.HttpContext.Response.RegisterForDispose(uitvoer);
            schrijf(gelezen.Waarde, uitvoer);
            return new JsonResult(uitvoer.Geschreven);
        });

    /// <summary>For a body whose faults are the answer.</summary>
    public Task<IResult> Beantwoord(HttpRequest request, Func<ReadOnlyMemory<byte>, IResult> antwoord) =>
        Beantwoord(request, instellingen.MaximaleInvoer, antwoord);

    /// <summary>For a body that may be larger than a case.</summary>
    public static async Task<IResult> Beantwoord(HttpRequest request, int grootste, Func<ReadOnlyMemory<byte>, IResult> antwoord) =>
        await InvoerReader.Lees(request, grootste, request.HttpContext.RequestAborted) is { } invoer
            ? Begrensd(antwoord(invoer))
            : Problemen.VanStatus(StatusCodes.Status413PayloadTooLarge);

    private static IResult Begrensd(IResult antwoord) => antwoord is IGeschreven { Lengte: > GrootsteAntwoord } ? Problemen.Ongeldig([TeVeel]) : antwoord;
}
