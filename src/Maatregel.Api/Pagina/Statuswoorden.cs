namespace Maatregel.Api.Pagina;

/// <summary>What a person reads when a page is not there: what is the matter, and what can be done.</summary>
internal static class Statuswoorden
{
    private const string Opnieuw = "Ga terug in uw browser en probeer het opnieuw.";

    public static (string Titel, string Uitleg) Van(int status) => status switch
    {
        400 => ("Dit formulier is niet te lezen", Opnieuw),
        401 => ("U bent niet aangemeld", "Meld u opnieuw aan. Probeer het daarna nog een keer."),
        403 => ("U hebt geen toegang", "Vraag uw beheerder om toegang."),
        405 => ("Deze bladzijde is zo niet te openen", "Zij hoort bij een formulier. Begin bij de eerste bladzijde."),
        408 => ("Het duurde te lang", "Uw formulier kwam te langzaam binnen. " + Opnieuw),
        413 => ("De invoer is te groot", "Ga terug in uw browser. Maak de tekst korter of kies een kleiner bestand."),
        415 => ("Dit is niet te lezen", "U stuurde iets in een vorm die deze bladzijde niet kent. Begin opnieuw."),
        429 => ("U vraagt te vaak iets", "Wacht een minuut. " + Opnieuw),
        503 => ("De dienst is nu niet beschikbaar", "Misschien is het te druk. Wacht even. " + Opnieuw),
        >= 500 => ("Er ging iets mis", "Dat ligt niet aan u. Probeer het opnieuw. Lukt het weer niet? Meld het dan bij uw beheerder."),
        _ => ("Dit kan niet", "Uw vraag is zo niet te beantwoorden. Begin opnieuw."),
    };
}
