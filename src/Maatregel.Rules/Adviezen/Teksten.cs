using Maatregel.Rules.Adviezen.Schrijven;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// De teksten bij een advies. Elke tekst wordt pas geschreven als iemand hem leest. Een brief is een concept: wat een mens
/// moet invullen of nagaan, staat tussen [haken].
/// </summary>
public sealed class Teksten
{
    private const int KortTekens = 1000;

    private readonly Advies _advies;

    internal Teksten(Advies advies) => _advies = advies;

    /// <summary>Het advies in ten hoogste 1000 tekens, het zwaarste eerst; wat niet past, valt weg en de tekst zegt hoeveel dat is.</summary>
    public string Kort => Inkorting.Tot(Schrijf("kort"), KortTekens);

    /// <summary>De rapportage voor het dossier: feiten, recht, oordeel en bedragen.</summary>
    public string Rapportage => Schrijf("rapportage");

    /// <summary>De brief aan de inwoner die bij de uitkomst past; als er nog geen besluit te nemen is, wat er eerst moet gebeuren.</summary>
    public string Beschikking => _advies.Uitkomst switch
    {
        Uitkomst.Maatregel => Schrijf("beschikking"),
        Uitkomst.GeenMaatregel => Schrijf("geen-maatregel"),
        Uitkomst.Waarschuwing => Schrijf("waarschuwing"),
        _ => Schrijf("geen-besluit"),
    };

    /// <summary>Het voornemen met de uitnodiging voor een zienswijze; <c>null</c> als die uitnodiging niet aan de orde is.</summary>
    public string? Voornemen => _advies.Vervolgstappen.Any(s => s.Code == "uitnodigen-zienswijze") ? Schrijf("voornemen") : null;

    /// <summary>De brief dat er geen maatregel komt; <c>null</c> bij een andere uitkomst.</summary>
    public string? GeenMaatregel => _advies.Uitkomst == Uitkomst.GeenMaatregel ? Schrijf("geen-maatregel") : null;

    /// <summary>De brief met de waarschuwing; <c>null</c> bij een andere uitkomst.</summary>
    public string? Waarschuwing => _advies.Uitkomst == Uitkomst.Waarschuwing ? Schrijf("waarschuwing") : null;

    /// <summary>De uitleg hoe de inwoner om herziening vraagt (artikel 18, elfde lid, Participatiewet); <c>null</c> als dat niet kan.</summary>
    public string? Inkeer => Adviesstof.Inkeer(_advies) ? Schrijf("inkeer") : null;

    private string Schrijf(string naam) => _advies.Achtergrond.Instellingen.Sjablonen.Schrijf(naam, _advies);
}
