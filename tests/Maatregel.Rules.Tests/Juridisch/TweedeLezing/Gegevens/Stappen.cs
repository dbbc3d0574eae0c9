using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>
/// De stappen van de verordening bij een eerste, tweede, … herhaling. Een herhaling komt nooit boven 100%, duurt nooit langer dan het
/// tarief zelf toelaat, en is samen nooit lichter dan de eerste keer. Vermenigvuldigen gaat van de eerste keer uit (LJN BR7098).
/// </summary>
internal static class Stappen
{
    public static decimal Percentage(Recidiveregeling regeling, Prijs prijs, int keer) => Loop(regeling, prijs, keer).Percentage;

    public static int Maanden(Recidiveregeling regeling, Prijs prijs, int keer) => Loop(regeling, prijs, keer).Maanden;

    /// <summary>Of het uitmaakt of van de eerdere besluiten die misschien tellen er nul, een of meer tellen.</summary>
    public static bool Verschilt(Recidiveregeling regeling, Prijs prijs, int zeker, int misschien) =>
        Enumerable.Range(zeker, misschien + 1).Select(keer => Loop(regeling, prijs, keer)).Distinct().Count() > 1;

    private static (decimal Percentage, int Maanden) Loop(Recidiveregeling regeling, Prijs prijs, int keer)
    {
        var (percentage, maanden) = (prijs.Percentage, prijs.Maanden);
        for (var i = 0; i < keer; i++)
        {
            var stap = regeling.Stappen[Math.Min(i, regeling.Stappen.Count - 1)];
            if (stap.Deel == Tariefdeel.Percentage) percentage = Math.Min(100, Zet(stap, prijs.Percentage, percentage));
            else maanden = (int)Zet(stap, prijs.Maanden, maanden);
        }

        maanden = Math.Min(maanden, prijs.HoogsteMaanden ?? maanden);
        return percentage * maanden < prijs.Percentage * prijs.Maanden ? (prijs.Percentage, prijs.Maanden) : (percentage, maanden);
    }

    private static decimal Zet(RecidiveStap stap, decimal eerste, decimal stand) => Math.Min(stap.Plafond ?? decimal.MaxValue, stap.Bewerking switch
    {
        Bewerking.Zet => stap.Waarde,
        Bewerking.Vermenigvuldig => eerste * stap.Waarde,
        _ => stand + stap.Waarde,
    });
}
