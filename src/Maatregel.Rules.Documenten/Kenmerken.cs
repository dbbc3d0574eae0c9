using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatregel.Rules.Documenten;

/// <summary>What a reader that speaks needs to know of a file: its title and its language. No name and no moment is written.</summary>
internal static class Kenmerken
{
    public const string Taal = "nl-NL";

    // Made by hand, because the package would give it a name of its own in each file.
    private const string Leeg = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"/>""";

    public static void Zet(WordprocessingDocument bestand, string titel)
    {
        if (bestand.CoreFilePropertiesPart is null)
        {
            using var leeg = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Leeg));
            bestand.AddCoreFilePropertiesPart().FeedData(leeg);
            bestand.ChangeIdOfPart(bestand.CoreFilePropertiesPart!, "rIdKenmerken");
        }

        bestand.PackageProperties.Title = titel;
        bestand.PackageProperties.Language = Taal;
        var deel = bestand.MainDocumentPart!.DocumentSettingsPart ?? bestand.MainDocumentPart.AddNewPart<DocumentSettingsPart>("rIdInstellingen");
        deel.Settings ??= new Settings();
        if (deel.Settings.GetFirstChild<ThemeFontLanguages>() is null) deel.Settings.AddChild(new ThemeFontLanguages { Val = Taal });
    }
}
