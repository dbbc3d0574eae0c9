using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Weighs every earlier measure by the yardsticks of a clause on repeats.</summary>
internal sealed class Herhalingsteller(Verordening verordening, Verordeningsbepaling bron, Recidiveregeling regeling, Recidivedossier dossier)
{
    private readonly Eerderegedraging _eerder = new(verordening, dossier);
    private readonly Meetelmaat _maat = new(bron, regeling.Anker, regeling.VensterInMaanden, "De verordening")
    {
        NihilTelt = regeling.AfgezienWegensDringendeRedenenTelt,
        WaarschuwingTelt = regeling.WaarschuwingTelt,
    };

    public Herhalingstelling Tel(IReadOnlyList<(EerdereMaatregel Maatregel, Aanduiding Welke)> eerdere) => new(
        regeling,
        regeling.Stappen.Select(s => s.WatTelt ?? regeling.WatTelt).Distinct().ToDictionary(
            maatstaf => maatstaf,
            maatstaf => regeling.Keten ? Keten(maatstaf, eerdere) : [.. eerdere.Select(e => Weeg(maatstaf, e.Maatregel, e.Welke, dossier.Gedraging.Datum))]));

    /// <summary>
    /// From the last measure back: each must have the conduct of the one after it within its window. After one that is open, or whose
    /// conduct has no day, all that may count is open too.
    /// </summary>
    private List<Trede> Keten(RecidiveMaatstaf maatstaf, IReadOnlyList<(EerdereMaatregel Maatregel, Aanduiding Welke)> eerdere)
    {
        List<Trede> treden = [];
        LocalDate? dag = dossier.Gedraging.Datum;
        Trede? open = null;
        foreach (var (maatregel, welke) in eerdere.OrderByDescending(e => e.Maatregel.Bekendgemaakt ?? e.Maatregel.Besluitdatum ?? e.Maatregel.Gedragingsdatum))
        {
            var trede = Weeg(maatstaf, maatregel, welke, dag ?? Meetelling.Anker(maatregel, regeling.Anker)?.PlusDays(1) ?? dossier.Gedraging.Datum);
            if (trede.Telt == Antwoord.Ja && open is not null) trede = open;
            treden.Add(trede);
            if (trede.Telt == Antwoord.Nee) continue;
            dag = maatregel.Gedragingsdatum;
            if (trede.Telt == Antwoord.Onbekend) open ??= trede;
            else if (dag is null) open ??= new Trede(Antwoord.Onbekend, $"Op welke dag was de gedraging waarvoor {welke} is opgelegd?", Vraagcode.EerdereMaatregelBekendmaking);
        }

        return treden;
    }

    private Trede Weeg(RecidiveMaatstaf maatstaf, EerdereMaatregel eerdere, Aanduiding welke, LocalDate dag) =>
        (Meetelling.Weeg(dossier.Gedraging, eerdere, welke, _maat, dag), _eerder.Past(maatstaf, eerdere)) switch
        {
            ({ Telt: Antwoord.Ja }, _) when dossier.Gedraging.BestondNiet(eerdere) =>
                new Trede(Antwoord.Onbekend, dossier.Gedraging.Regelvraag(eerdere, welke), Vraagcode.EerdereMaatregelRegel),
            (_, Antwoord.Nee) => new Trede(Antwoord.Nee, $"{welke.Begin} ging over een gedraging waarvan deze volgens de verordening geen herhaling is."),
            ({ Telt: Antwoord.Ja }, Antwoord.Onbekend) when maatstaf is RecidiveMaatstaf.ZelfdeGedraging or RecidiveMaatstaf.ZelfdeArtikel => new Trede(
                Antwoord.Onbekend,
                $"Om welke gedraging is {welke} opgelegd? De verordening telt alleen een herhaling van dezelfde gedraging of van hetzelfde artikel. Noem de bepaling of de verplichting.",
                Vraagcode.EerdereMaatregelGrondslag),
            ({ Telt: Antwoord.Ja }, Antwoord.Onbekend) => new Trede(
                Antwoord.Onbekend,
                $"Volgens welke bepaling en in welke categorie van de verordening is {welke} opgelegd? Uit {eerdere.Regel} blijkt dat niet.",
                Vraagcode.EerdereMaatregelCategorie),
            (var trede, _) => trede,
        };
}
