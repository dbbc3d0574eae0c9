namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>
/// What a number in a verordening may be at most, and how long a name. These are bounds of the product, not of the law: wider than any verordening that was
/// seen, and tight enough that a slip of the pen does not become a measure of forty years.
/// </summary>
internal static class Maat
{
    public const int Duur = 60;

    /// <summary>As in a case: an earlier measure names its category.</summary>
    public const int Categorie = 99;

    public const int Termijn = 120;

    public const int Factor = 10;

    public const int Bedrag = 10_000;

    public const int Schijf = 1_000_000;

    public const int Gedragingen = 100;

    public const int Stappen = 10;

    public const int Naam = 100;

    public const int Titel = 500;

    /// <summary>The last day that every month has.</summary>
    public const int LaatsteDag = 28;
}
