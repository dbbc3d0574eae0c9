using Maatregel.Rules.Register;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina;

/// <summary>Searches the register of rules by article, name or word.</summary>
internal static class Registerzoeker
{
    public static IReadOnlyList<Regelbeschrijving> Zoek(string term, VerordeningBibliotheek verordeningen) =>
        [.. Regelregister.Wet.Concat(verordeningen.Alle.SelectMany(Regelregister.Van)).Where(r => Past(r, term))];

    /// <summary>A bare article such as "18" or "10a" is that article only, not every citation that has the digits.</summary>
    private static bool Past(Regelbeschrijving regel, string term) => term.Length == 0
        || (IsArtikel(term) ? HeeftArtikel(regel.Bron.Aanhaling, term) : Bevat(regel, term));

    private static bool IsArtikel(string term) => char.IsAsciiDigit(term[0]) && term.All(t => char.IsAsciiLetterOrDigit(t) || t == ':');

    private static bool HeeftArtikel(string aanhaling, string artikel) =>
        (aanhaling + ",").StartsWith($"artikel {artikel},", StringComparison.OrdinalIgnoreCase);

    private static bool Bevat(Regelbeschrijving regel, string term) =>
        new[] { regel.Id.Waarde, regel.Bron.Aanhaling, regel.Vraag, regel.Gevolg }.Any(t => t.Contains(term, StringComparison.OrdinalIgnoreCase));
}
