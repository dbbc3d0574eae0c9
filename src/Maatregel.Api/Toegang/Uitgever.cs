using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace Maatregel.Api.Toegang;

/// <summary>The issuer of bearer tokens: without its keys no token can be checked.</summary>
internal sealed class Uitgever(ToegangInstellingen toegang, IOptionsMonitor<JwtBearerOptions> opties)
{
    /// <summary>How long the issuer may take to say what its keys are.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    /// <summary>Whether tokens can be checked, or need not be. The keys are kept, so this rarely asks anybody.</summary>
    public async Task<bool> GeeftSleutels(CancellationToken afbreken)
    {
        if (toegang.Modus != ToegangInstellingen.Jwt) return true;
        try
        {
            return await opties.Get(JwtBearerDefaults.AuthenticationScheme).ConfigurationManager!.GetConfigurationAsync(afbreken) is { SigningKeys.Count: > 0 };
        }
        catch (Exception fout) when (fout is InvalidOperationException or IOException or HttpRequestException)
        {
            return false;
        }
    }
}
