using System.Runtime.CompilerServices;

namespace Maatregel.Api.Tests;

/// <summary>The files of the product itself.</summary>
internal static class Bron
{
    public static string Pad(string pad) => Path.GetFullPath(Path.Combine(Wortel(), pad));

    private static string Wortel([CallerFilePath] string bestand = "") => Path.Combine(Path.GetDirectoryName(bestand)!, "../..");
}
