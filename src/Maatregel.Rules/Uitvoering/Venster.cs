namespace Maatregel.Rules.Uitvoering;

/// <summary>De dagen waarin iets meetelt, eerste en laatste dag inbegrepen.</summary>
internal readonly record struct Venster(LocalDate Van, LocalDate TotEnMet)
{
    /// <summary>
    /// Het venster dat een gebeurtenis opent: vanaf de dag erna, en de laatste dag is <paramref name="maanden"/>
    /// maanden na het anker. In één stap geteld: 31 januari plus twee maanden is 31 maart, niet 28 maart.
    /// </summary>
    public static Venster Na(LocalDate anker, int maanden) => new(anker.PlusDays(1), anker.PlusMonths(maanden));

    public bool Bevat(LocalDate dag) => dag >= Van && dag <= TotEnMet;
}
