using System.Net;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;

namespace Maatregel.Api.Toegang;

/// <summary>Who may use the host: everything is closed, except what says it is open.</summary>
internal static class ToegangInrichting
{
    public static ToegangInstellingen AddToegang(this WebApplicationBuilder builder)
    {
        var toegang = builder.AddInstellingen<ToegangInstellingen>();
        if (toegang.Modus == ToegangInstellingen.Lokaal) builder.WebHost.ConfigureKestrel(k => k.ConfigureEndpointDefaults(e => AlleenLokaal(e.EndPoint)));

        builder.Services.AddSingleton(new Certificaten(builder.Configuration, builder.Environment.ContentRootPath, TimeProvider.System.GetUtcNow()));
        builder.Services.AddSingleton<Uitgever>();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt => StelIn(jwt, toegang));
        var autorisatie = builder.Services.AddAuthorizationBuilder();
        if (toegang.Modus == ToegangInstellingen.Jwt) autorisatie.SetFallbackPolicy(Beleid(toegang.Bereik));
        return toegang;
    }

    /// <summary>Called for every address before it is opened, wherever it was configured.</summary>
    private static void AlleenLokaal(EndPoint adres)
    {
        if (adres is IPEndPoint ip && !IPAddress.IsLoopback(ip.Address)) throw new ToegangGeweigerdException(ip.ToString());
    }

    private static void StelIn(JwtBearerOptions jwt, ToegangInstellingen toegang)
    {
        jwt.Authority = toegang.Uitgever;
        jwt.Audience = toegang.Doelgroep;
        jwt.MapInboundClaims = false;
        jwt.IncludeErrorDetails = false;
        jwt.BackchannelTimeout = Uitgever.Geduld;
        jwt.Events = new JwtBearerEvents { OnChallenge = ZegWaaromNiet };
        jwt.TokenValidationParameters.ValidIssuer = toegang.Uitgever;
        jwt.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
        jwt.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];
    }

    /// <summary>A good token can not be told from a bad one while the issuer can not be reached: that is no fault of the caller.</summary>
    private static async Task ZegWaaromNiet(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is null) return;
        var uitgever = context.HttpContext.RequestServices.GetRequiredService<Uitgever>();
        if (await uitgever.GeeftSleutels(context.HttpContext.RequestAborted)) return;
        context.HandleResponse();
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    private static AuthorizationPolicy Beleid(string bereik)
    {
        var beleid = new AuthorizationPolicyBuilder().RequireAuthenticatedUser();
        if (bereik.Length > 0) beleid.RequireAssertion(c => c.User.FindAll("scope").Concat(c.User.FindAll("scp")).Any(s => s.Value.Split(' ').Contains(bereik)));
        return beleid.Build();
    }
}
