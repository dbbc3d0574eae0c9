using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatregel.Rules.Documenten;

/// <summary>The styles that a text needs. A file of the municipality keeps its own, and gets only those that it lacks.</summary>
internal static class Stijlen
{
    public const string Titel = "title";
    public const string Kop = "heading 1";
    public const string Punt = "List Bullet";
    public const string Tabel = "Table Grid";

    public static void Zet(MainDocumentPart hoofd)
    {
        var deel = hoofd.StyleDefinitionsPart ?? hoofd.AddNewPart<StyleDefinitionsPart>("rIdStijlen");
        deel.Styles ??= new Styles(Basis());
        var bekend = Namen(hoofd);
        foreach (var stijl in Alle().Where(s => !bekend.ContainsKey(s.StyleName!.Val!.Value!))) deel.Styles.Append(stijl);
    }

    /// <summary>The id of each style under its name: a Dutch word processor calls "heading 1" Kop1.</summary>
    public static IReadOnlyDictionary<string, string> Namen(MainDocumentPart hoofd) =>
        hoofd.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleName?.Val?.Value is not null && s.StyleId?.Value is not null)
            .DistinctBy(s => s.StyleName!.Val!.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(s => s.StyleName!.Val!.Value!, s => s.StyleId!.Value!, StringComparer.OrdinalIgnoreCase);

    private static DocDefaults Basis() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
            new FontSize { Val = "22" },
            new Languages { Val = Kenmerken.Taal, EastAsia = Kenmerken.Taal })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    private static IEnumerable<Style> Alle()
    {
        yield return new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true };
        yield return Koptekst("Title", Titel, "28", null);
        yield return Koptekst("Heading1", Kop, "24", 0);
        yield return new Style(
            new StyleName { Val = Punt },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }, new ContextualSpacing()))
        { Type = StyleValues.Paragraph, StyleId = "ListBullet" };
        yield return new Style(
            new StyleName { Val = Tabel },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }),
            new StyleTableProperties(
                new TableBorders(Rand<TopBorder>(), Rand<LeftBorder>(), Rand<BottomBorder>(), Rand<RightBorder>(), Rand<InsideHorizontalBorder>(), Rand<InsideVerticalBorder>()),
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableGrid" };
    }

    private static Style Koptekst(string id, string naam, string grootte, int? niveau)
    {
        var alinea = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" });
        if (niveau is { } n) alinea.Append(new OutlineLevel { Val = n });
        return new Style(
            new StyleName { Val = naam },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            alinea,
            new StyleRunProperties(new Bold(), new FontSize { Val = grootte }))
        { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Rand<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "auto" };
}
