using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Of whom a letter speaks. A couple reads one letter: then only a name says who it is.</summary>
internal static class Aanspreking
{
    /// <summary>Whoever reads a letter to one person.</summary>
    public const string U = "u";

    private const string Partner = "[naam van de partner]";
    private const string Inwoner = "[naam van de inwoner]";

    public static string Persoon(Gezinslid van, bool voorBeiden) => van == Gezinslid.Partner ? Partner : voorBeiden ? Inwoner : U;

    public static string Begin(string persoon) => persoon == U ? "U" : persoon.Replace("[naam", "[Naam", StringComparison.Ordinal);

    public static string WiensPlicht(string persoon) => persoon == U ? "Uw plicht" : $"De plicht van {persoon}";

    /// <summary>Who was heard or invited, for a colleague; nothing told is the inhabitant, as article 4:8 is read.</summary>
    public static string Gehoorden(IReadOnlyList<Gezinslid>? wie) => wie switch
    {
        [_, _, ..] => "de inwoner en de partner",
        [Gezinslid.Partner] => "de partner",
        _ => "de inwoner",
    };

    /// <summary>Who was heard; nothing told leaves it open.</summary>
    public static string Gehoord(IReadOnlyList<Gezinslid>? wie) => wie switch
    {
        [_, _, ..] => "u allebei",
        [Gezinslid.Partner] => Partner,
        [_] => Inwoner,
        _ => "[wie: een van u of u allebei]",
    };
}
