namespace Maatregel.Api.Tests.Regels;

/// <summary>The published texts that cost most for what they are: much of one thing, as much as goes in or more.</summary>
internal static class SlechtstePublicatie
{
    private const string Plan = "Het niet meewerken aan een plan van aanpak: de verlaging is 20% gedurende een maand.";

    public static IEnumerable<(string Naam, string Xml)> Alle =>
    [
        ("artikelen met elk een voorstel", Tekst(Keer(140, i => Artikel(i, $"<al>{Plan}</al>")))),
        ("meer voorstellen dan gaan", Tekst(Keer(1000, i => Artikel(i, $"<al>{Plan}</al>")))),
        ("een artikel van leden met elk een voorstel", Tekst(Artikel(1, Keer(140, i => $"<lid><lidnr>{i}.</lidnr><al>{Plan}</al></lid>")))),
        ("een lid van rijen zonder nummer met elk een voorstel", Tekst(Artikel(1, $"<lid><al>De verlaging is 20% gedurende een maand bij:</al><lijst>{Keer(140, _ => "<li><al>het niet meewerken aan een plan van aanpak;</al></li>")}</lijst></lid>"))),
        ("meer gevallen dan gaan", Tekst(Artikel(1, Keer(300, i => $"<lid><lidnr>{i}.</lidnr><al>Bij tekortschietend besef van verantwoordelijkheid is de verlaging 20% gedurende een maand.</al></lid>")))),
        ("duizenden artikelen", Tekst(Keer(10_000, i => Artikel(i, "<al>x</al>")))),
        ("artikelen die naar elkaar wijzen", Tekst(Keer(300, i => Artikel(i, $"<al>De geüniformeerde verplichting van artikel 18, vierde lid: een maand. Artikel {i + 1} en artikel {i + 2}.</al>")))),
        ("streepjes zonder eind", Tekst(Artikel(1, Keer(4900, _ => "<al>- x</al>")))),
        ("maanden zonder eind", Tekst(Keer(24, i => Artikel(i, $"<al>{string.Concat(Enumerable.Repeat("een maand ", 400))}</al>")))),
        ("een lang nummer", Tekst($"<artikel><kop><nr>{new string('1', 50_000)}</nr></kop>{Keer(1000, i => $"<lid><lidnr>{i}.</lidnr><al>x</al></lid>")}</artikel>")),
    ];

    private static string Keer(int aantal, Func<int, string> deel) => string.Concat(Enumerable.Range(1, aantal).Select(deel));

    private static string Artikel(int nummer, string inhoud) => $"<artikel><kop><label>Artikel</label><nr>{nummer}</nr></kop>{inhoud}</artikel>";

    private static string Tekst(string artikelen) =>
        $"<cvdr><meta><owmskern><title>Afstemmingsverordening Participatiewet</title></owmskern></meta><body><regeling><regeling-tekst>{artikelen}</regeling-tekst></regeling></body></cvdr>";
}
