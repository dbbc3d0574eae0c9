using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>Looking again at a measure that was imposed: from the request, once through the rules of its ground, to an advice.</summary>
internal sealed class Herzieningsschema(VerordeningBibliotheek bibliotheek, AdviesInstellingen instellingen, Wetskennis kennis)
{
    private readonly Gemeenteinstellingen _instellingen = new(instellingen);

    public Herziening Beslis(Herzieningsverzoek verzoek)
    {
        var instellingen = _instellingen.Van(verzoek.Gemeente);
        var verslag = new Verslag(instellingen);
        var verordening = bibliotheek.Zoek(verzoek.Gemeente, verzoek.Maatregel.Gedragingsdatum);
        var dossier = new Herzieningsdossier(verzoek, verordening?.Regelingen.Contains(verzoek.Regeling) == true ? verordening : null) { Instellingen = instellingen };
        var beslissing = new Herzieningsbeslisser(dossier, kennis, verslag).Beslis();
        IReadOnlyList<OpenVraag> vragen = beslissing.Uitkomst == Herzieningsuitkomst.NogNiet ? Vraagvelden.Bij(verzoek.Grond, verslag.Vragen) : [];
        var veranderd = beslissing.Maanden.FirstOrDefault(m => m.Was != m.Wordt);
        var nabetaling = Nabetaling(beslissing.Maanden, verzoek.LaatstUitbetaaldeMaand);
        var bezwaar = ValtTeBesluiten(verzoek, beslissing.Uitkomst) ? Bezwaar(verzoek, verslag) : null;
        return new Herziening
        {
            Verzoek = verzoek,
            Uitkomst = beslissing.Uitkomst,
            Samenvatting = Herzieningssamenvatting.Van(beslissing, nabetaling, vragen.Count),
            Regel = beslissing.Regel,
            Ingang = veranderd?.Maand.OnDayOfMonth(1),
            Maanden = beslissing.Maanden,
            Verschil = beslissing.Maanden.Any(m => m.Verschil is null) ? null : beslissing.Maanden.Sum(m => m.Verschil),
            Nabetaling = nabetaling,
            BezwaarUiterlijk = bezwaar,
            OpenVragen = vragen,
            Aannames = verslag.Aannames,
            Keuzen = verslag.Keuzen,
            Motivering = verslag.Motivering,
            Achtergrond = new Achtergrond
            {
                Instellingen = instellingen,
                Bibliotheek = bibliotheek,
                Regimes = dossier.Verordening is { } gelezen ? [(verzoek.Maatregel.Gedragingsdatum, gelezen)] : [],
            },
        };
    }

    private static decimal? Nabetaling(IReadOnlyList<Herzieningsmaand> maanden, YearMonth? betaald)
    {
        if (maanden.All(m => m.Was == m.Wordt)) return 0;
        return betaald is null || maanden.Any(m => m.Verschil is null) ? null : maanden.Where(m => m.Maand <= betaald).Sum(m => m.Verschil);
    }

    /// <summary>Who asked nothing is refused nothing.</summary>
    private static bool ValtTeBesluiten(Herzieningsverzoek verzoek, Herzieningsuitkomst uitkomst) => uitkomst switch
    {
        Herzieningsuitkomst.Herzien or Herzieningsuitkomst.NietHerzien => true,
        Herzieningsuitkomst.NietMogelijk => verzoek.OpVerzoek != Antwoord.Nee,
        _ => false,
    };

    private static LocalDate? Bezwaar(Herzieningsverzoek verzoek, Verslag verslag)
    {
        if (verzoek.Bekendmaking is null) verslag.Neem(Zaakaannames.Bekendmaking(verzoek.Peildatum));
        var regel = Herzieningsregels.Bezwaar;
        var dossier = new Vervolgdossier(verzoek.Regeling, [], verzoek.Bekendmaking ?? verzoek.Peildatum);
        var bevinding = regel.Beoordeel(dossier);
        verslag.Noteer(new Beoordeling<Bezwaartermijn>(regel, bevinding), dossier.Bekendmaking);
        return bevinding.Conclusie?.Uiterlijk;
    }
}
