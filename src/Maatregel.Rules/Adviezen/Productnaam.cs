namespace Maatregel.Rules.Adviezen;

/// <summary>The product and its version.</summary>
internal static class Productnaam
{
    public static string Tekst { get; } = Maak();

    private static string Maak()
    {
        var naam = typeof(Productnaam).Assembly.GetName();
        return $"{naam.Name} {naam.Version!.ToString(3)}";
    }
}
