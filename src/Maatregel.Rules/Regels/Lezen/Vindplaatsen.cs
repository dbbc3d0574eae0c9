using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Cites a verordening: where each of its provisions stands.</summary>
internal static class Vindplaatsen
{
    /// <summary>Gathered once for each document: every earlier measure of a case is looked up in it for every conduct.</summary>
    private static readonly ConditionalWeakTable<Verordening, FrozenSet<RegelId>> Namen = [];

    /// <summary>Where a provision stands; the subject stands in for the label while that is not known, or where there is none to cite.</summary>
    public static Verordeningsbepaling Bron<T>(this Bepaling<T>? bepaling, Verordening verordening, string onderwerp)
        where T : class =>
        bepaling?.AangenomenUit ?? verordening.Bron(bepaling?.Artikel ?? onderwerp) with { Ontbreekt = bepaling is { Status: Bepalingstatus.NietGeregeld, Artikel: null } };

    /// <summary>Whether a provision gives the duration of lid 5, or how it is spread: both stand for that lid.</summary>
    public static bool BijHetVijfdeLid(this Verordening verordening, RegelId regel) =>
        verordening.Uniform.Bron(verordening, "uniforme duur").RegelId == regel || verordening.Spreiding.Bron(verordening, "spreiding").RegelId == regel;

    /// <summary>
    /// Whether a measure on a provision is one of lid 5. Where the article that gives the duration of lid 5 gives a tariff too, the duty or
    /// the category that is told says which of the two it was; without either that is not known.
    /// </summary>
    public static Antwoord VanHetVijfdeLid(this Verordening verordening, RegelId regel, RegelId? grondslag, int? categorie)
    {
        if (!verordening.BijHetVijfdeLid(regel)) return Antwoord.Nee;
        if (!verordening.HeeftEenEigenTarief(regel)) return Antwoord.Ja;
        if (grondslag is { } bepaling) return Verplichting.Zoek(bepaling.Waarde!) is { Geuniformeerd: true } ? Antwoord.Ja : Antwoord.Nee;
        return categorie is null ? Antwoord.Onbekend : Antwoord.Nee;
    }

    private static bool HeeftEenEigenTarief(this Verordening verordening, RegelId regel) =>
        verordening.Gedragingen.Select(g => g.Artikel)
            .Concat(verordening.Tarieven.Select(t => t.Artikel))
            .Concat((verordening.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => g.Artikel))
            .Concat((verordening.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select(s => s.Artikel))
            .Any(artikel => verordening.Bron(artikel).RegelId == regel);

    /// <summary>Whether this verordening has a provision of that name.</summary>
    public static bool Kent(this Verordening verordening, RegelId regel) =>
        Namen.GetValue(verordening, static v => v.Bepalingen().Select(b => b.RegelId).ToFrozenSet()).Contains(regel);

    /// <summary>Every provision of a verordening by which it can be named, those it takes from another document included.</summary>
    public static IEnumerable<Verordeningsbepaling> Bepalingen(this Verordening verordening) =>
    [
        .. verordening.Gedragingen.Select(g => verordening.Bron(g.Artikel)),
        .. verordening.Tarieven.Select(t => verordening.Bron(t.Artikel)),
        .. (verordening.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => verordening.Bron(g.Artikel)),
        .. (verordening.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select(s => verordening.Bron(s.Artikel)),
        .. verordening.EigenHerhalingen().Select(e => verordening.Bron(e.Artikel)),
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
}
