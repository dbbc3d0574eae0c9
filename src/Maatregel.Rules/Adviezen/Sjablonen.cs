using System.Collections.Frozen;
using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// De sjablonen van de teksten bij een advies. Een gemeente kan er een of meer vervangen; de rest blijft zoals geleverd.
/// Hoe een sjabloon eruitziet en wat erin kan worden ingevuld, staat in <c>docs/sjablonen.md</c>.
/// </summary>
public sealed class Sjablonen
{
    private readonly FrozenDictionary<string, Sjabloon> _sjablonen;

    /// <summary>Maakt sjablonen.</summary>
    /// <param name="vervangingen">De tekst per naam; de namen staan in <see cref="Namen"/>.</param>
    /// <exception cref="OngeldigSjabloonException">Een naam of een plek om in te vullen is onbekend, of een deel is niet gesloten; de exceptie noemt alle fouten.</exception>
    public Sjablonen(IReadOnlyDictionary<string, string> vervangingen)
    {
        ArgumentNullException.ThrowIfNull(vervangingen);
        List<Fout> fouten = [.. vervangingen.Keys.Where(n => !Sjabloonbestand.Namen.Contains(n)).Order(StringComparer.Ordinal)
            .Select(Onbekend)];
        _sjablonen = Namen.ToFrozenDictionary(
            naam => naam,
            naam => new Sjabloonlezer(naam, fouten).Lees(vervangingen.GetValueOrDefault(naam) ?? Sjabloonbestand.Tekst(naam), Tekstsoort.Zoek(naam)!.Velden),
            StringComparer.Ordinal);
        if (fouten.Count > 0) throw new OngeldigSjabloonException(fouten);
    }

    /// <summary>De sjablonen zoals geleverd.</summary>
    public static Sjablonen Standaard { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>De namen van de sjablonen: <c>beschikking</c>, <c>geen-maatregel</c>, <c>kort</c> enzovoort.</summary>
    public static IReadOnlyList<string> Namen => Sjabloonbestand.Namen;

    /// <summary>De tekst van een sjabloon zoals geleverd, om van uit te gaan bij een eigen tekst.</summary>
    /// <param name="naam">De naam, een uit <see cref="Namen"/>.</param>
    /// <exception cref="ArgumentException">De naam bestaat niet.</exception>
    public static string Geleverd(string naam) => Sjabloonbestand.Namen.Contains(naam)
        ? Sjabloonbestand.Tekst(naam)
        : throw new ArgumentException("Dit sjabloon bestaat niet.", nameof(naam));

    /// <summary>Wat een tekst is, in enkele woorden.</summary>
    /// <param name="naam">De naam, een uit <see cref="Namen"/>.</param>
    /// <exception cref="ArgumentException">De naam bestaat niet.</exception>
    public static string Titel(string naam) => Tekstsoort.Zoek(naam)?.Titel ?? throw new ArgumentException("Dit sjabloon bestaat niet.", nameof(naam));

    internal static Fout Onbekend(string naam) => new(naam, "onbekend", $"Dit sjabloon bestaat niet. Wel: {string.Join(", ", Namen)}.");

    internal string Schrijf(string naam, object stof) => _sjablonen[naam].Schrijf(stof);

    /// <returns>The text, or null when there is none of that name or it does not fit what it is asked about.</returns>
    internal Tekststuk? Stuk(string naam, object stof) => Tekstsoort.Zoek(naam)?.Past(stof) == true ? _sjablonen[naam].Stuk(naam, stof) : null;
}
