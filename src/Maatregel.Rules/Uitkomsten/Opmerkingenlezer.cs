using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>The remarks and conditions of a document, each with its place.</summary>
internal static class Opmerkingenlezer
{
    public static IReadOnlyList<Documentopmerking> Van(Verordening v) =>
    [
        .. Een("$.opmerking", v.Opmerking),
        .. Bij("uniform", v.Uniform),
        .. Bij("spreiding", v.Spreiding),
        .. Een("$.spreiding.inhoud.voorwaarde", v.Spreiding?.Inhoud?.Voorwaarde),
        .. v.Gedragingen.Index().SelectMany(g => Een(JsonPad.Element("$.gedragingen", g.Index) + ".opmerking", g.Item.Opmerking)),
        .. v.Tarieven.Index().SelectMany(t => Een(JsonPad.Element("$.tarieven", t.Index) + ".opmerking", t.Item.Opmerking)),
        .. Bij("tekortschietendBesef", v.TekortschietendBesef),
        .. Bij("recidive", v.Recidive),
        .. Bij("waarschuwing", v.Waarschuwing),
        .. Bij("afzien", v.Afzien),
        .. Een("$.afzien.inhoud.uitzondering", v.Afzien?.Inhoud?.Uitzondering),
        .. Een("$.afzien.inhoud.dringendeRedenen.omschrijving", v.Afzien?.Inhoud?.DringendeRedenen?.Omschrijving),
        .. Bij("horen", v.Horen),
        .. Bij("ingang", v.Ingang),
        .. Bij("berekeningsgrondslag", v.Berekeningsgrondslag),
        .. Bij("samenloop", v.Samenloop),
        .. Bij("verminderdeVerwijtbaarheid", v.VerminderdeVerwijtbaarheid),
        .. Bij("individueleAfstemming", v.IndividueleAfstemming),
        .. Bij("herleving", v.Herleving),
        .. Bij("inkeer", v.Inkeer),
        .. Bij("weigering", v.Weigering),
        .. Bij("besluiteisen", v.Besluiteisen),
        .. Bij("hardheidsclausule", v.Hardheidsclausule),
        .. Een("$.hardheidsclausule.inhoud", v.Hardheidsclausule?.Inhoud),
    ];

    private static IEnumerable<Documentopmerking> Bij<T>(string lid, Bepaling<T>? bepaling)
        where T : class => Een($"$.{lid}.opmerking", bepaling?.Opmerking);

    private static IEnumerable<Documentopmerking> Een(string pad, string? tekst) => tekst is null ? [] : [new(pad, tekst)];
}
