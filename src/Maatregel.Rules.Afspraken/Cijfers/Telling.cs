using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of one group.</summary>
internal sealed class Telling
{
    private readonly int[] _uitkomsten = new int[4];
    private readonly int[] _geldigeReden = new int[3];
    private int _redenOnbekend;
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
        if (afspraak.TenOnrechteAlsNoShow()) _tenOnrechte++;
        Opvolgen(afspraak.VraagtHerhaling(), afspraak.HerhalingVerstuurd, ref _herhalingGevraagd, ref _herhalingGedaan, ref _herhalingOngevraagd);
        Opvolgen(afspraak.VraagtMaatregel(), afspraak.MaatregelOpgelegd, ref _maatregelGevraagd, ref _maatregelGedaan, ref _maatregelOngevraagd);
        if (afspraak.IsNoShow) VoegNoShow(afspraak, prijs);
    }

    public NoShowCijfers Cijfers(decimal doel)
    {
        var percentage = Aandeel.Van(Aantal(Afspraakuitkomst.NoShow), Afspraken - Aantal(Afspraakuitkomst.Onbeslist));
        return new()
        {
            Afspraken = Afspraken,
            Verschenen = Aantal(Afspraakuitkomst.Verschenen),
            Afgemeld = Aantal(Afspraakuitkomst.Afgemeld),
            NoShows = Aantal(Afspraakuitkomst.NoShow),
            Onbeslist = Aantal(Afspraakuitkomst.Onbeslist),
            Percentage = percentage,
            Doel = Doelafstand.Van(percentage, doel),
            MetGeldigeReden = _geldigeReden[(int)Antwoord.Ja],
            ZonderGeldigeReden = _geldigeReden[(int)Antwoord.Nee],
            GeldigheidOnbekend = _geldigeReden[(int)Antwoord.Onbekend],
            RedenOnbekend = _redenOnbekend,
            TenOnrechteAlsNoShow = _tenOnrechte,
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
        if (afspraak.Reden is null) _redenOnbekend++;
        if (afspraak.VraagtOordeelOverMaatregel()) _maatregelTeBeoordelen++;
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

    private int Aantal(Afspraakuitkomst uitkomst) => _uitkomsten[(int)uitkomst];
}
