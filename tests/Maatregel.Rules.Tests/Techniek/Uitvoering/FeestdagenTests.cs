using Maatregel.Rules.Recht;
using NodaTime;
using PublicHoliday;

namespace Maatregel.Rules.Tests.Techniek.Uitvoering;

/// <summary>The holidays of the Algemene termijnenwet beside those of a library that others keep.</summary>
[Trait("soort", "techniek")]
public sealed class FeestdagenTests
{
    [Fact]
    public void From_2015_to_2035_the_days_are_those_of_PublicHoliday_and_Good_Friday()
    {
        var feestdagen = new DutchPublicHoliday();
        var verwacht = Enumerable.Range(2015, 21).SelectMany(jaar => feestdagen.PublicHolidays(jaar).Append(DutchPublicHoliday.GoodFriday(jaar))).Select(LocalDate.FromDateTime).Distinct().Order();

        Assert.Equal(verwacht, Dagen(new LocalDate(2015, 1, 1), new LocalDate(2035, 12, 31)).Where(Feestdagen.IsErkend));
    }

    private static IEnumerable<LocalDate> Dagen(LocalDate eerste, LocalDate laatste)
    {
        for (var dag = eerste; dag <= laatste; dag = dag.PlusDays(1)) yield return dag;
    }
}
