using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>Checks a document that is a member of something larger: its paths start where it stands.</summary>
internal static class Ingebed
{
    public static IEnumerable<Tegenspraak> Tegenspraken(Verordening? document, string pad) =>
        document is null ? [] : Op(VerordeningValidator.Tegenspraken(document), pad);

    public static IEnumerable<Tegenspraak> Op(IEnumerable<Tegenspraak> tegenspraken, string pad) =>
        tegenspraken.Select(t => new Tegenspraak(t.Fout with { Pad = Op(t.Fout.Pad, pad) }, [.. t.LeuntOp.Select(l => Op(l, pad))]));

    private static string Op(string binnen, string pad) => pad + binnen[1..];
}
