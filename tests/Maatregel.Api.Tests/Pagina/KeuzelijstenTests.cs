using System.Reflection;
using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The closed lists of the form know every value that there is: a new one without words would stop the page.</summary>
[Trait("soort", "techniek")]
public sealed class KeuzelijstenTests
{
    public static TheoryData<string> Lijsten => [.. typeof(Keuzelijsten).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Lijsten))]
    public void Elke_waarde_heeft_woorden(string naam)
    {
        var lijst = typeof(Keuzelijsten).GetProperty(naam)!;
        var opties = (IReadOnlyList<Optie>)lijst.PropertyType.GetProperty("Opties")!.GetValue(lijst.GetValue(null))!;
        var waarden = opties.Select(o => lijst.PropertyType.GetMethod("Lees")!.Invoke(lijst.GetValue(null), [o.Waarde])!);

        Assert.Equal(Enum.GetValues(lijst.PropertyType.GetGenericArguments()[0]).Cast<object>().Order(), waarden.Order());
    }
}
