namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van wat de gemeente eerst of ook moet doen: <see cref="Vervolgstap.Code"/>.</summary>
public static class Vervolgstapcode
{
    /// <summary>De afmelding is bij een ander binnengekomen: geef haar door.</summary>
    public const string AfmeldingInternDoorgeven = "afmelding-intern-doorgeven";

    /// <summary>Voor een van de gedragingen geldt ook een andere route.</summary>
    public const string AndereRoute = "andere-route";

    /// <summary>Voer een gesprek over het wegblijven bij het traject.</summary>
    public const string GesprekBijTraject = "gesprek-bij-traject";

    /// <summary>Stuur een herhalingsoproep.</summary>
    public const string HerhalingsoproepVersturen = "herhalingsoproep-versturen";

    /// <summary>Nodig de belanghebbende uit voor een zienswijze.</summary>
    public const string UitnodigenZienswijze = "uitnodigen-zienswijze";

    /// <summary>Waarschuw voor de gevolgen van wegblijven bij het traject.</summary>
    public const string WaarschuwenBijTraject = "waarschuwen-bij-traject";

    /// <summary>Wacht de zienswijze af.</summary>
    public const string ZienswijzeAfwachten = "zienswijze-afwachten";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle { get; } = Reeks.Kopie<string>(
    [
        AfmeldingInternDoorgeven,
        AndereRoute,
        GesprekBijTraject,
        HerhalingsoproepVersturen,
        UitnodigenZienswijze,
        WaarschuwenBijTraject,
        ZienswijzeAfwachten,
    ]);
}
