namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// What to consider before judging blame: what consulenten weigh in practice. The marks go into the report; they never
/// decide anything.
/// </summary>
internal static class Overwegingen
{
    public static IReadOnlyList<(string Veld, string Tekst)> Alle { get; } =
    [
        ("overwogen-uitleg", "De eigen uitleg van de inwoner: is de reden echt en na te gaan?"),
        ("overwogen-brief", "De oproep: is de brief op tijd aangekomen en was hij te begrijpen?"),
        ("overwogen-gezondheid", "Lichamelijke of psychische gezondheid"),
        ("overwogen-taal", "Laaggeletterdheid of moeite met de taal"),
        ("overwogen-beperking", "Een verstandelijke beperking"),
        ("overwogen-zorg", "Zorg voor jonge kinderen of familie"),
        ("overwogen-crisis", "Schulden, bewind of dreigende huisuitzetting"),
        ("overwogen-werk", "Werk, een sollicitatie of een andere afspraak op dat moment"),
    ];
}
