using System.Text.Json.Nodes;

namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>A text of the tests as a concept, and as the document of somebody who takes over everything.</summary>
internal static class Proefconcept
{
    public static Concept Van(string naam) => ConceptReader.Lees(Publicatieschrijver.Cvdr(Proeftekst.Lees(naam + ".txt"))).Waarde!;

    public static Concept Artikelen(string artikelen) => ConceptReader.Lees(
        $"<cvdr><meta><owmskern><title>Afstemmingsverordening Participatiewet</title></owmskern></meta><body><regeling><regeling-tekst>{artikelen}</regeling-tekst></regeling></body></cvdr>").Waarde!;

    /// <summary>The code of the municipality is in no file of this form: that a person must add.</summary>
    public static byte[] Alles(Concept concept, Conceptkeuzen? keuzen = null) => ConceptWriter.Schrijf(concept, [MetCode(concept.Kop), .. concept.Voorstellen], keuzen);

    public static JsonObject Document(Concept concept, Conceptkeuzen? keuzen = null) => JsonNode.Parse(Alles(concept, keuzen))!.AsObject();

    private static Voorstel MetCode(Voorstel kop) => kop with { Waarden = [.. kop.Waarden, new Voorstelwaarde("gemeenten[0].code", "\"GM9901\"", "", "")] };
}
