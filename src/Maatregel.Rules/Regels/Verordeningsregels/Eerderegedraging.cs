using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Whether an earlier measure was about such a conduct that the new one is its repeat.</summary>
internal sealed class Eerderegedraging(Verordening verordening, Recidivedossier dossier)
{
    public Antwoord Past(RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere) => maatstaf switch
    {
        RecidiveMaatstaf.ElkeCategorie => dossier.Gedraging.VanHetVijfdeLid(eerdere) switch
        {
            Antwoord.Ja => Antwoord.Nee,
            Antwoord.Nee => Antwoord.Ja,
            _ => Antwoord.Onbekend,
        },
        RecidiveMaatstaf.ZelfdeGedraging => Zelfde(eerdere),
        RecidiveMaatstaf.ZelfdeArtikel => Noemt(eerdere, id => Artikel(id) == Artikel(dossier.Grondslag.Id)),
        _ => InCategorie(maatstaf, eerdere),
    };

    /// <summary>
    /// Whether a clause that counts by category leaves this one open: the new conduct or the earlier one stands in none. What an act has for
    /// itself is about that act, in a category or not.
    /// </summary>
    public bool BuitenCategorieen(RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere)
    {
        if (maatstaf is RecidiveMaatstaf.ZelfdeGedraging or RecidiveMaatstaf.ZelfdeArtikel) return false;
        var eigen = verordening.EigenHerhaling(dossier.Grondslag) is not null;
        return (dossier.Grondslag.Categorie is null && !eigen) || (Categorieen(eerdere).Contains(null) && !(eigen && NoemtDeze(eerdere)));
    }

    /// <summary>One provision may name more acts, in one sentence or row by row. Which of them the earlier measure was about, only its duty says.</summary>
    private Antwoord Zelfde(EerdereMaatregel eerdere)
    {
        var uitslag = Noemt(eerdere, id => id == dossier.Grondslag.Id);
        if (uitslag != Antwoord.Ja || Handelingen.Count <= 1) return uitslag;
        if (eerdere.Grondslag is not { IsVerordening: false } plicht) return Antwoord.Onbekend;
        return plicht.Waarde == dossier.Grondslag.Verplichting.Code ? Antwoord.Ja
            : dossier.Grondslag.Bepaling?.Verplichtingen.Any(v => v.Code == plicht.Waarde) == true ? Antwoord.Onbekend
            : Antwoord.Nee;
    }

    /// <summary>The rows of the provision that was breached.</summary>
    private IEnumerable<Gedragsbepaling> Rijen => verordening.Gedragingen.Where(g => verordening.Bron(g.Artikel).RegelId == dossier.Grondslag.Id);

    private List<string> Handelingen => [.. Rijen.SelectMany(g => g.Verplichtingen).Select(v => v.Code).Distinct(StringComparer.Ordinal)];

    /// <summary>A number says something only within one version; a duty is the same in each.</summary>
    private Antwoord Noemt(EerdereMaatregel eerdere, Func<RegelId, bool> past)
    {
        if (eerdere.Grondslag is { IsVerordening: false } plicht) return Uitslag(Bepalingen(g => g.Verplichtingen.Any(v => v.Code == plicht.Waarde)), past);
        if (!DezeVersie(eerdere)) return Antwoord.Onbekend;
        if (past(eerdere.Grondslag ?? eerdere.Regel)) return Antwoord.Ja;
        return eerdere.Grondslag is not null ? Antwoord.Nee : Uitslag(Bepalingen(g => Categorieen(eerdere).Contains(g.Categorie) && (g.Categorie is not null || verordening.Bron(g.Artikel).RegelId == eerdere.Regel)), past);
    }

    private IEnumerable<RegelId> Bepalingen(Func<Gedragsbepaling, bool> welke) => verordening.Gedragingen.Where(welke).Select(g => verordening.Bron(g.Artikel).RegelId);

    private static Antwoord Uitslag<T>(IEnumerable<T> mogelijk, Func<T, bool> past) => mogelijk.Select(past).Distinct().ToList() switch
    {
        [true] => Antwoord.Ja,
        [false] => Antwoord.Nee,
        _ => Antwoord.Onbekend,
    };

    private static string Artikel(RegelId id) => string.Join('-', id.Waarde.Split('-').Take(2));

    /// <summary>A conduct with its own tariff stands in no category: there the same provision counts.</summary>
    private Antwoord InCategorie(RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere)
    {
        if (dossier.Grondslag.Categorie is null && NoemtDeze(eerdere) && DezeVersie(eerdere)) return Rijen.Skip(1).Any() ? Zelfde(eerdere) : Antwoord.Ja;
        bool Past(int? vorige) => dossier.Grondslag.Categorie is { } nieuw && (maatstaf == RecidiveMaatstaf.ZelfdeCategorie ? vorige == nieuw : vorige <= nieuw);
        return Uitslag(Categorieen(eerdere), Past);
    }

    private bool NoemtDeze(EerdereMaatregel eerdere) => eerdere.Regel == dossier.Grondslag.Id || eerdere.Grondslag == dossier.Grondslag.Id;

    private bool DezeVersie(EerdereMaatregel eerdere) => dossier.Gedraging.ToenGeldend(eerdere)?.Id == verordening.Id;

    /// <summary>
    /// The categories in which the earlier measure may stand, <c>null</c> for a tariff outside them. What was not written down
    /// follows from the provision, as long as this verordening was in force then and the provision says it. A category that is told of another
    /// list, or against its own provision, says nothing. A measure of lid 5 stands in no category.
    /// </summary>
    private int?[] Categorieen(EerdereMaatregel eerdere)
    {
        var vijfde = dossier.Gedraging.VanHetVijfdeLid(eerdere);
        if (vijfde == Antwoord.Ja) return [null];
        if (dossier.Gedraging.ToenGeldend(eerdere) is { } toen && toen.Id != verordening.Id) return [];
        int?[] volgens = DezeVersie(eerdere) ? [.. VolgensDeBepaling(eerdere)] : [];
        return eerdere.Categorie is not { } opgegeven ? vijfde == Antwoord.Onbekend ? [.. volgens, null] : volgens : volgens.Length == 0 || volgens.Contains(opgegeven) ? [opgegeven] : [];
    }

    private IEnumerable<int?> VolgensDeBepaling(EerdereMaatregel eerdere)
    {
        var besef = verordening.TekortschietendBesef?.Inhoud;
        return
        [
            .. verordening.Tarieven.Where(t => Is(t.Artikel)).Select(t => (int?)t.Categorie),
            .. verordening.Gedragingen.Where(g => Is(g.Artikel) && (g.Categorie is not null || g.Tarief is not null)).Select(g => g.Categorie),
            .. (besef?.Gevallen ?? []).Select(g => g.Artikel).Concat((besef?.Schijven ?? []).Select(s => s.Artikel)).Where(Is).Select(_ => (int?)null),
        ];

        bool Is(string artikel) => verordening.Bron(artikel).RegelId == eerdere.Regel;
    }
}
