namespace Maatregel.Rules.Recht;

/// <summary>De vragen van het beslisschema, in de volgorde waarin zij worden gesteld.</summary>
public enum Stap
{
    /// <summary>Welke wettekst en welke verordening golden op de dag van de gedraging?</summary>
    Regime,

    /// <summary>Is dit een zaak voor een maatregel?</summary>
    Route,

    /// <summary>Gold de verplichting voor de belanghebbende, en was zij opgelegd?</summary>
    Plicht,

    /// <summary>Bij een no-show: was er een oproep, en een herhaling, die aankwam?</summary>
    Oproep,

    /// <summary>Staan de feiten vast?</summary>
    Feiten,

    /// <summary>Welke bepalingen passen?</summary>
    Grondslag,

    /// <summary>Ontbreekt elke vorm van verwijtbaarheid?</summary>
    Verwijtbaarheid,

    /// <summary>Is het te lang geleden?</summary>
    Verjaring,

    /// <summary>Welk percentage en hoe lang?</summary>
    HoogteEnDuur,

    /// <summary>Is het een herhaling?</summary>
    Recidive,

    /// <summary>Hoe gaan meer gedragingen samen?</summary>
    Samenloop,

    /// <summary>Is de belanghebbende gehoord?</summary>
    Zienswijze,

    /// <summary>Zijn er dringende redenen?</summary>
    DringendeRedenen,

    /// <summary>Wanneer gaat de maatregel in, en wat kost hij per maand?</summary>
    Uitvoering,

    /// <summary>Welke termijnen gaan lopen?</summary>
    Vervolg,

    /// <summary>Kan een opgelegde maatregel worden herzien, en gebeurt dat?</summary>
    Herziening,
}
