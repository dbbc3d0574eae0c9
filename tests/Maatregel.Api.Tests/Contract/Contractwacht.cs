namespace Maatregel.Api.Tests.Contract;

/// <summary>Stands between a test and the host, and lets no answer through that docs/openapi.json does not describe.</summary>
internal sealed class Contractwacht : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (antwoord.Content.Headers.ContentEncoding.Count > 0) return antwoord;

        await antwoord.Content.LoadIntoBufferAsync(cancellationToken);
        var afwijkingen = Interfacecontract.Gepubliceerd.Afwijkingen(request, antwoord, await antwoord.Content.ReadAsByteArrayAsync(cancellationToken)).ToArray();
        Assert.True(afwijkingen.Length == 0, $"{request.Method} {request.RequestUri!.AbsolutePath} {(int)antwoord.StatusCode} wijkt af van docs/openapi.json: {string.Join("; ", afwijkingen)}");
        return antwoord;
    }
}
