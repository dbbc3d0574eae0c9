namespace Maatregel.Rules.Waarden;

/// <summary>Deliberately wrong: the cellar imports nobody.</summary>
internal static class GeplantInDeKelder
{
    public static string Naam => Recht.Wet.Participatiewet.Naam;
}
