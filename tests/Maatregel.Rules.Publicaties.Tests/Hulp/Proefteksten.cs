namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>The texts of the tests. Municipalities, numbers and provisions are made up.</summary>
internal static class Proefteksten
{
    /// <summary>In the manner of the usual model, and four that are odd.</summary>
    public static string[] Bekend { get; } = ["gebruikelijk", "hoofdstukken", "tabellen", "lijst", "bedragen"];

    /// <summary>Written before anything was proposed from a text, and not looked at while that was made.</summary>
    public static string[] Apart { get; } = ["apart-1", "apart-2", "apart-3"];

    public static string[] Namen { get; } = [.. Bekend, .. Apart];

    public static Publicatie Cvdr(string naam) => PublicatieReader.Lees(Publicatieschrijver.Cvdr(Proeftekst.Lees(naam + ".txt"))).Waarde!;

    public static Publicatie Stop(string naam) => PublicatieReader.Lees(Publicatieschrijver.Stop(Proeftekst.Lees(naam + ".txt"))).Waarde!;
}
