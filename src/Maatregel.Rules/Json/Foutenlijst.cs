using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>
/// All faults in the order of the document, up to what somebody can mend at once: without a bound, a document of nothing but faults
/// would cost far more to refuse than to accept.
/// </summary>
internal static class Foutenlijst
{
    public const int Meeste = 100;

    private static readonly Fout Meer = new("$", "te-veel-fouten", $"Er zijn meer dan {Meeste} fouten. Hier staan er {Meeste}: verbeter die eerst.");

    public static IReadOnlyList<Fout> Van(IEnumerable<Fout> fouten, Func<Fout, int> plaats, bool teVeel)
    {
        Fout[] gevonden = [.. fouten.OrderBy(plaats)];
        return teVeel || gevonden.Length > Meeste ? [.. gevonden.Take(Meeste), Meer] : gevonden;
    }
}
