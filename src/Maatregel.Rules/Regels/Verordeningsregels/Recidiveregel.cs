using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De herhaling bij de eigen categorieën van de verordening. Zij bewerkt het tarief stap voor stap; de ladder van artikel
/// 18 staat daar los van.
/// </summary>
internal sealed class Recidiveregel(Verordening verordening) : Regel<Recidivedossier, Tariefuitkomst>
{
    /// <summary>The provisions of the Acts on a lowering under a verordening: an earlier measure may be written down by that name.</summary>
    private static readonly RegelId[] Verlagingsgronden = [new(Regelcode.Pw18Lid2), new(Regelcode.Ioaw20Lid2), new(Regelcode.Ioaz20Lid1)];

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

    public override string? Opmerking => verordening.Recidive?.Opmerking;

    public override IReadOnlyList<RegelId> WijktAfVan => _tarieven;

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2012:BW3807")];

    public override Bevinding<Tariefuitkomst> Beoordeel(Recidivedossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Grondslag.Geuniformeerd) return Nee($"Voor de verplichtingen van artikel 18, vierde lid, geldt de ladder van de wet.", Herkomst.Recht);
        var gelezen = gedraging.Verordening.Recidive.Lees(_bron, "recidive", gedraging.Casus, gedraging.Datum);
        if (gedraging.Casus.EerdereMaatregelen is not { } eerdere)
        {
            // Where no clause makes a repeat heavier, the past does not matter to the tariff.
            return gelezen.Uitslag == Leesuitslag.NietGeregeld ? Nee($"De verordening regelt geen herhaling.", Herkomst.Recht) : VraagVerleden(gedraging.Id);
        }

        if (!eerdere.Any(m => VolgensDeVerordening(m.Regel))) return Nee($"Er is geen eerdere maatregel volgens de verordening.");
        return gelezen switch
        {
            { Inhoud: { } regeling } lezing => Tel(dossier, regeling, eerdere, lezing),
            { Uitslag: Leesuitslag.Onbekend } when eerdere.All(m => !VolgensDeVerordening(m.Regel) || m.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken) =>
                Nee($"Geen eerdere maatregel volgens de verordening geldt nog."),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open(Vraagcode.RecidiveOnbekend, lezing.Vraag("herhaling bij een eigen categorie"), gedraging.Id, Wie.Jurist),
            { Uitslag: Leesuitslag.BuitenToepassing } lezing => Nee($"De bepaling over herhaling blijft buiten toepassing: {lezing.Reden}", Herkomst.Recht),
            _ => Nee($"De verordening regelt geen herhaling.", Herkomst.Recht),
        };
    }

    private static bool VolgensDeVerordening(RegelId regel) => regel.IsVerordening || Verlagingsgronden.Contains(regel);

    private Bevinding<Tariefuitkomst> Tel(Recidivedossier dossier, Recidiveregeling regeling, IReadOnlyList<EerdereMaatregel> eerdere, Lezing<Recidiveregeling> lezing)
    {
        var maat = new Meetelmaat(_bron, regeling.Anker, regeling.VensterInMaanden, "De verordening")
        {
            NihilTelt = regeling.AfgezienWegensDringendeRedenenTelt,
            WaarschuwingTelt = regeling.WaarschuwingTelt,
        };
        List<Trede> treden = [];
        for (var i = 0; i < eerdere.Count; i++)
        {
            if (VolgensDeVerordening(eerdere[i].Regel)) treden.Add(Weeg(dossier, regeling, maat, eerdere[i], eerdere[i].Id ?? EerdereMaatregel.Naam(i)));
        }

        var bevinding = Verzwaar(dossier, regeling, treden.FindAll(t => t.Telt == Antwoord.Ja), treden.FindAll(t => t.Telt == Antwoord.Onbekend));
        if (lezing.Aanname is not null && bevinding.Status != OverwegingStatus.NietVanToepassing) return VraagBepaling(bevinding, lezing, dossier.Gedraging.Id);
        return (bevinding with { Aannames = [.. treden.SelectMany(t => t.Aannames ?? [])] }).Met(lezing.Aanname);
    }

    /// <summary>What an unread clause would make heavier is asked: an assumption takes no more than the tariff that was read.</summary>
    private Bevinding<Tariefuitkomst> VraagBepaling(Bevinding<Tariefuitkomst> bevinding, Lezing<Recidiveregeling> lezing, string gedraging)
    {
        Toelichting vraag =
            $"Wat bepaalt de verordening bij herhaling van een gedraging uit een eigen categorie? Die bepaling is niet gelezen; {lezing.Bron} is een model. Een verordening die daarover zwijgt, maakt een herhaling niet zwaarder.";
        var open = Open(Vraagcode.RecidiveOnbekend, vraag, gedraging, Wie.Jurist);
        return open with { VerdereVragen = [.. bevinding.OpenVraag is { } eerste ? [eerste, .. bevinding.VerdereVragen] : Array.Empty<OpenVraag>()] };
    }

    private Trede Weeg(Recidivedossier dossier, Recidiveregeling regeling, Meetelmaat maat, EerdereMaatregel eerdere, string naam) =>
        (Meetelling.Weeg(dossier.Gedraging, eerdere, naam, maat), InCategorie(dossier, regeling.WatTelt, eerdere)) switch
        {
            ({ Telt: Antwoord.Ja }, _) when dossier.Gedraging.BestondNiet(eerdere) =>
                new Trede(Antwoord.Onbekend, dossier.Gedraging.Regelvraag(eerdere, naam), Vraagcode.EerdereMaatregelRegel),
            (_, Antwoord.Nee) => new Trede(Antwoord.Nee, $"De eerdere maatregel {naam} ging over een gedraging waarvan deze volgens de verordening geen herhaling is."),
            ({ Telt: Antwoord.Ja }, Antwoord.Onbekend) => new Trede(
                Antwoord.Onbekend,
                $"Volgens welke bepaling en in welke categorie van de verordening is de eerdere maatregel {naam} opgelegd? Uit {eerdere.Regel} blijkt dat niet.",
                Vraagcode.EerdereMaatregelCategorie),
            (var trede, _) => trede,
        };

    /// <summary>What is open is asked, unless the tariff comes to the same whatever the answer.</summary>
    private Bevinding<Tariefuitkomst> Verzwaar(Recidivedossier dossier, Recidiveregeling regeling, List<Trede> geteld, List<Trede> open)
    {
        if (geteld.Count + open.Count == 0) return Nee($"Geen eerdere maatregel die meetelt valt binnen {NederlandseWeergave.Maanden(regeling.VensterInMaanden)} vóór de gedraging.", Herkomst.Berekening);
        if (dossier.Tarief is not { } basis) return Nee($"Zonder bekend tarief is er niets te verzwaren.", Herkomst.Recht);

        var mogelijk = Enumerable.Range(geteld.Count, open.Count + 1).Select(n => regeling.Pas(basis, n)).ToList();
        if (mogelijk.Distinct().Count() > 1)
        {
            var vragen = open.ConvertAll(t => Open(t.Vraagcode!, t.Waarom, dossier.Gedraging.Id, Wie.Administratie));
            return vragen[0] with { VerdereVragen = [.. vragen.Skip(1).Select(v => v.OpenVraag!)] };
        }

        return mogelijk[0] is { } zwaarder
            ? Ja(
                zwaarder == basis ? zwaarder : zwaarder with { RecidiveNa = Laatste(geteld) },
                $"Binnen {NederlandseWeergave.Maanden(regeling.VensterInMaanden)} vóór de gedraging: {geteld.Count} eerdere die meetelt. Het tarief van {basis} wordt {zwaarder}.",
                Herkomst.Berekening)
            : Open(
                Vraagcode.RecidiveVastBedrag,
                $"Het tarief is een vast bedrag, {basis}. Wat de verordening bij herhaling met duur of percentage doet, is daarop niet toe te passen. Welk bedrag geldt bij herhaling?",
                dossier.Gedraging.Id,
                Wie.Jurist);
    }

    /// <summary>Of the measures that count, the last one that was made known; a warning is none.</summary>
    private static EerdereMaatregel? Laatste(List<Trede> geteld) =>
        geteld.Select(t => t.Eerdere).OfType<EerdereMaatregel>().Where(e => !e.Waarschuwing).MaxBy(e => e.Bekendgemaakt ?? e.Besluitdatum);

    private bool DezeVersie(Gedragingdossier dossier, EerdereMaatregel eerdere) => dossier.ToenGeldend(eerdere)?.Id == verordening.Id;

    /// <summary>A conduct with its own tariff stands in no category: there the same provision counts.</summary>
    private Antwoord InCategorie(Recidivedossier dossier, RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere)
    {
        if (maatstaf == RecidiveMaatstaf.ElkeCategorie || (dossier.Grondslag.Categorie is null && eerdere.Regel == dossier.Grondslag.Id && DezeVersie(dossier.Gedraging, eerdere))) return Antwoord.Ja;
        bool Past(int? vorige) => dossier.Grondslag.Categorie is { } nieuw && (maatstaf == RecidiveMaatstaf.ZelfdeCategorie ? vorige == nieuw : vorige <= nieuw);
        return Plaatsen(dossier.Gedraging, eerdere).Select(Past).Distinct().ToList() switch
        {
            [true] => Antwoord.Ja,
            [false] => Antwoord.Nee,
            _ => Antwoord.Onbekend,
        };
    }

    /// <summary>
    /// The categories in which the earlier measure may stand, <c>null</c> for a tariff outside them. What was not written down
    /// follows from the provision, as long as this verordening was in force then and the provision says it.
    /// </summary>
    private IEnumerable<int?> Plaatsen(Gedragingdossier dossier, EerdereMaatregel eerdere)
    {
        var toen = dossier.ToenGeldend(eerdere);
        if (toen?.BijHetVijfdeLid(eerdere.Regel) == true) return [null];
        if (toen is not null && toen.Id != verordening.Id) return [];
        if (eerdere.Categorie is { } opgegeven) return [opgegeven];
        if (!DezeVersie(dossier, eerdere)) return [];
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
