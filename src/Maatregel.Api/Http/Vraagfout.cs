namespace Maatregel.Api.Http;

/// <summary>The faults that the server finds in how a request was sent.</summary>
internal static class Vraagfout
{
    /// <returns>The status to answer with, or <c>null</c> when it is no fault of the caller.</returns>
    public static int? Status(Exception fout) => fout switch
    {
        BadHttpRequestException slecht => slecht.StatusCode,

        // In this way the server tells of a chunk whose size is no number that exists.
        IOException { InnerException: OverflowException } => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
