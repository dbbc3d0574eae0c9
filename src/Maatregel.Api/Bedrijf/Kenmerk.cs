using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Bedrijf;

/// <summary>Fills in the reference of the municipality, which a letter of the library leaves open: an advice does not give it back.</summary>
internal static class Kenmerk
{
    private const string Open = "[kenmerk]";

    /// <returns>The text with its reference, or as it was when there is none.</returns>
    public static Tekststuk? Vul(Tekststuk? stuk, string? kenmerk)
    {
        if (stuk is null || kenmerk is null) return stuk;
        string Gevuld(string tekst) => tekst.Replace(Open, kenmerk, StringComparison.Ordinal);
        return stuk with
        {
            Tekst = Gevuld(stuk.Tekst),
            Blokken = [.. stuk.Blokken.Select(b => b with { Rijen = [.. b.Rijen.Select(r => (IReadOnlyList<string>)[.. r.Select(Gevuld)])] })],
        };
    }
}
