namespace Maatregel.Rules.Publicaties.Tests.Hulp;

/// <summary>The texts of the tests. Municipalities, numbers and provisions are made up.</summary>
internal static class Proefteksten
{
    /// <summary>In the manner of the usual model, and four that are odd.</summary>
    public static string[] Bekend { get; } = ["gebruikelijk", "hoofdstukken", "tabellen", "lijst", "bedragen"];

    /// <summary>Written before anything was proposed from a text, and not looked at while that was made.</summary>
    public static string[] Apart { get; } = ["apart-1", "apart-2", "apart-3"];

    /// <summary>Strange on purpose, and read for the first time after everything that is proposed was made.</summary>
    public static string[] Vreemd { get; } = ["vreemd-1", "vreemd-2", "vreemd-3", "vreemd-4", "vreemd-5", "vreemd-6", "vreemd-7"];

    public static string[] Namen { get; } = [.. Bekend, .. Apart, .. Vreemd];

    public static Publicatie Cvdr(string naam) => PublicatieReader.Lees(Publicatieschrijver.Cvdr(Proeftekst.Lees(naam + ".txt"))).Waarde!;

    public static Publicatie Stop(string naam) => PublicatieReader.Lees(Publicatieschrijver.Stop(Proeftekst.Lees(naam + ".txt"))).Waarde!;
}
