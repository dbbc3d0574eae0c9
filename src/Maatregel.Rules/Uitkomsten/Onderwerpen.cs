using System.Collections.Frozen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>The subjects of a verordening, in the order of the format, with what a document knows of each.</summary>
internal static class Onderwerpen
{
    private static readonly FrozenDictionary<string, string> Namen = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["uniform"] = "duur bij artikel 18, vierde lid",
        ["spreiding"] = "spreiden over maanden",
        ["tekortschietendBesef"] = "tekortschietend besef van verantwoordelijkheid",
        ["recidive"] = "herhaling bij de eigen gedragingen",
        ["waarschuwing"] = "waarschuwing",
        ["afzien"] = "afzien na verloop van tijd",
        ["horen"] = "horen",
        ["ingang"] = "ingang van de maatregel",
        ["berekeningsgrondslag"] = "waarover het percentage wordt berekend",
        ["samenloop"] = "meer schendingen tegelijk",
        ["verminderdeVerwijtbaarheid"] = "verminderde verwijtbaarheid",
        ["individueleAfstemming"] = "ruimte om af te wijken",
        ["herleving"] = "rest na beëindiging van de uitkering",
        ["inkeer"] = "inkeer",
        ["weigering"] = "weigering van IOAW of IOAZ",
        ["besluiteisen"] = "wat in het besluit moet staan",
        ["hardheidsclausule"] = "hardheidsclausule",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The subject in plain words.</summary>
    public static string Naam(string lid) => Namen[lid];

    public static IReadOnlyList<Onderwerpstaat> Van(Verordening v) =>
    [
        Staat("uniform", v.Uniform),
        Staat("spreiding", v.Spreiding),
        Staat("tekortschietendBesef", v.TekortschietendBesef),
        Staat("recidive", v.Recidive),
        Staat("waarschuwing", v.Waarschuwing),
        Staat("afzien", v.Afzien),
        Staat("horen", v.Horen),
        Staat("ingang", v.Ingang),
        Staat("berekeningsgrondslag", v.Berekeningsgrondslag),
        Staat("samenloop", v.Samenloop),
        Staat("verminderdeVerwijtbaarheid", v.VerminderdeVerwijtbaarheid),
        Staat("individueleAfstemming", v.IndividueleAfstemming),
        Staat("herleving", v.Herleving),
        Staat("inkeer", v.Inkeer),
        Staat("weigering", v.Weigering),
        Staat("besluiteisen", v.Besluiteisen),
        Staat("hardheidsclausule", v.Hardheidsclausule),
    ];

    private static Onderwerpstaat Staat<T>(string lid, Bepaling<T>? bepaling)
        where T : class => new(
            lid,
            Naam(lid),
            bepaling?.Status ?? Bepalingstatus.Onbekend,
            bepaling?.AangenomenUit?.Aanhaling ?? (bepaling?.Artikel is { } artikel ? $"artikel {artikel}" : null),
            bepaling?.Vindplaats,
            bepaling?.BuitenToepassing is { } oordeel ? $"{oordeel.Reden} ({oordeel.Ecli})" : null);
}
