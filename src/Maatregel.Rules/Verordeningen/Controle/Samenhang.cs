using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks documents against each other.</summary>
internal static class Samenhang
{
    /// <summary>All faults of all documents, with the name of the document before the path.</summary>
    public static IReadOnlyList<Fout> Fouten(IReadOnlyList<Brondocument> documenten)
    {
        var geldig = documenten.Where(d => d.Verordening is not null && d.Fouten.Count == 0).Select(d => (d.Naam, Verordening: d.Verordening!)).ToArray();
        var verordeningen = geldig.Select(d => d.Verordening).ToArray();
        return
        [
            .. documenten.SelectMany(d => d.Fouten.Select(f => Benoem(d.Naam, f))),
            .. geldig.SelectMany((d, i) => Dubbel(d.Verordening, verordeningen[..i]).Select(f => Benoem(d.Naam, f))),
            // A document that could not be read may be the one that others lean on.
            .. geldig.Length < documenten.Count ? [] : geldig.SelectMany(d => Leunen(d.Verordening, verordeningen).Select(f => Benoem(d.Naam, f))),
        ];
    }

    /// <summary>What is wrong with what a document takes over from another.</summary>
    public static IEnumerable<Fout> Leunen(Verordening verordening, IReadOnlyList<Verordening> documenten)
    {
        if (verordening.LeuntOp is not { } id) return [];
        return documenten.FirstOrDefault(d => d.Id == id) is not { } model
            ? [new Fout("$.leuntOp", "onbekend-document", $"Het document {id} bestaat niet.")]
            : Overname.Ontbrekend(verordening, model).Select(lid =>
                new Fout($"$.{lid}.status", "niet-aan-te-nemen", $"Het document {id} kent deze bepaling niet: er is niets aan te nemen."));
    }

    public static IEnumerable<Fout> Dubbel(Verordening verordening, IReadOnlyList<Verordening> eerdere)
    {
        if (eerdere.Any(e => e.Id == verordening.Id)) yield return new Fout("$.id", "dubbele-id", $"Er is al een document met de naam {verordening.Id}.");
        foreach (var (index, gemeente) in verordening.Gemeenten.Index())
        {
            var andere = eerdere.FirstOrDefault(e => e.Gemeenten.Any(g => g.Code == gemeente.Code && Botst(e, g, verordening, gemeente)));
            if (andere is not null)
            {
                yield return new Fout(
                    JsonPad.Element("$.gemeenten", index),
                    "overlap",
                    $"Voor {gemeente.Naam} geldt op dezelfde dagen al {andere.Id}: op één dag kan maar één verordening gelden.",
                    Grens.Verordeningsopdracht);
            }
        }
    }

    /// <summary>A text may reach back over days on which the older one held: then both are known. It may not itself hold on them.</summary>
    private static bool Botst(Verordening een, Gemeentedekking vanEen, Verordening ander, Gemeentedekking vanAnder) =>
        vanEen.Dagen.Overlapt(vanAnder.Dagen)
        || (een.Terugwerking(vanEen) is { } terug && ander.Terugwerking(vanAnder) is { } ook && terug.Overlapt(ook));

    public static Fout Benoem(string naam, Fout fout) => fout with { Pad = $"{naam}:{fout.Pad}" };
}
