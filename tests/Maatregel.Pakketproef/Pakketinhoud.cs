using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Maatregel.Pakketproef;

/// <summary>What is in a package: no more files than named here, no more dependencies, and no path of the machine that packed it.</summary>
internal static class Pakketinhoud
{
    private static readonly string[] Beide = ["net10.0", "net8.0"];

    private static readonly Dictionary<string, (string[] Doelen, string[] Afhankelijkheden)> Pakketten = new()
    {
        ["Maatregel.Rules"] = (Beide, ["FluentValidation", "NodaTime"]),
        ["Maatregel.Rules.Afspraken"] = (Beide, ["Maatregel.Rules"]),
        ["Maatregel.Rules.AspNetCore"] = (["net10.0"], ["Maatregel.Rules"]),
        ["Maatregel.Rules.DependencyInjection"] = (Beide, ["Maatregel.Rules", "Microsoft.Extensions.DependencyInjection.Abstractions"]),
        ["Maatregel.Rules.Documenten"] = (Beide, ["DocumentFormat.OpenXml", "Maatregel.Rules"]),
        ["Maatregel.Rules.NRules"] = (["net10.0"], ["Maatregel.Rules", "Microsoft.Extensions.DependencyInjection.Abstractions", "NRules"]),
        ["Maatregel.Rules.Publicaties"] = (["net10.0"], ["Maatregel.Rules"]),
        ["Maatregel.Rules.Testing"] = (Beide, ["Maatregel.Rules"]),
    };

    public static int Controleer(string map, string bron)
    {
        var fouten = Directory.GetFiles(map).Order(StringComparer.Ordinal).SelectMany(pakket => Fouten(pakket, Path.GetFullPath(bron))).ToList();
        if (Directory.GetFiles(map).Length != 2 * Pakketten.Count) fouten.Add("Er horen van elk pakket een nupkg en een snupkg te zijn.");
        foreach (var fout in fouten) Console.Error.WriteLine(fout);
        return fouten.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Fouten(string pakket, string bron)
    {
        var naam = Path.GetFileName(pakket);
        using var zip = ZipFile.OpenRead(pakket);
        var nuspec = XDocument.Load(zip.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).Root!.Elements().Single();
        var id = Waarde(nuspec, "id")!;
        var symbolen = naam.EndsWith(".snupkg", StringComparison.Ordinal);
        var (doelen, afhankelijkheden) = Pakketten[id];
        Console.WriteLine($"{naam}: {zip.Entries.Sum(e => e.CompressedLength) / 1024} kB");

        string[] eigen = [.. zip.Entries.Select(e => e.FullName).Where(n => !IsVorm(n)).Order(StringComparer.Ordinal)];
        foreach (var verschil in eigen.Except(Verwacht(id, doelen, symbolen))) yield return $"{naam}: {verschil} hoort er niet in.";
        foreach (var verschil in Verwacht(id, doelen, symbolen).Except(eigen)) yield return $"{naam}: {verschil} ontbreekt.";
        foreach (var entry in zip.Entries.Where(e => Noemt(e, bron))) yield return $"{naam}: {entry.FullName} noemt de map {bron}.";

        if (symbolen) yield break;
        if (Waarde(nuspec, "license") != "EUPL-1.2") yield return $"{naam}: de licentie is niet EUPL-1.2.";
        if (Waarde(nuspec, "readme") != "README.md" || Waarde(nuspec, "icon") != "icon.png") yield return $"{naam}: README of beeldmerk ontbreekt.";
        var groepen = nuspec.Descendants().Where(e => e.Name.LocalName == "group" && e.Parent!.Name.LocalName == "dependencies").ToList();
        if (!groepen.Select(g => g.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal).SequenceEqual(doelen)) yield return $"{naam}: andere doelen dan {string.Join(" en ", doelen)}.";
        foreach (var groep in groepen)
        {
            var ids = groep.Elements().Select(d => d.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray();
            if (!ids.SequenceEqual(afhankelijkheden)) yield return $"{naam}: hangt af van {string.Join(", ", ids)}.";
        }
    }

    private static IEnumerable<string> Verwacht(string id, string[] doelen, bool symbolen) => symbolen
        ? doelen.Select(doel => $"lib/{doel}/{id}.pdb")
        : doelen.SelectMany(doel => new[] { $"lib/{doel}/{id}.dll", $"lib/{doel}/{id}.xml" }).Concat(["README.md", "icon.png", .. id == "Maatregel.Rules" ? ["docs/woordenlijst.md"] : (string[])[]]);

    /// <summary>What every package has by its form.</summary>
    private static bool IsVorm(string naam) =>
        naam is "[Content_Types].xml" || naam.StartsWith("_rels/", StringComparison.Ordinal)
        || naam.StartsWith("package/", StringComparison.Ordinal) || naam.EndsWith(".nuspec", StringComparison.Ordinal);

    private static string? Waarde(XElement nuspec, string naam) => nuspec.Elements().FirstOrDefault(e => e.Name.LocalName == naam)?.Value;

    private static bool Noemt(ZipArchiveEntry entry, string bron)
    {
        using var stroom = entry.Open();
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        var bytes = kopie.GetBuffer().AsSpan(0, (int)kopie.Length);
        return bytes.IndexOf(Encoding.UTF8.GetBytes(bron)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(bron)) >= 0;
    }
}
