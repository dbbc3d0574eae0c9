namespace Maatregel.Rules.Adviezen;

/// <summary>Deliberately wrong: an advice that asks a rule.</summary>
internal static class GeplantInAdviezen
{
    public static string Vraag => new Regels.Awb.Artikel03_2().Vraag;
}
