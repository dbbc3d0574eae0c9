using System.Reflection;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Herzien;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The closed lists of the form know every value that there is: a new one without words would stop the page.</summary>
[Trait("soort", "techniek")]
public sealed class KeuzelijstenTests
{
    private static readonly PropertyInfo[] Alle =
        [.. new[] { typeof(Keuzelijsten), typeof(Herzienlijsten) }.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))];

    public static TheoryData<string> Lijsten => [.. Alle.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Lijsten))]
    public void Elke_waarde_heeft_woorden(string naam)
    {
        var lijst = Alle.Single(p => p.Name == naam);
        var opties = (IReadOnlyList<Optie>)lijst.PropertyType.GetProperty("Opties")!.GetValue(lijst.GetValue(null))!;
        var waarden = opties.Select(o => lijst.PropertyType.GetMethod("Lees")!.Invoke(lijst.GetValue(null), [o.Waarde])!);

        Assert.All(opties, o => Assert.NotEmpty(o.Tekst));
        Assert.Equal(Enum.GetValues(lijst.PropertyType.GetGenericArguments()[0]).Cast<object>().Order(), waarden.Order());
    }

    /// <summary>A page that is open while the host is renewed sends the same codes.</summary>
    [Fact]
    public void De_code_van_een_antwoord_is_die_van_het_contract()
    {
        Assert.Equal("te-laat", Keuzelijsten.Opkomsten.Code(Rules.Feiten.Opkomst.TeLaat));
        Assert.Equal("alleenstaande-ouder-kind-jonger-dan-5", Keuzelijsten.Ontheffingsgronden.Code(Rules.Feiten.OntheffingGrond.AlleenstaandeOuderKindJongerDan5));
        Assert.Equal("gehuwden-18-20-en-21-met-kind", Keuzelijsten.Leefsituaties.Code(Rules.Feiten.Leefsituatie.Gehuwden18_20En21MetKind));
        Assert.Equal("dringende-redenen", Herzienlijsten.Gronden.Code(Rules.Feiten.Herzieningsgrond.DringendeRedenen));
        Assert.Equal("per-maand", Herzienlijsten.Uitvoeringen.Code(Uitvoeringswijze.PerMaand));
    }
}
