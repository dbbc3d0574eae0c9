using System.Collections.Frozen;

namespace Maatregel.Rules.Recht;

/// <summary>Een verplichting waarvan het niet nakomen gevolgen kan hebben voor de uitkering.</summary>
public sealed record Verplichting
{
    private static readonly FrozenDictionary<string, Verplichting> PerCode =
        Verplichtingen.Alle.ToFrozenDictionary(v => v.Code, StringComparer.Ordinal);

    internal Verplichting(string code, Wetsbepaling bron, string omschrijving)
    {
        Code = code;
        Bron = bron;
        Omschrijving = omschrijving;
    }

    /// <summary>De code, bijvoorbeeld <c>pw-18-4-h</c>.</summary>
    public string Code { get; }

    /// <summary>De bepaling die de verplichting oplegt.</summary>
    public Wetsbepaling Bron { get; }

    /// <summary>De verplichting in gewone woorden.</summary>
    public string Omschrijving { get; }

    /// <summary>De regeling waartoe de verplichting behoort.</summary>
    public Regeling Regeling => Bron.Wet == Wet.Ioaw ? Regeling.Ioaw : Bron.Wet == Wet.Ioaz ? Regeling.Ioaz : Regeling.Participatiewet;

    /// <summary>Of het een van de acht geüniformeerde verplichtingen van artikel 18, vierde lid, Participatiewet is.</summary>
    public bool Geuniformeerd => Bron is { Wet.Code: "pw", Artikelnummer: "18", Lidnummer: "4" };

    /// <summary>Of het een verplichting tot werk of participatie is. Die geldt niet voor iedereen (artikel 9 Participatiewet, 37 IOAW en IOAZ).</summary>
    internal bool Arbeidsverplichting => Bron switch
    {
        { Wet.Code: "pw" } => Geuniformeerd || Bron is { Artikelnummer: "9", Lidnummer: "1" },
        _ => Bron is { Artikelnummer: "37", Onderdeelletter: not "g" },
    };

    /// <summary>Of het in IOAW of IOAZ werk zoeken of aanvaarden is: daarom kan de uitkering worden geweigerd, en niet verlaagd.</summary>
    internal bool WerkZoekenOfAanvaarden => Bron is { Wet.Code: not "pw", Artikelnummer: "37", Lidnummer: "1", Onderdeelletter: "a" or "c" };

    /// <summary>
    /// Of een eigen lid de verlaging regelt: wie door gedrag zijn ontheffing als alleenstaande ouder verliest (artikel 9a, twaalfde lid,
    /// Participatiewet; 38, twaalfde lid, IOAW en IOAZ). De verordening bepaalt dan de verlaging, niet artikel 18, tweede lid, of 20.
    /// </summary>
    internal bool EigenVerlaging => Bron is { Artikelnummer: "9a" or "38", Lidnummer: "12" };

    /// <summary>De eerste dag waarop de verplichting bestond, als dat na 1 januari 2015 is.</summary>
    internal LocalDate? Sinds => Bron is { Wet.Code: "pw", Artikelnummer: "18b" } ? new LocalDate(2016, 1, 1) : null;

    /// <summary>De verplichting met deze code, of <c>null</c> als die niet bestaat.</summary>
    public static Verplichting? Zoek(string code) => PerCode.GetValueOrDefault(code);

    /// <inheritdoc/>
    public bool Equals(Verplichting? other) => other?.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
