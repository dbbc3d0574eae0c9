using System.Collections.Frozen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>What somebody did or left, in a plain sentence: the law words a duty as what must be done.</summary>
internal static class Gedragingwoorden
{
    private static readonly FrozenDictionary<string, string> Zinnen = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pw-18-4-a"] = "Nam werk niet aan, of behield werk niet",
        ["pw-18-4-b"] = "Stond niet ingeschreven bij een uitzendbureau, terwijl het college dat had opgelegd",
        ["pw-18-4-c"] = "Had nog geen werk in een andere gemeente toen hij daarheen verhuisde",
        ["pw-18-4-d"] = "Was niet bereid drie uur per dag te reizen, terwijl dat voor werk nodig was",
        ["pw-18-4-e"] = "Was niet bereid te verhuizen, terwijl werk op geen andere manier mogelijk was",
        ["pw-18-4-f"] = "Deed te weinig om kennis en vaardigheden voor werk te krijgen of te houden",
        ["pw-18-4-g"] = "Belemmerde werk door kleding, gebrek aan verzorging of gedrag",
        ["pw-18-4-h"] = "Gebruikte een aangeboden voorziening niet (ook sociale activering), of werkte niet mee aan onderzoek naar kansen op werk",
        ["pw-9-1-a-verkrijgen"] = "Zocht niet naar vermogen naar werk",
        ["pw-9-1-a-registratie"] = "Stond niet als werkzoekende geregistreerd bij het UWV",
        ["pw-9-1-b-plan-van-aanpak"] = "Werkte niet mee aan het plan van aanpak",
        ["pw-9-1-b-participatievoorziening"] = "Werkte niet mee aan onderzoek naar een participatievoorziening",
        ["pw-9-1-c-tegenprestatie"] = "Deed de opgedragen tegenprestatie niet",
        ["pw-9-6-misdraging"] = "Misdroeg zich zeer ernstig tegen personen die de wet uitvoeren",
        ["pw-9a-12"] = "Verloor door eigen gedrag de ontheffing als alleenstaande ouder",
        ["pw-17-1-inlichtingen"] = "Meldde niet alles wat van invloed is op de uitkering",
        ["pw-17-2-medewerking"] = "Werkte niet mee aan wat nodig is om de wet uit te voeren",
        ["pw-18-2-tekortschietend-besef"] = "Toonde te weinig besef van verantwoordelijkheid voor het eigen bestaan",
        ["pw-18b-taaleis"] = "Beheerst de Nederlandse taal niet, en leert die niet",
        ["pw-55"] = "Kwam een aanvullende verplichting van het college niet na",
        ["37-1-a"] = "Zocht niet naar vermogen naar werk",
        ["37-1-b"] = "Stond niet als werkzoekende geregistreerd bij het UWV",
        ["37-1-c"] = "Nam werk niet aan",
        ["37-1-d"] = "Belemmerde dat hij aan werk kon komen",
        ["37-1-e"] = "Gebruikte een voorziening niet, of werkte niet mee aan onderzoek naar kansen op werk",
        ["37-1-f"] = "Deed de opgedragen tegenprestatie niet",
        ["37-1-g"] = "Misdroeg zich zeer ernstig tegen personen die de wet uitvoeren",
        ["38-12"] = "Verloor door eigen gedrag de ontheffing als alleenstaande ouder",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The IOAW and the IOAZ word their duties the same.</summary>
    public static string Van(Verplichting verplichting) =>
        Zinnen[verplichting.Regeling == Regeling.Participatiewet ? verplichting.Code : verplichting.Code[(verplichting.Bron.Wet.Code.Length + 1)..]];

    /// <summary>What was done, when, and by whom when that was the partner.</summary>
    public static string InWoorden(Gedraging gedraging) =>
        (gedraging.NoShow is null && gedraging.Verplichting is { } verplichting ? Van(verplichting) : "Kwam niet op een afspraak")
        + (gedraging.Datum is { } dag ? $", {Weergave.Datum(dag)}" : "")
        + (gedraging.Van == Gezinslid.Partner ? ", de partner" : "");

    /// <summary>The duties of the fourth paragraph.</summary>
    public static IReadOnlyList<Optie> VierdeLid { get; } = Opties(v => v.Bron is { Artikelnummer: "18", Lidnummer: "4" });

    /// <summary>The duties on which a measure of this benefit may rest by law: of bijstand those of the fourth paragraph.</summary>
    public static IReadOnlyList<Optie> Plichten(Regeling regeling) => regeling == Regeling.Participatiewet ? VierdeLid : Opties(v => v.Regeling == regeling);

    /// <summary>The field for a provision that is not in the list.</summary>
    public static Vraag AndereBepaling(string veld) => new(Veldsoort.Regel, Anders.Veld(veld), "Welke bepaling?") { Uitleg = "De code uit het register van regels, bijvoorbeeld vo-9-2." };

    private static Optie[] Opties(Func<Verplichting, bool> welke) => [.. Verplichtingen.Alle.Where(welke).Select(v => new Optie(v.Code, Van(v)))];
}
