using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Http;

/// <summary>The problems that the host can answer with, in Dutch.</summary>
internal static class Problemen
{
    public static ProbleemResult Ongeldig(IReadOnlyList<Fout> fouten) => new(VanFouten(fouten));

    public static Probleem VanFouten(IReadOnlyList<Fout> fouten) => new(
        "about:blank",
        "Ongeldige invoer",
        StatusCodes.Status400BadRequest,
        fouten.Count == 1 ? "De invoer bevat een fout." : $"De invoer bevat {fouten.Count} fouten.",
        [.. fouten.Select(OngeldigLid.Van)]);

    public static ProbleemResult VanStatus(int status) => new(Van(status));

    public static Probleem Van(int status)
    {
        var (titel, detail) = Tekst(status);
        return new Probleem("about:blank", titel, status, detail);
    }

    private static (string Titel, string Detail) Tekst(int status) => status switch
    {
        400 => ("Ongeldig verzoek", "Het verzoek is niet te lezen."),
        401 => ("Niet aangemeld", "Stuur een geldig toegangsbewijs mee in de kop Authorization."),
        403 => ("Geen toegang", "Het toegangsbewijs geeft geen recht op deze functie."),
        404 => ("Niet gevonden", "Dit adres bestaat niet. Let op: een adres eindigt niet op een schuine streep."),
        405 => ("Methode niet toegestaan", "Dit adres kent deze methode niet. De kop Allow noemt de methoden die wel kunnen."),
        406 => ("Geen passende vorm", "Het antwoord is er niet in een vorm die de kop Accept toelaat."),
        408 => ("Te langzaam", "De invoer kwam te langzaam binnen of hield te lang stil. Stuur haar opnieuw."),
        413 => ("Invoer te groot", "De invoer is groter dan is toegestaan."),
        415 => ("Vorm niet ondersteund", "De kop Content-Type, Content-Encoding of Transfer-Encoding noemt een vorm die dit adres niet leest."),
        429 => ("Te veel verzoeken", "Er zijn te veel verzoeken in korte tijd gedaan. Probeer het later opnieuw."),
        503 => ("Niet beschikbaar", "De dienst is nu niet beschikbaar. Probeer het later opnieuw."),
        >= 500 => ("Er ging iets mis", "Het verzoek kon door een fout in de dienst niet worden beantwoord."),
        _ => ("Verzoek geweigerd", "Het verzoek kan niet worden beantwoord."),
    };
}
