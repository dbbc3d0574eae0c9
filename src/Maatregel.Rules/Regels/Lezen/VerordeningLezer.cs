using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Reads a provision of a verordening for a case: its state, whether it is set aside, and the default that fills it.</summary>
internal static class VerordeningLezer
{
    /// <summary>A document never changes, so where its provisions stand is worked out once.</summary>
    private static readonly ConditionalWeakTable<Verordening, ConcurrentDictionary<string, Verordeningsbepaling>> Vindplaatsen = [];

    /// <summary>Reads a provision where no rule holds its source ready.</summary>
    public static Lezing<T> Lees<T>(this Verordening verordening, Bepaling<T>? bepaling, string onderwerp, Casus casus, LocalDate datum)
        where T : class =>
        bepaling.Lees(bepaling.Bron(verordening, onderwerp), onderwerp, casus, datum);

    /// <summary>Reads a provision.</summary>
    /// <param name="bepaling">The provision; none is the same as one of which nothing is known.</param>
    /// <param name="bron">Where it stands.</param>
    /// <param name="onderwerp">What the provision is about, as one Dutch word.</param>
    /// <param name="casus">The case, which may leave a provision out of application.</param>
    /// <param name="datum">The day of the conduct.</param>
    public static Lezing<T> Lees<T>(this Bepaling<T>? bepaling, Verordeningsbepaling bron, string onderwerp, Casus casus, LocalDate datum)
        where T : class =>
        bepaling.Lees(bron, onderwerp, casus.BuitenToepassing, datum);

    /// <summary>Reads a provision where there is no case, only what is left out of application.</summary>
    public static Lezing<T> Lees<T>(
        this Bepaling<T>? bepaling, Verordeningsbepaling bron, string onderwerp, IReadOnlyList<BuitenToepassing> inDezeZaak, LocalDate datum)
        where T : class
    {
        if (Terzijde(bron.RegelId, bepaling?.BuitenToepassing, inDezeZaak, datum) is { } reden)
        {
            return new(Leesuitslag.BuitenToepassing, null, bron, Reden: reden);
        }

        if (bepaling is null) return new(Leesuitslag.Onbekend, null, bron);
        if (Gelezen<T>.Lezingen.TryGetValue(bepaling, out var eerder) && ReferenceEquals(eerder.Bron, bron)) return eerder;

        var lezing = Lees(bepaling, bron, onderwerp);
        Gelezen<T>.Lezingen.AddOrUpdate(bepaling, lezing);
        return lezing;
    }

    /// <summary>Where a provision stands; the subject stands in for the label while that is not known.</summary>
    public static Verordeningsbepaling Bron<T>(this Bepaling<T>? bepaling, Verordening verordening, string onderwerp)
        where T : class =>
        bepaling?.AangenomenUit ?? verordening.Vindplaats(bepaling?.Artikel ?? onderwerp);

    /// <summary>The place with a label, or the whole document when that is empty.</summary>
    public static Verordeningsbepaling Vindplaats(this Verordening verordening, string label) =>
        Vindplaatsen.GetValue(verordening, _ => new(StringComparer.Ordinal)).GetOrAdd(label, static (label, verordening) => verordening.Bron(label), verordening);

    /// <summary>Every provision of a verordening by which it can be named, those it takes from another document included.</summary>
    public static IEnumerable<Verordeningsbepaling> Bepalingen(this Verordening verordening) =>
    [
        .. verordening.Gedragingen.Select(g => verordening.Bron(g.Artikel)),
        .. verordening.Tarieven.Select(t => verordening.Bron(t.Artikel)),
        .. (verordening.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => verordening.Bron(g.Artikel)),
        .. (verordening.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select(s => verordening.Bron(s.Artikel)),
        verordening.Uniform.Bron(verordening, "uniforme duur"),
        verordening.Spreiding.Bron(verordening, "spreiding"),
        verordening.TekortschietendBesef.Bron(verordening, "tekortschietend besef"),
        verordening.Recidive.Bron(verordening, "recidive"),
        verordening.Waarschuwing.Bron(verordening, "waarschuwing"),
        verordening.Afzien.Bron(verordening, "afzien"),
        verordening.Horen.Bron(verordening, "horen"),
        verordening.Ingang.Bron(verordening, "ingang"),
        verordening.Berekeningsgrondslag.Bron(verordening, "berekeningsgrondslag"),
        verordening.Samenloop.Bron(verordening, "samenloop"),
        verordening.VerminderdeVerwijtbaarheid.Bron(verordening, "verminderde verwijtbaarheid"),
        verordening.IndividueleAfstemming.Bron(verordening, "individuele afstemming"),
        verordening.Herleving.Bron(verordening, "herleving"),
        verordening.Inkeer.Bron(verordening, "inkeer"),
        verordening.Weigering.Bron(verordening, "weigering"),
        verordening.Besluiteisen.Bron(verordening, "besluiteisen"),
        verordening.Hardheidsclausule.Bron(verordening, "hardheidsclausule"),
    ];

    /// <summary>Why a provision is left out of application in this case, or <c>null</c>.</summary>
    public static string? Terzijde(RegelId id, RechterlijkOordeel? oordeel, Casus casus, LocalDate datum) =>
        Terzijde(id, oordeel, casus.BuitenToepassing, datum);

    private static Lezing<T> Lees<T>(Bepaling<T> bepaling, Verordeningsbepaling bron, string onderwerp)
        where T : class => bepaling switch
        {
            { Status: Bepalingstatus.Bekend, Inhoud: { } inhoud } => new(Leesuitslag.Bruikbaar, inhoud, bron),
            { Status: Bepalingstatus.Aangenomen, Inhoud: { } inhoud } =>
                new(Leesuitslag.Bruikbaar, inhoud, bron, Aannames.Modelbepaling(onderwerp, bron)),
            { Status: Bepalingstatus.NietGeregeld } => new(Leesuitslag.NietGeregeld, null, bron),
            _ => new(Leesuitslag.Onbekend, null, bron),
        };

    private static string? Terzijde(RegelId id, RechterlijkOordeel? oordeel, IReadOnlyList<BuitenToepassing> inDezeZaak, LocalDate datum)
    {
        foreach (var terzijde in inDezeZaak)
        {
            if (terzijde.Bepaling == id) return terzijde.Ecli is null ? terzijde.Reden : $"{terzijde.Reden} ({terzijde.Ecli})";
        }

        return oordeel is not null && datum >= oordeel.Vanaf ? $"{oordeel.Reden} ({oordeel.Ecli})" : null;
    }

    /// <summary>What a provision says where nothing sets it aside is the same for every case, so it is worked out once.</summary>
    private static class Gelezen<T>
        where T : class
    {
        public static readonly ConditionalWeakTable<Bepaling<T>, Lezing<T>> Lezingen = [];
    }
}
