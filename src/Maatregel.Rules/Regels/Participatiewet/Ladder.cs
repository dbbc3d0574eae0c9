using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Recidive;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// The ladder of leden 5 to 8: what counts is the day of the new conduct against the anchor of the earlier measure. Any of
/// the eight duties counts; a lowering under the verordening never does, and an annulled or withdrawn measure neither.
/// </summary>
/// <param name="na">The leden that the step comes after, in words.</param>
/// <param name="leden">The rules that these are.</param>
internal sealed class Ladder(string na, params string[] leden)
{
    private readonly Trede _geen = new(Antwoord.Nee, $"Er is geen eerdere maatregel volgens {na}.");

    /// <summary>Looks for an earlier measure under one of the leden within twelve months before the conduct.</summary>
    public Trede Zoek(Gedragingdossier dossier, Bron bron)
    {
        if (dossier.Casus.EerdereMaatregelen is not { } eerdere)
        {
            return new Trede(Antwoord.Onbekend, $"Welke maatregelen of waarschuwingen zijn eerder gegeven, en wanneer zijn die bekendgemaakt?", Vraagcode.EerdereMaatregelen);
        }

        if (eerdere.Count == 0) return _geen;
        var maat = new Meetelmaat(bron, dossier.Instellingen.RecidiveAnker, Venster.MaandenVanDeWet, "De wet");
        List<Trede> treden = [];
        List<Trede> onzeker = [];
        for (var i = 0; i < eerdere.Count; i++)
        {
            var (lid, zeker) = dossier.Lid(eerdere[i]);
            if (zeker && !leden.Contains(lid?.Waarde)) continue;
            var maatregel = Aanduiding.Eerdere(eerdere, i);
            var trede = Meetelling.Weeg(dossier, eerdere[i], maatregel, maat, dossier.Datum);
            if (zeker) treden.Add(trede);
            else onzeker.Add(trede.Telt != Antwoord.Ja ? trede : new Trede(Antwoord.Onbekend, dossier.Regelvraag(eerdere[i], maatregel), Vraagcode.EerdereMaatregelRegel));
        }

        // What certainly is of this lid is asked first, in whichever order it was told.
        treden.AddRange(onzeker);

        return treden.Count == 0 ? _geen : Beste(treden, maat);
    }

    /// <summary>
    /// A yes decides, and of more that which rests on least that is assumed; without one an open question must be asked; a no says why not, and rests on every judgement that made
    /// an earlier measure drop out.
    /// </summary>
    private static Trede Beste(List<Trede> treden, Meetelmaat maat) =>
        treden.Where(t => t.Telt == Antwoord.Ja).MinBy(t => t.Aannames?.Count ?? 0) is { } ja ? ja with { Aannames = [Recidiveaannames.RecidiveAnker(maat.Anker, maat.Bron) with { Gewicht = Aannamegewicht.Bepalend }, .. ja.Aannames ?? []] }
        : (treden.Find(t => t.Telt == Antwoord.Onbekend) ?? treden[0]) with { Aannames = [.. treden.SelectMany(t => t.Aannames ?? [])] };
}
