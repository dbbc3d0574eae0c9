using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>
/// Whether it matters on which of two days a conduct was: another law held, the person was exempt or had no benefit yet, or a term that is
/// counted from one of them has another end.
/// </summary>
internal sealed class Dagverschil(Regimedossier dossier)
{
    private readonly Casus _casus = dossier.Casus;

    public bool Tussen(LocalDate een, LocalDate ander)
    {
        var verordening = dossier.Bibliotheek.Zoek(_casus.Gemeente, een);
        return verordening != dossier.Bibliotheek.Zoek(_casus.Gemeente, ander)
            || !Kenmerken(een, verordening).SequenceEqual(Kenmerken(ander, verordening));
    }

    /// <summary>All that the day decides, in one order.</summary>
    private IEnumerable<object?> Kenmerken(LocalDate dag, Verordening? verordening) =>
    [
        dossier.Wet.Op(dag),
        .. Ontheffingen.SelectMany(o => dossier.Verplichtingen.Select(v => (object)o.Geldt(_casus, dossier.Gedraging.Van, dag, v))),
        .. Grenzen(verordening).Select(grens => (object)(dag < grens)),
        .. Vensters(verordening).Select(venster => (object)venster.Bevat(dag)),
        .. verordening?.Afzien?.Inhoud?.TermijnInMaanden is { } termijn ? Beslisdagen.Select(beslis => (object)(beslis > dag.PlusMonths(termijn))) : [],
        Begin(dag, verordening),
    ];

    private IReadOnlyList<Ontheffing> Ontheffingen =>
        (dossier.Gedraging.Van == Gezinslid.Partner ? _casus.Partner : _casus.Belanghebbende)?.Ontheffingen ?? [];

    /// <summary>Days on which the benefit, or the first weeks after coming forward, began or ended.</summary>
    private IEnumerable<LocalDate> Grenzen(Verordening? verordening)
    {
        if (_casus.Uitkering is not { } uitkering) return [];
        LocalDate? naZoektijd = uitkering.MeldingOp is { } melding && verordening?.Gedragingen.Any(g => g.Persoon == Persoonsvoorwaarde.JongerDan27InZoektijd) == true ? Zoektijd.LaatsteDag(melding).PlusDays(1) : null;
        return ((LocalDate?[])[uitkering.MeldingOp, uitkering.ToegekendPer, uitkering.BeeindigdPer, uitkering.OpnieuwToegekendPer, naZoektijd]).OfType<LocalDate>();
    }

    private IEnumerable<Venster> Vensters(Verordening? verordening) =>
        from eerdere in _casus.EerdereMaatregelen ?? []
        from anker in (LocalDate?[])[eerdere.Bekendgemaakt, eerdere.Besluitdatum, eerdere.Gedragingsdatum]
        where anker is not null
        from maanden in (IEnumerable<int>)[Venster.MaandenVanDeWet, .. verordening?.Vensters() ?? []]
        select Venster.Na(anker.Value, maanden);

    /// <summary>Found out and decided: from either of them a verordening may count how long ago it was.</summary>
    private LocalDate[] Beslisdagen => [dossier.Gedraging.GeconstateerdOp ?? _casus.Peildatum, Bekendmaking];

    private LocalDate Bekendmaking => _casus.Bekendmaking ?? _casus.Peildatum;

    private YearMonth Begin(LocalDate dag, Verordening? verordening) =>
        Ingang.Bepaal(Bekendmaking, dag, _casus.Uitkering?.LaatstUitbetaaldeMaand, verordening?.Ingang is { Status: Bepalingstatus.Bekend, Inhoud.OokLopendeMaand: true }).Maand;
}
