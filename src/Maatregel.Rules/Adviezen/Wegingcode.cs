namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van wat bij dringende redenen moet worden gewogen: <see cref="Wegingspunt.Code"/>.</summary>
public static class Wegingcode
{
    /// <summary>De gemeente had zelf een aandeel in wat er gebeurde.</summary>
    public const string AandeelGemeente = "aandeel-gemeente";

    /// <summary>De uitkering blijft meer maanden achter elkaar uit.</summary>
    public const string AchtereenvolgendeMaanden = "achtereenvolgende-maanden";

    /// <summary>Er was iets anders afgesproken.</summary>
    public const string AndersAfgesproken = "anders-afgesproken";

    /// <summary>Er is bewind, budgetbeheer of schuldhulpverlening.</summary>
    public const string Bewind = "bewind";

    /// <summary>Er zijn kort ervoor of erna meer maatregelen opgelegd.</summary>
    public const string EerdereMaatregelen = "eerdere-maatregelen";

    /// <summary>Huisuitzetting of afsluiting dreigt.</summary>
    public const string Huisuitzetting = "huisuitzetting";

    /// <summary>Er zijn minderjarige kinderen.</summary>
    public const string Kinderen = "kinderen";

    /// <summary>Er zijn problematische schulden.</summary>
    public const string Schulden = "schulden";

    /// <summary>De afspraak was per telefoon.</summary>
    public const string TelefonischeAfspraak = "telefonische-afspraak";

    /// <summary>De gedraging is verminderd verwijtbaar.</summary>
    public const string VerminderdeVerwijtbaarheid = "verminderde-verwijtbaarheid";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle { get; } = Reeks.Kopie<string>(
    [
        AandeelGemeente,
        AchtereenvolgendeMaanden,
        AndersAfgesproken,
        Bewind,
        EerdereMaatregelen,
        Huisuitzetting,
        Kinderen,
        Schulden,
        TelefonischeAfspraak,
        VerminderdeVerwijtbaarheid,
    ]);
}
