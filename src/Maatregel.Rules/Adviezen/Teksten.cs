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
    public string Beschikking => AlsPast("beschikking") ?? GeenMaatregel ?? Waarschuwing ?? Schrijf("geen-besluit");

    /// <summary>Het voornemen met de uitnodiging voor een zienswijze; <c>null</c> als die uitnodiging niet aan de orde is.</summary>
    public string? Voornemen => AlsPast("voornemen");

    /// <summary>De brief dat er geen maatregel komt; <c>null</c> bij een andere uitkomst.</summary>
    public string? GeenMaatregel => AlsPast("geen-maatregel");

    /// <summary>De brief met de waarschuwing; <c>null</c> bij een andere uitkomst.</summary>
    public string? Waarschuwing => AlsPast("waarschuwing");

    /// <summary>De uitleg hoe de inwoner om herziening vraagt (artikel 18, elfde lid, Participatiewet); <c>null</c> als dat niet kan.</summary>
    public string? Inkeer => AlsPast("inkeer");

    /// <summary>De namen van de teksten die bij dit advies passen, om met <see cref="Stuk"/> te schrijven.</summary>
    public IReadOnlyList<string> Passend() => Tekstsoort.Passend(_advies);

    /// <summary>Een tekst met haar bouw, om als HTML of als bestand te schrijven.</summary>
    /// <param name="naam">De naam van het sjabloon.</param>
    /// <returns>De tekst, of <c>null</c> als zij niet bij dit advies past.</returns>
    public Tekststuk? Stuk(string naam) => Sjablonen.Stuk(naam, _advies) is { } stuk ? naam == "kort" ? Ingekort(stuk) : stuk : null;

    private static Tekststuk Ingekort(Tekststuk stuk)
    {
        var kort = Inkorting.Tot(stuk.Tekst, KortTekens);
        return kort == stuk.Tekst ? stuk : stuk with { Tekst = kort, Blokken = [new Tekstblok(Bloksoort.Alinea, [.. kort.Split('\n').Select(r => (IReadOnlyList<string>)[r])])] };
    }

    private Sjablonen Sjablonen => _advies.Achtergrond.Instellingen.Sjablonen;

    private bool Past(string naam) => Tekstsoort.Zoek(naam)?.Past(_advies) == true;

    private string? AlsPast(string naam) => Past(naam) ? Schrijf(naam) : null;

    private string Schrijf(string naam) => Sjablonen.Schrijf(naam, _advies);
}
