using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace Maatregel.Api.Instellingen;

/// <summary>The sections that exist. One that does not would be a setting that silently does nothing.</summary>
internal static class Secties
{
    private static readonly string[] VanHetPlatform = ["Logging", "Kestrel", "AllowedHosts"];

    /// <summary>What the server reads of its own section; what else stands there it passes over.</summary>
    private static readonly string[] VanKestrel = ["Certificates", "EndpointDefaults", "Endpoints"];

    public static void Ken(IHostApplicationBuilder builder, string sectie) => Bekend(builder).Add(sectie);

    /// <exception cref="InstellingException">There is a section that nothing reads.</exception>
    public static void ControleerSecties(this WebApplicationBuilder builder)
    {
        var onbekend = ((IConfigurationRoot)builder.Configuration).Providers.SelectMany(Groepen)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Except([.. VanHetPlatform, .. Bekend(builder)], StringComparer.OrdinalIgnoreCase)
            .Select(s => $"{s} bestaat niet: er is geen groep instellingen met die naam.")
            .ToArray();
        var zonderNaam = ((IConfigurationRoot)builder.Configuration).Providers.SelectMany(p => ZonderNaam(p, Bekend(builder)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(s => $"{s} is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals {s}:Naam.");
        var kestrel = builder.Configuration.GetSection("Kestrel").GetChildren()
            .Where(k => !VanKestrel.Contains(k.Key, StringComparer.OrdinalIgnoreCase))
            .Select(k => $"{k.Path} bestaat niet. Kies uit: {string.Join(", ", VanKestrel)}.");
        if (onbekend.Concat(zonderNaam).Concat(kestrel).ToArray() is { Length: > 0 } fouten) throw new InstellingException(fouten);
    }

    private static HashSet<string> Bekend(IHostApplicationBuilder builder)
    {
        if (builder.Properties.TryGetValue(typeof(Secties), out var bekend)) return (HashSet<string>)bekend;
        HashSet<string> secties = new(StringComparer.OrdinalIgnoreCase);
        builder.Properties[typeof(Secties)] = secties;
        return secties;
    }

    /// <summary>In the environment stand the variables of others too; those are not written as our sections are.</summary>
    private static IEnumerable<string> Groepen(IConfigurationProvider bron) =>
        bron.GetChildKeys([], null)
            .Where(s => bron.GetChildKeys([], s).Any())
            .Where(s => bron is not EnvironmentVariablesConfigurationProvider || (char.IsAsciiLetterUpper(s[0]) && s.Any(char.IsAsciiLetterLower)));

    /// <summary>A value where a group belongs. A variable of another may be called as a group is, but not in the same letters.</summary>
    private static IEnumerable<string> ZonderNaam(IConfigurationProvider bron, HashSet<string> secties) =>
        bron.GetChildKeys([], null).Where(s => secties.TryGetValue(s, out var sectie)
            && (bron is not EnvironmentVariablesConfigurationProvider || s == sectie)
            && bron.TryGet(s, out var waarde) && !string.IsNullOrEmpty(waarde));
}
