using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Verordeningsregels;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>What to weigh in this case when judging urgent reasons, from the lines in case law. Nothing is weighed here.</summary>
internal static class Weging
{
    private const int MaandenTerug = 12;

    private static readonly IReadOnlyList<Bron> Opeenstapeling = [new Uitspraak("ECLI:NL:CRVB:2020:1687"), new Uitspraak("ECLI:NL:CRVB:2020:3345")];
    private static readonly IReadOnlyList<Bron> Omstandigheden = [new Uitspraak("ECLI:NL:CRVB:2018:1832"), new Uitspraak("ECLI:NL:CRVB:2018:2902")];
    private static readonly IReadOnlyList<Bron> Zorgvuldig = [Wet.Awb.Artikel("3:2"), Wet.Awb.Artikel("3:4").Lid("2")];
    private static readonly IReadOnlyList<Bron> Kinderen = [new Uitspraak("ECLI:NL:CRVB:2017:3563"), new Uitspraak("ECLI:NL:CRVB:2023:1343")];

    public static IReadOnlyList<Wegingspunt> Punten(Casus casus, LopendeMaatregelen lopend, List<Gedragingbeslissing> mogelijk, Maatregelvolgorde volgorde)
    {
        List<Wegingspunt> punten = [];
        if (casus.EerdereMaatregelen is { Count: > 0 } eerdere) punten.AddRange(EerdereMaatregelen(eerdere, mogelijk));
        if (AchtereenvolgendeMaanden(lopend, mogelijk, volgorde) is { } maanden) punten.Add(maanden);
        punten.AddRange(Verminderd(casus.Regeling, mogelijk));
        punten.AddRange(VanDeGemeente(mogelijk));
        punten.AddRange(VanHetGezin(casus));
        return punten;
    }

    private static IEnumerable<Wegingspunt> EerdereMaatregelen(IReadOnlyList<EerdereMaatregel> eerdere, List<Gedragingbeslissing> mogelijk)
    {
        var gedraging = mogelijk.Max(m => m.Dossier!.Datum);
        var recent = eerdere
            .Where(m => m is { Waarschuwing: false, Status: not (MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken) } && m.Bekendgemaakt >= gedraging.PlusMonths(-MaandenTerug))
            .ToList();
        if (Punt("Na de gedraging", [.. recent.Where(m => m.Bekendgemaakt > gedraging)]) is { } erna) yield return erna;
        if (Punt("In de twaalf maanden vóór de gedraging", [.. recent.Where(m => m.Bekendgemaakt <= gedraging)]) is { } ervoor) yield return ervoor;
    }

    private static Wegingspunt? Punt(string wanneer, IReadOnlyList<EerdereMaatregel> maatregelen)
    {
        if (maatregelen.Count == 0) return null;
        var aantal = maatregelen.Count == 1 ? "is één maatregel bekendgemaakt" : string.Create(CultureInfo.InvariantCulture, $"zijn {maatregelen.Count} maatregelen bekendgemaakt");
        var zwaarte = maatregelen.Sum(m => m.Percentage * m.Maanden);
        return new Wegingspunt(
            Wegingcode.EerdereMaatregelen,
            maatregelen.Any(m => m.Percentage is null || m.Maanden is null)
                ? (Toelichting)$"{wanneer} {aantal}. Hoe zwaar, is niet van elke maatregel opgegeven."
                : $"{wanneer} {aantal}, {(maatregelen.Count == 1 ? "van" : "samen")} {zwaarte}% van een maandnorm.",
            Opeenstapeling);
    }

    /// <summary>Measures that run together empty the same months; what an earlier one empties before, between or after them comes on top.</summary>
    private static Wegingspunt? AchtereenvolgendeMaanden(LopendeMaatregelen lopend, List<Gedragingbeslissing> mogelijk, Maatregelvolgorde volgorde)
    {
        var nieuw = 0;
        foreach (var beslissing in mogelijk)
        {
            if (beslissing.Gekozen?.Tarief is not { VastBedrag: null, Verlaging: { Percentage: 100 } volledig }) continue;
            nieuw = volgorde == Maatregelvolgorde.Tegelijk ? Math.Max(nieuw, volledig.Maanden) : nieuw + volledig.Maanden;
        }

        if (nieuw == 0) return null;
        var maanden = lopend.Aaneengesloten(Ingang(mogelijk, volgorde), nieuw, volgorde);
        return maanden < 2 ? null : new Wegingspunt(
            Wegingcode.AchtereenvolgendeMaanden,
            maanden == nieuw
                ? (Toelichting)$"Zonder afstemming blijft de uitkering {maanden} maanden achter elkaar uit."
                : $"Zonder afstemming blijft de uitkering, met een maatregel die al loopt, {maanden} maanden achter elkaar uit.",
            Opeenstapeling);
    }

    /// <summary>The first month that can be lowered: side by side measures begin together, one after the other with the first of them.</summary>
    private static YearMonth Ingang(List<Gedragingbeslissing> mogelijk, Maatregelvolgorde volgorde)
    {
        var maanden = mogelijk.Where(m => m.Gekozen?.Tarief is not null).Select(m => Ingangsregel.Bepaal(m.Dossier!).Maand);
        return volgorde == Maatregelvolgorde.Tegelijk ? maanden.Max() : maanden.Min();
    }

    private static IEnumerable<Wegingspunt> Verminderd(Regeling regeling, List<Gedragingbeslissing> mogelijk) => mogelijk
        .Where(m => m.Dossier!.Oordeel?.Verwijtbaarheid?.Mate == Mate.Verminderd)
        .Select(m => new Wegingspunt(
            Wegingcode.VerminderdeVerwijtbaarheid,
            mogelijk.Count == 1 ? $"De gedraging is verminderd verwijtbaar." : (Toelichting)$"{m.Dossier!.Aanduiding.Begin} is verminderd verwijtbaar.",
            [regeling == Regeling.Participatiewet ? Wet.Participatiewet.Artikel("18").Lid("10") : Wet.Awb.Artikel("3:4").Lid("2")]));

    private static IEnumerable<Wegingspunt> VanDeGemeente(List<Gedragingbeslissing> mogelijk)
    {
        foreach (var gedraging in mogelijk.Select(m => m.Dossier!.Gedraging))
        {
            if (gedraging.AndersAfgesproken == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.AndersAfgesproken, $"Er was iets anders afgesproken.", Zorgvuldig);
            if (gedraging.AandeelGemeente.Count > 0) yield return new Wegingspunt(Wegingcode.AandeelGemeente, $"De gemeente had zelf een aandeel in wat er gebeurde.", Zorgvuldig);
            if (gedraging.NoShow?.Kanaal == Kanaal.Telefoon) yield return new Wegingspunt(Wegingcode.TelefonischeAfspraak, $"De afspraak was per telefoon. Eén keer niet opnemen is geen no-show: weeg hoe vaak is gebeld, op welk nummer, en of is teruggebeld.", Zorgvuldig);
        }
    }

    /// <summary>The benefit is of both, and so is what the measure does: what plays at one of them is weighed whoever acted.</summary>
    private static IEnumerable<Wegingspunt> VanHetGezin(Casus casus)
    {
        var eigen = casus.Belanghebbende?.Omstandigheden;
        var partner = casus.Partner?.Omstandigheden;
        if (eigen?.Schulden == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Schulden, $"Er zijn problematische schulden.", Omstandigheden);
        if (partner?.Schulden == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Schulden, $"De partner heeft problematische schulden.", VanBeiden(casus, Omstandigheden));
        if (eigen?.Bewind == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Bewind, $"Er is bewind, budgetbeheer of schuldhulpverlening.", Omstandigheden);
        if (partner?.Bewind == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Bewind, $"De partner heeft bewind, budgetbeheer of schuldhulpverlening.", VanBeiden(casus, Omstandigheden));
        if (eigen?.Huisuitzetting == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Huisuitzetting, $"Huisuitzetting of afsluiting dreigt.", Omstandigheden);
        else if (partner?.Huisuitzetting == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Huisuitzetting, $"Bij de partner dreigt huisuitzetting of afsluiting.", VanBeiden(casus, Omstandigheden));
        if (eigen?.Kinderen == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Kinderen, $"Er zijn minderjarige kinderen. Dat alleen is niet genoeg; weeg het samen met de andere omstandigheden.", Kinderen);
        else if (partner?.Kinderen == Antwoord.Ja) yield return new Wegingspunt(Wegingcode.Kinderen, $"Bij de partner zijn er minderjarige kinderen. Dat alleen is niet genoeg; weeg het samen met de andere omstandigheden.", VanBeiden(casus, Kinderen));
    }

    /// <summary>Art. 18 lid 12 understands the family under the person whose circumstances lid 10 weighs; the IOAW and IOAZ have no such words.</summary>
    private static IReadOnlyList<Bron> VanBeiden(Casus casus, IReadOnlyList<Bron> bronnen) =>
        casus.Regeling == Regeling.Participatiewet ? [.. bronnen, Wet.Participatiewet.Artikel("18").Lid("10"), Wet.Participatiewet.Artikel("18").Lid("12")] : bronnen;
}
