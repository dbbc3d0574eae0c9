namespace Maatregel.Rules.Json;

/// <summary>What is wrong with one JSON value. Never holds the value itself: it may be personal.</summary>
internal sealed record Gebrek(string Code, string Reden)
{
    public static Gebrek Type(string verwacht) => new("verkeerd-type", $"Hier hoort {verwacht}.");

    public static Gebrek GetalAlsTekst { get; } = new("verkeerd-type", "Hier hoort een getal: laat de aanhalingstekens weg.");

    public static Gebrek Bereik { get; } = new("getal-buiten-bereik", "Dit getal is te groot of heeft te veel cijfers.");

    /// <summary>Longer lists than this no verordening needs; it keeps a hostile document cheap to refuse. Lists of facts have bounds of their own.</summary>
    public const int LangsteLijst = 1000;

    /// <summary>A longer text than this no provision has; without a bound one text comes back wherever the document is cited. Texts of facts have bounds of their own.</summary>
    public const int LangsteTekst = 5000;

    public static Gebrek TeLang { get; } = new("ongeldige-lengte", $"Een tekst in een verordening heeft hoogstens {LangsteTekst} tekens.");

    public static Gebrek Lijst(int langste) => new("ongeldig-aantal", $"Deze lijst heeft hoogstens {langste} elementen.");

    public static Gebrek Null { get; } = new("null-niet-toegestaan", "Hier mag geen null staan: vul een waarde in of laat het lid weg.");

    public static Gebrek Leeg { get; } = new("ontbreekt", "Hier staat niets: vul een waarde in of laat het lid weg.");

    public static Gebrek Onbekend { get; } = new("onbekende-code", "Deze waarde bestaat niet.");

    public static Gebrek Tekst { get; } = new("ongeldige-tekst", "Deze tekst bevat een teken dat niet bestaat (een half surrogaat).");
}
