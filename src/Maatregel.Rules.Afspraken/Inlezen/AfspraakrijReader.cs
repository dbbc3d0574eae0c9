using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>Leest één afspraak van een lijst uit JSON en meldt alle fouten tegelijk.</summary>
public static class AfspraakrijReader
{
    // Nothing in a row is required, so what is left when its faults are cut out reads by the same contract.
    private static readonly JsonTypeInfo<Afspraakrij> Contract = AfsprakenJsonContext.Default.Afspraakrij;

    private static readonly string[] Leden = [.. Contract.Properties.Select(l => l.Name)];

    /// <summary>Leest een afspraak.</summary>
    /// <param name="rij">Het nummer van de rij, voor de meldingen.</param>
    /// <param name="utf8">De JSON van de afspraak, in UTF-8.</param>
    public static GelezenRij Lees(int rij, ReadOnlyMemory<byte> utf8)
    {
        if (!JsonOpening.Probeer(utf8, out var document, out var fout)) return GelezenRij.Geweigerd(rij, fout.Reden);
        using (document)
        {
            using var vorm = Vormcontrole.Van(document.RootElement, Contract);
            List<Rijfout> fouten = [.. vorm.Fouten.Select(f => Rijfout(rij, f))];
            if (vorm.Rest.IsEmpty) return new(fouten);

            var gelezen = JsonSerializer.Deserialize(vorm.Rest, Contract)!.Lees(rij);
            if (fouten.Count == 0) return gelezen;

            // Of a field that was refused for its form, nothing more is said.
            var geweigerd = fouten.Select(f => f.Kolom).ToHashSet(StringComparer.Ordinal);
            return new([.. fouten, .. gelezen.Fouten.Where(f => !geweigerd.Contains(f.Kolom))]);
        }
    }

    private static Rijfout Rijfout(int rij, Fout fout)
    {
        if (fout.Pad == "$") return new(rij, null, fout.Reden);
        var naam = fout.Pad[2..];
        if (Leden.Contains(naam)) return new(rij, Codes<Afspraakkolom>.Code(Enum.Parse<Afspraakkolom>(naam, ignoreCase: true)), fout.Reden);
        if (Kolomkop.LijktOpBsn(naam)) return new(rij, null, "Een lid lijkt een burgerservicenummer te bevatten. Haal het weg: het overzicht heeft dat nummer niet nodig.");

        // A name with digits may be a number that does not belong in a message, and one with other signs is no name of a column.
        return new(rij, naam.All(char.IsAsciiLetter) ? naam : null, fout.Reden);
    }
}
