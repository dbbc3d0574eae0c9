using System.Diagnostics.CodeAnalysis;

namespace Maatregel.Rules.Waarden;

/// <summary>Een deel van een geheel, exact: <c>1/3</c> is niet 0,33.</summary>
public readonly record struct Breuk : IComparable<Breuk>
{
    /// <summary>Maakt een vereenvoudigde breuk.</summary>
    /// <param name="teller">De teller, 0 of hoger.</param>
    /// <param name="noemer">De noemer, 1 of hoger.</param>
    /// <exception cref="ArgumentOutOfRangeException">De teller is negatief of de noemer is geen 1 of hoger.</exception>
    public Breuk(int teller, int noemer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(teller);
        ArgumentOutOfRangeException.ThrowIfLessThan(noemer, 1);
        var deler = GrootsteGemeneDeler(teller, noemer);
        Teller = teller / deler;
        Noemer = noemer / deler;
    }

    /// <summary>De teller.</summary>
    public int Teller { get; }

    /// <summary>De noemer.</summary>
    public int Noemer { get; }

    /// <summary>Leest <c>1/3</c> of <c>1</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Breuk breuk)
    {
        breuk = default;
        var delen = tekst?.Split('/') ?? [];
        if (delen.Length is not (1 or 2)) return false;
        var noemer = 1;
        if (!int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var teller)) return false;
        if (delen.Length == 2 && !int.TryParse(delen[1], NumberStyles.None, CultureInfo.InvariantCulture, out noemer)) return false;
        if (noemer < 1) return false;
        breuk = new Breuk(teller, noemer);
        return true;
    }

    /// <summary>De som.</summary>
    public static Breuk operator +(Breuk links, Breuk rechts) =>
        new((links.Teller * rechts.Noemer) + (rechts.Teller * links.Noemer), links.Noemer * rechts.Noemer);

    /// <summary>Kleiner dan.</summary>
    public static bool operator <(Breuk links, Breuk rechts) => links.CompareTo(rechts) < 0;

    /// <summary>Groter dan.</summary>
    public static bool operator >(Breuk links, Breuk rechts) => links.CompareTo(rechts) > 0;

    /// <summary>Kleiner dan of gelijk aan.</summary>
    public static bool operator <=(Breuk links, Breuk rechts) => links.CompareTo(rechts) <= 0;

    /// <summary>Groter dan of gelijk aan.</summary>
    public static bool operator >=(Breuk links, Breuk rechts) => links.CompareTo(rechts) >= 0;

    /// <inheritdoc cref="op_Addition"/>
    public Breuk Add(Breuk andere) => this + andere;

    /// <inheritdoc/>
    public int CompareTo(Breuk other) => ((long)Teller * other.Noemer).CompareTo((long)other.Teller * Noemer);

    /// <inheritdoc/>
    public override string ToString() =>
        Noemer == 1 ? Teller.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Teller}/{Noemer}");

    private static int GrootsteGemeneDeler(int a, int b) => b == 0 ? a : GrootsteGemeneDeler(b, a % b);
}
