using System.Diagnostics;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>
/// Eén afspraak van het re-integratietraject en wat ervan kwam: één rij van de registratie. Zonder naam en zonder
/// burgerservicenummer; een veld dat niet is ingevuld is <c>onbekend</c> en telt nooit als ja en nooit als nee.
/// </summary>
[DebuggerDisplay("{Onderdeel} op {AfspraakOp}")]
public sealed record Afspraak
{
    /// <summary>By phone it takes this many calls before nobody was there.</summary>
    internal const int NodigePogingen = Feiten.NoShow.NodigePogingen;

    /// <summary>Een eigen, anonieme sleutel van de inwoner. Geen enkel cijfer heeft hem nodig.</summary>
    public string? Persoonssleutel { get; init; }

    /// <summary>Het onderdeel van het traject.</summary>
    public required NoShowOnderdeel Onderdeel { get; init; }

    /// <summary>Of de afspraak een introductiebijeenkomst is.</summary>
    public Antwoord Introductie { get; init; }

    /// <summary>Of de afspraak de eerste is na lange tijd. Wat lang is, zegt de bron niet: de gemeente bepaalt het.</summary>
    public Antwoord EersteNaLangeTijd { get; init; }

    /// <summary>De dag waarop de afspraak is gepland; daarvandaan telt de wachttijd.</summary>
    public LocalDate? GeplandOp { get; init; }

    /// <summary>De dag van de afspraak.</summary>
    public required LocalDate AfspraakOp { get; init; }

    /// <summary>Het dagdeel van de afspraak, of <c>null</c> als dat niet bekend is.</summary>
    public Dagdeel? Dagdeel { get; init; }

    /// <summary>De gemeente van de inwoner, met haar code.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Of de inwoner jonger is dan 27.</summary>
    public Antwoord JongerDan27 { get; init; }

    /// <summary>Hoe de afspraak werd gehouden.</summary>
    public Kanaal? Kanaal { get; init; }

    /// <summary>Of dag en tijd samen met de inwoner zijn gekozen.</summary>
    public Antwoord SamenGepland { get; init; }

    /// <summary>Of voor de afspraak een herinnering is gestuurd.</summary>
    public Antwoord HerinneringGestuurd { get; init; }

    /// <summary>De groep waarin de consulent werkt; geen naam van een persoon.</summary>
    public string? Consulentgroep { get; init; }

    /// <summary>Een eerste uitnodiging of een herhaling.</summary>
    public required OproepSoort Oproepsoort { get; init; }

    /// <summary>De dag waarop de oproep is verzonden.</summary>
    public LocalDate? OproepVerzondenOp { get; init; }

    /// <summary>Of de gemeente aannemelijk kan maken dat de oproep is verzonden en aangekomen.</summary>
    public Antwoord OproepAannemelijk { get; init; }

    /// <summary>Of de inwoner verscheen; te laat is ook verschenen.</summary>
    public Opkomst Verschenen { get; init; }

    /// <summary>Of de inwoner zich vóór de afspraak afmeldde, bij wie dan ook binnen de gemeente.</summary>
    public Antwoord VoorafAfgemeld { get; init; }

    /// <summary>Of de afmelding binnen de gemeente is doorgegeven aan wie de afspraak registreert.</summary>
    public Antwoord AfmeldingDoorgegeven { get; init; }

    /// <summary>Hoe vaak de gemeente belde: bij een telefonische afspraak om haar te houden, anders om na te vragen waar de inwoner bleef.</summary>
    public int? Belpogingen { get; init; }

    /// <summary>Of de inwoner dezelfde dag terugbelde.</summary>
    public Antwoord Teruggebeld { get; init; }

    /// <summary>Of iets anders was afgesproken dan dat de inwoner zou komen.</summary>
    public Antwoord AndersAfgesproken { get; init; }

    /// <summary>De reden van het wegblijven, of <c>null</c> als die niet bekend is.</summary>
    public NoShowReden? Reden { get; init; }

    /// <summary>Of de consulent de reden geldig vond.</summary>
    public Antwoord GeldigeReden { get; init; }

    /// <summary>Of na deze afspraak een herhalingsoproep is verstuurd.</summary>
    public Antwoord HerhalingVerstuurd { get; init; }

    /// <summary>Of na deze afspraak is gewaarschuwd voor de gevolgen van wegblijven.</summary>
    public Antwoord Gewaarschuwd { get; init; }

    /// <summary>Of na deze afspraak een gesprek over het wegblijven is gevoerd.</summary>
    public Antwoord GesprekGevoerd { get; init; }

    /// <summary>Of om deze afspraak een maatregel is opgelegd.</summary>
    public Antwoord MaatregelOpgelegd { get; init; }

    /// <summary>Wat er van die maatregel kwam, als dat bekend is.</summary>
    public MaatregelVervolg? MaatregelVervolg { get; init; }

    /// <summary>
    /// Each appointment has exactly one outcome; the order of the questions is that of the definition of a no-show. Who need not come did
    /// not stay away, so what was agreed otherwise is looked into first. By phone one call that nobody answered is not yet a no-show, and
    /// who calls back the same day was there.
    /// </summary>
    internal Afspraakuitkomst Uitkomst => (Verschenen, VoorafAfgemeld) switch
    {
        (Opkomst.Ja, _) => Afspraakuitkomst.Verschenen,
        (Opkomst.TeLaat, _) => Afspraakuitkomst.TeLaat,
        (Opkomst.Nee, Antwoord.Ja) => Afspraakuitkomst.Afgemeld,
        (Opkomst.Nee, Antwoord.Nee) => Weggebleven,
        _ => Afspraakuitkomst.Onbeslist,
    };

    /// <summary>Not there and not cancelled, while something else may have been agreed.</summary>
    internal bool MoestMisschienNietKomen => AndersAfgesproken == Antwoord.Ja && (Verschenen, VoorafAfgemeld, Uitkomst) is (Opkomst.Nee, Antwoord.Nee, Afspraakuitkomst.Onbeslist);

    private Afspraakuitkomst Weggebleven => this switch
    {
        { Kanaal: Feiten.Kanaal.Telefoon, Teruggebeld: Antwoord.Ja } => Afspraakuitkomst.Verschenen,
        { AndersAfgesproken: Antwoord.Ja } => Afspraakuitkomst.Onbeslist,
        { Kanaal: Feiten.Kanaal.Telefoon, Belpogingen: null or < NodigePogingen } => Afspraakuitkomst.Onbeslist,
        _ => Afspraakuitkomst.NoShow,
    };

    internal bool Kwam => Uitkomst is Afspraakuitkomst.Verschenen or Afspraakuitkomst.TeLaat;

    internal bool IsNoShow => Uitkomst == Afspraakuitkomst.NoShow;

    internal Weekdag Weekdag => (Weekdag)((int)AfspraakOp.DayOfWeek - 1);

    internal Oproep NaarOproep() => new()
    {
        Soort = Oproepsoort,
        Verzonden = OproepVerzondenOp,
        Aannemelijk = OproepAannemelijk,
        AfspraakOp = AfspraakOp,
        Verschenen = Verschenen,
        VoorafAfgemeld = VoorafAfgemeld,
    };

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Afspraak);
}
