namespace Maatregel.Api.Http;

/// <summary>The body of a request, read before a place was taken to work on it; without content when it was too large.</summary>
internal sealed record GelezenInvoer(ReadOnlyMemory<byte>? Inhoud);
