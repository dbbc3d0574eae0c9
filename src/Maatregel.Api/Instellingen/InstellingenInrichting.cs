namespace Maatregel.Api.Instellingen;

/// <summary>Reads a section into its type and checks it, before anything else happens.</summary>
internal static class InstellingenInrichting
{
    /// <exception cref="InstellingException">A setting does not exist or has a value that does not fit.</exception>
    public static T AddInstellingen<T>(this WebApplicationBuilder builder)
        where T : class, IInstellingen, new()
    {
        var instellingen = Lees<T>(builder.Configuration);
        if (instellingen.Fouten().ToArray() is { Length: > 0 } fouten) throw new InstellingException(fouten);
        builder.Services.AddSingleton(instellingen);
        return instellingen;
    }

    private static T Lees<T>(ConfigurationManager configuratie)
        where T : class, IInstellingen, new()
    {
        try
        {
            return configuratie.GetSection(T.Sectie).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException fout)
        {
            throw new InstellingException([$"{T.Sectie}: een instelling bestaat niet of heeft een waarde die niet past. {fout.Message}"]);
        }
    }
}
