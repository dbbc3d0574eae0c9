using Microsoft.Extensions.Logging.Console;

namespace Maatregel.Api.Bedrijf;

/// <summary>The slim builder always writes lines for people; an operator may ask for JSON.</summary>
internal static class Logvorm
{
    private const string Instelling = "Logging:Console:FormatterName";

    public static void AddLogboek(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Instelling] is not { } vorm) return;
        builder.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = vorm);
    }
}
