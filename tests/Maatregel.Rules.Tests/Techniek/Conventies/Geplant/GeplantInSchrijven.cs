namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Deliberately wrong: only two types of an advice may use the JSON.</summary>
internal static class GeplantInSchrijven
{
    public static object Opties => Json.MaatregelJson.Opties;
}
