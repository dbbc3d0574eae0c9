using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>What a template may say about one measure and one month of it.</summary>
internal static class Maatregelvelden
{
    public static IReadOnlyList<Veld> Maand { get; } =
    [
        Veld.Tekst<Planmaand>("maand", "de maand", m => Maand(m.Maand)),
        Veld.Tekst<Planmaand>("percentage", "het deel van de norm waarmee wordt verlaagd", m => Percentage(m.Percentage)),
        Veld.Tekst<Planmaand>("bedrag", "de verlaging in euro", m => m.Bedrag is { } bedrag ? Bedrag(bedrag) : null),
        Veld.Tekst<Planmaand>("uit-te-betalen", "wat er van de norm overblijft", m => m.UitTeBetalen is { } bedrag ? Bedrag(bedrag) : null),
        Veld.Tekst<Planmaand>("vakantietoeslag", "het deel van de verlaging dat vakantietoeslag is, in euro (artikel 19, derde lid, Participatiewet)", m => m.Bedrag is { } bedrag ? Bedrag(Vakantietoeslag.Van(bedrag)) : null),
        Veld.Tekst<Planmaand>("die-maand", "wat die maand hoogstens wordt betaald, zonder vakantietoeslag", m => m.UitTeBetalen is { } bedrag ? Bedrag(bedrag - Vakantietoeslag.Van(bedrag)) : null),
        Veld.Keuze<Planmaand>("niets-over", "er blijft van de norm niets over", m => m.UitTeBetalen == 0),
    ];

    public static IReadOnlyList<Veld> Alle { get; } =
    [
        .. Gedragingvelden.Alle.Select(v => v with { Waarde = stof => v.Waarde(((Maatregelstof)stof).Gedraging) }),
        Tekst("grondslag", "de geschonden bepaling", m => Adviesstof.Aanhaling(m.Advies, m.Maatregel.Grondslag)),
        Tekst("hoogte-volgens", "de bepaling die percentage en duur geeft", m => Adviesstof.Aanhaling(m.Advies, m.Maatregel.Regel)),
        Tekst("standaard", "wat wet en verordening zeggen, bijvoorbeeld 100% gedurende 1 maand", m => Hoogte(m, m.Maatregel.Standaard)),
        Tekst("geadviseerd", "wat daarvan overblijft na dringende redenen", m => Hoogte(m, m.Maatregel.Geadviseerd)),
        Tekst("maatregel-ingang", "de eerste dag van deze maatregel", m => m.Maatregel.Ingang is { } dag ? Datum(dag) : null),
        Tekst("maatregel-einde", "de laatste dag van deze maatregel", m => m.Maatregel.Einde is { } dag ? Datum(dag) : null),
        Tekst("maatregel-maanden", "de maanden van deze maatregel", m => m.Maatregel.Plan.Count > 0 ? Maanden(Planmaanden(m)) : null),
        Veld.Keuze<Maatregelstof>("maatregel-onderbroken", "tussen de maanden van deze maatregel zit een maand waarin zij niet loopt", m => Onderbroken(Planmaanden(m))),
        Tekst("maatregel-uitkering-stopt", "de eerste dag zonder uitkering, als die binnen de laatste maand van deze maatregel valt", m => Adviesstof.Stopt(m.Advies, [m.Maatregel]) is { } dag ? Datum(dag) : null),
        Tekst("maatregel-totaal", "het bedrag van deze maatregel", m => m.Maatregel.Totaal is { } totaal ? Bedrag(totaal) : null),
        Tekst("boven-een-maand", "wat van een vast bedrag vervalt omdat het meer is dan de uitkering van één maand", m => m.Maatregel.BovenEenMaand is > 0 and var bedrag ? Bedrag(bedrag) : null),
        Tekst("motivering-afstemming", "wat de consulent over dringende redenen schreef", m => m.DringendeRedenen?.Motivering),
        Tekst("herhaling-van-besluit", "de dag van het eerdere besluit, als dit een herhaling is", m => (m.Tariefgrond.RecidiveNa?.Bekendgemaakt ?? m.Tariefgrond.RecidiveNa?.Besluitdatum) is { } dag ? Datum(dag) : null),
        Tekst("herhaling-van-hoogte", "percentage en duur van het eerdere besluit", m => m.Tariefgrond.RecidiveNa is { Percentage: > 0 and var percentage, Maanden: > 0 and var maanden } ? Verlaging(new(percentage, maanden)) : null),
        Tekst("herhaling-van-gedraging", "de dag van de eerdere gedraging", m => m.Tariefgrond.RecidiveNa?.Gedragingsdatum is { } dag ? Datum(dag) : null),
        Tekst("herhaling-van-plicht", "de plicht van het eerdere besluit, in gewone woorden", m => m.HerhaaldePlicht is { } plicht ? Plichten.Tekst(plicht) : null),
        Tekst("herhaling-van-persoon", "wie toen iets deed, als dat een ander van het gezin was dan nu", m => m.HerhaaldVanEenAnder is { } ander ? Aanspreking.Persoon(ander, true) : null),
        Tekst("herhaling-van-gemeente", "de gemeente van het eerdere besluit, als dat een andere was", m => m.HerhaaldInAndereGemeente is { } gemeente ? Adviesstof.GemeenteVanToen(m.Advies, gemeente) : null),
        Tekst("verminderd-deel", "wat de verordening bij verminderde verwijtbaarheid van de gewone verlaging overlaat, als dat is toegepast", m => m.Tariefgrond.VerminderdTot is { } deel ? Deel(deel) : null),
        Tekst("percentage-gekozen", "het percentage dat is gekozen, waar de verordening iets te kiezen laat", m => m.Tariefgrond.Keuze is { } keuze ? Percentage(keuze.Gekozen) : null),
        Tekst("percentage-genoemd", "wat de verordening dan noemt, bijvoorbeeld ten hoogste 50%", m => m.Tariefgrond.Keuze is { } keuze ? (keuze.IsMaximum ? "ten hoogste " : "") + Percentage(keuze.Genoemd) + (keuze.BijHerhaling ? " bij herhaling" : "") : null),
        Tekst("motivering-percentage", "waarom dat percentage is gekozen", m => m.Tariefgrond.Keuze?.Motivering),
        Veld.Keuze<Maatregelstof>("herhaald", "de maatregel is zwaarder omdat het een herhaling is", m => m.Tariefgrond.RecidiveNa is not null),
        Veld.Keuze<Maatregelstof>("een-van-meer", "er is meer dan één maatregel, of er komt er meer dan één als alles zo blijft", m => m.Advies.Achtergrond.Voorgenomen.Count > 1),
        Veld.Keuze<Maatregelstof>("gespreid", "het bedrag wordt over meer maanden verdeeld", m => m.Gespreid),
        Veld.Keuze<Maatregelstof>("doorgeschoven", "de maatregelen lopen na elkaar, en een deel komt daarom in een latere maand", m => m.Doorgeschoven),
        Veld.Keuze<Maatregelstof>("na-elkaar", "deze maatregel of een deel ervan komt na een andere, omdat maatregelen na elkaar lopen", m => m.NaElkaar),
        Veld.Keuze<Maatregelstof>("na-een-andere", "de hele maatregel komt na een andere", m => m.NaEenAndere),
        Tekst("motivering-na-elkaar", "waarom maatregelen na elkaar lopen, als een mens dat koos; anders staat het in de verordening", m => m.RedenNaElkaar),
        Tekst("motivering-langer", "waarom maatregelen na elkaar samen drie maanden of langer mogen duren, als een mens dat oordeelde", m => m.RedenLanger),
        Veld.Keuze<Maatregelstof>("afgestemd", "de maatregel is om dringende redenen lager of korter", m => m.Afgestemd),
        Veld.Keuze<Maatregelstof>("niet-afgestemd", "bij deze maatregel is geoordeeld dat er geen dringende redenen zijn, en bij een andere niet of om een andere reden", m => m.DringendeRedenen?.Oordeel == Feiten.DringendeRedenenOordeel.Geen && Adviesstof.GeenDringendeRedenen(m.Advies) is null),
        Veld.Keuze<Maatregelstof>("maatregel-nihil", "deze maatregel is op nihil gesteld", m => m.Maatregel.Nihil),
        Veld.Lijst<Maatregelstof, Planmaand>("plan", "de maanden van deze maatregel", m => m.Maatregel.Plan, Maand),
        Veld.Lijst<Maatregelstof, (YearMonth Maand, bool Ruimte)>("vervallen", "de maanden waarin deze maatregel of een deel ervan vervalt, omdat een andere maatregel die maand al verlaagt", Vervallen, Vervallenmaand),
        Veld.Lijst<Maatregelstof, string>("restant", "wat niet kan worden uitgevoerd", m => m.Maatregel.NietUitTeVoeren, [Veld.Tekst<string>("rest", "percentage en duur, of het bedrag", r => r)]),
        Veld.Lijst<Maatregelstof, YearMonth>("overgeslagen", "de maanden zonder uitkering tussen de maanden van de maatregel, die later worden ingehaald", m => m.Overgeslagen, [Veld.Tekst<YearMonth>("overgeslagen-maand", "de maand", NederlandseWeergave.Maand)]),
        Veld.Lijst<Maatregelstof, YearMonth>("zonder-uitkering", "de maanden van de maatregel waarin er geen uitkering is", m => m.Maatregel.ZonderUitkering, [Veld.Tekst<YearMonth>("maand-zonder-uitkering", "de maand", NederlandseWeergave.Maand)]),
    ];

    private static IReadOnlyList<Veld> Vervallenmaand =>
    [
        Veld.Tekst<(YearMonth Maand, bool Ruimte)>("vervallen-maand", "de maand", v => Maand(v.Maand)),
        Veld.Keuze<(YearMonth Maand, bool Ruimte)>("ruimte-door-spreiden", "die maand is niet vol, doordat er wordt gespreid; wat in één keer niet paste, vervalt toch", v => v.Ruimte),
    ];

    private static IEnumerable<(YearMonth Maand, bool Ruimte)> Vervallen(Maatregelstof stof) =>
        stof.Maatregel.Vervallen.Select(maand => (maand, stof.Maatregel.RuimteDoorSpreiden.Contains(maand)));

    private static Veld Tekst(string naam, string betekenis, Func<Maatregelstof, string?> waarde) => Veld.Tekst(naam, betekenis, waarde);

    private static IReadOnlyList<YearMonth> Planmaanden(Maatregelstof stof) => [.. stof.Maatregel.Plan.Select(m => m.Maand)];

    private static string Hoogte(Maatregelstof stof, Feiten.Verlaging verlaging) =>
        NederlandseWeergave.Hoogte(verlaging, stof.Maatregel.VastBedrag);
}
