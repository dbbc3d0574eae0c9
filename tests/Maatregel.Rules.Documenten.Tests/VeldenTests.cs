using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Documenten.Tests;

/// <summary>Every place that docs/sjablonen.md lists is filled in a file of the municipality as it is in a text of the municipality.</summary>
[Trait("soort", "techniek")]
public sealed partial class VeldenTests
{
    private static readonly string[] Documentatie = File.ReadAllLines(Pad());

    public static TheoryData<string> Adviezen { get; } = [.. Voorbeelden.Namen];

    [Theory]
    [MemberData(nameof(Adviezen))]
    public void The_places_of_an_advice(string voorbeeld)
    {
        var sjabloon = Sjabloon("### In de teksten bij een advies");
        Vergelijk("rapportage", sjabloon, i => new MaatregelAdviseur(Verordeningen.VerordeningBibliotheek.Ingebouwd, i).Adviseer(Voorbeelden.Casus(voorbeeld)).Teksten.Stuk("rapportage")!);
    }

    [Theory]
    [InlineData("uitnodiging")]
    [InlineData("herhaling")]
    [InlineData("telefoonnotitie")]
    public void The_places_of_an_appointment(string naam)
    {
        var casus = Voorbeelden.Casus(Voorbeelden.Namen.First());
        Vergelijk(naam, Sjabloon("### In `uitnodiging`"), i => Oproepbrief.Schrijf(naam, casus, new MaatregelAdviseur(Verordeningen.VerordeningBibliotheek.Ingebouwd, i).Adviseer(Oproepbrief.Vooruitblik(casus)!))!);
    }

    [Theory]
    [InlineData("herziening", Antwoord.Ja)]
    [InlineData("afwijzing", Antwoord.Nee)]
    public void The_places_of_a_revision(string naam, Antwoord nakoming)
    {
        var verzoek = new Herzieningsverzoek
        {
            Gemeente = "GM1916",
            Regeling = Regeling.Participatiewet,
            Grond = Herzieningsgrond.Inkeer,
            Peildatum = new LocalDate(2024, 8, 12),
            OpVerzoek = Antwoord.Ja,
            IngediendOp = new LocalDate(2024, 8, 5),
            LaatstUitbetaaldeMaand = new YearMonth(2024, 7),
            Inkeer = new Inkeeroordeel { NakomingOndubbelzinnig = nakoming, Herzien = nakoming, Motivering = "Zie het dossier." },
            Maatregel = new OpgelegdeMaatregel
            {
                Regel = new RegelId("pw-18-6"),
                Gedragingsdatum = new LocalDate(2024, 5, 13),
                Bekendgemaakt = new LocalDate(2024, 6, 17),
                Plan = [new OpgelegdeMaand(new YearMonth(2024, 7), 100, 1308.45m), new OpgelegdeMaand(new YearMonth(2024, 8), 100, 1308.45m)],
                NormPerMaand = 1308.45m,
            },
        };
        Vergelijk(naam, Sjabloon("### In `herziening`"), i => Herzieningsbrief.Schrijf(naam, new MaatregelAdviseur(Verordeningen.VerordeningBibliotheek.Ingebouwd, i).Herzie(verzoek))!);
    }

    private static void Vergelijk(string naam, IReadOnlyList<string> sjabloon, Func<AdviesInstellingen, Tekststuk> schrijf)
    {
        var tekst = schrijf(new AdviesInstellingen { Sjablonen = new Sjablonen(new Dictionary<string, string> { [naam] = string.Join('\n', sjabloon) }) });
        using var bestand = Bestand.Open(Huisstijl.Lees(naam, Docx(sjabloon)).Schrijf(tekst));

        Assert.Equal(Regels(tekst.Tekst.Split('\n')), Regels(Bestand.Regels(bestand)));
    }

    private static IEnumerable<string> Regels(IEnumerable<string> regels) => regels.Select(r => r.TrimEnd()).Where(r => r.Length > 0);

    /// <summary>Each place on a line of its own, under its name; what repeats begins and ends on lines of its own.</summary>
    private static List<string> Sjabloon(string kop)
    {
        List<string> regels = [];
        Stack<string> open = [];
        foreach (var veld in Documentatie.SkipWhile(r => !r.StartsWith(kop, StringComparison.Ordinal)).Skip(1).TakeWhile(r => !r.StartsWith('#')).Select(r => Veld().Match(r)).Where(m => m.Success))
        {
            while (open.Count > veld.Groups["diep"].Length / 2) regels.Add($"{{/{open.Pop()}}}");
            var naam = veld.Groups["naam"].Value;
            if (veld.Groups["soort"].Value == "lijst") open.Push(naam);
            regels.Add(veld.Groups["soort"].Value switch
            {
                "lijst" => $"{{#{naam}}}",
                "keuze" => $"{naam}: {{#{naam}}}ja{{/{naam}}}{{^{naam}}}nee{{/{naam}}}",
                _ => $"{naam}: {{{naam}}}",
            });
        }

        while (open.Count > 0) regels.Add($"{{/{open.Pop()}}}");
        return regels;
    }

    private static byte[] Docx(IEnumerable<string> regels)
    {
        using var stroom = new MemoryStream();
        using (var bestand = WordprocessingDocument.Create(stroom, WordprocessingDocumentType.Document))
        {
            bestand.AddMainDocumentPart().Document = new Document(new Body(regels.Select(r => new Paragraph(new Run(new Text(r) { Space = SpaceProcessingModeValues.Preserve })))));
        }

        return stroom.ToArray();
    }

    private static string Pad([CallerFilePath] string bron = "") => Path.Combine(Path.GetDirectoryName(bron)!, "../../docs/sjablonen.md");

    [GeneratedRegex(@"^(?<diep> *)- `(?<naam>[a-z-]+)`(?: \((?<soort>keuze|lijst)\))?:")]
    private static partial Regex Veld();
}
