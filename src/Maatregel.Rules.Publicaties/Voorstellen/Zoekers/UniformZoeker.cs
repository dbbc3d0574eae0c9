using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>The duration of 100% for the uniform duties, the first time and at a repeat (article 18, leden 5 and 6).</summary>
internal sealed partial class UniformZoeker : IZoeker
{
    private const string Alle = "";

    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        var onduidelijk = verband.Tekst.Artikelen.SelectMany(a => a.Passages.Where(p => Past(verband, a, p) && IsOnduidelijk(verband, a, p))).FirstOrDefault();
        if (onduidelijk is not null)
        {
            yield return new Opzet("uniform").RustOp(onduidelijk).Klaar();
            yield break;
        }

        List<Duur> duren = [.. verband.Tekst.Artikelen.SelectMany(a => a.Passages.SelectMany(p => Lees(verband, a, p)))];
        if (duren.Count == 0) yield break;

        var opzet = new Opzet("uniform");
        var groepen = duren.Where(d => !d.Recidive).Select(d => d.Onderdelen).DefaultIfEmpty(Alle).Distinct().ToArray();
        foreach (var (index, groep) in groepen.Index())
        {
            var pad = string.Create(CultureInfo.InvariantCulture, $"inhoud[{index}].");
            var eerste = Enige(duren, herhaling: false, groep);
            var herhaling = Enige(duren, herhaling: true, groep) ?? (groep == Alle ? null : Enige(duren, herhaling: true, Alle));
            var bron = eerste ?? herhaling ?? duren[0];
            if ((eerste ?? herhaling) is not null && Onderdelen(groep, groepen, bron) is { } onderdelen) opzet.Lijst(pad + "onderdelen", onderdelen, bron.Onderdeelwoorden, bron.Plaats);
            if (eerste is not null) opzet.Zet(pad + "eersteMaanden", eerste.Maanden.Waarde, eerste.Maanden.Woorden, eerste.Plaats);
            if (herhaling is not null) opzet.Zet(pad + "herhalingMaanden", herhaling.Maanden.Waarde, herhaling.Maanden.Woorden, herhaling.Plaats);
            if (eerste?.Percentage is { } ander) opzet.Zet(pad + "percentage", ander.Waarde, ander.Woorden, eerste.Plaats);
        }

        yield return opzet.Klaar();
    }

    /// <summary>Without letters it is all eight; beside groups with letters only when the text says "the others".</summary>
    private static IEnumerable<string>? Onderdelen(string groep, string[] groepen, Duur bron)
    {
        if (groep != Alle) return groep.Split(',');
        if (groepen.Length == 1) return Wetsonderdelen.Alle;
        return Overige().IsMatch(bron.Plaats.Eigen) ? Wetsonderdelen.Alle.Except(groepen.SelectMany(g => g.Split(','))) : null;
    }

    /// <summary>What the text says once, or more than once alike; where it says two things, neither is taken.</summary>
    private static Duur? Enige(List<Duur> duren, bool herhaling, string groep)
    {
        var gevonden = duren.FindAll(d => d.Recidive == herhaling && d.Onderdelen == groep);
        return gevonden.Count > 0 && gevonden.TrueForAll(d => d.Maanden.Waarde == gevonden[0].Maanden.Waarde) ? gevonden[0] : null;
    }

    private static bool Past(Verband verband, Leesartikel artikel, Passage passage) =>
        verband.GaatOverUniform(artikel, passage) && !Woorden.Begrip(artikel) && !Woorden.Spreiding($"{artikel.Opschrift} {passage.Vol}") && !Categorieen.Lees(passage.Vol).Any();

    /// <summary>A duration that holds for some, or that is not one number. Without it the other durations would seem to be for all.</summary>
    private static bool IsOnduidelijk(Verband verband, Leesartikel artikel, Passage passage)
    {
        var zinnen = Zinnen.Splits(passage.Eigen).Where(z => !Later().IsMatch(z)).ToArray();
        if (Array.Exists(zinnen, z => Maanden.Onzeker(z).Any() || Percentages.Lees(z).Any(p => !Percentages.IsVast(z, p)))) return true;
        if (!Array.Exists(zinnen, z => Maanden.Lees(z, Maandsoort.Duur).Any())) return verband.Uniform.Contains(artikel) && Array.Exists(zinnen, Voorbehoud.GeldtNiet);
        return Voorbehoud.In(passage.Vol) || Personen.Noemt(passage.Vol) || (Wetsonderdelen.NoemtLetters(passage.Vol) && Wetsonderdelen.Lees(passage.Eigen) is null && Wetsonderdelen.Lees(passage.Vol) is null);
    }

    private static IEnumerable<Duur> Lees(Verband verband, Leesartikel artikel, Passage passage)
    {
        if (!Past(verband, artikel, passage)) yield break;
        var boven = passage.Boven.Any(Woorden.Recidive);
        var onderdelen = Wetsonderdelen.Lees(passage.Eigen) ?? Wetsonderdelen.Lees(passage.Vol);
        foreach (var zin in Zinnen.Splits(passage.Eigen).Where(z => !Later().IsMatch(z)))
        {
            Vondst<int>[] maanden = [.. Maanden.Lees(zin, Maandsoort.Duur)];
            if (maanden.Length is 0 or > 2) continue;
            var woord = Woorden.Recidive(zin, 0);
            if (maanden.Length == 2 && !(woord > maanden[0].Plaats && woord < maanden[1].Plaats)) continue;
            foreach (var (index, maand) in maanden.Index())
            {
                yield return new(
                    maand,
                    boven || (maanden.Length == 1 ? woord >= 0 : index == 1),
                    onderdelen is { } o ? string.Join(',', o.Waarde) : Alle,
                    onderdelen?.Woorden ?? Zinnen.Om(passage, z => Wetsonderdelen.Noemt(z, "4") || Woorden.Geuniformeerd(z)),
                    Percentages.Lees(zin).Where(p => p.Waarde != 100).Select(p => (Vondst<decimal>?)p).FirstOrDefault(),
                    passage);
            }
        }
    }

    /// <summary>From the second repeat on the Act itself says three months.</summary>
    [GeneratedRegex(@"\b(?:tweede (?:en volgende )?herhaling|(?:derde|elke|iedere|elk|ieder) (?:en )?(?:volgende )?(?:keer|maal|schending|herhaling|gedraging)|volgende herhaling|(?:zevende|achtste) lid|lid [78]|daarna (?:nogmaals|weer|opnieuw))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:overige|andere|resterende)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Overige();

    private sealed record Duur(Vondst<int> Maanden, bool Recidive, string Onderdelen, string Onderdeelwoorden, Vondst<decimal>? Percentage, Passage Plaats);
}
