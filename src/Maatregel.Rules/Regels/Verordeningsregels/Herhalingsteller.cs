using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Weighs every earlier measure by the yardsticks of a clause on repeats.</summary>
internal sealed class Herhalingsteller(Verordening verordening, Verordeningsbepaling bron, Recidiveregeling regeling, Recidivedossier dossier)
{
    private readonly Eerderegedraging _eerder = new(verordening, dossier);
    private readonly Meetelmaat[] _maten =
    [
        .. from anker in regeling.Anker is { } bekend ? [bekend] : Enum.GetValues<RecidiveAnker>()
           from maanden in regeling.VensterInMaanden is { } venster ? (int[])[venster] : [0, Maat.Termijn]
           select new Meetelmaat(bron, anker, maanden, "De verordening")
           {
               NihilTelt = regeling.AfgezienWegensDringendeRedenenTelt,
               WaarschuwingTelt = regeling.WaarschuwingTelt,
           },
    ];

    public Herhalingstelling Tel(IReadOnlyList<(EerdereMaatregel Maatregel, Aanduiding Welke)> eerdere) => new(
        regeling,
        regeling.Maatstaven()
            .SelectMany(maatstaf => regeling.Keten ? Keten(maatstaf, eerdere) : eerdere.Select(e => Weeg(maatstaf, e.Maatregel, e.Welke, dossier.Gedraging.Datum)), (maatstaf, trede) => (maatstaf, trede))
            .ToLookup(t => t.maatstaf, t => t.trede));

    /// <summary>
    /// From the last measure back: each must have the conduct of the one after it within its window. After one that is open, or whose
    /// conduct has no day, all that may count is open too.
    /// </summary>
    private List<Trede> Keten(RecidiveMaatstaf? maatstaf, IReadOnlyList<(EerdereMaatregel Maatregel, Aanduiding Welke)> eerdere)
    {
        List<Trede> treden = [];
        LocalDate? dag = dossier.Gedraging.Datum;
        Trede? open = null;
        var terug = eerdere.OrderByDescending(e => e.Maatregel.Bekendgemaakt ?? e.Maatregel.Besluitdatum ?? e.Maatregel.Gedragingsdatum).ThenByDescending(e => e.Maatregel.Gedragingsdatum);
        foreach (var (maatregel, welke) in terug)
        {
            var trede = Weeg(maatstaf, maatregel, welke, dag ?? Meetelling.Anker(maatregel, regeling.Anker ?? RecidiveAnker.Bekendmaking)?.PlusDays(1) ?? dossier.Gedraging.Datum);
            if (trede.Telt == Antwoord.Ja && open is not null) trede = open;
            treden.Add(trede);
            if (trede.Telt == Antwoord.Nee) continue;
            dag = maatregel.Gedragingsdatum;
            if (trede.Telt == Antwoord.Onbekend) open ??= trede;
            else if (dag is null) open ??= new Trede(Antwoord.Onbekend, $"Op welke dag was de gedraging waarvoor {welke} is opgelegd?", Vraagcode.EerdereMaatregelBekendmaking);
        }

        return treden;
    }

    /// <summary>By every yardstick that the clause may mean, where it is not known which.</summary>
    private Trede Weeg(RecidiveMaatstaf? maatstaf, EerdereMaatregel eerdere, Aanduiding welke, LocalDate dag)
    {
        if (maatstaf is { } bekend) return WeegNaar(bekend, eerdere, welke, dag);
        var treden = Array.ConvertAll(Enum.GetValues<RecidiveMaatstaf>(), m => WeegNaar(m, eerdere, welke, dag));
        return Eensluidend(treden, "welke eerdere maatregel telt", welke) with { Verder = [.. treden.Where(t => t.Telt == Antwoord.Onbekend)] };
    }

    private Trede WeegNaar(RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere, Aanduiding welke, LocalDate dag) =>
        (Weeg(eerdere, welke, dag), _eerder.Past(maatstaf, eerdere)) switch
        {
            ({ Telt: Antwoord.Ja }, _) when dossier.Gedraging.BestondNiet(eerdere) =>
                new Trede(Antwoord.Onbekend, dossier.Gedraging.Regelvraag(eerdere, welke), Vraagcode.EerdereMaatregelRegel),
            (_, Antwoord.Nee) => new Trede(Antwoord.Nee, $"{welke.Begin} ging over een gedraging waarvan deze volgens de verordening geen herhaling is."),
            ({ Telt: Antwoord.Ja }, Antwoord.Onbekend) when maatstaf is RecidiveMaatstaf.ZelfdeGedraging or RecidiveMaatstaf.ZelfdeArtikel => new Trede(
                Antwoord.Onbekend,
                $"Om welke gedraging is {welke} opgelegd? De verordening telt {(regeling.Maatstaven().Contains(maatstaf) ? "" : "misschien ")}alleen een herhaling van dezelfde gedraging of van hetzelfde artikel. Noem de bepaling of de verplichting.",
                Vraagcode.EerdereMaatregelGrondslag),
            ({ Telt: Antwoord.Ja }, Antwoord.Onbekend) => new Trede(
                Antwoord.Onbekend,
                $"Volgens welke bepaling en in welke categorie van de verordening is {welke} opgelegd? Uit {eerdere.Regel} blijkt dat niet.",
                Vraagcode.EerdereMaatregelCategorie),
            ({ Telt: Antwoord.Ja } trede, _) when _eerder.BuitenCategorieen(maatstaf, eerdere) => BuitenCategorieen(trede, eerdere, welke),
            (var trede, _) => trede,
        };

    /// <summary>What stands in no category is no repeat by itself under a clause on categories: the document says it, or a person.</summary>
    private Trede BuitenCategorieen(Trede trede, EerdereMaatregel eerdere, Aanduiding welke)
    {
        if (regeling.OokBuitenCategorieen == true) return trede;
        var twijfel = dossier.Grondslag.Categorie is null
            ? new Twijfel(Vraagcode.RecidiveCategorie, welke, "gevolgd door een gedraging die in geen categorie staat", "werd gevolgd door een gedraging die in geen categorie staat", [bron])
            : new Twijfel(Vraagcode.RecidiveCategorie, welke, "opgelegd om een gedraging die in geen categorie staat", "volgde op een gedraging die in geen categorie staat", [bron]);
        return (regeling.OokBuitenCategorieen, eerdere.TeltMee) switch
        {
            (false, _) => new Trede(Antwoord.Nee, twijfel.TeltNiet),
            (_, Antwoord.Ja) => trede with { Aannames = [.. trede.Aannames ?? [], twijfel.Aanname(true, _maten[0])] },
            (_, Antwoord.Nee) => new Trede(Antwoord.Nee, twijfel.TeltNiet, Aannames: [twijfel.Aanname(false, _maten[0])]),
            _ => new Trede(Antwoord.Onbekend, twijfel.Vraag(_maten[0]), Vraagcode.RecidiveCategorie),
        };
    }

    /// <summary>By every moment and every term that the clause may mean; what hangs on either is asked.</summary>
    private Trede Weeg(EerdereMaatregel eerdere, Aanduiding welke, LocalDate dag) =>
        Eensluidend(Array.ConvertAll(_maten, maat => Meetelling.Weeg(dossier.Gedraging, eerdere, welke, maat, dag)), Ontbreekt, welke);

    private Trede Eensluidend(Trede[] treden, string ontbreekt, Aanduiding welke) => Array.TrueForAll(treden, t => t.Telt == treden[0].Telt)
        ? treden[0]
        : new Trede(Antwoord.Onbekend, $"De verordening maakt een herhaling zwaarder, maar {ontbreekt} is niet bekend. Telt {welke} mee? Zoek dat op in {bron}.", Vraagcode.RecidiveOnbekend);

    private string Ontbreekt => (regeling.Anker, regeling.VensterInMaanden) switch
    {
        (null, null) => "vanaf welk moment en binnen hoeveel maanden",
        (null, _) => "vanaf welk moment de maanden tellen",
        _ => "binnen hoeveel maanden",
    };
}
