using System.Reflection;

namespace Maatregel.Rules.Adviezen;

/// <summary>The product and the version of its package; the commit that a build adds to it is no part of that.</summary>
internal static class Productnaam
{
    public static string Tekst { get; } = Maak();

    private static string Maak()
    {
        var assembly = typeof(Productnaam).Assembly;
        var versie = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{assembly.GetName().Name} {versie.Split('+')[0]}";
    }
}
