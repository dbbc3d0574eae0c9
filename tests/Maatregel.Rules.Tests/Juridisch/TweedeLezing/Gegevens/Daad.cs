using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Eén daad: wat er gebeurde, van wie, en wat daarvan is vastgesteld. Wat niet is gezegd, is onbekend.</summary>
internal sealed class Daad(Casus casus, Gedraging gedraging, string naam, int nummer, Document? verordening)
{
    private readonly Oordeel _oordeel = gedraging.Oordeel ?? new Oordeel();
    private readonly Belanghebbende _persoon = (gedraging.Van == Gezinslid.Partner ? casus.Partner : casus.Belanghebbende) ?? new Belanghebbende();
    private readonly DringendeRedenen? _redenen = gedraging.Oordeel?.DringendeRedenen ?? casus.DringendeRedenen;

    public string Naam => naam;

    /// <summary>De plaats in de opgave.</summary>
    public int Nummer => nummer;

    public Regeling Regeling => casus.Regeling;

    public LocalDate? Dag => gedraging.Datum;

    public bool NogNietGebeurd => gedraging.Datum > casus.Peildatum;

    public bool HeeftVerordening => verordening is not null;

    /// <summary>De verordening van die dag.</summary>
    public string? Verordening => verordening?.Id;

    /// <summary>De plichten van artikel 9, eerste lid, Participatiewet gelden vanaf de melding (artikel 44, tweede lid).</summary>
    public bool VoorDeMelding => casus.Regeling == Regeling.Participatiewet && !NogNietGebeurd && gedraging.Datum < Melding;

    public bool VoorDeToekenning => !NogNietGebeurd && gedraging.Datum < Toekenning;

    /// <summary>Wie op 31 december 2015 al bijstand had.</summary>
    public bool HadAlBijstand => Toekenning < new LocalDate(2016, 1, 1);

    public bool NaDeToekenning => Toekenning <= gedraging.Datum && !LiepNietMeer;

    /// <summary>De uitkering was al geëindigd, en van een nieuwe is niets gezegd.</summary>
    public bool LiepNietMeer => casus.Uitkering is { BeeindigdPer: { } einde, OpnieuwToegekendPer: null } && einde <= (gedraging.Datum ?? casus.Peildatum);

    /// <summary>Na het einde van de uitkering meldde de inwoner zich voor een nieuwe.</summary>
    public bool OpnieuwGemeld => LiepNietMeer && casus.Uitkering!.BeeindigdPer <= casus.Uitkering.MeldingOp && casus.Uitkering.MeldingOp <= gedraging.Datum;

    /// <summary>Wie ook op de herhaling niet kwam, kwam niet na; de dagen van een traject kennen geen herhaling.</summary>
    public bool NakomingKanOpenZijn => gedraging.NoShow is null || gedraging.NoShow.Onderdeel == NoShowOnderdeel.Traject;

    /// <summary>Of het niet of onvoldoende was; niet gezegd is iets anders dan onbekend.</summary>
    public Nakoming? Nakoming => gedraging.Nakoming;

    public Gezinslid Van => gedraging.Van;

    public string? Plicht => gedraging.Verplichting?.Code;

    public Feiten.NoShow? NoShow => gedraging.NoShow;

    /// <summary>Niet gekomen op een afspraak, terwijl geen plicht is genoemd: wie verscheen of zich vooraf afmeldde, bleef niet weg.</summary>
    public bool Weggebleven => Plicht is null && NoShow?.Oproepen.All(o => o.Verschenen is not (Opkomst.Ja or Opkomst.TeLaat) && o.VoorafAfgemeld != Antwoord.Ja) == true;

    /// <summary>Niet zeker is dat de persoon kwam of zich vooraf afmeldde.</summary>
    public bool KanWegZijnGebleven => NoShow?.Oproepen.All(o => o.Verschenen is not (Opkomst.Ja or Opkomst.TeLaat) && o.VoorafAfgemeld != Antwoord.Ja) != false;

    public string? Handeling => gedraging.Handeling;

    /// <summary>De eigen dag en die van de gemiste afspraken: twee daden om dezelfde afspraak kunnen er één zijn, hoe zij ook zijn opgegeven.</summary>
    public IEnumerable<LocalDate> Dagen =>
        (gedraging.NoShow?.Oproepen ?? []).Where(o => o.Verschenen is not (Opkomst.Ja or Opkomst.TeLaat)).Select(o => o.AfspraakOp).Append(gedraging.Datum).OfType<LocalDate>();

    /// <summary>Niet gezegd is nee, behalve voor wie nog geen plicht had: dan hangt er alles van af.</summary>
    public Antwoord VerliesVanWerk => gedraging.VerliesVanWerk ?? (VoorDeMelding && Plicht == "pw-18-4-a" ? Antwoord.Onbekend : Antwoord.Nee);

    public Misdragingssoort? Misdraging => gedraging.Misdraging;

    public string? Besefsgeval => gedraging.Besefsgeval;

    public Antwoord Opgelegd => _oordeel.VerplichtingOpgelegd;

    public Antwoord FeitenStaanVast => _oordeel.FeitenVastgesteld;

    public Mate Verwijt => _oordeel.Verwijtbaarheid?.Mate ?? Mate.Onbekend;

    /// <summary>Een oordeel zonder reden draagt geen besluit (artikel 3:46 Awb).</summary>
    public bool VerwijtHeeftReden => !string.IsNullOrWhiteSpace(_oordeel.Verwijtbaarheid?.Motivering);

    public Antwoord VerminderingMeegewogen => _oordeel.Verwijtbaarheid?.Meegewogen ?? Antwoord.Onbekend;

    /// <summary>Er was iets anders afgesproken of de gemeente droeg zelf bij, en niemand zegt dat het is meegewogen.</summary>
    public bool AandeelNietGewogen =>
        _oordeel.GemeenteMeegewogen != Antwoord.Ja && (gedraging.AndersAfgesproken == Antwoord.Ja || gedraging.AandeelGemeente.Count > 0);

    public Antwoord UitzonderingOpAfzien => _oordeel.UitzonderingOpAfzien;

    public Antwoord WilNiet => _oordeel.WilOndubbelzinnigNiet ?? Antwoord.Onbekend;

    public Antwoord Waarschuwen => _oordeel.Waarschuwen;

    public Voorwaarden Voorwaarden => _oordeel.Voorwaarden ?? new Voorwaarden();

    public string? Keuze => string.IsNullOrWhiteSpace(_oordeel.Grondslag?.Motivering) ? null : _oordeel.Grondslag.Keuze.Waarde;

    /// <summary>De grondslag die is genoemd, met of zonder reden.</summary>
    public string? GenoemdeKeuze => _oordeel.Grondslag?.Keuze.Waarde;

    public Antwoord Pensioengerechtigd => _persoon.Pensioengerechtigd;

    public Antwoord VolledigEnDuurzaamArbeidsongeschikt => _persoon.VolledigEnDuurzaamArbeidsongeschikt;

    public bool OntheffingenBekend => _persoon.Ontheffingen is not null;

    public IEnumerable<Ontheffing> OntheffingenOpDieDag => OntheffingenOp(gedraging.Datum);

    public IEnumerable<Ontheffing> OntheffingenOp(LocalDate? dag) =>
        (_persoon.Ontheffingen ?? []).Where(o => o.Van <= dag && (o.TotEnMet is null || dag <= o.TotEnMet));

    /// <summary>Deze ontheffing is er voor een alleenstaande ouder; artikel 9a Participatiewet laat haar één keer toe, en hoogstens vijf jaar.</summary>
    public bool MisschienVoorbij(Ontheffing ontheffing) =>
        ontheffing.Grond == OntheffingGrond.AlleenstaandeOuderKindJongerDan5
        && ((casus.Regeling == Regeling.Participatiewet && (ontheffing.Van.PlusYears(5) <= gedraging.Datum || _persoon.Ontheffingen!.Any(o => o.Grond == ontheffing.Grond && o.TotEnMet < ontheffing.Van)))
            || _persoon.AlleenstaandeOuder == Antwoord.Nee
            || casus.Partner is not null || casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) || casus.Hoor?.Wie.Contains(Gezinslid.Partner) == true
            || casus.Uitkering?.Leefsituatie?.ToString().StartsWith("Gehuwden", StringComparison.Ordinal) == true);

    public Antwoord JongerDan27 => _persoon.JongerDan27 ?? Antwoord.Onbekend;

    /// <summary>De leefsituatie zegt dat ten minste één van hen 18 tot en met 20 is, en van deze persoon is niet gezegd dat die 27 of ouder is.</summary>
    public bool MisschienJong => casus.Uitkering?.Leefsituatie?.ToString().Contains("18_20", StringComparison.Ordinal) == true && _persoon.JongerDan27 != Antwoord.Nee && Pensioengerechtigd != Antwoord.Ja;

    /// <summary>Jonger dan 27 en in de vier weken na de melding: één van de twee die zeker niet klopt, is genoeg voor nee.</summary>
    public Antwoord JongerDan27InZoektijd => (JongerDan27, InZoektijd) switch
    {
        (Antwoord.Nee, _) or (_, false) => Antwoord.Nee,
        (Antwoord.Ja, true) => Antwoord.Ja,
        _ => Antwoord.Onbekend,
    };

    private bool? InZoektijd => casus.Uitkering?.MeldingOp is { } melding ? melding <= gedraging.Datum && gedraging.Datum <= melding.PlusWeeks(4) : null;

    public Antwoord AlleenstaandeOuder => _persoon.AlleenstaandeOuder ?? Antwoord.Onbekend;

    /// <summary>Niet gezegd is nee, tenzij een ander feit op een alleenstaande ouder wijst.</summary>
    public Antwoord AlleenstaandeOuderMetKindJongerDan12 => _persoon.AlleenstaandeOuderMetKindJongerDan12 switch
    {
        Antwoord.Ja => Antwoord.Ja,
        Antwoord.Nee => Antwoord.Nee,
        _ when _persoon.AlleenstaandeOuder == Antwoord.Nee || gedraging.Van == Gezinslid.Partner || (_persoon.AlleenstaandeOuder is null && casus.Partner is not null) => Antwoord.Nee,
        Antwoord.Onbekend => Antwoord.Onbekend,
        _ => _persoon.AlleenstaandeOuder is not null || _persoon.Omstandigheden?.Kinderen == Antwoord.Ja
            || (_persoon.Ontheffingen ?? []).Any(o => o.Grond == OntheffingGrond.AlleenstaandeOuderKindJongerDan5) ? Antwoord.Onbekend : Antwoord.Nee,
    };

    public DringendeRedenenOordeel DringendeRedenen => _redenen?.Oordeel ?? DringendeRedenenOordeel.NietBeoordeeld;

    public bool DringendeRedenenHebbenReden => !string.IsNullOrWhiteSpace(_redenen?.Motivering);

    /// <summary>Het oordeel gaat over deze daad alleen.</summary>
    public bool EigenOordeel => gedraging.Oordeel?.DringendeRedenen is not null;

    /// <summary>Het oordeel over de hele zaak ziet dringende redenen, wat over deze daad ook is geoordeeld.</summary>
    public bool ZaakZietRedenen => casus.DringendeRedenen?.Oordeel == DringendeRedenenOordeel.Aanwezig;

    public Verlaging? Afstemming => _redenen?.Afstemming;

    public bool OpNihil => Afstemming is { Percentage: 0 };

    public HoorStatus? Gehoord => casus.Hoor?.Status;

    public HoorGrond? GrondOmNietTeHoren => casus.Hoor?.Grond;

    /// <summary>Wie de kans op een zienswijze kreeg; niet gezegd is de belanghebbende.</summary>
    public bool ZelfGehoord => casus.Hoor?.Wie is { Count: > 0 } wie ? wie.Contains(gedraging.Van) : gedraging.Van == Gezinslid.Belanghebbende;

    public LocalDate? GehoordOp => casus.Hoor?.Datum;

    public bool VerledenBekend => casus.EerdereMaatregelen is not null;

    public bool SpreidenGevraagd => casus.Verrekening == Verrekening.Gespreid;

    public bool MagSpreiden(string onderdeel) =>
        SpreidenGevraagd && verordening?.Spreiding?.Inhoud?.Onderdelen.Contains(onderdeel) == true && _oordeel.VoorwaardeSpreiding != Antwoord.Nee;

    /// <summary>Het percentage; waar de verordening alleen een hoogste noemt, het percentage dat is gekozen.</summary>
    public decimal? Percentage(Tarief tarief) => tarief.PercentageIsMaximum ? string.IsNullOrWhiteSpace(_oordeel.PercentageMotivering) ? null : _oordeel.Percentage : tarief.Percentage;

    /// <summary>Er is een ander percentage gekozen dan dit.</summary>
    public bool KiestAndersDan(decimal percentage) => _oordeel.Percentage is { } gekozen && gekozen != percentage;

    /// <summary>De duur; waar de verordening een formule geeft, wat daaruit volgt.</summary>
    public int? Maanden(Tarief tarief) => tarief.Duurformule is not { } formule ? tarief.Maanden
        : gedraging.MaandenLangereAfhankelijkheid is { } maanden ? Math.Min(maanden, formule.MaximumMaanden) : null;

    /// <summary>Dezelfde bepaling heet in elke regeling anders.</summary>
    public string Noemt(string participatiewet, string ioaw, string ioaz) =>
        casus.Regeling switch { Regeling.Ioaw => ioaw, Regeling.Ioaz => ioaz, _ => participatiewet };

    /// <summary>Of er volgens de verordening te veel tijd verliep: tot de vaststelling, of tot het besluit als zij dat zegt.</summary>
    public bool TeLaat(Afzien afzien) => afzien.Tot == Afzienmoment.Besluit ? BeslistNa(afzien.TermijnInMaanden) : VastgesteldNa(afzien.TermijnInMaanden);

    /// <summary>Of niet is gezegd wanneer de daad is vastgesteld, en het te laat kan zijn geweest.</summary>
    public bool MisschienTeLaat(Afzien afzien) =>
        afzien.Tot != Afzienmoment.Besluit && MisschienVastgesteldNa(afzien.TermijnInMaanden);

    /// <summary>Of niet bekend is tot welk moment de maanden lopen, en dat verschil maakt.</summary>
    public bool MomentMaaktVerschil(Afzien afzien) =>
        afzien.Tot is null && BeslistNa(afzien.TermijnInMaanden) && !VastgesteldNa(afzien.TermijnInMaanden) && !MisschienTeLaat(afzien);

    /// <summary>De bepaling van de verordening of het model die over tijdsverloop gaat.</summary>
    public string BepalingOverAfzien => verordening!.Afzien?.AangenomenUit?.RegelId.Waarde ?? Bepalingen.Regel(verordening, verordening.Afzien?.Artikel ?? "afzien");

    public bool VastgesteldNa(int? maanden) => maanden is { } termijn && gedraging.GeconstateerdOp > gedraging.Datum?.PlusMonths(termijn);

    public bool MisschienVastgesteldNa(int? maanden) =>
        maanden is { } termijn && gedraging.GeconstateerdOp is null && casus.Peildatum > gedraging.Datum?.PlusMonths(termijn);

    public bool BeslistNa(int? maanden) => maanden is { } termijn && (casus.Bekendmaking ?? casus.Peildatum) > gedraging.Datum?.PlusMonths(termijn);

    /// <summary>Of de uitkering op die dag liep: naar haar begin, of anders naar een maand die is uitbetaald.</summary>
    public Antwoord UitkeringLiep(string plicht)
    {
        if (Toekenning is { } begin) return gedraging.Datum < begin ? Antwoord.Nee : Antwoord.Ja;
        if (Melding > gedraging.Datum) return Antwoord.Onbekend;
        if (casus.Uitkering?.LaatstUitbetaaldeMaand is not { } betaald || gedraging.Datum?.ToYearMonth() is not { } maand) return Antwoord.Onbekend;
        var nodig = casus.Peildatum.ToYearMonth() > maand ? maand : maand.PlusMonths(-1);
        var laterOntdekt = NoShow is null && casus.Uitkering.MeldingOp is null && betaald > maand && gedraging.GeconstateerdOp?.ToYearMonth() > maand;
        return betaald >= nodig && !(laterOntdekt && Plichtsoort.TotWerk(plicht) && Plichtsoort.VanRechtswege(plicht)) ? Antwoord.Ja : Antwoord.Onbekend;
    }

    /// <summary>De uitkering eindigde voordat er een maand was om te verlagen: nooit vóór de maand van de bekendmaking.</summary>
    public bool UitkeringGeeindigd => casus.Uitkering is { BeeindigdPer: { } einde } uitkering && !NaHetEinde
        && (einde <= (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth().OnDayOfMonth(1) || (uitkering.OpnieuwToegekendPer is null && einde <= gedraging.Datum));

    /// <summary>Toen de uitkering was geëindigd en voor of na de dag van de gedraging een nieuwe kwam: het gaat om de nieuwe.</summary>
    public bool NaHetEinde => casus.Uitkering is { OpnieuwToegekendPer: not null } && casus.Uitkering.BeeindigdPer <= gedraging.Datum;

    /// <summary>De dagen van de afspraken vóór de laatste.</summary>
    public IEnumerable<LocalDate> EerdereAfspraken => (gedraging.NoShow?.Oproepen ?? []).SkipLast(1).Select(o => o.AfspraakOp).OfType<LocalDate>();

    /// <summary>Op deze dag liep er geen uitkering en is niet gezegd dat de plicht al gold: in de Participatiewet geldt zij vanaf de melding voor die uitkering.</summary>
    public bool ZonderUitkeringOp(LocalDate dag)
    {
        if (casus.Uitkering is not { } uitkering) return false;
        var naHetEinde = uitkering.BeeindigdPer <= dag;
        if (naHetEinde && !(dag < uitkering.OpnieuwToegekendPer)) return false;
        var vanDieUitkering = casus.Regeling == Regeling.Participatiewet && (uitkering.BeeindigdPer <= uitkering.MeldingOp) == naHetEinde;
        return dag < ((vanDieUitkering ? uitkering.MeldingOp : null) ?? (naHetEinde ? uitkering.OpnieuwToegekendPer : uitkering.ToegekendPer));
    }

    private LocalDate? Toekenning => NaHetEinde ? casus.Uitkering!.OpnieuwToegekendPer : casus.Uitkering?.ToegekendPer;

    /// <summary>De melding; hoorde zij bij een uitkering die pas na de lopende kwam, dan zegt zij hier niets.</summary>
    private LocalDate? Melding
    {
        get
        {
            if (casus.Uitkering is not { MeldingOp: { } melding } uitkering) return null;
            var liepToen = gedraging.Datum < uitkering.BeeindigdPer;
            return liepToen && (uitkering.BeeindigdPer <= melding || (uitkering.OpnieuwToegekendPer is not null && uitkering.ToegekendPer <= gedraging.Datum)) ? null : melding;
        }
    }

    /// <summary>Het einde van de uitkering, als daarna een nieuwe is toegekend.</summary>
    public LocalDate? EindeVoorNieuweUitkering => casus.Uitkering is { OpnieuwToegekendPer: not null } ? casus.Uitkering.BeeindigdPer : null;

    public bool NieuweUitkeringBinnen(int maanden) => casus.Uitkering?.OpnieuwToegekendPer <= casus.Uitkering?.BeeindigdPer?.PlusMonths(maanden);
}
