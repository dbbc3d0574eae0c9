using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Json;

/// <summary>What is wrong with one JSON value. Never holds the value itself: it may be personal.</summary>
internal sealed record Gebrek(string Code, string Reden)
{
    public static Gebrek Type(string verwacht) => new("verkeerd-type", $"Hier hoort {verwacht}.");

    public static Gebrek GetalAlsTekst { get; } = new("verkeerd-type", "Hier hoort een getal: laat de aanhalingstekens weg.");

    public static Gebrek Bereik { get; } = new("getal-buiten-bereik", "Dit getal is te groot of heeft te veel cijfers.");

    /// <summary>What a document does is told many times as long as the document.</summary>
    public static Gebrek TeGroot { get; } = new("te-groot", $"Een verordening heeft als document hoogstens {Documentgrenzen.Document} tekens.");

    public static Gebrek TeLang(int langste) => new("ongeldige-lengte", $"Deze tekst heeft hoogstens {langste} tekens.");

    public static Gebrek Lijst(int langste) => new("ongeldig-aantal", $"Deze lijst heeft hoogstens {langste} elementen.");

    public static Gebrek Null { get; } = new("null-niet-toegestaan", "Hier mag geen null staan: vul een waarde in of laat het lid weg.");

    public static Gebrek Leeg { get; } = new("ontbreekt", "Hier staat niets: vul een waarde in of laat het lid weg.");

    public static Gebrek Onbekend { get; } = new("onbekende-code", "Deze waarde bestaat niet.");

    public static Gebrek Tekst { get; } = new("ongeldige-tekst", "Deze tekst bevat een teken dat niet bestaat (een half surrogaat).");
}
