namespace Maatregel.Rules.Verordeningen;

/// <summary>Hoe groot een verordening als document is. Het zijn grenzen van het product en niet van de wet: ruimer dan een verordening nodig heeft.</summary>
public static class Documentgrenzen
{
    /// <summary>De meeste tekens van een tekst die zelf geen kortere grens noemt.</summary>
    public const int Tekst = 5000;

    /// <summary>De meeste elementen van een lijst die zelf geen kortere grens noemt.</summary>
    public const int Lijst = 1000;

    /// <summary>De meeste tekens van het hele document, als JSON.</summary>
    public const int Document = 100_000;
}
