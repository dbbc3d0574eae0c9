using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The fields of an exemption: its ground, its days and the duties that it names.</summary>
internal static class Ontheffingvelden
{
    /// <summary>How many exemptions the form has room for.</summary>
    public const int Meeste = 5;

    public static IReadOnlyList<string> Alle { get; } =
        [.. Enumerable.Range(1, Meeste).SelectMany(i => new[] { Grond(i), Van(i), Tot(i) }.Concat(Verplichtingen.Alle.Select(v => Plicht(i, v))))];

    public static string Grond(int nummer) => Veld(nummer, "grond");

    public static string Van(int nummer) => Veld(nummer, "van");

    public static string Tot(int nummer) => Veld(nummer, "tot");

    public static string Plicht(int nummer, Verplichting verplichting) => Veld(nummer, verplichting.Code);

    /// <summary>What the name of every field of a second exemption, or a later one, begins with.</summary>
    public static string Begin(int nummer) => $"ontheffing-{nummer}-";

    private static string Veld(int nummer, string deel) => nummer == 1 ? $"ontheffing-{deel}" : Begin(nummer) + deel;
}
