namespace Maatregel.Rules.Afspraken;

/// <summary>Een dilemma uit de praktijk, met wat wel en niet mag tellen en het artikel erbij.</summary>
/// <param name="Code">De code.</param>
/// <param name="Soort">Hoe de overweging telt.</param>
/// <param name="Gedachte">Wat men zegt.</param>
/// <param name="Antwoord">Hoe het zit, en wat de goede weg is.</param>
/// <param name="Bronnen">De artikelen.</param>
public sealed record Wegwijzer(string Code, Wegwijzersoort Soort, string Gedachte, string Antwoord, IReadOnlyList<Bron> Bronnen)
{
    /// <summary>De artikelen.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Bronnen);

    /// <summary>Alle wegwijzers: eerst wat meeweegt, dan wat niet meeweegt, dan de verkeerde wegen.</summary>
    public static IReadOnlyList<Wegwijzer> Alle { get; } =
    [
        new("kon-niet", Wegwijzersoort.WeegtMee, "Deze inwoner kon niet komen, of begreep het niet.", "Dat gaat over verwijtbaarheid. Ontbreekt elk verwijt, dan komt er geen maatregel. Leg vast waarom.", GeenVerwijt),
        new("schulden-huur-kinderen", Wegwijzersoort.WeegtMee, "Een maatregel brengt deze inwoner verder in de schulden, of op straat.", "Dat kan een dringende reden zijn: stem af, desnoods op nihil, en schrijf op waarom. Laat het niet stilletjes weg. IOAW en IOAZ kennen geen dringende redenen; daar weegt u of het evenredig is.", [Pw("18", "10"), Evenredig]),
        new("anders-afgesproken", Wegwijzersoort.WeegtMee, "Wij hadden iets anders afgesproken, of wij deden zelf iets niet goed.", "Weeg dat bij de verwijtbaarheid: rust, eerst zelf zoeken, een vrijwillig traject, een belofte, geen tolk, een verkeerd adres.", [.. GeenVerwijt, Zorgvuldig]),
        new("verandert-niets", Wegwijzersoort.WeegtNietMee, "Een maatregel verandert het gedrag van deze inwoner toch niet.", "Of een maatregel helpt, is geen voorwaarde van de wet. De gevolgen wegen wel mee. En bij een maatregel van 100% om een plicht van artikel 18, vierde lid, kan de inwoner om herziening vragen zodra hij doet wat moet. IOAW en IOAZ zeggen dat laatste niet.", [Pw("18", "10"), Pw("18", "11"), Evenredig]),
        new("de-relatie", Wegwijzersoort.WeegtNietMee, "Het schaadt de band met mijn klant.", "Dat is geen grond om af te zien. Laat een collega het horen doen of meekijken, en leg uit dat u beide taken hebt.", [.. Verlagen, Wet.Awb.Artikel("2:4")]),
        new("sociaal-karakter", Wegwijzersoort.WeegtNietMee, "Onze gemeente heeft een sociaal karakter.", "Gelijke gevallen vragen een gelijke behandeling. Sociaal zijn kan binnen de regels: verwijtbaarheid, dringende redenen of evenredigheid, afstemmen.", [Pw("18", "1"), Pw("18", "10"), .. GeenVerwijt, Evenredig]),
        new("geen-tijd", Wegwijzersoort.WeegtNietMee, "Mijn caseload laat dit niet toe.", "Drukte is geen grond, en wie wel een dossier krijgt mag niet van de agenda afhangen. Leg bij elke gemiste afspraak één rij vast; dan is het dossier er al.", [Zorgvuldig]),
        new("eerder-zelf-betaald", Wegwijzersoort.WeegtNietMee, "Deze inwoner heeft jaren gewerkt en premie betaald.", "Een eerdere bijdrage telt niet bij de vraag of een plicht is geschonden. De omstandigheden van nu wegen wel mee.", [Pw("18", "1"), .. Verlagen, Evenredig]),
        new("boete", Wegwijzersoort.VerkeerdeWeg, "Dan geven wij een boete: iemand gaf geen inlichtingen.", "Niet komen op een afspraak over werk is geen schending van de inlichtingenplicht. De goede weg is die van de maatregel: herhaling, horen, advies.", [Pw("18a", "1"), Pw("17", "1"), Wet.Ioaw.Artikel("20a"), Wet.Ioaz.Artikel("20a")]),
        new("opschorten", Wegwijzersoort.VerkeerdeWeg, "Twee keer niet gekomen: dan schorten wij op.", "Opschorten kan alleen als gegevens ontbreken die nodig zijn voor het recht op de uitkering, met een termijn om het te herstellen. Ging de afspraak over werk, dan is het de weg van de maatregel.", Opschorten),
        new("blokkeren", Wegwijzersoort.VerkeerdeWeg, "Wij blokkeren de uitkering tot iemand zich meldt.", "Daar is zonder besluit geen grond voor. Ontbreken gegevens voor het recht, dan opschorten met een termijn; anders de weg van de maatregel.", [.. Opschorten, Wet.Awb.Artikel("3:41")]),
        new("beeindigen", Wegwijzersoort.VerkeerdeWeg, "Na drie keer beëindigen wij de uitkering.", "Niet komen op een afspraak over werk is geen grond om te beëindigen. Intrekken kan na een opschorting waarvan het verzuim niet op tijd is hersteld. Anders is het de weg van de maatregel.", [Pw("54", "4"), Ioaw("17", "4"), Ioaz("17", "4")]),
        new("wegblijftarief", Wegwijzersoort.VerkeerdeWeg, "Wij rekenen een tarief, zoals een ziekenhuis.", "De wet kent dat niet. Wat de wet wel kent, is de maatregel.", Verlagen),
    ];

    private static IReadOnlyList<Bron> GeenVerwijt => [Pw("18", "9"), Ioaw("20", "3"), Ioaz("20", "3")];

    /// <summary>The lid on lowering: IOAW and IOAZ have it in the other order.</summary>
    private static IReadOnlyList<Bron> Verlagen => [Pw("18", "2"), Ioaw("20", "2"), Ioaz("20", "1")];

    private static IReadOnlyList<Bron> Opschorten => [Pw("54", "1"), Ioaw("17", "1"), Ioaz("17", "1")];

    /// <summary>IOAW and IOAZ know no urgent reasons: the weighing of the Awb takes their place.</summary>
    private static Wetsbepaling Evenredig => Wet.Awb.Artikel("3:4").Lid("2");

    private static Wetsbepaling Zorgvuldig => Wet.Awb.Artikel("3:2");

    private static Wetsbepaling Pw(string artikel, string lid) => Wet.Participatiewet.Artikel(artikel).Lid(lid);

    private static Wetsbepaling Ioaw(string artikel, string lid) => Wet.Ioaw.Artikel(artikel).Lid(lid);

    private static Wetsbepaling Ioaz(string artikel, string lid) => Wet.Ioaz.Artikel(artikel).Lid(lid);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
