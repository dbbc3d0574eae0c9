using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>Looking again at a measure that was imposed: from the request, once through the rules of its ground, to an advice.</summary>
internal sealed class Herzieningsschema(VerordeningBibliotheek bibliotheek, AdviesInstellingen instellingen)
{
    public Herziening Beslis(Herzieningsverzoek verzoek)
    {
        var verslag = new Verslag();
        var verordening = bibliotheek.Zoek(verzoek.Gemeente, verzoek.Maatregel.Gedragingsdatum);
        var dossier = new Herzieningsdossier(verzoek, verordening?.Regelingen.Contains(verzoek.Regeling) == true ? verordening : null);
        var beslissing = new Herzieningsbeslisser(dossier, verslag).Beslis();
        IReadOnlyList<OpenVraag> vragen = beslissing.Uitkomst == Herzieningsuitkomst.NogNiet ? verslag.Vragen : [];
        var veranderd = beslissing.Maanden.FirstOrDefault(m => m.Was != m.Wordt);
        return new Herziening
        {
            Verzoek = verzoek,
            Uitkomst = beslissing.Uitkomst,
            Samenvatting = Herzieningssamenvatting.Van(beslissing, vragen.Count),
            Regel = beslissing.Regel,
            Ingang = veranderd?.Maand.OnDayOfMonth(1),
            Maanden = beslissing.Maanden,
            Verschil = beslissing.Maanden.Any(m => m.Verschil is null) ? null : beslissing.Maanden.Sum(m => m.Verschil),
            OpenVragen = vragen,
            Aannames = verslag.Aannames,
            Motivering = verslag.Motivering,
            Achtergrond = new Achtergrond
            {
                Instellingen = instellingen,
                Bibliotheek = bibliotheek,
                Regimes = dossier.Verordening is { } gelezen ? [(verzoek.Maatregel.Gedragingsdatum, gelezen)] : [],
            },
        };
    }
}
