using System.Buffers;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.NRules.Tests.Hulp;

/// <summary>The worked examples, and the advice on them.</summary>
internal static class Voorbeeld
{
    private static readonly MaatregelAdviseur Adviseur = new();

    public static IReadOnlyList<string> Namen { get; } =
        [.. typeof(Voorbeeld).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("voorbeeld-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static Casus NoShow { get; } = Lees("voorbeeld-01-no-show.json");

    /// <summary>Within twelve months after an earlier measure.</summary>
    public static Casus Herhaling { get; } = Lees("voorbeeld-03-herhaling-binnen-twaalf-maanden.json");

    /// <summary>The same a day after those twelve months.</summary>
    public static Casus GeenHerhaling { get; } = Lees("voorbeeld-04b-een-dag-later-niet-meer.json");

    public static Casus Lees(string naam)
    {
        using var stroom = typeof(Voorbeeld).Assembly.GetManifestResourceStream(naam)!;
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return CasusReader.Lees(kopie.ToArray()).Waarde!;
    }

    public static Advies Advies(Casus casus) => Adviseur.Adviseer(casus);

    /// <summary>The case with its first gedraging told otherwise.</summary>
    public static Casus Met(this Casus casus, Func<Gedraging, Gedraging> anders) => casus with { Gedragingen = [anders(casus.Gedragingen[0]), .. casus.Gedragingen.Skip(1)] };

    /// <summary>The case with the invitations of its first gedraging told otherwise.</summary>
    public static Casus MetOproepen(this Casus casus, Func<IReadOnlyList<Oproep>, IReadOnlyList<Oproep>> anders) =>
        casus.Met(g => g with { NoShow = g.NoShow! with { Oproepen = anders(g.NoShow.Oproepen) } });

    public static byte[] Bytes(Advies advies)
    {
        var uitvoer = new ArrayBufferWriter<byte>();
        AdviesWriter.Schrijf(advies, uitvoer);
        return uitvoer.WrittenSpan.ToArray();
    }
}
