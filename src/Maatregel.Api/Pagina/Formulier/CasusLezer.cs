using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

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
        var gemeente = _in.Is(Velden.Gemeente, "anders") ? _lees.Tekst(Velden.AndereGemeente) : _lees.Tekst(Velden.Gemeente);
        var regeling = _lees.Keuze(Velden.Regeling, Keuzelijsten.Regelingen);
        var peildatum = _lees.Datum(Velden.Peildatum);
        var gedraging = Gedraging();
        if (gemeente is null || regeling is not { } r || peildatum is not { } dag || gedraging is null) return new Lezing(null, Geordend(_lees.Fouten));

        var casus = new Casus
        {
            Kenmerk = _lees.Tekst(Velden.Kenmerk),
            Gemeente = gemeente,
            Regeling = r,
            Peildatum = dag,
            Bekendmaking = _lees.Datum(Velden.Bekendmaking),
            Uitkering = Uitkering(r),
            Belanghebbende = Belanghebbende(),
            Gedragingen = [gedraging],
            Hoor = Hoor(),
            DringendeRedenen = DringendeRedenen(),
            EerdereMaatregelen = Eerdere(),
            Verrekening = _lees.Keuze(Velden.Verrekening, Keuzelijsten.Verrekeningen) ?? Verrekening.Ineens,
        };
        return new Lezing(casus, Geordend([.. _lees.Fouten, .. CasusValidator.Fouten(casus).Select(Padvertaling.Veldfout)]));
    }

    /// <summary>In the order of the form, and for each field the first.</summary>
    private static IReadOnlyList<Veldfout> Geordend(IReadOnlyList<Veldfout> fouten) =>
        [.. fouten.DistinctBy(f => f.Veld).OrderBy(f => Velden.Plaats(f.Veld))];

    private Gedraging? Gedraging()
    {
        if (!_in.Heeft(Velden.Gedraging)) return null;
        var noShow = _in.Is(Velden.Gedraging, "no-show");
        var verplichting = noShow ? null : Verplichting.Zoek(_in[Velden.Gedraging]);
        var afspraken = noShow ? NoShow() : null;
        if (verplichting is null && afspraken is null) return null;

        return new Gedraging
        {
            Datum = _lees.Datum(Velden.Datum) ?? (_in.Heeft(Velden.Datum) ? null : afspraken?.Oproepen.LastOrDefault(o => o.AfspraakOp is not null)?.AfspraakOp),
            GeconstateerdOp = _lees.Datum(Velden.Geconstateerd),
            Verplichting = verplichting,
            NoShow = afspraken,
            Oordeel = Oordeel(),
            VerliesVanWerk = _lees.AntwoordOfNiets(Nader.VerliesVanWerk),
            Misdraging = _lees.Keuze(Nader.Misdraging, Keuzelijsten.Misdragingen),
            Benadelingsbedrag = _lees.Bedrag(Nader.Benadeling),
            Besefsgeval = _lees.Tekst(Nader.Besefsgeval),
        };
    }

    private NoShow? NoShow() => _lees.Keuze(Velden.Doel, Keuzelijsten.Doelen) is not { } doel ? null : new NoShow
    {
        Onderdeel = _lees.Keuze(Velden.Onderdeel, Keuzelijsten.Onderdelen) ?? NoShowOnderdeel.Overig,
        Doel = doel,
        Oproepen = Oproepen(),
    };

    private List<Oproep> Oproepen()
    {
        if (!_in.HeeftIets("oproep-1-")) return [];
        List<Oproep> oproepen = [Oproep(1)];
        if (_in.Is(Velden.HerhalingVerzonden, "nee")) return oproepen;

        // "Weet ik niet", or not asked yet, is a repeat of which nothing is known: its questions stay open.
        oproepen.Add(Oproep(2));
        if (_in.Is(Velden.HerhalingVerzonden, "ja") && _in.HeeftIets("oproep-3-")) oproepen.Add(Oproep(3));
        return oproepen;
    }

    private Oproep Oproep(int nummer)
    {
        var bekend = nummer == 1 || _in.Is(Velden.HerhalingVerzonden, "ja");
        var soort = nummer == 1 ? OproepSoort.Uitnodiging : OproepSoort.Herhaling;
        return !bekend ? new Oproep { Soort = soort } : new Oproep
        {
            Soort = soort,
            Verzonden = _lees.Datum(Velden.Oproep(nummer, "verzonden")),
            Aannemelijk = _lees.Antwoord(Velden.Oproep(nummer, "aangekomen")),
            AfspraakOp = _lees.Datum(Velden.Oproep(nummer, "afspraak")),
            Verschenen = _lees.Antwoord(Velden.Oproep(nummer, "verschenen")),
            VoorafAfgemeld = _lees.Antwoord(Velden.Oproep(nummer, "afgemeld")),
        };
    }

    private Oordeel Oordeel() => new()
    {
        VerplichtingOpgelegd = _lees.Antwoord(Velden.Opgelegd),
        FeitenVastgesteld = _lees.Antwoord(Velden.Feiten),
        Grondslag = _in.Heeft(Velden.Grondslag) && !_in.Is(Velden.Grondslag, "onbekend")
            ? new Grondslagkeuze { Keuze = new RegelId(_in[Velden.Grondslag]), Motivering = _lees.Tekst(Velden.GrondslagWaarom) }
            : null,
        Verwijtbaarheid = _in.Heeft(Velden.Mate)
            ? new Verwijtbaarheidsoordeel { Mate = _lees.Keuze(Velden.Mate, Keuzelijsten.Maten) ?? Mate.Onbekend, Motivering = _lees.Tekst(Velden.MateWaarom) }
            : null,
        Voorwaarden = Voorwaarden(),
        WilOndubbelzinnigNiet = _lees.AntwoordOfNiets(Nader.WilNiet),
        Waarschuwen = _lees.AntwoordOfNiets(Nader.Waarschuwen),
        UitzonderingOpAfzien = _lees.AntwoordOfNiets(Nader.UitzonderingOpAfzien),
        VoorwaardeSpreiding = _lees.AntwoordOfNiets(Nader.VoorwaardeSpreiding),
        Percentage = _lees.Percentage(Nader.Percentage),
    };

    private Voorwaarden? Voorwaarden()
    {
        var voorwaarden = new Voorwaarden
        {
            VoorVerhuizing = _lees.Antwoord(Nader.Verhuizing),
            ReistijdHoogstensDrieUur = _lees.Antwoord(Nader.Reistijd),
            ReizenNoodzakelijk = _lees.Antwoord(Nader.Reizen),
            GeenAndereMogelijkheid = _lees.Antwoord(Nader.GeenAndere),
            ContractTenMinsteEenJaar = _lees.Antwoord(Nader.Contract),
            NettoloonTenMinsteNorm = _lees.Antwoord(Nader.Nettoloon),
            OpvangScholingEnBelastbaarheidOnderzocht = _lees.Antwoord(Nader.Opvang),
        };
        return voorwaarden == new Voorwaarden() ? null : voorwaarden;
    }

    private Uitkering Uitkering(Regeling regeling) => new()
    {
        NormPerMaand = _in.Is(Velden.Normsoort, "bedrag") ? _lees.Bedrag(Velden.Norm) : null,
        Leefsituatie = _in.Is(Velden.Normsoort, "leefsituatie") && regeling == Regeling.Participatiewet ? _lees.Keuze(Velden.Leefsituatie, Keuzelijsten.Leefsituaties) : null,
        LaatstUitbetaaldeMaand = _lees.Maand(Velden.Uitbetaald),
        BeeindigdPer = _lees.Datum(Velden.Beeindigd),
    };

    private Belanghebbende Belanghebbende() => new()
    {
        Pensioengerechtigd = _lees.JaOfNee(Velden.Pensioen),
        VolledigEnDuurzaamArbeidsongeschikt = _lees.JaOfNee(Velden.Arbeidsongeschikt),
        Ontheffingen = Ontheffingen(),
        AlleenstaandeOuderMetKindJongerDan12 = _lees.AntwoordOfNiets(Nader.KindJongerDan12),
        JongerDan27 = _lees.AntwoordOfNiets(Nader.JongerDan27),
        AlleenstaandeOuder = _lees.AntwoordOfNiets(Nader.AlleenstaandeOuder),
        Omstandigheden = Omstandigheden(),
    };

    private IReadOnlyList<Ontheffing>? Ontheffingen() => _lees.Antwoord(Velden.Ontheffing) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja when _lees.Keuze(Velden.OntheffingGrond, Keuzelijsten.Ontheffingsgronden) is { } grond && _lees.Datum(Velden.OntheffingVan) is { } van =>
            [new Ontheffing { Grond = grond, Van = van, TotEnMet = _lees.Datum(Velden.OntheffingTot) }],
        _ => null,
    };

    private Omstandigheden? Omstandigheden()
    {
        var omstandigheden = new Omstandigheden
        {
            Schulden = _lees.Antwoord(Velden.Schulden),
            Kinderen = _lees.Antwoord(Velden.Kinderen),
            Huisuitzetting = _lees.Antwoord(Velden.Huisuitzetting),
            Bewind = _lees.Antwoord(Velden.Bewind),
        };
        return omstandigheden == new Omstandigheden() ? null : omstandigheden;
    }

    private Hoor? Hoor() => _lees.Keuze(Velden.Hoor, Keuzelijsten.Horen) is not { } status ? null : new Hoor
    {
        Status = status,
        Datum = status is HoorStatus.NietUitgenodigd or HoorStatus.Achterwege ? null : _lees.Datum(Velden.HoorDatum),
        Grond = status == HoorStatus.Achterwege ? _lees.Keuze(Velden.HoorGrond, Keuzelijsten.HoorGronden) : null,
    };

    private DringendeRedenen? DringendeRedenen()
    {
        if (_lees.Keuze(Velden.Redenen, Keuzelijsten.Redenen) is not { } oordeel) return null;
        var aanwezig = oordeel == DringendeRedenenOordeel.Aanwezig;
        return new DringendeRedenen
        {
            Oordeel = oordeel,
            Motivering = _lees.Tekst(Velden.RedenenWaarom),
            Afstemming = aanwezig && _lees.Percentage(Velden.AfstemmingPercentage) is { } percentage && _lees.Getal(Velden.AfstemmingMaanden) is { } maanden
                ? new Verlaging(percentage, maanden)
                : null,
        };
    }

    private IReadOnlyList<EerdereMaatregel>? Eerdere() => _lees.Antwoord(Velden.Eerder) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja => [.. Enumerable.Range(1, Velden.Eerdere).Select(EerdereMaatregel).OfType<EerdereMaatregel>()],
        _ => null,
    };

    private EerdereMaatregel? EerdereMaatregel(int nummer)
    {
        string Veld(string deel) => Velden.EerdereMaatregel(nummer, deel);
        return !_in.HeeftIets(Veld("")) ? null : new EerdereMaatregel
        {
            Regel = new RegelId(_in[Veld("regel")]),
            Categorie = _lees.Getal(Veld("categorie")),
            Gedragingsdatum = _lees.Datum(Veld("gedraging")),
            Besluitdatum = _lees.Datum(Veld("besluit")),
            Bekendgemaakt = _lees.Datum(Veld("bekendgemaakt")),
            Percentage = _lees.Percentage(Veld("percentage")),
            Maanden = _lees.Getal(Veld("maanden")),
            Status = _lees.Keuze(Veld("status"), Keuzelijsten.Statussen),
            TeltMee = _lees.AntwoordOfNiets(Veld("telt")),
        };
    }
}
