using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;

namespace Maatregel.Rules.Beslissing;

/// <summary>Steps 12 to 15: hearing, urgent reasons, execution and what follows, for the conduct that may lead to a measure.</summary>
internal sealed class Zaakbeslisser(
    Regelsets regelsets,
    Casus casus,
    AdviesInstellingen instellingen,
    Verslag verslag,
    IReadOnlyList<Gedragingbeslissing> mogelijk)
{
    private readonly Gedragingdossier _laatste = mogelijk.Select(m => m.Dossier!).MaxBy(d => d.Datum)!;

    private Regelset Regels => regelsets.Van(_laatste.Verordening, casus.Regeling);

    public Zaakbeslissing Beslis()
    {
        if (casus.Bekendmaking is null) verslag.Neem(Rules.Regels.Aannames.Bekendmaking(casus.Peildatum));
        var nogNiet = Hoor();
        var geadviseerd = Stem();
        var uitvoering = new Uitvoeringsbeslisser(regelsets, casus, verslag);
        var kandidaten = uitvoering.Kandidaten(mogelijk);
        var maatregelen = uitvoering.Maatregelen(mogelijk, geadviseerd);
        var klaar = !nogNiet && verslag.Vragen.Count == 0;
        return new Zaakbeslissing(geadviseerd, nogNiet)
        {
            Kandidaten = kandidaten,
            Voorgenomen = maatregelen,
            Maatregelen = klaar ? maatregelen : [],
            Termijnen = klaar ? new Vervolgbeslisser(Regels, _laatste, instellingen, verslag).Beslis(maatregelen) : null,
            Wegingspunten = Weging.Punten(casus, mogelijk),
        };
    }

    private bool Hoor()
    {
        var nogNiet = false;
        var dossier = new Casusdossier { Casus = casus, Verordening = _laatste.Verordening, Datum = _laatste.Datum, Instellingen = instellingen };
        foreach (var regel in Regels.Zienswijze)
        {
            var bevinding = regel.Beoordeel(dossier);
            verslag.Noteer(new Beoordeling<Beletsel>(regel, bevinding), _laatste.Datum);
            if (bevinding.Conclusie is not { } beletsel) continue;
            nogNiet = true;
            foreach (var stap in beletsel.Vervolgstappen ?? []) verslag.Stap(stap);
        }

        return nogNiet;
    }

    private Dictionary<string, Verlaging> Stem()
    {
        Dictionary<string, Verlaging> geadviseerd = new(StringComparer.Ordinal);
        foreach (var beslissing in mogelijk)
        {
            var standaard = beslissing.Gekozen?.Tarief?.Verlaging;
            if (standaard is not null) geadviseerd[beslissing.Gedraging] = standaard;

            var eigen = beslissing.Dossier!.Oordeel?.DringendeRedenen;
            var dossier = new Afstemmingsdossier(
                eigen is null ? null : beslissing.Gedraging,
                eigen ?? casus.DringendeRedenen,
                eigen is not null,
                mogelijk.Count > 1,
                standaard);
            foreach (var regel in Regels.Afstemming)
            {
                var bevinding = regel.Beoordeel(dossier);
                verslag.Noteer(new Beoordeling<Verlaging>(regel, bevinding), beslissing.Dossier.Datum, beslissing.Gedraging);
                if (bevinding.Conclusie is { } afgestemd) geadviseerd[beslissing.Gedraging] = afgestemd;
            }
        }

        return geadviseerd;
    }
}
