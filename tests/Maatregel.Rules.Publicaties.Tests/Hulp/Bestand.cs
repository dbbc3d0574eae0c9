using System.Text;

namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>The files that come with the tests.</summary>
internal static class Bestand
{
    public static byte[] Bytes(string naam)
    {
        using var stroom = typeof(Bestand).Assembly.GetManifestResourceStream(naam)!;
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return kopie.ToArray();
    }

    public static string Tekst(string naam) => Encoding.UTF8.GetString(Bytes(naam));
}
