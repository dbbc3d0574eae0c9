using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What the texts say about an advice as a whole.</summary>
internal static class Adviesstof
{
    public static string Gemeente(Advies advies) => Gemeente(advies.Achtergrond, advies.Casus.Gemeente);

    public static string Gemeente(Achtergrond achtergrond, string code) =>
        achtergrond.Regimes.SelectMany(r => r.Verordening.Gemeenten).FirstOrDefault(g => g.Code == code)?.Naam ?? "[naam gemeente]";

    /// <summary>The name of another municipality, from any document that is known.</summary>
    public static string GemeenteVanToen(Advies advies, string code) =>
        advies.Achtergrond.Bibliotheek?.Alle.SelectMany(v => v.Gemeenten).FirstOrDefault(g => g.Code == code)?.Naam ?? "[naam gemeente]";

    public static Wet Wet(Advies advies) => Recht.Wet.Van(advies.Casus.Regeling);

    public static IEnumerable<GeadviseerdeMaatregel> Verlaagd(Advies advies) => advies.Maatregelen.Where(m => !m.Nihil && m.Plan.Count > 0);

    /// <summary>The first day without benefit, where that falls within the last month of these measures.</summary>
    public static LocalDate? Stopt(Advies advies, IEnumerable<GeadviseerdeMaatregel> maatregelen) =>
        maatregelen.Where(m => !m.Nihil).SelectMany(m => m.Plan).Select(m => (YearMonth?)m.Maand).Max() is { } laatste ? advies.Casus.Uitkering?.StoptIn(laatste) : null;

    /// <summary>There is something to revise on request only while something is lowered.</summary>
    public static bool Inkeer(Advies advies) => advies.Termijnen is { InkeerMogelijk: true } && Verlaagd(advies).Any();

    /// <summary>As <see cref="Inkeer"/>, where only the verordening knows it; that it does may be a default or a choice of the municipality.</summary>
    public static bool InkeerVolgensVerordening(Advies advies) =>
        Verlaagd(advies).Any() && advies.Aannames.Select(a => a.Code).Concat(advies.Keuzen.Select(k => k.Code)).Contains(Aannamecode.InkeerVolgensVerordening);

    public static decimal? Totaal(Advies advies) =>
        Verlaagd(advies).ToList() is { Count: > 0 } verlaagd && verlaagd.TrueForAll(m => m.Totaal is not null) ? verlaagd.Sum(m => m.Totaal) : null;

    /// <summary>What is left to pay in a month is the same for every measure in it: the least that any of them names.</summary>
    public static IEnumerable<Planmaand> Maanden(Advies advies) =>
        Verlaagd(advies).SelectMany(m => m.Plan).GroupBy(m => m.Maand).OrderBy(g => g.Key)
            .Select(g => new Planmaand(g.Key, g.Sum(m => m.Percentage), g.All(m => m.Bedrag is not null) ? g.Sum(m => m.Bedrag) : null, g.Min(m => m.UitTeBetalen)));

    /// <summary>What was applied from another document: no law in this municipality, so a letter must not cite it as such.</summary>
    public static IEnumerable<Overweging> AangenomenGronden(IEnumerable<Overweging> motivering, Achtergrond achtergrond) => motivering
        .Where(o => o is { Status: OverwegingStatus.Toegepast, Bron: Verordeningsbepaling bepaling } && Aangenomen(achtergrond, bepaling))
        .DistinctBy(o => (o.Regel, o.Toelichting.Tekst));

    /// <summary>Taken over from another document, which may have the same title; or of a document that holds for no conduct of this case.</summary>
    public static bool Aangenomen(Achtergrond achtergrond, Verordeningsbepaling bepaling) =>
        bepaling.Overgenomen || achtergrond.Regimes.All(r => r.Verordening.Titel != bepaling.Titel);

    /// <summary>A couple has one benefit: that it gets lower is told to both, whoever of them did what.</summary>
    public static bool VoorBeiden(Advies advies) => advies.Casus.MetPartner() == Antwoord.Ja;

    public static bool MetBedragen(Advies advies) => Maanden(advies).All(m => m.Bedrag is not null);

    /// <summary>The judgement that there are no urgent reasons, where it is the same for every measure, its own before that of the case; else each measure tells its own.</summary>
    public static DringendeRedenen? GeenDringendeRedenen(Advies advies) =>
        Maatregelstof.Van(advies, advies.Maatregelen).Select(m => m.DringendeRedenen).DistinctBy(d => (d?.Oordeel, d?.Motivering)).ToList() is [{ Oordeel: DringendeRedenenOordeel.Geen } enige] ? enige : null;

    /// <summary>Whether the window for repeats rests on a default: then a letter must not state it as a fact.</summary>
    public static bool HerhalingAangenomen(Advies advies) => advies.Aannames.Any(a => a.Code is Aannamecode.RecidiveAnker or Aannamecode.ModelbepalingRecidive);

    /// <summary>Whether the last day for an objection rests on a day that nobody told, or on holidays that are not known.</summary>
    public static bool BezwaarAangenomen(LocalDate? bekendmaking, IEnumerable<Aanname> aannames) =>
        bekendmaking is null || aannames.Any(a => a.Code == Aannamecode.GelijkgesteldeDagen);

    /// <summary>The window for repeats as far as the law is known; <c>null</c> when it opens after that.</summary>
    public static (LocalDate Van, LocalDate TotEnMet)? Recidivevenster(Advies advies) => advies.Termijnen switch
    {
        { RecidiveVan: { } van, RecidiveTotEnMet: { } tot, WetBekendTotEnMet: var bekend } when !(van > bekend) => (van, tot > bekend ? bekend.Value : tot),
        _ => null,
    };

    /// <summary>The last day of that window when the law is not known up to it.</summary>
    public static LocalDate? HerhalingOnzeker(Advies advies) =>
        advies.Termijnen is { WetBekendTotEnMet: { } bekend, RecidiveTotEnMet: { } tot } && tot > bekend ? tot : null;

    public static IEnumerable<Aanname> Aannames(Advies advies, Aannamegewicht gewicht) => advies.Aannames.Where(a => a.Gewicht == gewicht);

    /// <summary>What was assumed, in a few words: that takes less room than its text.</summary>
    public static string? BepalendAangenomen(IEnumerable<Aanname> aannames) =>
        aannames.Where(a => a.Gewicht == Aannamegewicht.Bepalend).Select(a => Aannamewoorden.Van(a.Code)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } namen
            ? string.Join("; ", namen)
            : null;

    /// <summary>A rule in words: the citation under which it was looked at.</summary>
    public static string Aanhaling(Advies advies, RegelId regel) =>
        advies.Motivering.FirstOrDefault(o => o.Regel == regel)?.Bron.Aanhaling ?? Regelwoorden.Van(regel);
}
