using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of the whole list.</summary>
internal sealed class Telling
{
    private readonly int[] _uitkomsten = new int[Enum.GetValues<Afspraakuitkomst>().Length];
    private readonly int[] _vervolg = new int[Enum.GetValues<MaatregelVervolg>().Length + 1];
    private readonly int[] _geldigeReden = new int[3];
    private int _tenOnrechte;
    private int _herhalingGevraagd;
    private int _herhalingGedaan;
    private int _herhalingOngevraagd;
    private int _maatregelGevraagd;
    private int _maatregelGedaan;
    private int _maatregelOngevraagd;
    private int _maatregelTeBeoordelen;
    private int _zonderPrijs;
    private decimal _kosten;

    public int Afspraken { get; private set; }

    public void Voeg(Afspraak afspraak, decimal? prijs)
    {
        Afspraken++;
        _uitkomsten[(int)afspraak.Uitkomst]++;
        if (afspraak.TenOnrechteAlsNoShow())
        {
            _tenOnrechte++;
            Reken(prijs);
        }

        if (afspraak.MaatregelVervolg is { } vervolg) _vervolg[(int)vervolg]++;
        else if (afspraak.MaatregelOpgelegd == Antwoord.Ja) _vervolg[^1]++;
        Opvolgen(afspraak.VraagtHerhaling(), afspraak.HerhalingVerstuurd, ref _herhalingGevraagd, ref _herhalingGedaan, ref _herhalingOngevraagd);
        Opvolgen(afspraak.VraagtMaatregel(), afspraak.MaatregelOpgelegd, ref _maatregelGevraagd, ref _maatregelGedaan, ref _maatregelOngevraagd);
        if (afspraak.IsNoShow) VoegNoShow(afspraak, prijs);
    }

    public NoShowCijfers Cijfers(NoShowInstelling instelling)
    {
        var percentage = Aandeel.Van(Aantal(Afspraakuitkomst.NoShow), Afspraken - Aantal(Afspraakuitkomst.Onbeslist));
        return new()
        {
            Afspraken = Afspraken,
            Verschenen = Aantal(Afspraakuitkomst.Verschenen),
            TeLaat = Aantal(Afspraakuitkomst.TeLaat),
            Afgemeld = Aantal(Afspraakuitkomst.Afgemeld),
            NoShows = Aantal(Afspraakuitkomst.NoShow),
            Onbeslist = Aantal(Afspraakuitkomst.Onbeslist),
            Percentage = percentage,
            Doel = Doelafstand.Van(percentage, instelling.Doel),
            MetGeldigeReden = _geldigeReden[(int)Antwoord.Ja],
            ZonderGeldigeReden = _geldigeReden[(int)Antwoord.Nee],
            GeldigheidOnbekend = _geldigeReden[(int)Antwoord.Onbekend],
            TenOnrechteAlsNoShow = _tenOnrechte,
            Geregistreerd = Aandeel.Van(Aantal(Afspraakuitkomst.NoShow) + _tenOnrechte, Afspraken - Aantal(Afspraakuitkomst.Onbeslist)),
            VanMaatregelen = VanMaatregelen(instelling.KleinsteGroep),
            Herhalingen = new(_herhalingGevraagd, _herhalingGedaan, _herhalingOngevraagd),
            Maatregelen = new(_maatregelGevraagd, _maatregelGedaan, _maatregelOngevraagd),
            MaatregelTeBeoordelen = _maatregelTeBeoordelen,
            Kosten = _kosten,
            NoShowsZonderPrijs = _zonderPrijs,
        };
    }

    private void VoegNoShow(Afspraak afspraak, decimal? prijs)
    {
        _geldigeReden[(int)afspraak.GeldigeReden]++;
        if (afspraak.VraagtOordeelOverMaatregel()) _maatregelTeBeoordelen++;
        Reken(prijs);
    }

    /// <summary>What was invoiced follows what was registered, rightly or not.</summary>
    private void Reken(decimal? prijs)
    {
        if (prijs is { } bedrag) _kosten += bedrag;
        else _zonderPrijs++;
    }

    private static void Opvolgen(bool gevraagd, Antwoord gedaan, ref int gevraagden, ref int gedanen, ref int ongevraagden)
    {
        if (gevraagd) gevraagden++;
        if (gedaan != Antwoord.Ja) return;
        if (gevraagd) gedanen++;
        else ongevraagden++;
    }

    private Maatregelcijfers VanMaatregelen(int kleinste)
    {
        var verborgen = Kleinetallen.Verberg(_vervolg, kleinste);
        return new(Vervolg(MaatregelVervolg.Bezwaar), Vervolg(MaatregelVervolg.Teruggedraaid), Vervolg(MaatregelVervolg.Afgestemd), Vervolg(MaatregelVervolg.Gebleven));

        int? Vervolg(MaatregelVervolg vervolg) => verborgen[(int)vervolg] ? null : _vervolg[(int)vervolg];
    }

    private int Aantal(Afspraakuitkomst uitkomst) => _uitkomsten[(int)uitkomst];
}
