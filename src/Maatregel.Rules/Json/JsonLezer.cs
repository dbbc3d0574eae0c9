using System.Text.Json;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>Reads a document and reports every fault at once, of form and of meaning, in the order of the document.</summary>
internal static class JsonLezer
{
    public static Leesresultaat<T> Lees<T>(ReadOnlyMemory<byte> utf8, Func<T, IEnumerable<Tegenspraak>> controleer)
        where T : class
    {
        if (!JsonOpening.Probeer(utf8, out var document, out var fout)) return new Leesresultaat<T>([fout]);
        using (document)
        {
            using var vorm = Vormcontrole.Van(document.RootElement, MaatregelJsonContext.Default.Options.GetTypeInfo(typeof(T)));
            if (vorm.Rest.IsEmpty || vorm.TeVeel) return new Leesresultaat<T>(Foutenlijst.Van(vorm.Fouten, f => vorm.Plaats(f.Pad), vorm.TeVeel));

            var waarde = JsonSerializer.Deserialize(vorm.Rest, SoepeleOpties.Contract<T>())!;
            var geweigerd = vorm.Geweigerd.ToArray();
            Fout[] fouten = [.. vorm.Fouten, .. controleer(waarde).Where(b => Houdbaar(b, geweigerd)).Select(b => b.Fout)];
            return fouten.Length == 0 ? new Leesresultaat<T>(waarde) : new Leesresultaat<T>(Foutenlijst.Van(fouten, f => vorm.Plaats(f.Pad), teVeel: false));
        }
    }

    private static bool Houdbaar(Tegenspraak tegenspraak, string[] geweigerd) =>
        !geweigerd.Any(g => JsonPad.IsBinnen(tegenspraak.Fout.Pad, g)
            || tegenspraak.LeuntOp.Any(l => JsonPad.IsBinnen(l, g) || JsonPad.IsBinnen(g, l)));
}
