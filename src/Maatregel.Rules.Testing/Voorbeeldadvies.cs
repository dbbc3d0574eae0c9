using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Testing;

/// <summary>
/// Voor elke uitkomst een advies zoals de echte adviseur het geeft: met redenen, teksten en verantwoording. De zaak waar het over gaat,
/// staat erin.
/// </summary>
public static class Voorbeeldadvies
{
    private static readonly MaatregelAdviseur Adviseur = new();

    /// <summary>Een advies met deze uitkomst.</summary>
    /// <param name="uitkomst">De uitkomst.</param>
    /// <exception cref="ArgumentOutOfRangeException">Die uitkomst bestaat niet.</exception>
    public static Advies Van(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Maatregel => Over(Casusbouwer.NoShow()),
        Uitkomst.GeenMaatregel => Over(Casusbouwer.NoShow().Verwijtbaarheid(Mate.Ontbreekt)),
        Uitkomst.NogNiet => Over(Casusbouwer.NoShow().ZonderOordeel()),
        Uitkomst.AndereRoute => Over(Casusbouwer.SchendingVan("pw-17-1-inlichtingen")),
        Uitkomst.NietGeregeld => Over(Casusbouwer.NoShow().Met(c => c with { Gemeente = "GM0344" })),
        Uitkomst.NietUitvoerbaar => Over(Casusbouwer.NoShow().Met(ZonderUitkering)),
        Uitkomst.Waarschuwing => new MaatregelAdviseur(EerstWaarschuwen()).Adviseer(Onderzoek().Casus),
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst), uitkomst, "Deze uitkomst bestaat niet."),
    };

    private static Advies Over(Casusbouwer zaak) => Adviseur.Adviseer(zaak.Casus);

    private static Casus ZonderUitkering(Casus casus) => casus with
    {
        Uitkering = casus.Uitkering! with { MaandenZonderUitkering = [new YearMonth(2024, 7)], ZonderUitkeringInhalen = Antwoord.Nee },
    };

    private static Casusbouwer Onderzoek() =>
        Casusbouwer.NoShow().MetGedraging(g => g with { NoShow = g.NoShow! with { Doel = NoShowDoel.OnderzoekParticipatievoorziening } });

    /// <summary>No shipped verordening is known to warn first, so here those of the municipalities do.</summary>
    private static VerordeningBibliotheek EerstWaarschuwen() => new(VerordeningBibliotheek.Ingebouwd.Alle
        .Select(v => VerordeningBibliotheek.Ingebouwd.Document(v.Id)!)
        .Select(v => v.Gemeenten.Count == 0 ? v : MetWaarschuwing(v)));

    private static Verordening MetWaarschuwing(Verordening verordening)
    {
        var document = JsonNode.Parse(VerordeningWriter.Schrijf(verordening))!.AsObject();
        document["waarschuwing"] = JsonNode.Parse("""{"status":"bekend","artikel":"11","vindplaats":"voorbeeld","inhoud":{"categorieen":[2],"verplicht":true}}""");
        return VerordeningReader.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Waarde!;
    }
}
