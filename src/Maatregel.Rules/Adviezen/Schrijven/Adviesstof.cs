using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What the texts say about an advice as a whole.</summary>
internal static class Adviesstof
{
    // What an inhabitant may check against the law; the steps of the work process are for the file.
    private static readonly Stap[] Dragend =
        [Stap.Plicht, Stap.Oproep, Stap.Feiten, Stap.Grondslag, Stap.Verwijtbaarheid, Stap.Verjaring, Stap.HoogteEnDuur, Stap.Recidive, Stap.Samenloop, Stap.Zienswijze, Stap.DringendeRedenen, Stap.Uitvoering, Stap.Vervolg];

    public static string Gemeente(Advies advies) => Dekking(advies)?.Naam ?? "[naam gemeente]";

    /// <summary>What the verordening says of the municipality.</summary>
    public static Gemeentedekking? Dekking(Advies advies) =>
        advies.Achtergrond.Regimes.SelectMany(r => r.Verordening.Gemeenten).FirstOrDefault(g => g.Code == advies.Casus.Gemeente);

    public static string? Mandaatbesluit(Advies advies) => Dekking(advies)?.Mandaat switch
    {
        null => null,
        { Van: { } dag, Besluit: var besluit } => $"{besluit}, sinds {NederlandseWeergave.Datum(dag)}",
        { Besluit: var besluit } => besluit,
    };

    public static Wet Wet(Advies advies) => advies.Casus.Regeling switch
    {
        Regeling.Ioaw => Recht.Wet.Ioaw,
        Regeling.Ioaz => Recht.Wet.Ioaz,
        _ => Recht.Wet.Participatiewet,
    };

    public static IEnumerable<GeadviseerdeMaatregel> Verlaagd(Advies advies) => advies.Maatregelen.Where(m => !m.Nihil && m.Plan.Count > 0);

    /// <summary>There is something to revise on request only while something is lowered.</summary>
    public static bool Inkeer(Advies advies) => advies.Termijnen is { InkeerMogelijk: true } && Verlaagd(advies).Any();

    public static decimal? Totaal(Advies advies) =>
        Verlaagd(advies).ToList() is { Count: > 0 } verlaagd && verlaagd.TrueForAll(m => m.Totaal is not null) ? verlaagd.Sum(m => m.Totaal) : null;

    /// <summary>What is left to pay in a month is the same for every measure in it: the least that any of them names.</summary>
    public static IEnumerable<Planmaand> Maanden(Advies advies) =>
        Verlaagd(advies).SelectMany(m => m.Plan).GroupBy(m => m.Maand).OrderBy(g => g.Key)
            .Select(g => new Planmaand(g.Key, g.Sum(m => m.Percentage), g.All(m => m.Bedrag is not null) ? g.Sum(m => m.Bedrag) : null, g.Min(m => m.UitTeBetalen)));

    public static IEnumerable<Overweging> WettelijkeGronden(Advies advies) => Gronden(advies).Where(o => !Aangenomen(advies, o));

    /// <summary>A provision of another document is no law in this municipality: a letter must not cite it as such.</summary>
    public static IEnumerable<Overweging> AangenomenGronden(Advies advies) => Gronden(advies).Where(o => Aangenomen(advies, o));

    /// <summary>
    /// Where there is no measure, only what decided that: the rest would read as a reproach. A ground of which a condition
    /// failed decided by not applying.
    /// </summary>
    public static IEnumerable<Overweging> BeslissendeGronden(Advies advies) =>
        advies.Motivering.Where(o => o.Status is OverwegingStatus.Toegepast or OverwegingStatus.NietVanToepassing && advies.Gedragingen.Any(g => g.Regel == o.Regel && o.GaatOver(g.Gedraging)));

    /// <summary>What an inhabitant looks up first stands first: the law, then the rulings. What another ground already cites is not listed again.</summary>
    private static IEnumerable<Overweging> Gronden(Advies advies)
    {
        var gronden = advies.Motivering
            .Where(o => o.Status == OverwegingStatus.Toegepast && o.Bron is not Werkproces && Dragend.Contains(o.Stap))
            .DistinctBy(o => (o.Regel, o.Toelichting.Tekst))
            .ToList();
        var aangehaald = gronden.SelectMany(g => g.AndereBronnen, (grond, bron) => (bron.Aanhaling, grond)).ToLookup(a => a.Aanhaling, a => a.grond, StringComparer.Ordinal);
        return gronden
            .Where(o => !aangehaald[o.Bron.Aanhaling].Any(g => g != o))
            .OrderBy(o => o.Bron is Uitspraak);
    }

    private static bool Aangenomen(Advies advies, Overweging overweging) =>
        overweging.Bron is Verordeningsbepaling bepaling && advies.Achtergrond.Regimes.All(r => r.Verordening.Titel != bepaling.Titel);

    /// <summary>The judgement that holds for each measure, its own before that of the case.</summary>
    public static IEnumerable<DringendeRedenen?> DringendeRedenen(Advies advies) => Maatregelstof.Van(advies, advies.Maatregelen).Select(m => m.DringendeRedenen);

    /// <summary>Whether the window for repeats rests on a default: then a letter must not state it as a fact.</summary>
    public static bool HerhalingAangenomen(Advies advies) => advies.Aannames.Any(a => a.Code is "recidive-anker" or "modelbepaling-recidive");

    /// <summary>The window for repeats as far as the law is known; <c>null</c> when it opens after that.</summary>
    public static (LocalDate Van, LocalDate TotEnMet)? Herhaling(Advies advies) => advies.Termijnen switch
    {
        { RecidiveVan: { } van, RecidiveTotEnMet: { } tot, WetBekendTotEnMet: var bekend } when !(van > bekend) => (van, tot > bekend ? bekend.Value : tot),
        _ => null,
    };

    /// <summary>The last day of that window when the law is not known up to it.</summary>
    public static LocalDate? HerhalingOnzeker(Advies advies) =>
        advies.Termijnen is { WetBekendTotEnMet: { } bekend, RecidiveTotEnMet: { } tot } && tot > bekend ? tot : null;

    public static IEnumerable<Aanname> Aannames(Advies advies, Aannamegewicht gewicht) => advies.Aannames.Where(a => a.Gewicht == gewicht);

    /// <summary>The code of an assumption names its subject in plain words; that takes less room than its text.</summary>
    public static string? BepalendAangenomen(Advies advies) =>
        Aannames(advies, Aannamegewicht.Bepalend).Select(a => a.Code.Replace('-', ' ')).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } namen
            ? string.Join("; ", namen)
            : null;

    /// <summary>A rule in words: the citation under which it was looked at.</summary>
    public static string Aanhaling(Advies advies, RegelId regel) =>
        advies.Motivering.FirstOrDefault(o => o.Regel == regel)?.Bron.Aanhaling ?? regel.Waarde;
}
