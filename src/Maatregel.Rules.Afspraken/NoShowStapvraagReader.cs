using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Afspraken;

/// <summary>Leest een vraag naar de volgende stap uit JSON en meldt alle fouten tegelijk.</summary>
public static class NoShowStapvraagReader
{
    private const int MeesteAfspraken = 200;

    // Nothing is required by the contract, so what is left when its faults are cut out reads by the same contract.
    private static readonly JsonTypeInfo<NoShowStapvraag> Contract = AfsprakenJsonContext.Default.NoShowStapvraag;

    /// <summary>Leest een vraag.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De vraag, of alle fouten.</returns>
    public static Leesresultaat<NoShowLoop> Lees(ReadOnlyMemory<byte> utf8)
    {
        if (!JsonOpening.Probeer(utf8, out var document, out var fout)) return new([fout]);
        using (document)
        {
            using var vorm = Vormcontrole.Van(document.RootElement, Contract);
            if (vorm.Fouten.Count > 0 || vorm.Rest.IsEmpty) return new(Foutenlijst.Van(vorm.Fouten, f => vorm.Plaats(f.Pad), vorm.TeVeel));
            return Lees(JsonSerializer.Deserialize(vorm.Rest, Contract)!);
        }
    }

    private static Leesresultaat<NoShowLoop> Lees(NoShowStapvraag vraag)
    {
        List<Fout> fouten = [];
        if (vraag.Onderdeel is null) fouten.Add(new("$.onderdeel", "ontbreekt", $"Kies uit: {string.Join(", ", Codes<NoShowOnderdeel>.Alle)}."));
        if (vraag.Afspraken.Count is 0 or > MeesteAfspraken) fouten.Add(new("$.afspraken", "ongeldig-aantal", $"Geef de afspraken van één inwoner: van 1 tot en met {MeesteAfspraken}."));
        if (vraag is { HoorDatum: not null, HoorStatus: null }) fouten.Add(new("$.hoorStatus", "ontbreekt", $"Geef bij de dag ook hoe ver het horen is. Kies uit: {string.Join(", ", Codes<HoorStatus>.Alle)}."));
        if (vraag.LangeTijdInWeken < 1) fouten.Add(new("$.langeTijdInWeken", "buiten-bereik", "Een lange tijd is ten minste een week."));

        List<Afspraak> afspraken = [];
        foreach (var (plaats, regel) in vraag.Afspraken.Take(MeesteAfspraken).Index())
        {
            var rij = regel.Lees(plaats + 1);
            if (rij.Afspraak is { } afspraak) afspraken.Add(afspraak);
            fouten.AddRange(rij.Fouten.Select(f => new Fout($"$.afspraken[{plaats}].{Lid(f.Kolom!)}", "ongeldig", f.Reden)));
        }

        if (afspraken.Select(a => a.Persoonssleutel).Distinct().Count() > 1) fouten.Add(new("$.afspraken", "meer-personen", "De afspraken gaan over meer dan één inwoner."));
        return fouten.Count > 0 ? new(fouten) : new(new NoShowLoop
        {
            Verloop = new()
            {
                Regeling = vraag.Regeling,
                Onderdeel = vraag.Onderdeel!.Value,
                Doel = vraag.Doel,
                ToegekendPer = vraag.ToegekendPer,
                Hoor = vraag.HoorStatus is { } status ? new Hoor { Status = status, Datum = vraag.HoorDatum } : null,
                Werkwijze = vraag.Werkwijze ?? Werkwijze.LeidschendamVoorburg2017,
                Afspraken = afspraken,
            },
            SchriftelijkeToestemming = vraag.SchriftelijkeToestemming,
            VorigeAfspraakOp = vraag.VorigeAfspraakOp,
            LangeTijdInWeken = vraag.LangeTijdInWeken,
        });
    }

    private static string Lid(string kolom) => string.Concat(kolom.Split('-').Select((deel, i) => i == 0 ? deel : char.ToUpperInvariant(deel[0]) + deel[1..]));
}
