using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads a case from what was filled in. What is open or "weet ik niet" stays unknown; nothing is guessed.</summary>
internal sealed class CasusLezer
{
    private readonly Ingevuld _in;
    private readonly Veldlezer _lees;

    private CasusLezer(Ingevuld ingevuld)
    {
        _in = ingevuld;
        _lees = new Veldlezer(ingevuld);
    }

    public static Lezing Lees(Ingevuld ingevuld) => new CasusLezer(ingevuld).Lees();

    private Lezing Lees()
    {
        var gemeente = _lees.Gemeente(Velden.Gemeente);
        var regeling = _lees.Keuze(Velden.Regeling, Keuzelijsten.Regelingen);
        var peildatum = _lees.Datum(Velden.Peildatum);
        var gedraging = Gedraging();
        var persoon = new PersoonLezer(_in, _lees);
        var volledig = gemeente.Length > 0 && regeling is not null && peildatum is not null && gedraging is not null;
        var casus = new Casus
        {
            Kenmerk = _lees.Tekst(Velden.Kenmerk),
            Gemeente = gemeente,
            Regeling = regeling ?? Regeling.Participatiewet,
            Peildatum = peildatum ?? LocalDate.MaxIsoValue,
            Bekendmaking = _lees.Datum(Velden.Bekendmaking),
            Uitkering = Uitkering(regeling),
            Belanghebbende = persoon.Lees(),
            Partner = persoon.LeesPartner(),
            Gedragingen = [gedraging ?? new Gedraging()],
            Hoor = Hoor(),
            DringendeRedenen = Redenenvelden.Zaak.Lees(_in, _lees),
            EerdereMaatregelen = new EerderLezer(_in, _lees).Lees(),
            Verrekening = _lees.Keuze(Velden.Verrekening, Keuzelijsten.Verrekeningen) ?? Verrekening.Ineens,
            Samenloop = Samenloop(),
            BuitenToepassing = Terzijde.Lees(_in, _lees),
        };
        var fouten = CasusValidator.Fouten(casus).Where(f => volledig || IsAlIngevuld(f)).Select(f => Padvertaling.Veldfout(f, _in));
        return new Lezing(volledig ? casus : null, Geordend([.. _lees.Fouten, .. fouten]));
    }

    /// <summary>Before the case is whole, a fault counts only in what is filled in: what stands in for the rest is nobody's fault.</summary>
    private bool IsAlIngevuld(Fout fout) =>
        !fout.Pad.StartsWith("$.gedragingen", StringComparison.Ordinal) && _in.Heeft(Padvertaling.Veldfout(fout, _in).Veld);

    /// <summary>In the order of the form, and for each field the first.</summary>
    private static IReadOnlyList<Veldfout> Geordend(IReadOnlyList<Veldfout> fouten) =>
        [.. fouten.DistinctBy(f => f.Veld).OrderBy(f => Velden.Plaats(f.Veld))];

    private Gedraging? Gedraging()
    {
        if (!_in.Heeft(Velden.Gedraging)) return null;
        var noShow = _in.Is(Velden.Gedraging, "no-show");
        var verplichting = noShow ? null : Verplichting.Zoek(_in[Velden.Gedraging]);
        var afspraken = noShow ? new NoShowLezer(_in, _lees).Lees() : null;
        if (verplichting is null && afspraken is null) return null;

        var gedraging = new Gedraging
        {
            Datum = _lees.Datum(Velden.Datum) ?? (_in.Heeft(Velden.Datum) ? null : afspraken?.Oproepen.LastOrDefault(o => o.AfspraakOp is not null)?.AfspraakOp),
            GeconstateerdOp = _lees.Datum(Velden.Geconstateerd),
            Van = _lees.Keuze(Velden.Van, Keuzelijsten.Gezinsleden) ?? Gezinslid.Belanghebbende,
            Verplichting = verplichting,
            NoShow = afspraken,
            Oordeel = new OordeelLezer(_in, _lees).Lees(),
            Nakoming = _lees.Keuze(Nader.Nakoming, Keuzelijsten.Nakomingen),
            VerliesVanWerk = _lees.AntwoordOfNiets(Nader.VerliesVanWerk),
            Misdraging = _lees.Keuze(Nader.Misdraging, Keuzelijsten.Misdragingen),
            Benadelingsbedrag = _lees.Bedrag(Nader.Benadeling),
            Besefsgeval = _in.Is(Nader.Besefsgeval, "onbekend") ? null : _lees.Tekst(Nader.Besefsgeval),
            MaandenLangereAfhankelijkheid = _lees.Getal(Nader.Afhankelijkheid),
            Handeling = _lees.Tekst(Nader.Handeling),
        };
        return Eigenaandeel.Lees(gedraging, _lees);
    }

    private Uitkering Uitkering(Regeling? regeling) => new()
    {
        NormPerMaand = _in.Is(Velden.Normsoort, "bedrag") ? _lees.Bedrag(Velden.Norm) : null,
        Leefsituatie = _in.Is(Velden.Normsoort, "leefsituatie") && regeling == Regeling.Participatiewet ? _lees.Keuze(Velden.Leefsituatie, Keuzelijsten.Leefsituaties) : null,
        LatereNormen = _in.Is(Velden.Normsoort, "bedrag") ? LatereNormen() : [],
        MeldingOp = _lees.Datum(Nader.Melding),
        ToegekendPer = _lees.Datum(Nader.Toegekend),
        LaatstUitbetaaldeMaand = _lees.Maand(Velden.Uitbetaald),
        BeeindigdPer = _lees.Datum(Velden.Beeindigd),
        OpnieuwToegekendPer = _lees.Datum(Velden.OpnieuwToegekend),
        MaandenZonderUitkering = _lees.Maanden(Velden.ZonderUitkering),
        ZonderUitkeringInhalen = _lees.Antwoord(Velden.Inhalen),
    };

    /// <summary>Half an answer is a fault: nobody may think that it counted.</summary>
    private LatereNorm[] LatereNormen()
    {
        if (_in.Heeft(Velden.LatereNorm)) _lees.Verplicht(Velden.LatereNormVanaf, "Vul ook in vanaf welke maand die norm geldt, zoals 07-2024.");
        if (_in.Heeft(Velden.LatereNormVanaf)) _lees.Verplicht(Velden.LatereNorm, "Vul ook de norm vanaf die maand in, zoals 1345,00.");
        return _lees.Bedrag(Velden.LatereNorm) is { } later && _lees.Maand(Velden.LatereNormVanaf) is { } vanaf ? [new LatereNorm(vanaf, later)] : [];
    }

    private Samenloopkeuze? Samenloop()
    {
        var gemotiveerd = _in.Heeft(Velden.VolgordeWaarom) || _in.Heeft(Velden.VolgordeLangerWaarom);
        if (gemotiveerd || _lees.Antwoord(Velden.VolgordeLanger) != Antwoord.Onbekend) _lees.Verplicht(Velden.Volgorde, "Kies ook hoe de maatregelen naast elkaar lopen.");
        return _lees.Keuze(Velden.Volgorde, Keuzelijsten.Volgorden) is not { } volgorde ? null : new Samenloopkeuze
        {
            Volgorde = volgorde,
            Motivering = _lees.Tekst(Velden.VolgordeWaarom),
            LangerDanDrieMaanden = _lees.Antwoord(Velden.VolgordeLanger),
            LangerDanDrieMaandenMotivering = _lees.Tekst(Velden.VolgordeLangerWaarom),
        };
    }

    private Hoor? Hoor() => Hoorlezer.Lees(_lees) is not { } hoor ? null : hoor with
    {
        Grond = hoor.Status == HoorStatus.Achterwege ? _lees.Keuze(Velden.HoorGrond, Keuzelijsten.HoorGronden) : null,
        Wie = [.. Gehoorden()],
    };

    private IEnumerable<Gezinslid> Gehoorden()
    {
        if (_in.Heeft(Velden.HoorBelanghebbende)) yield return Gezinslid.Belanghebbende;
        if (_in.Heeft(Velden.HoorPartner) && (_in.Is(Velden.Van, "partner") || !_in.Is(Velden.MetPartner, "nee"))) yield return Gezinslid.Partner;
    }
}
