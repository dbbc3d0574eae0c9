using Maatregel.Rules.Adviezen.Schrijven;

namespace Maatregel.Rules.Adviezen;

/// <summary>De brieven bij een advies over herziening: de maatregel wordt lichter, of hij blijft zoals hij is.</summary>
public static class Herzieningsbrief
{
    /// <summary>De namen van de teksten: die van de sjablonen.</summary>
    public static IReadOnlyList<string> Namen { get; } = [.. Tekstsoort.Alle.Where(s => s.Velden == Herzieningsvelden.Alle).Select(s => s.Naam)];

    /// <summary>De namen van de teksten die bij dit advies passen.</summary>
    /// <param name="herziening">Het advies.</param>
    public static IReadOnlyList<string> Passend(Herziening herziening) => Tekstsoort.Passend(herziening);

    /// <summary>Schrijft een brief.</summary>
    /// <param name="naam">De naam van het sjabloon, een uit <see cref="Namen"/>.</param>
    /// <param name="herziening">Het advies.</param>
    /// <returns>De brief, of <c>null</c> als zij niet bij het advies past.</returns>
    public static Tekststuk? Schrijf(string naam, Herziening herziening)
    {
        ArgumentNullException.ThrowIfNull(herziening);
        return herziening.Achtergrond.Instellingen.Sjablonen.Stuk(naam, herziening);
    }
}
