using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Afspraken.NoShowBronnen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Het werkproces no-show: wat er na het verloop van de afspraken van één persoon moet gebeuren.</summary>
public static class NoShowProces
{
    /// <summary>
    /// De volgende stap. De laatste afspraak van het onderdeel beslist, gelezen met de uitnodiging en de herhalingen
    /// van dezelfde ronde. Er is geen klok: een afspraak die nog moet komen heeft een onbekende uitkomst.
    /// </summary>
    /// <param name="verloop">De afspraken van één persoon in één onderdeel.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verloop"/> is <c>null</c>.</exception>
    public static NoShowVervolg VolgendeStap(NoShowVerloop verloop)
    {
        ArgumentNullException.ThrowIfNull(verloop);
        var ronde = verloop.LaatsteRonde();
        if (ronde.Count == 0) return Stap(NoShowStap.Niets, $"Er is geen afspraak.", Registratie);

        var laatste = ronde[^1];
        var dag = laatste.AfspraakOp;
        return laatste.Uitkomst switch
        {
            Afspraakuitkomst.Verschenen => Stap(NoShowStap.Niets, $"De persoon verscheen op {dag}: een eerdere no-show heeft dan geen gevolg.", Herhaling),
            Afspraakuitkomst.Afgemeld when laatste.AfmeldingDoorgegeven == Antwoord.Ja =>
                Stap(NoShowStap.Niets, $"De persoon meldde zich af vóór de afspraak van {dag}: dat is geen no-show.", Afmelden),
            Afspraakuitkomst.Afgemeld =>
                Stap(NoShowStap.AfmeldingInternDoorgeven, $"De persoon meldde zich af vóór de afspraak van {dag}: dat is geen no-show. Geef de afmelding door, zodat de afspraak niet als no-show wordt geteld.", Afmelden),
            Afspraakuitkomst.Onbeslist => Aanvullen(laatste),
            _ => NaNoShow(verloop, ronde),
        };
    }

    /// <summary>
    /// De gedraging die uit het verloop volgt, om een casus voor een advies mee te vullen: de dag van de laatste
    /// no-show (of anders van de laatste afspraak) en de oproepen van dezelfde ronde. Geen oordeel: dat geeft de consulent.
    /// </summary>
    /// <param name="verloop">De afspraken van één persoon in één onderdeel.</param>
    /// <returns>De gedraging, of <c>null</c> als er geen afspraak is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verloop"/> is <c>null</c>.</exception>
    public static Gedraging? NaarGedraging(NoShowVerloop verloop)
    {
        ArgumentNullException.ThrowIfNull(verloop);
        var ronde = verloop.LaatsteRonde();
        if (ronde.Count == 0) return null;

        return new()
        {
            Datum = (ronde.LastOrDefault(a => a.IsNoShow) ?? ronde[^1]).AfspraakOp,
            NoShow = new() { Onderdeel = verloop.Onderdeel, Doel = verloop.Doel, Oproepen = [.. ronde.Select(a => a.NaarOproep())] },
        };
    }

    private static NoShowVervolg NaNoShow(NoShowVerloop verloop, IReadOnlyList<Afspraak> ronde)
    {
        var laatste = ronde[^1];
        var dag = laatste.AfspraakOp;
        if (verloop.Onderdeel == NoShowOnderdeel.Poortwachtersgesprek)
            return Stap(NoShowStap.AanvraagAfhandelen, $"Het gesprek van {dag} hoort bij de aanvraag. Een no-show raakt de aanvraag; er is nog geen uitkering om te verlagen.", Poortwachter);
        if (laatste.MaatregelOpgelegd == Antwoord.Ja)
            return Stap(NoShowStap.Niets, $"Voor de afspraak van {dag} is al een maatregel opgelegd.", Registratie);
        if (verloop.Doel == NoShowDoel.VaststellenRecht)
            return Stap(NoShowStap.AdviesVragen, $"De afspraak van {dag} diende om het recht op uitkering vast te stellen. Daarvoor is opschorting een eigen weg; het advies wijst die aan.", Opschorting(verloop.Regeling));
        if (laatste.OproepAannemelijk == Antwoord.Nee)
            return Stap(NoShowStap.OpnieuwOproepen, $"Dat de oproep voor {dag} is aangekomen is niet aannemelijk: de no-show is dan niet te verwijten.", OproepNietAannemelijk, GeenVerwijt(verloop.Regeling));
        if (laatste.Oproepsoort == OproepSoort.Uitnodiging)
            return Stap(NoShowStap.OpnieuwOproepen, $"De persoon verscheen niet op {dag} en meldde zich niet af. Stuur een herhalingsoproep met een nieuwe afspraak.", Herhaling);

        return NaHerhaling(verloop, ronde);
    }

    private static NoShowVervolg NaHerhaling(NoShowVerloop verloop, IReadOnlyList<Afspraak> ronde)
    {
        var laatste = ronde[^1];
        var sindsVerschenen = ronde.SkipLast(1).Reverse().TakeWhile(a => a.Uitkomst != Afspraakuitkomst.Verschenen).ToList();
        var isHerhaling = ronde.Count == 1 || sindsVerschenen.Any(a => a.IsNoShow && a.OproepAannemelijk != Antwoord.Nee);
        if (!isHerhaling)
        {
            return sindsVerschenen.Find(a => a.Uitkomst == Afspraakuitkomst.Onbeslist) is { } onbeslist
                ? Aanvullen(onbeslist)
                : Stap(NoShowStap.OpnieuwOproepen, $"De persoon verscheen niet op {laatste.AfspraakOp}, maar vóór die afspraak was er geen no-show die meetelt. Behandel haar als een eerste no-show.", Herhaling);
        }

        if (laatste.GeldigeReden == Antwoord.Ja)
            return Stap(NoShowStap.Niets, $"Voor de no-show van {laatste.AfspraakOp} is een geldige reden vastgelegd: er volgt geen maatregel.", GeenVerwijt(verloop.Regeling));

        var hoor = verloop.Hoor?.Datum < laatste.AfspraakOp ? null : verloop.Hoor;
        return hoor?.Status switch
        {
            HoorStatus.Uitgenodigd => Stap(NoShowStap.Niets, $"De persoon is uitgenodigd voor het hoor- en wederhoorgesprek. Wacht dat gesprek af.", Zienswijze, Horen),
            HoorStatus.Gehoord => Stap(NoShowStap.AdviesVragen, $"De persoon verscheen ook na de herhalingsoproep niet en is gehoord.", Zienswijze, Herhaling),
            HoorStatus.NietVerschenen => Stap(NoShowStap.AdviesVragen, $"De persoon verscheen ook niet op het hoor- en wederhoorgesprek: beoordeel op de bekende feiten.", Zienswijze, Horen),
            HoorStatus.Achterwege => Stap(NoShowStap.AdviesVragen, $"Horen bleef achterwege. Het advies toetst of dat mocht.", Zienswijze),
            _ => Stap(NoShowStap.UitnodigenHoorgesprek, $"De persoon verscheen op {laatste.AfspraakOp} ook na de herhalingsoproep niet. Nodig uit voor het hoor- en wederhoorgesprek voordat een maatregel volgt.", Zienswijze, Horen),
        };
    }

    private static NoShowVervolg Aanvullen(Afspraak afspraak) => afspraak.Verschenen == Antwoord.Onbekend
        ? Stap(NoShowStap.GegevensAanvullen, $"Van de afspraak op {afspraak.AfspraakOp} is niet vastgelegd of de persoon verscheen.", Registratie)
        : Stap(NoShowStap.GegevensAanvullen, $"De persoon verscheen niet op {afspraak.AfspraakOp}. Niet vastgelegd is of de persoon zich vooraf afmeldde; zonder dat is er geen no-show.", Registratie);

    private static NoShowVervolg Stap(NoShowStap stap, Toelichting zin, params Bron[] bronnen) =>
        new(stap, zin, bronnen, UitWerkproces(bronnen));
}
