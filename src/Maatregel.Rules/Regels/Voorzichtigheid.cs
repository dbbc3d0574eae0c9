namespace Maatregel.Rules.Regels;

/// <summary>
/// What the product adds out of caution, where the law is silent or its line is known only by analogy or from a first instance. Each stands
/// with the rule it belongs to (in the register, where that is a rule of imposing), in the advice that rests on it, and in docs/toetsverslag.md.
/// </summary>
internal static class Voorzichtigheid
{
    public static Productregel Tegelijk { get; } = new("meer maatregelen in één besluit lopen tegelijk");

    public static Productregel DrieMaanden { get; } = new("niet zonder vraag drie maanden of langer bij meer maatregelen na elkaar");

    public static Productregel Honderd { get; } = new("een maand gaat nooit boven 100%, ook niet naast een maatregel die al loopt");

    public static Productregel Vervalt { get; } = new("wat naast een maatregel die al loopt boven 100% uitkomt, vervalt");

    public static Productregel EenMaatregel { get; } = new("om één gedraging komt één maatregel");

    public static Productregel GeenUitkering { get; } = new("zonder uitkering om te verlagen geen maatregel");

    public static Productregel VanRechtswege { get; } = new("welke plichten van rechtswege gelden, waar de wet niet van opleggen of aanbieden spreekt");

    public static Productregel Reden { get; } = new("een reden bij het oordeel over de verwijtbaarheid");

    public static Productregel Verminderd { get; } = new("verminderde verwijtbaarheid is een vraag naar afstemming");

    public static Productregel OngelezenHerhaling { get; } = new("een herhalingsbepaling die niet is gelezen, maakt niet zwaarder");

    public static Productregel OngelezenEinde { get; } = new("een bepaling die niet is gelezen, eindigt geen zaak");

    public static Productregel AfzienBijVierdeLid { get; } = new("afzien om tijdsverloop bij het vierde lid is een vraag");

    public static Productregel NaBetaling { get; } = new("een tijdig verzoek wordt ook na betaling beoordeeld");

    /// <summary>All of them, in the order in which they are asked.</summary>
    public static IReadOnlyList<Productregel> Alle { get; } =
    [
        VanRechtswege, GeenUitkering, EenMaatregel, Reden, OngelezenEinde, AfzienBijVierdeLid, OngelezenHerhaling, Tegelijk, DrieMaanden, Honderd, Vervalt, Verminderd, NaBetaling,
    ];
}
