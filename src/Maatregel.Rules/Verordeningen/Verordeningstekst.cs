namespace Maatregel.Rules.Verordeningen;

/// <summary>Finds the words of a provision in a document that keeps them.</summary>
internal static class Verordeningstekst
{
    /// <summary>An item has no text of its own where its article is kept as one: then that of the nearest provision around it.</summary>
    public static string? Zoek(Verordening v, string label) => Teksten(v)
        .Where(t => t.Tekst is not null && t.Artikel is { } artikel && (label == artikel || label.StartsWith(artikel + "-", StringComparison.Ordinal)))
        .OrderByDescending(t => t.Artikel!.Length).Select(t => t.Tekst).FirstOrDefault();

    private static IEnumerable<(string? Artikel, string? Tekst)> Teksten(Verordening v) =>
    [
        .. v.Gedragingen.Select(g => (g.Artikel, g.Tekst)),
        .. v.Tarieven.Select(t => (t.Artikel, t.Tekst)),
        Van(v.Uniform),
        Van(v.Spreiding),
        Van(v.TekortschietendBesef),
        Van(v.Recidive),
        Van(v.Waarschuwing),
        Van(v.Afzien),
        Van(v.Horen),
        Van(v.Ingang),
        Van(v.Berekeningsgrondslag),
        Van(v.Samenloop),
        Van(v.VerminderdeVerwijtbaarheid),
        Van(v.IndividueleAfstemming),
        Van(v.Herleving),
        Van(v.Inkeer),
        Van(v.Weigering),
        Van(v.Besluiteisen),
        Van(v.Hardheidsclausule),
    ];

    private static (string?, string?) Van<T>(Bepaling<T>? bepaling)
        where T : class => (bepaling?.Artikel, bepaling?.Tekst);
}
