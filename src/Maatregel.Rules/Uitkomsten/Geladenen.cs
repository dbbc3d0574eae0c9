using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>What becomes of the documents that are loaded when this one comes beside them: whose place it takes, and on which days.</summary>
internal static class Geladenen
{
    public static IEnumerable<Documentopmerking> Naast(Verordening v, VerordeningBibliotheek bibliotheek) =>
        bibliotheek.Document(v.Id) is { } zelfde
            ? VerordeningWriter.Schrijf(zelfde).AsSpan().SequenceEqual(VerordeningWriter.Schrijf(v)) ? [] : [Vervangt(v, zelfde, bibliotheek), .. Overgenomen(v, bibliotheek)]
            : Overgenomen(v, bibliotheek);

    private static IEnumerable<Documentopmerking> Overgenomen(Verordening v, VerordeningBibliotheek bibliotheek) =>
        from gemeente in v.Gemeenten.Index()
        from ander in bibliotheek.Alle
        where ander.Id != v.Id
        from dekking in ander.Gemeenten
        where dekking.Code == gemeente.Item.Code
        let dagen = v.Geldigheid(gemeente.Item).Samen(ander.Geldigheid(dekking))
        where dagen is not null
        select new Documentopmerking(
            JsonPad.Element("$.gemeenten", gemeente.Index),
            $"In {gemeente.Item.Naam} geldt {Dagen(dagen.Value)} al {ander.In(dekking).Titel} (document {ander.Id}). Wordt dit document geladen, dan neemt het die dagen over; staan beide in de map van de gemeente, dan wordt het tweede geweigerd.");

    private static Documentopmerking Vervangt(Verordening v, Verordening zelfde, VerordeningBibliotheek bibliotheek)
    {
        var zonder = zelfde.Gemeenten.SelectMany(g => Over(zelfde.Geldigheid(g), g.Code, [v, .. bibliotheek.Alle.Where(d => d.Id != v.Id)]).Select(dagen => $"{g.Naam} {Dagen(dagen)}")).ToArray();
        return new(
            "$.id",
            $"Een document met deze naam is al geladen: {zelfde.Titel}, versie {zelfde.Versie}. Dit komt ervoor in de plaats. "
                + (zonder.Length == 0 ? "Geen gemeente verliest daardoor haar verordening." : $"Zonder verordening blijven dan: {string.Join("; ", zonder)}."));
    }

    /// <summary>The days on which none of the documents holds in a municipality.</summary>
    private static IEnumerable<Geldigheid> Over(Geldigheid dagen, string gemeente, IEnumerable<Verordening> documenten) => documenten
        .SelectMany(d => d.Gemeenten.Where(g => g.Code == gemeente).Select(d.Geldigheid))
        .Aggregate((IEnumerable<Geldigheid>)[dagen], (over, ander) => over.SelectMany(o => o.Zonder(ander)).ToArray());

    private static string Dagen(Geldigheid dagen) => dagen.TotEnMet is { } einde
        ? $"van {NederlandseWeergave.Datum(dagen.Van)} tot en met {NederlandseWeergave.Datum(einde)}"
        : $"vanaf {NederlandseWeergave.Datum(dagen.Van)}";
}
