using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http.Features;

namespace Maatregel.Api.Http;

/// <summary>Has every body read with patience, but not with endless patience.</summary>
internal sealed class Pauzewacht(RequestDelegate volgende, ApiInstellingen instellingen, TimeProvider klok)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            var lezer = new Pauzelezer(context.Request.BodyReader, TimeSpan.FromSeconds(instellingen.LangstePauze), klok);
            context.Request.Body = lezer.AsStream(leaveOpen: true);
            context.Features.Set<IRequestBodyPipeFeature>(lezer);
        }

        return volgende(context);
    }
}
