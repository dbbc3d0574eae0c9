using Maatregel.Rules.Invoer;
using Maatregel.Rules.Publicaties;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Endpoints.Concepten;

/// <summary>Lays a document beside what is newer, and says of each part what is wrong with it.</summary>
internal static class Verschilmaker
{
    public static Leesresultaat<Verschiluitslag> Maak(Verschilvraag vraag, VerordeningBibliotheek bibliotheek)
    {
        List<Fout> fouten = [];
        var uitkomsten = vraag.Nieuw is null ? null : Uitkomsten(vraag, bibliotheek, fouten);
        var publicatie = vraag.Publicatie is null ? null : Publicatie(vraag, fouten);
        return fouten.Count > 0 ? new(fouten) : new(Verschiluitslag.Van(uitkomsten, publicatie));
    }

    private static Uitkomstvergelijking? Uitkomsten(Verschilvraag vraag, VerordeningBibliotheek bibliotheek, List<Fout> fouten)
    {
        var (oud, nieuw) = (Documentcontrole.Van(vraag.Oud, bibliotheek), Documentcontrole.Van(vraag.Nieuw!, bibliotheek));
        fouten.AddRange(Op(oud.Fouten, "$.oud"));
        fouten.AddRange(Op(nieuw.Fouten, "$.nieuw"));
        return fouten.Count > 0 ? null : Uitkomstvergelijking.Van(oud.Uitkomsten!, nieuw.Uitkomsten!);
    }

    private static Publicatieverschil? Publicatie(Verschilvraag vraag, List<Fout> fouten)
    {
        var gelezen = PublicatieReader.Lees(vraag.Publicatie!);
        fouten.AddRange(gelezen.Fouten.Select(f => f with { Pad = "$.publicatie" }));
        return gelezen.IsGeldig ? PublicatieVergelijking.Vergelijk(vraag.Oud, gelezen.Waarde) : null;
    }

    private static IEnumerable<Fout> Op(IReadOnlyList<Fout> fouten, string pad) => fouten.Select(f => f with { Pad = pad + f.Pad[1..] });
}
