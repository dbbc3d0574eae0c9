using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>Checks a document that is a member of something larger: its paths start where it stands.</summary>
internal static class Ingebed
{
    public static IEnumerable<Tegenspraak> Tegenspraken(Verordening? document, string pad) =>
        document is null ? [] : VerordeningValidator.Tegenspraken(document).Select(t => new Tegenspraak(Op(t.Fout, pad), [.. t.LeuntOp.Select(l => Op(l, pad))]));

    public static Fout Op(Fout fout, string pad) => fout with { Pad = Op(fout.Pad, pad) };

    private static string Op(string binnen, string pad) => pad + binnen[1..];
}
