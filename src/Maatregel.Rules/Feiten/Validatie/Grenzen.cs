namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>
/// What a case may hold at most. These are bounds of the product, not of the law: whatever is accepted costs a bounded amount of
/// work. They stand on the members as well, for the schemas.
/// </summary>
internal static class Grenzen
{
    public const int Kenmerk = 100;
    public const int Naam = 50;
    public const int Belpogingen = 20;
    public const int Motivering = 10_000;
    public const int Gedragingen = 20;
    public const int EerdereMaatregelen = 100;
    public const int Oproepen = 20;
    public const int Ontheffingen = 20;
    public const int Verplichtingen = 50;
    public const int BuitenToepassing = 50;
    public const int MaandenZonderUitkering = 60;
    public const int LatereNormen = 20;
    public const int GemeenteAandelen = 20;
    public const int Gezinsleden = 2;
    public const decimal Norm = 100_000;
    public const decimal Benadeling = 10_000_000;
    public const int MaandenAfstemming = 36;
    public const int MaandenEerdere = 60;
    public const int MaandenAfhankelijkheid = 120;
    public const int Categorie = 99;

    public static LocalDate EersteDag { get; } = new(1900, 1, 1);

    public static LocalDate LaatsteDag { get; } = new(2199, 12, 31);
}
