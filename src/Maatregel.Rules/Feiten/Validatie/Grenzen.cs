namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>What a case may hold at most. These are bounds of the product, not of the law.</summary>
internal static class Grenzen
{
    public const int Kenmerk = 100;
    public const int Naam = 50;
    public const int Motivering = 10_000;
    public const int Gedragingen = 1000;
    public const int EerdereMaatregelen = 1000;
    public const int Oproepen = 100;
    public const decimal Norm = 100_000;
    public const int MaandenAfstemming = 36;
    public const int MaandenEerdere = 60;
    public const int Categorie = 99;

    public static LocalDate EersteDag { get; } = new(1900, 1, 1);

    public static LocalDate LaatsteDag { get; } = new(2199, 12, 31);
}
