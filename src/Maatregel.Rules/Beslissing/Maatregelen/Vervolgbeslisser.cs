using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 15: the terms that a decision sets running.</summary>
internal sealed class Vervolgbeslisser(Regelset regels, Gedragingdossier laatste, AdviesInstellingen instellingen, Verslag verslag)
{
    private const int MaandenLadder = 12;

    private static readonly Bron Ladder = Wet.Participatiewet.Artikel("18").Lid("6");

    public Termijnen? Beslis(IReadOnlyList<GeadviseerdeMaatregel> maatregelen)
    {
        if (maatregelen.Count == 0) return null;

        var bekendmaking = laatste.Casus.Bekendmaking ?? laatste.Casus.Peildatum;
        var dossier = new Vervolgdossier(laatste.Regeling, maatregelen, bekendmaking);
        List<(RegelId Regel, Vervolgtermijn Termijn)> termijnen = new(regels.Vervolg.Length);
        List<Bron> bronnen = new(2 * regels.Vervolg.Length);
        foreach (var regel in regels.Vervolg)
        {
            var bevinding = regel.Beoordeel(dossier);
            verslag.Noteer(new Beoordeling<Vervolgtermijn>(regel, bevinding), bekendmaking);
            if (bevinding.Conclusie is not { } termijn) continue;
            termijnen.Add((regel.Id, termijn));
            bronnen.Add(regel.Bron.Op(bekendmaking));
            foreach (var bron in bevinding.AndereBronnen) bronnen.Add(bron.Op(bekendmaking));
        }

        var venster = Venster(dossier);
        return new Termijnen(
            Termijn("awb-6-7", termijnen)!.Uiterlijk!.Value,
            Termijn("pw-18-3", termijnen)?.Uiterlijk,
            Termijn("pw-18-11", termijnen) is not null,
            venster?.Van,
            venster?.TotEnMet,
            bronnen);
    }

    private static Vervolgtermijn? Termijn(string regel, List<(RegelId Regel, Vervolgtermijn Termijn)> termijnen)
    {
        foreach (var (van, termijn) in termijnen)
        {
            if (van.Waarde == regel) return termijn;
        }

        return null;
    }

    /// <summary>The window for repeats that this decision opens: the ladder of the Act, or else the clause of the verordening.</summary>
    private Venster? Venster(Vervolgdossier dossier)
    {
        if (dossier.Ladder)
        {
            verslag.Neem(Herhalingsaannames.RecidiveAnker(instellingen.RecidiveAnker, Ladder));
            if (dossier.Verordening) verslag.Neem(Herhalingsaannames.HerhalingVanTweeSoorten(Ladder, laatste.Verordening.Recidive.Bron(laatste.Verordening, "recidive")));
            return Na(instellingen.RecidiveAnker, MaandenLadder, dossier.Bekendmaking);
        }

        var lezing = laatste.Verordening.Lees(laatste.Verordening.Recidive, "recidive", laatste.Casus, laatste.Datum);
        if (lezing.Inhoud is not { } regeling) return null;
        if (lezing.Aanname is { } aanname) verslag.Neem(aanname);
        return Na(regeling.Anker, regeling.VensterInMaanden, dossier.Bekendmaking);
    }

    /// <summary>The day of the decision itself is not known to the case, so with that anchor there is no window yet.</summary>
    private Venster? Na(RecidiveAnker anker, int maanden, LocalDate bekendmaking) => anker switch
    {
        RecidiveAnker.Bekendmaking => Recht.Venster.Na(bekendmaking, maanden),
        RecidiveAnker.Gedraging => Recht.Venster.Na(laatste.Datum, maanden),
        _ => null,
    };
}
