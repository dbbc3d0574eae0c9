namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A text that there is a template of.</summary>
/// <param name="Naam">The name of the template.</param>
/// <param name="Titel">What the text is, in Dutch, as the page and the documentation name it.</param>
/// <param name="Past">Whether the text fits an advice.</param>
internal sealed record Tekstsoort(string Naam, string Titel, Func<Advies, bool> Past)
{
    public static IReadOnlyList<Tekstsoort> Alle { get; } =
    [
        new("kort", "Het advies in het kort", _ => true),
        new("rapportage", "Het verslag voor het dossier", _ => true),
        new("voornemen", "Brief: het voornemen en de uitnodiging voor een gesprek", a => a.Vervolgstappen.Any(s => s.Code == "uitnodigen-zienswijze")),
        new("gespreksvoorbereiding", "Blad: voorbereiding van het gesprek", a => a.Uitkomst == Uitkomst.NogNiet),
        new("beschikking", "Brief: het besluit om te verlagen", a => a.Uitkomst == Uitkomst.Maatregel),
        new("geen-maatregel", "Brief: geen maatregel", a => a.Uitkomst == Uitkomst.GeenMaatregel),
        new("waarschuwing", "Brief: een waarschuwing", a => a.Uitkomst == Uitkomst.Waarschuwing),
        new("inkeer", "Uitleg: om herziening vragen", Adviesstof.Inkeer),
        new("geen-besluit", "Wat er eerst moet gebeuren", a => a.Uitkomst is not (Uitkomst.Maatregel or Uitkomst.GeenMaatregel or Uitkomst.Waarschuwing)),
    ];

    public static Tekstsoort? Zoek(string naam) => Alle.FirstOrDefault(s => s.Naam == naam);
}
