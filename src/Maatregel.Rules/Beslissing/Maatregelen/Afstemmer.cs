using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Step 13: what urgent reasons leave of each measure, by the judgement on its own conduct or else by that on the case.</summary>
internal sealed class Afstemmer(Regelindelingen indelingen, Casus casus, Verslag verslag, List<Gedragingbeslissing> mogelijk)
{
    public Dictionary<string, Verlaging> Stem()
    {
        Dictionary<string, Verlaging> geadviseerd = new(StringComparer.Ordinal);
        var perGedraging = mogelijk.Exists(m => m.Dossier!.Oordeel?.DringendeRedenen is not null);
        var zaakZegtAnders = casus.DringendeRedenen?.Oordeel == DringendeRedenenOordeel.Aanwezig
            && mogelijk.TrueForAll(m => m.Dossier!.DringendeRedenen!.Oordeel == DringendeRedenenOordeel.Geen);
        foreach (var beslissing in mogelijk)
        {
            var standaard = beslissing.Gekozen?.Tarief;
            if (standaard is not null) geadviseerd[beslissing.Gedraging] = standaard.Verlaging;

            var eigen = beslissing.Dossier!.Oordeel?.DringendeRedenen;
            if (eigen is null && mogelijk.Count > 1 && VraagtWelkOordeel(beslissing.Dossier)) continue;
            var dossier = new Afstemmingsdossier(
                perGedraging ? beslissing.Gedraging : null,
                eigen ?? casus.DringendeRedenen,
                eigen is not null,
                mogelijk.Count > 1,
                standaard)
            {
                ZaakZegtAnders = zaakZegtAnders,
                VerminderdOngewogen = VerminderdOngewogen(beslissing) ? beslissing.Gedraging : null,
                DringendeRedenen = Omschreven(beslissing.Dossier),
            };
            foreach (var regel in indelingen.Van(beslissing.Dossier).Afstemming)
            {
                var bevinding = regel.Beoordeel(dossier);
                verslag.Noteer(new Beoordeling<Verlaging>(regel, bevinding), beslissing.Dossier.Datum, beslissing.Gedraging);
                if (bevinding.Conclusie is { } afgestemd) geadviseerd[beslissing.Gedraging] = afgestemd;
            }
        }

        return geadviseerd;
    }

    /// <summary>Whether the case sees urgent reasons and it is asked already if these hold for the act: what they do to each measure is then no second question.</summary>
    private bool VraagtWelkOordeel(Gedragingdossier dossier) => casus.DringendeRedenen?.Oordeel == DringendeRedenenOordeel.Aanwezig
        && verslag.Vragen.Any(v => v.Code == Vraagcode.DringendeRedenen && v.Velden.Contains(dossier.Veld("oordeel.dringendeRedenen")));

    /// <summary>The words in which a verordening that was read describes urgent reasons.</summary>
    private Omschrijving? Omschreven(Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.Afzien, "afzien", casus, dossier.Datum) is { Aanname: null, Inhoud.DringendeRedenen: { } begrip }
            ? new(begrip.Omschrijving, dossier.Verordening.Bron(begrip.Artikel))
            : null;

    /// <summary>A clause on reduced blame works on the tariffs of the verordening, not on the 100% of the Act.</summary>
    private static bool VerminderdOngewogen(Gedragingbeslissing beslissing) =>
        beslissing.Dossier!.Oordeel?.Verwijtbaarheid is { Mate: Mate.Verminderd, Meegewogen: not Antwoord.Ja }
        && ((beslissing.Gekozen is { } gekozen ? [gekozen] : beslissing.Kandidaten).Any(k => k.Grondslag.Geuniformeerd)
            || beslissing.Dossier.VerminderdeVerwijtbaarheid.Inhoud is null);
}
