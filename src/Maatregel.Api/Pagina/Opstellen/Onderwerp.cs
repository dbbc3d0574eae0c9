namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>One screen of the form in which a verordening is written.</summary>
/// <param name="Code">The code in the form.</param>
/// <param name="Titel">The heading.</param>
/// <param name="Uitleg">What it is about and what the Act allows.</param>
/// <param name="Leden">The members of the document that are written here.</param>
internal sealed record Onderwerp(string Code, string Titel, string Uitleg, params IReadOnlyList<string> Leden)
{
    /// <summary>The screens, in the order in which somebody reads a verordening.</summary>
    public static IReadOnlyList<Onderwerp> Alle { get; } =
    [
        new(
            "document",
            "Over het document",
            "U schrijft één versie van één verordening op. Wat u niet weet, laat u leeg.",
            "titel", "regelingen", "id", "versie", "vastgesteldDoor", "wettelijkeGrondslag", "cvdrId", "cvdrVersie", "bekendmaking", "terugwerkendTot", "bekendVanaf", "bekendTotEnMet", "leuntOp", "opmerking"),
        new(
            "gemeenten",
            "De gemeenten",
            "Op één dag geldt in een gemeente één verordening, op zijn vroegst vanaf 1 januari 2015 (artikel 8, eerste lid, Participatiewet).",
            "gemeenten"),
        new(
            "uniform",
            "De duur bij het vierde lid",
            "Het percentage staat in de wet: 100. De verordening bepaalt alleen de duur: de eerste keer een of twee maanden (artikel 18, vijfde lid, Participatiewet), en bij herhaling langer dan de eerste keer en hoogstens drie maanden (zesde lid). Daarna is het altijd drie maanden. De duur hoort voor alle acht onderdelen dezelfde te zijn.",
            "uniform"),
        new(
            "spreiding",
            "Spreiden over maanden",
            "Alleen de eerste keer, over de maand van oplegging en hoogstens de twee maanden daarna, met in de eerste maand ten minste een derde (artikel 18, vijfde lid, Participatiewet).",
            "spreiding"),
        new(
            "gedragingen",
            "De gedragingen",
            "Welke gedragingen noemt de verordening, en in welke categorie? Een gedraging zonder categorie heeft een eigen tarief. U kunt alleen verplichtingen kiezen waarvoor de wet de verlaging aan de verordening overlaat: het vierde lid, de inlichtingenplicht en de taaleis horen daar niet bij.",
            "gedragingen", "overigeGedragingen"),
        new(
            "tarieven",
            "Het tarief van elke categorie",
            "Een percentage van 0 tot en met 100, of een vast bedrag, en een duur die eindigt (artikel 18, tweede lid, Participatiewet). Hebben de regelingen elk een eigen tarief, schrijf de categorie dan meer keren op.",
            "tarieven"),
        new(
            "tekortschietendBesef",
            "Tekortschietend besef",
            "Tekortschietend besef van verantwoordelijkheid voor de voorziening in het bestaan (artikel 18, tweede lid, Participatiewet). Een tarief per geval, naar het bedrag in schijven, of allebei. De schijven lopen op; alleen de laatste heeft geen bovengrens.",
            "tekortschietendBesef"),
        new(
            "recidive",
            "Herhaling bij eigen gedragingen",
            "Bij het vierde lid staat herhaling in de wet (artikel 18, zesde tot en met achtste lid, Participatiewet). Hier gaat het om de eigen gedragingen. Een percentage komt nooit boven 100, een duur eindigt, en een herhaling is nooit lichter dan de keer ervoor.",
            "recidive"),
        new("waarschuwing", "De waarschuwing", "Kan of moet het college bij een categorie eerst waarschuwen?", "waarschuwing"),
        new("afzien", "Afzien na verloop van tijd", "Na hoeveel tijd komt er geen maatregel meer? Dat er geen maatregel is zonder enig verwijt, staat al in de wet (artikel 18, negende lid, Participatiewet).", "afzien"),
        new("horen", "Horen", "Wanneer mag horen achterwege blijven, naast de gronden van artikel 4:11 van de Algemene wet bestuursrecht?", "horen"),
        new("ingang", "De ingang van de maatregel", "Over welke maand gaat een maatregel?", "ingang"),
        new("berekeningsgrondslag", "Waarover wordt gerekend", "Waarover wordt het percentage berekend?", "berekeningsgrondslag"),
        new("samenloop", "Meer schendingen tegelijk", "Eén handeling kan meer verplichtingen schenden, en er kunnen meer handelingen zijn.", "samenloop"),
        new("verminderdeVerwijtbaarheid", "Verminderd verwijt", "Welk deel van het percentage blijft over als iemand maar voor een deel iets te verwijten is? Nooit meer dan het hele percentage.", "verminderdeVerwijtbaarheid"),
        new("individueleAfstemming", "De ruimte om af te wijken", "Hoe ver mag het college in een geval van het tarief afwijken? Van 0 tot en met 100 procent (artikel 18, tweede lid, Participatiewet).", "individueleAfstemming"),
        new("herleving", "De rest na beëindiging", "Kan wat niet is uitgevoerd, later worden toegepast als iemand opnieuw een uitkering krijgt?", "herleving"),
        new("inkeer", "Inkeer", "Bij het vierde lid staat inkeer op verzoek in de wet (artikel 18, elfde lid, Participatiewet). Kent de verordening haar ook bij haar eigen maatregelen?", "inkeer"),
        new("weigering", "Weigering van IOAW of IOAZ", "Wie in de IOAW of IOAZ geen werk zoekt of aanvaardt, valt onder weigering (artikel 20 van beide wetten). Wat zegt de verordening daarover?", "weigering"),
        new("besluiteisen", "Wat in het besluit staat", "Wat moet volgens de verordening in het besluit staan?", "besluiteisen"),
        new("hardheidsclausule", "De hardheidsclausule", "Schrijf haar in de woorden van de verordening.", "hardheidsclausule"),
    ];

    public static Onderwerp? Zoek(string code) => Alle.FirstOrDefault(o => o.Code == code);

    /// <summary>The screen on which something is mended; what stands on none belongs to the document as a whole.</summary>
    public static Onderwerp Van(string pad) => Alle.FirstOrDefault(o => o.Leden.Contains(pad.Split('.', '[')[0])) ?? Alle[0];

    public Onderwerp? Volgende() => Alle.SkipWhile(o => o != this).Skip(1).FirstOrDefault();

    public Onderwerp? Vorige() => Alle.TakeWhile(o => o != this).LastOrDefault();
}
