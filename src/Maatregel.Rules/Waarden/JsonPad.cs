namespace Maatregel.Rules.Waarden;

/// <summary>Paths as <c>$.gedragingen[0].datum</c>.</summary>
internal static class JsonPad
{
    public static string Lid(string pad, string naam) =>
        naam.Length > 0 && naam.All(char.IsAsciiLetterOrDigit) ? $"{pad}.{naam}" : $"{pad}['{naam}']";

    public static string Element(string pad, int index) => string.Create(CultureInfo.InvariantCulture, $"{pad}[{index}]");

    /// <summary>The path of the object or list that holds this one.</summary>
    public static string Ouder(string pad) => pad[..Math.Max(pad.LastIndexOfAny(['.', '[']), 0)];

    /// <summary>From the name a validator gives a member: <c>Gedragingen[0].NoShow.Doel</c>.</summary>
    public static string VanEigenschap(string naam) => naam.Length == 0
        ? "$"
        : string.Concat(naam.Split('.').Select(deel => "." + char.ToLowerInvariant(deel[0]) + deel[1..]).Prepend("$"));

    /// <summary>Whether one path is the other or lies inside it.</summary>
    public static bool IsBinnen(string pad, string buitenste) =>
        pad.StartsWith(buitenste, StringComparison.Ordinal) && (pad.Length == buitenste.Length || pad[buitenste.Length] is '.' or '[');
}
