using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>A page of the documentation: where its links lead, which anchors it has and what it shows as code.</summary>
internal sealed class Markdownblad
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;

    private Markdownblad(string pad)
    {
        Pad = pad;
        _document = Markdown.Parse(Bronmap.Lees(pad), Pijplijn);
    }

    /// <summary>Every page of the repository: the root and docs.</summary>
    public static IReadOnlyList<Markdownblad> Alle { get; } =
    [
        .. Directory.EnumerateFiles(Bronmap.Wortel, "*.md").Concat(Directory.EnumerateFiles(Bronmap.Docs, "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(p => new Markdownblad(p)),
    ];

    public string Pad { get; }

    public string Naam => Path.GetRelativePath(Bronmap.Wortel, Pad).Replace('\\', '/');

    /// <summary>The links that lead to a file of the repository or to a place in one, pictures included.</summary>
    public IEnumerable<string> Verwijzingen => _document.Descendants<LinkInline>().Select(l => l.Url ?? "").Where(u => !u.Contains(':', StringComparison.Ordinal));

    public IEnumerable<string?> Ankers => _document.Descendants<HeadingBlock>().Select(k => k.TryGetAttributes()?.Id);

    /// <summary>Code within a sentence.</summary>
    public IEnumerable<string> Codewoorden => _document.Descendants<CodeInline>().Select(c => c.Content);

    /// <summary>The blocks of code, each in one piece.</summary>
    public IEnumerable<string> Codeblokken => _document.Descendants<CodeBlock>().Select(b => b.Lines.ToString());

    public static Markdownblad Van(string naam) => Alle.Single(b => b.Naam == naam);

    /// <summary>The file or folder that a link leads to.</summary>
    public string Doel(string verwijzing)
    {
        var bestand = verwijzing.Split('#')[0];
        return bestand.Length == 0 ? Pad : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Pad)!, bestand));
    }
}
