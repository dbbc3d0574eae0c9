using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Beslissing;

/// <summary>What to weigh in this case when judging urgent reasons, from the lines in case law. Nothing is weighed here.</summary>
internal static class Weging
{
    private const int MaandenTerug = 12;

    private static readonly IReadOnlyList<Bron> Opeenstapeling = [new Uitspraak("ECLI:NL:CRVB:2020:1687"), new Uitspraak("ECLI:NL:CRVB:2020:3345")];
    private static readonly IReadOnlyList<Bron> Omstandigheden = [new Uitspraak("ECLI:NL:CRVB:2018:1832"), new Uitspraak("ECLI:NL:CRVB:2018:2902")];
    private static readonly IReadOnlyList<Bron> Kinderen = [new Uitspraak("ECLI:NL:CRVB:2017:3563"), new Uitspraak("ECLI:NL:CRVB:2023:1343")];

    public static IReadOnlyList<Wegingspunt> Punten(Casus casus, IReadOnlyList<Gedragingbeslissing> mogelijk) =>
    [
        .. EerdereMaatregelen(casus, mogelijk),
        .. AchtereenvolgendeMaanden(mogelijk),
        .. VanDePersoon(casus.Belanghebbende?.Omstandigheden),
    ];

    private static IEnumerable<Wegingspunt> EerdereMaatregelen(Casus casus, IReadOnlyList<Gedragingbeslissing> mogelijk)
    {
        var vanaf = mogelijk.Max(m => m.Dossier!.Datum).PlusMonths(-MaandenTerug);
        var recent = (casus.EerdereMaatregelen ?? [])
            .Where(m => m.Status is not (MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken) && m.Bekendgemaakt >= vanaf)
            .ToList();
        if (recent.Count == 0) yield break;

        var som = recent.Sum(m => (m.Percentage ?? 0) * (m.Maanden ?? 0));
        yield return new Wegingspunt(
            "eerdere-maatregelen",
            recent.Count == 1
                ? new($"In de twaalf maanden vóór de gedraging is één maatregel bekendgemaakt, van {som}% van een maandnorm.")
                : new($"In de twaalf maanden vóór de gedraging zijn {recent.Count} maatregelen bekendgemaakt, samen {som}% van een maandnorm."),
            Opeenstapeling);
    }

    private static IEnumerable<Wegingspunt> AchtereenvolgendeMaanden(IReadOnlyList<Gedragingbeslissing> mogelijk)
    {
        var maanden = mogelijk.Where(m => m.Gekozen?.Tarief?.Verlaging.Percentage == 100).Sum(m => m.Gekozen!.Tarief!.Verlaging.Maanden);
        if (maanden > 1) yield return new Wegingspunt("achtereenvolgende-maanden", new($"Zonder afstemming blijft de uitkering {maanden} maanden achter elkaar uit."), Opeenstapeling);
    }

    private static IEnumerable<Wegingspunt> VanDePersoon(Omstandigheden? omstandigheden)
    {
        if (omstandigheden is null) yield break;
        if (omstandigheden.Schulden == Antwoord.Ja) yield return new Wegingspunt("schulden", new($"Er zijn problematische schulden."), Omstandigheden);
        if (omstandigheden.Bewind == Antwoord.Ja) yield return new Wegingspunt("bewind", new($"Er is bewind, budgetbeheer of schuldhulpverlening."), Omstandigheden);
        if (omstandigheden.Huisuitzetting == Antwoord.Ja) yield return new Wegingspunt("huisuitzetting", new($"Huisuitzetting of afsluiting dreigt."), Omstandigheden);
        if (omstandigheden.Kinderen == Antwoord.Ja) yield return new Wegingspunt("kinderen", new($"Er zijn minderjarige kinderen. Dat alleen is niet genoeg; weeg het samen met de andere omstandigheden."), Kinderen);
    }
}
