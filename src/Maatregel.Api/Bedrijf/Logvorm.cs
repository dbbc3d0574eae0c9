using Microsoft.Extensions.Logging.Console;

namespace Maatregel.Api.Bedrijf;

/// <summary>
/// The slim builder always writes lines for people; an operator may ask for JSON. What would log the address with its query, or a
/// stack trace that somebody else can cause, stays silent at whatever level the rest is logged.
/// </summary>
internal static class Logvorm
{
    private const string Instelling = "Logging:Console:FormatterName";

    private static readonly (string Soort, LogLevel Vanaf)[] Stil =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),

        // Who hangs up halfway a body makes the server warn with a stack trace, at every connection anew.
        ("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error),
        ("Microsoft.AspNetCore.Authentication.JwtBearer", LogLevel.None),
        ("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical),
    ];

    public static void AddLogboek(this WebApplicationBuilder builder)
    {
        builder.Services.PostConfigure<LoggerFilterOptions>(Verstil);
        if (builder.Configuration[Instelling] is not { } vorm) return;
        builder.Services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = vorm);
    }

    /// <summary>A rule for one provider beats a rule for all, and the last of equals wins: each provider that has rules gets these last.</summary>
    private static void Verstil(LoggerFilterOptions opties)
    {
        string?[] plaatsen = [.. opties.Rules.Select(r => r.ProviderName).Append(null).Distinct()];
        foreach (var (soort, vanaf) in Stil)
        {
            foreach (var plaats in plaatsen) opties.Rules.Add(new LoggerFilterRule(plaats, soort, vanaf, null));
        }
    }
}
