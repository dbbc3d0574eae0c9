namespace Maatregel.Api.Pagina.Formulier;

/// <summary>How a question is answered.</summary>
internal enum Veldsoort
{
    Keuze,
    Meerkeuze,
    Datum,
    Maand,
    Bedrag,
    Getal,
    Percentage,
    Regel,
    Tekst,
    Vinkje,
    Groep,
}
