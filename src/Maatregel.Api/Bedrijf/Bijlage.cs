namespace Maatregel.Api.Bedrijf;

/// <summary>The files inside the assembly, so that the host finds them wherever it is started from.</summary>
internal static class Bijlage
{
    public static bool Bestaat(string naam) => typeof(Bijlage).Assembly.GetManifestResourceInfo(naam) is not null;

    public static byte[] Lees(string naam)
    {
        using var stroom = typeof(Bijlage).Assembly.GetManifestResourceStream(naam) ?? throw new FileNotFoundException(naam);
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
