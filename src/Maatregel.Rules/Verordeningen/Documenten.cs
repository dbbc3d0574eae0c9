namespace Maatregel.Rules.Verordeningen;

/// <summary>The documents that are shipped in the assembly.</summary>
internal static class Documenten
{
    private const string Map = "verordening/";

    public static IReadOnlyList<Brondocument> Meegeleverd() =>
    [
        .. typeof(Documenten).Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Map, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(naam => Brondocument.Lees(naam[Map.Length..], Bytes(naam))),
    ];

    private static byte[] Bytes(string naam)
    {
        using var stroom = typeof(Documenten).Assembly.GetManifestResourceStream(naam)!;
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }
}
