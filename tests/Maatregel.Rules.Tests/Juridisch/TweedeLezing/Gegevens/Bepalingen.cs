using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Welke bepalingen een verordening heeft, en in welke categorie een gedraging of tarief daarvan staat.</summary>
internal static class Bepalingen
{
    public static string Regel(Document v, string? artikel) => v.Bron(artikel ?? "").RegelId.Waarde!;

    /// <summary>Elke bepaling die een naam heeft.</summary>
    public static IEnumerable<string> Alle(Document v) => new[]
    {
        v.Uniform?.Artikel, v.Spreiding?.Artikel, v.Recidive?.Artikel, v.Waarschuwing?.Artikel, v.Afzien?.Artikel, v.Horen?.Artikel,
        v.Ingang?.Artikel, v.Berekeningsgrondslag?.Artikel, v.Samenloop?.Artikel, v.TekortschietendBesef?.Artikel,
    }.OfType<string>().Concat(v.Gedragingen.Select(g => g.Artikel)).Concat(v.Tarieven.Select(t => t.Artikel)).Concat(Gevallen(v)).Select(a => Regel(v, a));

    /// <summary>De categorieën waarin een gedraging of tarief met deze naam staat; <c>null</c> voor een tarief buiten de categorieën.</summary>
    public static IEnumerable<int?> Categorieen(Document v, string regel) =>
    [
        .. v.Tarieven.Where(t => Regel(v, t.Artikel) == regel).Select(t => (int?)t.Categorie),
        .. v.Gedragingen.Where(g => Regel(v, g.Artikel) == regel && (g.Categorie is not null || g.Tarief is not null)).Select(g => g.Categorie),
        .. Gevallen(v).Where(a => Regel(v, a) == regel).Select(_ => (int?)null),
    ];

    private static IEnumerable<string> Gevallen(Document v) => (v.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => g.Artikel);
}
