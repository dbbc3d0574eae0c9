using System.Globalization;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing;

/// <summary>Een verlaging in een zin die voor beide lezingen gelijk wordt geschreven.</summary>
internal static class Zin
{
    public static string Kandidaat(string grondslag, string regel, decimal percentage, int maanden) =>
        string.Create(CultureInfo.InvariantCulture, $"{grondslag} volgens {regel}: {percentage:0.##}% × {maanden}");

    public static string Verlaging(string kandidaat, decimal percentage, int maanden, IEnumerable<(YearMonth Maand, decimal? Euro)> plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"{kandidaat}, geadviseerd {percentage:0.##}% × {maanden}, {string.Join(" + ", plan.Select(Deel))}");

    private static string Deel((YearMonth Maand, decimal? Euro) deel) =>
        string.Create(CultureInfo.InvariantCulture, $"{deel.Maand.Year}-{deel.Maand.Month:00} € {deel.Euro:0.00}");
}
