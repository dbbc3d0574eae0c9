using Maatregel.Rules.Publicaties.Document;

namespace Maatregel.Rules.Publicaties;

/// <summary>Schrijft het document van een verordening met wat uit de publicatie is overgenomen. De rest blijft onbekend.</summary>
public static class ConceptWriter
{
    /// <summary>De onderwerpen van een document die één bepaling zijn, in de volgorde van het document.</summary>
    public static IReadOnlyList<string> Onderwerpen => Documentbouwer.Onderwerpen;

    /// <summary>Schrijft een document. Of het klopt, zegt <see cref="Verordeningen.VerordeningBibliotheek.Controleer(ReadOnlyMemory{byte})"/>.</summary>
    /// <param name="concept">De publicatie met de voorstellen.</param>
    /// <param name="aanvaard">De voorstellen die zijn overgenomen, zoals zij zijn gedaan of veranderd. Ook de kop: <see cref="Concept.Kop"/>.</param>
    /// <param name="keuzen">Wat over het hele document is gezegd.</param>
    /// <returns>Het document als JSON, in UTF-8 en met witruimte.</returns>
    public static byte[] Schrijf(Concept concept, IEnumerable<Voorstel> aanvaard, Conceptkeuzen? keuzen = null)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return [.. Jsontekst.Ruim(Documentbouwer.Bouw(concept.Publicatie, aanvaard, keuzen ?? new())), (byte)'\n'];
    }
}
