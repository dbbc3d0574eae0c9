using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatregel.Rules.Documenten;

/// <summary>The bullets of a list: a list that is one for a reader that speaks, and not a line with a dash.</summary>
internal static class Opsomming
{
    /// <returns>The number of the list.</returns>
    public static int Zet(MainDocumentPart hoofd)
    {
        var deel = hoofd.NumberingDefinitionsPart ?? hoofd.AddNewPart<NumberingDefinitionsPart>("rIdOpsomming");
        var nummering = deel.Numbering ??= new Numbering();
        var vorm = nummering.Elements<AbstractNum>().Select(a => a.AbstractNumberId!.Value).DefaultIfEmpty(0).Max() + 1;
        var lijst = nummering.Elements<NumberingInstance>().Select(n => n.NumberID!.Value).DefaultIfEmpty(0).Max() + 1;
        var abstracte = new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
            { LevelIndex = 0 })
        { AbstractNumberId = vorm };

        // The standard wants every form before every list.
        if (nummering.Elements<AbstractNum>().LastOrDefault() is { } laatste) laatste.InsertAfterSelf(abstracte);
        else nummering.PrependChild(abstracte);
        var instantie = new NumberingInstance(new AbstractNumId { Val = vorm }) { NumberID = lijst };
        if (nummering.Elements<NumberingInstance>().LastOrDefault() is { } vorige) vorige.InsertAfterSelf(instantie);
        else abstracte.InsertAfterSelf(instantie);
        return lijst;
    }
}
