using Markdig.Renderers.Html;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>The cases of the tests, per article: made by running them, and held equal to them by a test.</summary>
internal static class Toetsgevallen
{
    private static readonly string Tekst = Markdowntekst.Bestand("toetsgevallen.md");

    private static readonly MarkdownDocument Document = Markdowntekst.Lees(Tekst);

    /// <summary>What an ordinary case is: the second paragraph under the title.</summary>
    public static MarkupString GewoonGeval { get; } = Markdowntekst.Html(Document.Skip(2).Take(1));

    public static IReadOnlyList<Toetsdeel> Alle { get; } = [.. Lees()];

    public static Toetsdeel? Zoek(string naam) => Alle.FirstOrDefault(d => d.Naam == naam);

    public static IEnumerable<Toetsdeel> Bij(string regel) => Alle.Where(d => d.Regels.Contains(regel));

    private static IEnumerable<Toetsdeel> Lees()
    {
        var koppen = Document.Index().Where(b => b.Item is HeadingBlock { Level: <= 3 }).Select(b => (b.Index, Kop: (HeadingBlock)b.Item)).ToList();
        var groep = "";
        foreach (var ((plaats, kop), volgende) in koppen.Zip(koppen.Skip(1).Select(k => k.Index).Append(Document.Count)))
        {
            if (kop.Level == 2) groep = Markdowntekst.Woorden(kop);
            if (kop.Level == 3) yield return Deel(groep, kop, [.. Document.Skip(plaats + 1).Take(volgende - plaats - 1)]);
        }
    }

    /// <summary>On a page of its own the sentence of a test stands right below the title.</summary>
    private static Toetsdeel Deel(string groep, HeadingBlock kop, IReadOnlyList<Block> blokken)
    {
        foreach (var zin in blokken.OfType<HeadingBlock>()) zin.Level = 2;
        return new Toetsdeel(kop.GetAttributes().Id!, Markdowntekst.Woorden(kop), groep, Tekst[blokken[0].Span.Start..(blokken[^1].Span.End + 1)], blokken);
    }
}
