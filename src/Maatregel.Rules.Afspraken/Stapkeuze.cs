using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Afspraken.NoShowBronnen;

namespace Maatregel.Rules.Afspraken;

/// <summary>Chooses the next step in a course: what ended the matter first, then what the part of the path asks.</summary>
internal sealed class Stapkeuze(NoShowVerloop verloop)
{
    private readonly IReadOnlyList<Afspraak> _ronde = verloop.LaatsteRonde();

    public NoShowVervolg Kies()
    {
        if (_ronde.Count == 0) return Stap(NoShowStap.Niets, $"Er is geen afspraak.", Registratie);

        var laatste = _ronde[^1];
        var dag = laatste.AfspraakOp;
        return laatste.Uitkomst switch
        {
            Afspraakuitkomst.Verschenen => Stap(NoShowStap.Niets, $"De inwoner verscheen op {dag}: een eerdere no-show heeft dan geen gevolg.", Herhaling),
            Afspraakuitkomst.TeLaat => Stap(NoShowStap.Niets, $"De inwoner kwam op {dag} te laat. Te laat is niet weggebleven: dat is geen no-show. Maak zo nodig meteen een nieuwe afspraak.", Registratie),
            Afspraakuitkomst.Afgemeld => Afgemeld(laatste),
            Afspraakuitkomst.Onbeslist when laatste.VoorafAfgemeld == Antwoord.Ja => Afgemeld(laatste),
            Afspraakuitkomst.Onbeslist when !laatste.MoestMisschienNietKomen => GeenPlichtMeer() ?? Aanvullen(laatste),
            _ => NaNoShow(laatste),
        };
    }

    /// <summary>A cancellation is one also while the appointment is still to come.</summary>
    private NoShowVervolg Afgemeld(Afspraak laatste) => laatste.AfmeldingDoorgegeven == Antwoord.Ja
        ? Stap(NoShowStap.Niets, $"De inwoner meldde zich af vóór de afspraak van {laatste.AfspraakOp}: dat is geen no-show.", Afmelden)
        : Stap(NoShowStap.AfmeldingInternDoorgeven, $"De inwoner meldde zich af vóór de afspraak van {laatste.AfspraakOp}: dat is geen no-show. Geef de afmelding door, zodat de afspraak niet als no-show wordt geteld.", Afmelden);

    private NoShowVervolg NaNoShow(Afspraak laatste) =>
        VoorDeToekenning(laatste) ?? Einde(laatste) ?? (verloop.Werkwijze.Verloop(verloop.Onderdeel) switch
        {
            Verloopsoort.Deelname => BijDeelname(laatste),
            Verloopsoort.Groep => BijGroep(laatste),
            _ => BijAfspraak(laatste),
        });

    /// <summary>Whether there was a benefit: before the grant a no-show touches the application, and nothing can be lowered.</summary>
    private NoShowVervolg? VoorDeToekenning(Afspraak laatste)
    {
        var dag = laatste.AfspraakOp;
        var aanvraagfase = verloop.Werkwijze.Verloop(verloop.Onderdeel) == Verloopsoort.Aanvraag;
        return verloop.ToegekendPer switch
        {
            { } begin when dag < begin => Stap(NoShowStap.AanvraagAfhandelen, $"De uitkering begon op {begin}, na de afspraak van {dag}. Een no-show raakt dan de aanvraag; er was nog geen uitkering om te verlagen.", Toekenning(verloop.Regeling), Poortwachter),
            null when aanvraagfase => Stap(NoShowStap.AanvraagAfhandelen, $"Het gesprek van {dag} hoort bij de aanvraag. Een no-show raakt de aanvraag; er is nog geen uitkering om te verlagen. Liep de uitkering al, leg dan haar eerste dag vast: dan is het een gewone afspraak.", Poortwachter),
            null when laatste.Introductie == Antwoord.Ja => Stap(NoShowStap.GegevensAanvullen, $"De introductie van {dag} kan van vóór de toekenning zijn. Liep de uitkering op die dag al? Leg de eerste dag van de uitkering vast.", Toekenning(verloop.Regeling), Registratie),
            _ => null,
        };
    }

    /// <summary>What ends the matter, before as well as after a repeat: then nobody is called again for it.</summary>
    private NoShowVervolg? Einde(Afspraak laatste)
    {
        var dag = laatste.AfspraakOp;
        return laatste switch
        {
            { MaatregelOpgelegd: Antwoord.Ja } => Stap(NoShowStap.Niets, $"Voor de afspraak van {dag} is al een maatregel opgelegd.", Registratie),
            _ when GeenPlichtMeer() is { } einde => einde,
            { GeldigeReden: Antwoord.Ja } => Stap(NoShowStap.Niets, $"Voor de no-show van {dag} is een geldige reden vastgelegd: er volgt geen herhalingsoproep en geen maatregel. Maak een gewone nieuwe afspraak als die nog nodig is.", GeenVerwijt(verloop.Regeling)),
            { MoestMisschienNietKomen: true } => Aanvullen(laatste),
            _ when verloop.Doel == NoShowDoel.VaststellenRecht => Stap(NoShowStap.AdviesVragen, $"De afspraak van {dag} diende om het recht op uitkering vast te stellen. Daarvoor is opschorting een eigen weg; het advies wijst die aan.", Opschorting(verloop.Regeling)),
            { OproepAannemelijk: Antwoord.Nee } => Stap(NoShowStap.OpnieuwOproepen, $"Dat de oproep voor {dag} is aangekomen is niet aannemelijk: de no-show is dan niet te verwijten.", OproepNietAannemelijk, GeenVerwijt(verloop.Regeling)),
            _ => null,
        };
    }

    /// <summary>
    /// Who found work or gets no benefit need not come: before the appointment as well as after it, and also when it was written down at
    /// an earlier appointment of the round and a repeat went out all the same.
    /// </summary>
    private NoShowVervolg? GeenPlichtMeer() => _ronde.Select(a => a.Reden).LastOrDefault(r => r is NoShowReden.AlWerkGevonden or NoShowReden.UitkeringAfgewezenOfZietErvanAf) switch
    {
        NoShowReden.AlWerkGevonden => Stap(NoShowStap.Niets, $"De inwoner heeft werk gevonden. Stuur geen nieuwe oproep; laat weten wie over de uitkering gaat.", Registratie, GeenVerwijt(verloop.Regeling)),
        NoShowReden.UitkeringAfgewezenOfZietErvanAf => Stap(NoShowStap.Niets, $"De uitkering is afgewezen of de inwoner ziet ervan af. Stuur geen nieuwe oproep: er is geen plicht meer om te komen.", Registratie, GeenVerwijt(verloop.Regeling)),
        _ => null,
    };

    private NoShowVervolg BijAfspraak(Afspraak laatste) => laatste switch
    {
        _ when !verloop.HerhalingsoproepVereist => Horen(laatste, $"De inwoner verscheen niet op {laatste.AfspraakOp} en meldde zich niet af. De gemeente heeft ingesteld dat een herhalingsoproep niet nodig is."),
        { Oproepsoort: OproepSoort.Uitnodiging } => Stap(NoShowStap.OpnieuwOproepen, $"De inwoner verscheen niet op {laatste.AfspraakOp} en meldde zich niet af. Stuur een herhalingsoproep met een nieuwe afspraak.", Herhaling),
        _ => NaHerhaling(laatste),
    };

    /// <summary>Who runs a group calls the same day, and invites at once for the next one.</summary>
    private NoShowVervolg BijGroep(Afspraak laatste) => laatste switch
    {
        { Belpogingen: null or < Afspraak.NodigePogingen, Teruggebeld: not Antwoord.Ja } => Stap(NoShowStap.Nabellen, $"De inwoner verscheen niet op {laatste.AfspraakOp}. Bel dezelfde dag, zo nodig nog een keer na een uur: misschien is er een afmelding die niet is doorgegeven, of kan de inwoner alsnog komen.", Nabellen, Afmelden),
        { Oproepsoort: OproepSoort.Uitnodiging } when verloop.HerhalingsoproepVereist => Stap(NoShowStap.OpnieuwOproepen, $"De inwoner verscheen niet op {laatste.AfspraakOp} en nabellen gaf geen reden. Nodig meteen uit voor de volgende groep.", Nabellen, Herhaling),
        _ => BijAfspraak(laatste),
    };

    /// <summary>Daily attendance: warn, then talk, and only who stays away after that may get a measure.</summary>
    private NoShowVervolg BijDeelname(Afspraak laatste)
    {
        var eerder = verloop.Afspraken.Where(a => a.Onderdeel == verloop.Onderdeel && a.AfspraakOp < laatste.AfspraakOp).OrderBy(a => a.AfspraakOp).ToList();
        if (laatste.GesprekGevoerd == Antwoord.Ja) return Stap(NoShowStap.Niets, $"Na {laatste.AfspraakOp} is een gesprek gevoerd. Zie of de inwoner nu komt.", Deelname);
        if (eerder.FindLast(a => a.GesprekGevoerd == Antwoord.Ja) is { AfspraakOp: var gesprek })
            return Horen(laatste, $"De inwoner bleef op {laatste.AfspraakOp} weg, na het gesprek over {gesprek}. Ging dat over een ander traject, of kwam de inwoner daarna lange tijd wel? Begin dan weer met waarschuwen.");
        return laatste.Gewaarschuwd == Antwoord.Ja || eerder.Exists(a => a.Gewaarschuwd == Antwoord.Ja)
            ? Stap(NoShowStap.GesprekVoeren, $"De inwoner bleef op {laatste.AfspraakOp} weg en is gewaarschuwd. Voer een gesprek: wat houdt de inwoner tegen?", Deelname)
            : Stap(NoShowStap.Waarschuwen, $"De inwoner bleef op {laatste.AfspraakOp} weg van het traject. Waarschuw eerst; bij dagelijkse deelname past geen herhalingsoproep.", Deelname);
    }

    private NoShowVervolg NaHerhaling(Afspraak laatste)
    {
        var sindsVerschenen = _ronde.SkipLast(1).Reverse().TakeWhile(a => !a.Kwam).ToList();
        var isHerhaling = sindsVerschenen.Exists(a => a is { IsNoShow: true, OproepAannemelijk: not Antwoord.Nee, GeldigeReden: not Antwoord.Ja });
        if (isHerhaling) return Horen(laatste, $"De inwoner verscheen op {laatste.AfspraakOp} ook na de herhalingsoproep niet.");
        return sindsVerschenen.Find(a => a.Uitkomst == Afspraakuitkomst.Onbeslist) is { } onbeslist
            ? Aanvullen(onbeslist)
            : Stap(NoShowStap.OpnieuwOproepen, $"De inwoner verscheen niet op {laatste.AfspraakOp}, maar vóór die afspraak was er geen no-show die meetelt. Behandel haar als een eerste no-show.", Herhaling);
    }

    /// <summary>Before a measure comes the talk in which the person is heard.</summary>
    private NoShowVervolg Horen(Afspraak laatste, Toelichting waarom)
    {
        var hoor = verloop.Hoor?.Datum < laatste.AfspraakOp ? null : verloop.Hoor;
        return hoor?.Status switch
        {
            HoorStatus.Uitgenodigd => Stap(NoShowStap.Niets, $"De inwoner is uitgenodigd voor het hoor- en wederhoorgesprek. Wacht dat gesprek af.", Zienswijze, NoShowBronnen.Horen),
            HoorStatus.Gehoord => Stap(NoShowStap.AdviesVragen, $"{waarom.Tekst} De inwoner is gehoord.", Zienswijze, Herhaling),
            HoorStatus.NietVerschenen => Stap(NoShowStap.AdviesVragen, $"De inwoner verscheen ook niet op het hoor- en wederhoorgesprek: beoordeel op de bekende feiten.", Zienswijze, NoShowBronnen.Horen),
            HoorStatus.Achterwege => Stap(NoShowStap.AdviesVragen, $"Horen bleef achterwege. Het advies toetst of dat mocht.", Zienswijze),
            _ => Stap(NoShowStap.UitnodigenHoorgesprek, $"{waarom.Tekst} Nodig uit voor het hoor- en wederhoorgesprek voordat een maatregel volgt.", Zienswijze, NoShowBronnen.Horen),
        };
    }

    private NoShowVervolg Aanvullen(Afspraak afspraak) => afspraak switch
    {
        { MoestMisschienNietKomen: true } => Stap(NoShowStap.GegevensAanvullen, $"Met de inwoner was iets anders afgesproken. Ga eerst na of zij of hij op {afspraak.AfspraakOp} moest komen, en leg dat vast.", Zorgvuldigheid),
        { Verschenen: Opkomst.Onbekend } => Stap(NoShowStap.GegevensAanvullen, $"Van de afspraak op {afspraak.AfspraakOp} is niet vastgelegd of de inwoner verscheen.", Registratie),
        { VoorafAfgemeld: Antwoord.Nee, Belpogingen: null } => Stap(NoShowStap.GegevensAanvullen, $"De afspraak van {afspraak.AfspraakOp} was per telefoon. Niet vastgelegd is hoe vaak is gebeld; één keer niet opnemen is geen no-show.", Telefoon),
        { VoorafAfgemeld: Antwoord.Nee } => Stap(NoShowStap.NogEenKeerBellen, $"De inwoner nam op {afspraak.AfspraakOp} één keer niet op. Dat is geen no-show: bel na een uur nog een keer, en laat weten hoe de inwoner kan terugbellen.", Telefoon),
        _ => Stap(NoShowStap.GegevensAanvullen, $"De inwoner verscheen niet op {afspraak.AfspraakOp}. Niet vastgelegd is of de inwoner zich vooraf afmeldde; zonder dat is er geen no-show.", Registratie),
    };

    private NoShowVervolg Stap(NoShowStap stap, Toelichting zin, params Bron[] bronnen) =>
        new(stap, zin, bronnen, UitWerkproces(verloop.Werkwijze, bronnen));
}
