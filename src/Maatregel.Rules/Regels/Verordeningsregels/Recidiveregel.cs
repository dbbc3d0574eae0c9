using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Participatiewet;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De herhaling bij de eigen categorieën van de verordening. Zij bewerkt het tarief stap voor stap; de ladder van artikel
/// 18 staat daar los van.
/// </summary>
internal sealed class Recidiveregel(Verordening verordening) : Regel<Grondslagdossier, Tariefuitkomst>
{
    private readonly Verordeningsbepaling _bron = verordening.Recidive.Bron(verordening, "recidive");

    private readonly RegelId[] _tarieven =
    [
        .. verordening.Tarieven.Select(t => verordening.Bron(t.Artikel).RegelId),
        .. verordening.Gedragingen.Where(g => g.Tarief is not null).Select(g => verordening.Bron(g.Artikel).RegelId),
        .. verordening.TekortschietendBesef?.Inhoud is { } besef
            ? besef.Gevallen.Select(g => g.Artikel).Concat(besef.Schijven.Select(s => s.Artikel)).Distinct().Select(a => verordening.Bron(a).RegelId)
            : [],
    ];

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Recidive;

    public override Bron Bron => _bron;

    public override string Vraag => "Is dit een herhaling volgens de verordening?";

    public override string Gevolg => "Het tarief wordt bij herhaling zwaarder.";

    public override IReadOnlyList<RegelId> WijktAfVan => _tarieven;

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2012:BW3807")];

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Grondslag.Geuniformeerd) return Nee($"Voor de verplichtingen van artikel 18, vierde lid, geldt de ladder van de wet.", Herkomst.Recht);
        if (gedraging.Casus.EerdereMaatregelen is not { } eerdere)
        {
            return VraagVerleden(gedraging.Id);
        }

        var lokaal = eerdere.Where(m => m.Regel.IsVerordening).ToList();
        if (lokaal.Count == 0) return Nee($"Er is geen eerdere maatregel volgens de verordening.");
        return gedraging.Verordening.Recidive.Lees(_bron, "recidive", gedraging.Casus, gedraging.Datum) switch
        {
            { Inhoud: { } regeling } lezing => Tel(dossier, regeling, lokaal).Met(lezing.Aanname),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open("recidive-onbekend", lezing.Vraag("herhaling bij een eigen categorie"), gedraging.Id, Wie.Jurist),
            { Uitslag: Leesuitslag.BuitenToepassing } lezing => Nee($"De bepaling over herhaling blijft buiten toepassing: {lezing.Reden}", Herkomst.Recht),
            _ => Nee($"De verordening regelt geen herhaling.", Herkomst.Recht),
        };
    }

    private Bevinding<Tariefuitkomst> Tel(Grondslagdossier dossier, Recidiveregeling regeling, List<EerdereMaatregel> eerdere)
    {
        var gedraging = dossier.Gedraging;
        var aantal = 0;
        foreach (var maatregel in eerdere)
        {
            if (maatregel.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken) continue;
            if (!Telt(regeling, maatregel, dossier.Grondslag)) continue;
            if (Ladder.Anker(maatregel, regeling.Anker) is not { } anker)
            {
                return Open("eerdere-maatregel-bekendmaking", $"Wanneer is de eerdere maatregel volgens {maatregel.Regel} bekendgemaakt?", gedraging.Id, Wie.Administratie);
            }

            if (Venster.Na(anker, regeling.VensterInMaanden).Bevat(gedraging.Datum)) aantal++;
        }

        if (aantal == 0) return Nee($"Geen eerdere maatregel die meetelt valt binnen {NederlandseWeergave.Maanden(regeling.VensterInMaanden)} vóór de gedraging.", Herkomst.Berekening);
        if (Basis(dossier) is not { } basis) return Nee($"Zonder bekend tarief is er niets te verzwaren.", Herkomst.Recht);

        var zwaarder = regeling.Pas(basis.Verlaging, aantal);
        return Ja(
            basis with { Verlaging = zwaarder },
            $"Binnen {NederlandseWeergave.Maanden(regeling.VensterInMaanden)} vóór de gedraging: {aantal} eerdere die meetelt. Het tarief van {basis.Verlaging} wordt {zwaarder}.",
            Herkomst.Berekening);
    }

    /// <summary>
    /// A conduct with its own tariff stands in no category: there the same provision counts.
    /// A warning is written down as a measure of nothing; whether it or a nil measure counts, the verordening says.
    /// </summary>
    private static bool Telt(Recidiveregeling regeling, EerdereMaatregel eerdere, Grondslag grondslag)
    {
        if (eerdere.Waarschuwing && !regeling.WaarschuwingTelt) return false;
        if (!eerdere.Waarschuwing && eerdere.Percentage == 0 && !regeling.AfgezienWegensDringendeRedenenTelt) return false;
        return regeling.WatTelt switch
        {
            RecidiveMaatstaf.ElkeCategorie => true,
            _ when grondslag.Categorie is null => eerdere.Regel == grondslag.Id,
            RecidiveMaatstaf.ZelfdeCategorie => eerdere.Categorie == grondslag.Categorie,
            _ => eerdere.Categorie >= grondslag.Categorie,
        };
    }

    private Tariefuitkomst? Basis(Grondslagdossier dossier)
    {
        var tarief = verordening.Tarieven.FirstOrDefault(t => t.Categorie == dossier.Grondslag.Categorie && t.GeldtVoor(dossier.Gedraging.Regeling))?.Tarief
            ?? verordening.Gedragingen.FirstOrDefault(g => verordening.Bron(g.Artikel).RegelId == dossier.Grondslag.Id)?.Tarief
            ?? Besef(dossier);
        return tarief is null ? null : Tariefberekening.Bereken(tarief, dossier.Gedraging).Uitkomst;
    }

    private Tarief? Besef(Grondslagdossier dossier) =>
        verordening.TekortschietendBesef?.Inhoud is { } besef
        && Besefstarief.Zoek(besef, dossier.Gedraging.Gedraging) is { } geval
        && verordening.Bron(geval.Artikel).RegelId == dossier.Grondslag.Id ? geval.Tarief : null;
}
