namespace Maatregel.Rules.Recht;

/// <summary>De namen van de regels van wet en werkproces: <see cref="RegelId.Waarde"/>. Een bepaling van een verordening heet <c>vo-</c> en haar artikel, en staat hier niet.</summary>
public static class Regelcode
{
    /// <summary>Artikel 3:2, Algemene wet bestuursrecht: Staan de feiten van de gedraging vast?</summary>
    public const string Awb3Punt2 = "awb-3-2";

    /// <summary>Artikel 3:4, tweede lid, Algemene wet bestuursrecht: Zijn de gevolgen van de maatregel onevenredig?</summary>
    public const string Awb3Punt4 = "awb-3-4";

    /// <summary>Artikel 4:8, eerste lid, Algemene wet bestuursrecht: Is de belanghebbende gehoord, of bleef dat terecht achterwege?</summary>
    public const string Awb4Punt8 = "awb-4-8";

    /// <summary>Artikel 5:4, tweede lid, Algemene wet bestuursrecht: Welke wettekst en welke verordening golden op de dag van de gedraging?</summary>
    public const string Awb5Punt4 = "awb-5-4";

    /// <summary>Artikel 6:7, Algemene wet bestuursrecht: Tot wanneer kan de belanghebbende bezwaar maken?</summary>
    public const string Awb6Punt7 = "awb-6-7";

    /// <summary>Artikel 13, tweede lid, IOAW: Is een gesprek in de aanvraagfase gemist?</summary>
    public const string Ioaw13Lid2 = "ioaw-13-2";

    /// <summary>Artikel 17, eerste lid, IOAW: Diende het gemiste gesprek om het recht op de uitkering vast te stellen?</summary>
    public const string Ioaw17Lid1 = "ioaw-17-1";

    /// <summary>Artikel 20, IOAW: Liep de uitkering nog niet op de dag van de gedraging?</summary>
    public const string Ioaw20 = "ioaw-20";

    /// <summary>Artikel 20, eerste lid, IOAW: Gaat het om niet zoeken of niet aanvaarden van werk?</summary>
    public const string Ioaw20Lid1 = "ioaw-20-1";

    /// <summary>Artikel 20, tweede lid, IOAW: Gaat het om een verplichting waarvoor de verordening de verlaging regelt?</summary>
    public const string Ioaw20Lid2 = "ioaw-20-2";

    /// <summary>Artikel 20, derde lid, IOAW: Ontbreekt elke vorm van verwijtbaarheid?</summary>
    public const string Ioaw20Lid3 = "ioaw-20-3";

    /// <summary>Artikel 37, eerste lid, IOAW: Moet deze verplichting zijn opgelegd, en was zij dan concreet en op maat aan de belanghebbende opgelegd?</summary>
    public const string Ioaw37Lid1 = "ioaw-37-1";

    /// <summary>Artikel 37a, IOAW: Gold op de dag van de gedraging een ontheffing om dringende redenen van deze verplichting?</summary>
    public const string Ioaw37a = "ioaw-37a";

    /// <summary>Artikel 38, IOAW: Gold op de dag van de gedraging een ontheffing als alleenstaande ouder van een kind jonger dan vijf jaar?</summary>
    public const string Ioaw38 = "ioaw-38";

    /// <summary>Artikel 13, tweede lid, IOAZ: Is een gesprek in de aanvraagfase gemist?</summary>
    public const string Ioaz13Lid2 = "ioaz-13-2";

    /// <summary>Artikel 17, eerste lid, IOAZ: Diende het gemiste gesprek om het recht op de uitkering vast te stellen?</summary>
    public const string Ioaz17Lid1 = "ioaz-17-1";

    /// <summary>Artikel 20, IOAZ: Liep de uitkering nog niet op de dag van de gedraging?</summary>
    public const string Ioaz20 = "ioaz-20";

    /// <summary>Artikel 20, eerste lid, IOAZ: Gaat het om een verplichting waarvoor de verordening de verlaging regelt?</summary>
    public const string Ioaz20Lid1 = "ioaz-20-1";

    /// <summary>Artikel 20, tweede lid, IOAZ: Gaat het om niet zoeken of niet aanvaarden van werk?</summary>
    public const string Ioaz20Lid2 = "ioaz-20-2";

    /// <summary>Artikel 20, derde lid, IOAZ: Ontbreekt elke vorm van verwijtbaarheid?</summary>
    public const string Ioaz20Lid3 = "ioaz-20-3";

    /// <summary>Artikel 37, eerste lid, IOAZ: Moet deze verplichting zijn opgelegd, en was zij dan concreet en op maat aan de belanghebbende opgelegd?</summary>
    public const string Ioaz37Lid1 = "ioaz-37-1";

    /// <summary>Artikel 37a, IOAZ: Gold op de dag van de gedraging een ontheffing om dringende redenen van deze verplichting?</summary>
    public const string Ioaz37a = "ioaz-37a";

    /// <summary>Artikel 38, IOAZ: Gold op de dag van de gedraging een ontheffing als alleenstaande ouder van een kind jonger dan vijf jaar?</summary>
    public const string Ioaz38 = "ioaz-38";

    /// <summary>Werkproces no-show, afmelding vooraf: Heeft de belanghebbende zich vóór een van de afspraken afgemeld?</summary>
    public const string NoShowAfmelding = "no-show-afmelding";

    /// <summary>Werkproces no-show, herhalingsoproep: Is na de gemiste afspraak een herhalingsoproep verzonden, en ook die afspraak gemist?</summary>
    public const string NoShowHerhaling = "no-show-herhaling";

    /// <summary>ECLI:NL:CRVB:2020:2767: Is aannemelijk dat elke gemiste oproep is verzonden en aangekomen?</summary>
    public const string NoShowOntvangst = "no-show-ontvangst";

    /// <summary>Werkproces no-show, verschijning bij de herhaling: Is de belanghebbende op de laatste oproep verschenen?</summary>
    public const string NoShowVerschijning = "no-show-verschijning";

    /// <summary>Regel van dit product: om één gedraging komt één maatregel: Is om deze gedraging al een maatregel opgelegd, of een waarschuwing gegeven?</summary>
    public const string ProductAlBeoordeeld = "product-al-beoordeeld";

    /// <summary>Regel van dit product: zonder uitkering om te verlagen geen maatregel: Is er nog een uitkering om te verlagen?</summary>
    public const string ProductNietUitvoerbaar = "product-niet-uitvoerbaar";

    /// <summary>Artikel 13, tweede lid, onderdeel d, Participatiewet: Is de belanghebbende jonger dan 27 en blijkt ondubbelzinnig dat hij zijn verplichtingen niet wil nakomen?</summary>
    public const string Pw13Lid2D = "pw-13-2-d";

    /// <summary>Artikel 17, eerste lid, Participatiewet: Gaat het om de inlichtingenplicht?</summary>
    public const string Pw17Lid1 = "pw-17-1";

    /// <summary>Artikel 17, tweede lid, Participatiewet: Is een gesprek in de aanvraagfase gemist?</summary>
    public const string Pw17Lid2 = "pw-17-2";

    /// <summary>Artikel 18, eerste lid, Participatiewet: Moet deze verplichting zijn opgelegd, en was zij dan concreet en op maat aan de belanghebbende opgelegd?</summary>
    public const string Pw18Lid1 = "pw-18-1";

    /// <summary>Artikel 18, tiende lid, Participatiewet: Noodzaken dringende redenen tot afstemming?</summary>
    public const string Pw18Lid10 = "pw-18-10";

    /// <summary>Artikel 18, elfde lid, Participatiewet: Berust de maatregel op het vijfde, zesde, zevende of achtste lid?</summary>
    public const string Pw18Lid11 = "pw-18-11";

    /// <summary>Artikel 18, twaalfde lid, Participatiewet: Is het de gedraging van een ander gezinslid?</summary>
    public const string Pw18Lid12 = "pw-18-12";

    /// <summary>Artikel 18, tweede lid, Participatiewet: Gaat het om een verplichting waarvoor de verordening de verlaging regelt?</summary>
    public const string Pw18Lid2 = "pw-18-2";

    /// <summary>Artikel 18, derde lid, Participatiewet: Berust de maatregel op het tweede lid en de verordening?</summary>
    public const string Pw18Lid3 = "pw-18-3";

    /// <summary>Artikel 18, vierde lid, onderdeel a, Participatiewet: Is geschonden: algemeen geaccepteerde arbeid aanvaarden of behouden?</summary>
    public const string Pw18Lid4A = "pw-18-4-a";

    /// <summary>Artikel 18, vierde lid, onderdeel b, Participatiewet: Is geschonden: ingeschreven staan bij een uitzendbureau, als het college dat heeft opgelegd?</summary>
    public const string Pw18Lid4B = "pw-18-4-b";

    /// <summary>Artikel 18, vierde lid, onderdeel c, Participatiewet: Is geschonden: werk verkrijgen in een andere gemeente voordat men daarheen verhuist?</summary>
    public const string Pw18Lid4C = "pw-18-4-c";

    /// <summary>Artikel 18, vierde lid, onderdeel d, Participatiewet: Is geschonden: bereid zijn tot drie uur per dag te reizen als dat voor werk nodig is?</summary>
    public const string Pw18Lid4D = "pw-18-4-d";

    /// <summary>Artikel 18, vierde lid, onderdeel e, Participatiewet: Is geschonden: bereid zijn te verhuizen als er geen andere mogelijkheid op werk is?</summary>
    public const string Pw18Lid4E = "pw-18-4-e";

    /// <summary>Artikel 18, vierde lid, onderdeel f, Participatiewet: Is geschonden: kennis en vaardigheden verkrijgen en behouden die voor werk nodig zijn?</summary>
    public const string Pw18Lid4F = "pw-18-4-f";

    /// <summary>Artikel 18, vierde lid, onderdeel g, Participatiewet: Is geschonden: werk niet belemmeren door kleding, gebrek aan verzorging of gedrag?</summary>
    public const string Pw18Lid4G = "pw-18-4-g";

    /// <summary>Artikel 18, vierde lid, onderdeel h, Participatiewet: Is geschonden: gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling?</summary>
    public const string Pw18Lid4H = "pw-18-4-h";

    /// <summary>Artikel 18, vijfde lid, Participatiewet: Is een van de acht geüniformeerde verplichtingen van het vierde lid geschonden?</summary>
    public const string Pw18Lid5 = "pw-18-5";

    /// <summary>Artikel 18, zesde lid, Participatiewet: Is dit een herhaling binnen twaalf maanden na een maatregel volgens het vijfde lid?</summary>
    public const string Pw18Lid6 = "pw-18-6";

    /// <summary>Artikel 18, zevende lid, Participatiewet: Is dit een herhaling binnen twaalf maanden na een maatregel volgens het zesde lid?</summary>
    public const string Pw18Lid7 = "pw-18-7";

    /// <summary>Artikel 18, achtste lid, Participatiewet: Is dit een herhaling binnen twaalf maanden na een maatregel volgens het zevende of dit lid?</summary>
    public const string Pw18Lid8 = "pw-18-8";

    /// <summary>Artikel 18, negende lid, Participatiewet: Ontbreekt elke vorm van verwijtbaarheid?</summary>
    public const string Pw18Lid9 = "pw-18-9";

    /// <summary>Artikel 18b, Participatiewet: Gaat het om de taaleis?</summary>
    public const string Pw18b = "pw-18b";

    /// <summary>Artikel 44, Participatiewet: Liep de uitkering nog niet op de dag van de gedraging?</summary>
    public const string Pw44 = "pw-44";

    /// <summary>Artikel 44, tweede lid, Participatiewet: Was de gedraging vóór de dag van de melding?</summary>
    public const string Pw44Lid2 = "pw-44-2";

    /// <summary>Artikel 54, eerste lid, Participatiewet: Diende het gemiste gesprek om het recht op de uitkering vast te stellen?</summary>
    public const string Pw54 = "pw-54";

    /// <summary>Artikel 9, eerste lid, Participatiewet: Had de belanghebbende op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?</summary>
    public const string Pw9Lid1 = "pw-9-1";

    /// <summary>Artikel 9, tweede lid, Participatiewet: Gold op de dag van de gedraging een ontheffing om dringende redenen van deze verplichting?</summary>
    public const string Pw9Lid2 = "pw-9-2";

    /// <summary>Artikel 9, vierde lid, Participatiewet: Is bij een alleenstaande ouder van een kind jonger dan twaalf jaar onderzocht of opvang, scholing en belastbaarheid werken toelaten?</summary>
    public const string Pw9Lid4 = "pw-9-4";

    /// <summary>Artikel 9, vijfde lid, Participatiewet: Was de belanghebbende op de dag van de gedraging volledig en duurzaam arbeidsongeschikt?</summary>
    public const string Pw9Lid5 = "pw-9-5";

    /// <summary>Artikel 9a, Participatiewet: Gold op de dag van de gedraging een ontheffing als alleenstaande ouder van een kind jonger dan vijf jaar?</summary>
    public const string Pw9a = "pw-9a";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle { get; } = Reeks.Kopie<string>(
    [
        Awb3Punt2,
        Awb3Punt4,
        Awb4Punt8,
        Awb5Punt4,
        Awb6Punt7,
        Ioaw13Lid2,
        Ioaw17Lid1,
        Ioaw20,
        Ioaw20Lid1,
        Ioaw20Lid2,
        Ioaw20Lid3,
        Ioaw37Lid1,
        Ioaw37a,
        Ioaw38,
        Ioaz13Lid2,
        Ioaz17Lid1,
        Ioaz20,
        Ioaz20Lid1,
        Ioaz20Lid2,
        Ioaz20Lid3,
        Ioaz37Lid1,
        Ioaz37a,
        Ioaz38,
        NoShowAfmelding,
        NoShowHerhaling,
        NoShowOntvangst,
        NoShowVerschijning,
        ProductAlBeoordeeld,
        ProductNietUitvoerbaar,
        Pw13Lid2D,
        Pw17Lid1,
        Pw17Lid2,
        Pw18Lid1,
        Pw18Lid10,
        Pw18Lid11,
        Pw18Lid12,
        Pw18Lid2,
        Pw18Lid3,
        Pw18Lid4A,
        Pw18Lid4B,
        Pw18Lid4C,
        Pw18Lid4D,
        Pw18Lid4E,
        Pw18Lid4F,
        Pw18Lid4G,
        Pw18Lid4H,
        Pw18Lid5,
        Pw18Lid6,
        Pw18Lid7,
        Pw18Lid8,
        Pw18Lid9,
        Pw18b,
        Pw44,
        Pw44Lid2,
        Pw54,
        Pw9Lid1,
        Pw9Lid2,
        Pw9Lid4,
        Pw9Lid5,
        Pw9a,
    ]);
}
