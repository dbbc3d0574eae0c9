using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>The subjects of a verordening, in the order of the format, with what a document knows of each.</summary>
internal static class Onderwerpen
{
    public static IReadOnlyList<Onderwerpstaat> Van(Verordening v) =>
    [
        Staat("uniform", "duur bij artikel 18, vierde lid", v.Uniform),
        Staat("spreiding", "spreiden over maanden", v.Spreiding),
        Staat("tekortschietendBesef", "tekortschietend besef van verantwoordelijkheid", v.TekortschietendBesef),
        Staat("recidive", "herhaling bij de eigen gedragingen", v.Recidive),
        Staat("waarschuwing", "waarschuwing", v.Waarschuwing),
        Staat("afzien", "afzien na verloop van tijd", v.Afzien),
        Staat("horen", "horen", v.Horen),
        Staat("ingang", "ingang van de maatregel", v.Ingang),
        Staat("berekeningsgrondslag", "waarover het percentage wordt berekend", v.Berekeningsgrondslag),
        Staat("samenloop", "meer schendingen tegelijk", v.Samenloop),
        Staat("verminderdeVerwijtbaarheid", "verminderde verwijtbaarheid", v.VerminderdeVerwijtbaarheid),
        Staat("individueleAfstemming", "ruimte om af te wijken", v.IndividueleAfstemming),
        Staat("herleving", "rest na beëindiging van de uitkering", v.Herleving),
        Staat("inkeer", "inkeer", v.Inkeer),
        Staat("weigering", "weigering van IOAW of IOAZ", v.Weigering),
        Staat("besluiteisen", "wat in het besluit moet staan", v.Besluiteisen),
        Staat("hardheidsclausule", "hardheidsclausule", v.Hardheidsclausule),
    ];

    private static Onderwerpstaat Staat<T>(string lid, string naam, Bepaling<T>? bepaling)
        where T : class => new(
            lid,
            naam,
            bepaling?.Status ?? Bepalingstatus.Onbekend,
            bepaling?.AangenomenUit?.Aanhaling ?? (bepaling?.Artikel is { } artikel ? $"artikel {artikel}" : null),
            bepaling?.Vindplaats,
            bepaling?.BuitenToepassing is { } oordeel ? $"{oordeel.Reden} ({oordeel.Ecli})" : null);
}
