using System.IO.Compression;

namespace Maatregel.Rules.Documenten;

/// <summary>Packs a file anew, its parts in a fixed order and without the moment of writing: the same text gives the same bytes.</summary>
internal static class Inpakker
{
    private const string Inhoudstypen = "[Content_Types].xml";

    private static readonly DateTimeOffset VasteTijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] PakOpnieuw(MemoryStream bron)
    {
        using var doel = new MemoryStream();
        bron.Position = 0;
        using (var oud = new ZipArchive(bron, ZipArchiveMode.Read))
        using (var nieuw = new ZipArchive(doel, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var deel in oud.Entries.OrderBy(e => e.FullName != Inhoudstypen).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var kopie = nieuw.CreateEntry(deel.FullName, CompressionLevel.Optimal);
                kopie.LastWriteTime = VasteTijd;
                using var lees = deel.Open();
                using var schrijf = kopie.Open();
                lees.CopyTo(schrijf);
            }
        }

        return doel.ToArray();
    }
}
