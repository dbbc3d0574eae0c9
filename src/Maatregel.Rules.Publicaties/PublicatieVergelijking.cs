using Maatregel.Rules.Publicaties.Document;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Publicaties;

/// <summary>Zegt van een nieuwere publicatie welke artikelen zijn veranderd, en welke waarden van een document daarop rusten.</summary>
public static class PublicatieVergelijking
{
    /// <summary>Vergelijkt een document met een publicatie.</summary>
    /// <param name="document">Het document, met de afdrukken van de tekst waaruit het is gelezen.</param>
    /// <param name="publicatie">De publicatie.</param>
    public static Publicatieverschil Vergelijk(Verordening document, Publicatie publicatie)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(publicatie);
        return Vergelijker.Vergelijk(document, publicatie);
    }
}
