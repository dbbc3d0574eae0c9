namespace Maatregel.Rules.Recht;

/// <summary>De dagen die geen zaterdag, zondag of feestdag zijn en daarmee ook niet zijn gelijkgesteld (Algemene termijnenwet).</summary>
internal static class Werkdagen
{
    /// <summary>De dag zelf, of de eerste werkdag erna.</summary>
    public static LocalDate Eerste(LocalDate vanaf)
    {
        var dag = vanaf;
        while (dag.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || Feestdagen.IsErkend(dag) || GelijkgesteldeDagen.IsGelijkgesteld(dag)) dag = dag.PlusDays(1);
        return dag;
    }

    /// <summary>Of er tussen twee dagen geen werkdag ligt.</summary>
    public static bool Aansluitend(LocalDate een, LocalDate ander) => Eerste(LocalDate.Min(een, ander).PlusDays(1)) >= LocalDate.Max(een, ander);
}
