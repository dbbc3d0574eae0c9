using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>Under which text an earlier measure was imposed: an article number says something only within the version that held then.</summary>
internal static class Afkomst
{
    /// <summary>The verordening that held then, or <c>null</c> when the day or the document is not known.</summary>
    public static Verordening? ToenGeldend(this Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        (eerdere.Gedragingsdatum ?? eerdere.Besluitdatum ?? eerdere.Bekendgemaakt) is { } dag
            ? dossier.Bibliotheek.Zoek(eerdere.Gemeente ?? dossier.Casus.Gemeente, dag)
            : null;

    /// <summary>Whether an earlier measure rests on the provision that gives the duration of lid 5, and on what that says of lid 5.</summary>
    public static Antwoord VanHetVijfdeLid(this Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        dossier.ToenGeldend(eerdere)?.VanHetVijfdeLid(eerdere.Regel, eerdere.Grondslag, eerdere.Categorie) ?? Antwoord.Nee;

    /// <summary>Whether the verordening of that day certainly has no such provision.</summary>
    public static bool BestondNiet(this Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        eerdere.Regel.IsVerordening && dossier.ToenGeldend(eerdere) is { } toen && !toen.Kent(eerdere.Regel);

    /// <summary>
    /// Which lid of article 18 fixed the measure. The provision of a verordening that gives the duration of lid 5 stands for that lid when
    /// that duration was imposed; a longer one is asked, for a higher rung is not inferred.
    /// </summary>
    /// <returns>The lid, <c>null</c> when it was none of leden 5 to 8, and whether that is certain.</returns>
    public static (RegelId? Lid, bool Zeker) Lid(this Gedragingdossier dossier, EerdereMaatregel eerdere)
    {
        if (!eerdere.Regel.IsVerordening) return (eerdere.Regel, true);
        if (dossier.BestondNiet(eerdere)) return (null, false);
        if (dossier.ToenGeldend(eerdere) is null) return (null, !dossier.KanHetVijfdeLidZijn(eerdere));
        var vijfde = dossier.VanHetVijfdeLid(eerdere);
        if (vijfde == Antwoord.Nee || dossier.ToenGeldend(eerdere)?.Uniform?.Inhoud is not { } duren) return (null, true);
        return vijfde == Antwoord.Ja && eerdere is { Percentage: 100, Maanden: { } maanden } && duren.All(d => d.EersteMaanden == maanden) ? (new RegelId(Regelcode.Pw18Lid5), true) : (null, false);
    }

    /// <summary>Whether the amount of an earlier measure of lid 5 may have been spread over the two months after the first.</summary>
    public static bool KanGespreidZijn(this Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        dossier.Lid(eerdere).Lid?.Waarde == Regelcode.Pw18Lid5
        && dossier.ToenGeldend(eerdere)?.Spreiding is { Status: not Bepalingstatus.NietGeregeld } spreiding
        && (spreiding.Inhoud is not { } inhoud || eerdere.Grondslag is not { } grondslag || inhoud.Onderdelen.Any(onderdeel => grondslag.Waarde == "pw-18-4-" + onderdeel));

    /// <summary>
    /// Whether a measure under a verordening that is not at hand may rest on its provision on lid 5: a measure in a category does not, nor one
    /// of another percentage, nor a provision that is known of this municipality for something else.
    /// </summary>
    private static bool KanHetVijfdeLidZijn(this Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        eerdere is { Categorie: null, Percentage: null or 100 }
        && dossier.Bibliotheek.Alle.Where(v => v.Gemeenten.Any(g => g.Code == (eerdere.Gemeente ?? dossier.Casus.Gemeente)))
            .All(v => v.BijHetVijfdeLid(eerdere.Regel) || !v.Kent(eerdere.Regel));

    /// <summary>The question under which provision an earlier measure was imposed.</summary>
    public static Toelichting Regelvraag(this Gedragingdossier dossier, EerdereMaatregel eerdere, Aanduiding maatregel) => dossier.BestondNiet(eerdere)
        ? (Toelichting)$"Volgens de opgave berust {maatregel} op {eerdere.Regel}. Die bepaling staat niet in de {dossier.ToenGeldend(eerdere)!.Titel}, die toen gold. Volgens welke bepaling is die maatregel opgelegd?"
        : dossier.ToenGeldend(eerdere) is null
        ? (Toelichting)$"Volgens de opgave berust {maatregel} op {eerdere.Regel}. De verordening die toen gold, is hier niet bekend. Geeft die bepaling de duur bij het vijfde of zesde lid van artikel 18? Noem dan het lid waarop die maatregel rust, en anders het tweede lid."
        : $"Volgens de opgave berust {maatregel} op {eerdere.Regel}. Die bepaling geeft de duur bij het vijfde en het zesde lid van artikel 18. Volgens welk lid is die maatregel opgelegd?";
}
