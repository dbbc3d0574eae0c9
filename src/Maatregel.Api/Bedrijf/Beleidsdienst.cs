using System.Reflection;
using Maatregel.Api.Instellingen;
using Maatregel.Rules.NRules;

namespace Maatregel.Api.Bedrijf;

/// <summary>The rules of policy of the municipality, from an assembly that the operator names.</summary>
internal static class Beleidsdienst
{
    public static void AddBeleidsdienst(this WebApplicationBuilder builder)
    {
        var pad = builder.AddInstellingen<BeleidInstellingen>().Assembly;
        if (pad.Length > 0) builder.Services.AddMaatregelBeleid(beleid => beleid.Uit(Laad(Path.GetFullPath(pad))));
        builder.Services.AddSingleton<Gemeentebeleid>();
    }

    /// <summary>What the assembly needs besides the library is looked for beside it.</summary>
    private static Assembly Laad(string pad)
    {
        try
        {
            return Assembly.LoadFrom(pad);
        }
        catch (Exception fout) when (fout is BadImageFormatException or FileLoadException)
        {
            throw new OngeldigBeleidException([$"{Path.GetFileName(pad)} is geen assembly die hier kan worden geladen."]);
        }
    }
}
