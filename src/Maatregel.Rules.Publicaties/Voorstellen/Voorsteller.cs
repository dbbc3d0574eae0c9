using Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Seeks in a published verordening, by subject of a document, what seems to stand there. Fills in nothing.</summary>
internal static class Voorsteller
{
    private static readonly IZoeker[] Zoekers =
    [
        new RegelingenZoeker(),
        new UniformZoeker(),
        new SpreidingZoeker(),
        new GedragingZoeker(),
        new MisdragingZoeker(),
        new TariefZoeker(),
        new BesefZoeker(),
        new RecidiveZoeker(),
        new WaarschuwingZoeker(),
        new AfzienZoeker(),
        new HorenZoeker(),
        new IngangZoeker(),
        new BerekeningZoeker(),
        new SamenloopZoeker(),
        new VerminderdZoeker(),
        new AfstemmingZoeker(),
        new HerlevingZoeker(),
        new InkeerZoeker(),
        new WeigeringZoeker(),
        new BesluiteisenZoeker(),
        new HardheidZoeker(),
    ];

    /// <summary>All proposals, in the order of the document; a subject that was not found is absent. It stops at more than are judged.</summary>
    public static IReadOnlyList<Voorstel> Zoek(Leestekst tekst)
    {
        var verband = new Verband(tekst);
        return [.. Zoekers.SelectMany(z => z.Zoek(verband)).Take(Omvang.MeesteVoorstellen + 1).GroupBy(v => v.Onderwerp).SelectMany(g => g.Select((v, i) => v with { Id = Naam(v, i, g.Count()) }))];
    }

    private static string Naam(Voorstel voorstel, int index, int aantal) =>
        aantal == 1 ? voorstel.Onderwerp : string.Create(CultureInfo.InvariantCulture, $"{voorstel.Onderwerp}-{index + 1}");
}
