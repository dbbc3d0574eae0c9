using Microsoft.AspNetCore.Builder;

namespace Maatregel.Api.Tests;

/// <summary>The host on Kestrel and a free port, for what the server itself decides.</summary>
internal static class EchteServer
{
    public static Task<WebApplication> Start(params string[] args) => Start(_ => { }, args);

    public static async Task<WebApplication> Start(Action<WebApplicationBuilder> inrichting, params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.VoegMaatregelToe();
        inrichting(builder);
        var app = builder.Build();
        app.GebruikMaatregel();
        try
        {
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }
}
