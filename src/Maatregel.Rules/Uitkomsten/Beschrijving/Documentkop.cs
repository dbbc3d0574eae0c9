using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Uitkomsten.Beschrijving.Inhoudswoorden;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>What a document says of itself, and of the municipalities in which it holds.</summary>
internal static class Documentkop
{
    public static IEnumerable<Bepalingsinhoud> Van(Verordening v) =>
    [
        new("$", "het document", Document(v).Alle),
        .. v.Gemeenten.Select((g, i) => new Bepalingsinhoud(JsonPad.Element("$.gemeenten", i), $"gemeente {g.Naam}", Gemeente(g).Alle)),
    ];

    private static Lijnen Document(Verordening v) => new Lijnen()
        .Met("citeertitel", v.Titel)
        .Met("nummer bij lokaleregelgeving.overheid.nl", v.CvdrId is null ? null : string.Create(CultureInfo.InvariantCulture, $"{v.CvdrId}/{v.CvdrVersie ?? 1}"))
        .Met("bekendmaking", v.Bekendmaking)
        .Met("vastgesteld door", v.VastgesteldDoor is { } vaststeller ? Vaststeller(vaststeller) : null)
        .Met("wettelijke grondslag", v.WettelijkeGrondslag)
        .Met("werkt terug tot", Dag(v.TerugwerkendTot))
        .Met("bekend vanaf", Dag(v.BekendVanaf))
        .Met("bekend tot en met", Dag(v.BekendTotEnMet))
        .Met("regelingen", Regelingen(v.Regelingen))
        .Met("leunt op", v.LeuntOp)
        .Met("gedragingen die hier niet staan", Status(v.OverigeGedragingen ?? Bepalingstatus.Onbekend))
        .Met("opmerking", v.Opmerking);

    private static Lijnen Gemeente(Gemeentedekking gemeente) => new Lijnen()
        .Met("code", gemeente.Code)
        .Met("naam", gemeente.Naam)
        .Met("eerste dag", Dag(gemeente.Van))
        .Met("laatste dag", Dag(gemeente.TotEnMet) ?? "geen einde bekend")
        .Met("citeertitel hier", gemeente.Titel)
        .Met("besluit namens het college", gemeente.Mandaat?.Gemandateerde)
        .Met("mandaatbesluit", gemeente.Mandaat?.Besluit)
        .Met("mandaat vanaf", Dag(gemeente.Mandaat?.Van));

    private static string? Dag(LocalDate? dag) => dag is { } bekend ? NederlandseWeergave.Datum(bekend) : null;
}
