using System.Collections.Frozen;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>The pages of the documentation that a consulent or a lawyer reads; they are inside the assembly.</summary>
internal static class Naslagbladen
{
    private static readonly FrozenDictionary<string, Lazy<Naslagblad>> Bladen =
        new[] { "werkinstructie", "no-show", "toetsverslag", "rechtspraak", "rekenvoorbeelden" }
            .ToFrozenDictionary(naam => naam, naam => new Lazy<Naslagblad>(() => Naslagblad.Lees(naam)), StringComparer.Ordinal);

    public static IEnumerable<string> Namen => Bladen.Keys;

    public static bool Kent(string naam) => Bladen.ContainsKey(naam);

    public static Naslagblad? Zoek(string naam) => Bladen.GetValueOrDefault(naam)?.Value;
}
