using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>Finds which clause on repeats a provision has: one of its own, or the one for all.</summary>
internal static class Herhalingslezing
{
    /// <summary>Every clause that one act, category or case has for itself.</summary>
    public static IEnumerable<EigenRecidive> EigenHerhalingen(this Verordening verordening) =>
    [
        .. ((EigenRecidive?[])
        [
            .. verordening.Gedragingen.Select(g => g.Recidive),
            .. verordening.Tarieven.Select(t => t.Recidive),
            .. (verordening.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => g.Recidive),
        ]).OfType<EigenRecidive>(),
    ];

    /// <summary>How long the windows are that the clauses of a verordening know; of which that is not known, may be the longest.</summary>
    public static IEnumerable<int> Vensters(this Verordening verordening) =>
        verordening.EigenHerhalingen().Select(e => e.Inhoud).Append(verordening.Recidive?.Inhoud).OfType<Recidiveregeling>().Select(r => r.VensterInMaanden ?? Maat.Termijn);

    /// <summary>
    /// The clauses by which a new conduct is a repeat of a measure on this basis, <c>null</c> where none is. Acts in one article may each
    /// have their own.
    /// </summary>
    public static IEnumerable<Recidiveregeling?> Herhalingen(this Verordening verordening, RegelId grondslag, Regeling regeling, Recidiveregeling? algemeen) =>
        verordening.Gedragingen.Where(g => verordening.Bron(g.Artikel).RegelId == grondslag)
            .Select(g => (g.Recidive ?? verordening.VanDeCategorie(g.Categorie, regeling))?.Inhoud ?? algemeen.Voor(g.Categorie))
            .Concat((verordening.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Where(g => verordening.Bron(g.Artikel).RegelId == grondslag).Select(g => g.Recidive?.Inhoud ?? algemeen.Voor(null)))
            .DefaultIfEmpty(algemeen.Voor(null));

    /// <summary>The clause that a basis has for itself, of the act before that of its category.</summary>
    public static EigenRecidive? EigenHerhaling(this Verordening verordening, Grondslag grondslag) => grondslag.Besef is { } besef
        ? besef.Recidive
        : grondslag.Bepaling?.Recidive ?? verordening.VanDeCategorie(grondslag.Categorie, grondslag.Verplichting.Regeling);

    private static EigenRecidive? VanDeCategorie(this Verordening verordening, int? categorie, Regeling regeling) =>
        verordening.Tarieven.FirstOrDefault(t => t.Categorie == categorie && t.GeldtVoor(regeling))?.Recidive;

    /// <summary>
    /// A measure outside the categories of the clause is repeated by a conduct within them, where the clause is known to count other categories.
    /// One in no category is repeated by nothing where the clause says so.
    /// </summary>
    private static Recidiveregeling? Voor(this Recidiveregeling? algemeen, int? categorie) =>
        (algemeen is { OokBuitenCategorieen: false, WatTelt: RecidiveMaatstaf.ZelfdeCategorie or RecidiveMaatstaf.ZelfdeOfHogereCategorie or RecidiveMaatstaf.ElkeCategorie } && categorie is null)
        || (algemeen?.AlleenCategorieen is { } alleen && algemeen.WatTelt is (null or RecidiveMaatstaf.ZelfdeCategorie or RecidiveMaatstaf.ZelfdeGedraging) && !alleen.Any(c => c == categorie))
            ? null
            : algemeen;
}
