using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Techniek.Validatie;

/// <summary>What holds for every member that takes a text or a list, so for the next one too.</summary>
[Trait("soort", "techniek")]
public sealed class ElkVeldTests
{
    /// <summary>The members whose form leaves no room for a number, nor for length.</summary>
    private static readonly string[] EigenVorm = ["gemeente", "ecli"];

    public static TheoryData<Type, string> Teksten => Plekken(l => l.PropertyType == typeof(string) && !EigenVorm.Contains(Naam(l)));

    public static TheoryData<Type, string> Lijsten => Plekken(l => IsLijst(l.PropertyType));

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Een_tekst_met_een_burgerservicenummer_wordt_geweigerd_zonder_het_te_herhalen(Type soort, string plek)
    {
        var fouten = Fouten(soort, plek, "123456782");

        Assert.Contains((Pad(plek), "burgerservicenummer"), fouten.Select(f => (f.Pad, f.Code)));
        Assert.DoesNotContain(fouten, f => f.Reden.Contains("123456782", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Teksten))]
    public void Een_tekst_is_niet_langer_dan_het_schema_zegt(Type soort, string plek)
    {
        var langste = Langste(soort, plek);

        Assert.DoesNotContain((Pad(plek), "ongeldige-lengte"), Fouten(soort, plek, new string('a', langste)).Select(f => (f.Pad, f.Code)));
        Assert.Contains((Pad(plek), "ongeldige-lengte"), Fouten(soort, plek, new string('a', langste + 1)).Select(f => (f.Pad, f.Code)));
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public void Een_lijst_is_niet_langer_dan_het_schema_zegt(Type soort, string plek)
    {
        var langste = Langste(soort, plek);

        Assert.DoesNotContain((Pad(plek), "ongeldig-aantal"), Fouten(soort, plek, Lijst(langste)).Select(f => (f.Pad, f.Code)));
        Assert.Contains((Pad(plek), "ongeldig-aantal"), Fouten(soort, plek, Lijst(langste + 1)).Select(f => (f.Pad, f.Code)));
    }

    private static JsonArray Lijst(int aantal) => new([.. Enumerable.Range(0, aantal).Select(_ => new JsonObject())]);

    private static int Langste(Type soort, string plek) =>
        Leden(soort, "").Single(l => l.Plek == plek).Lid.GetCustomAttribute<HoogstensAttribute>()?.Meeste ?? throw new InvalidOperationException($"{plek} heeft geen grens.");

    private static TheoryData<Type, string> Plekken(Func<PropertyInfo, bool> keuze)
    {
        var plekken = new TheoryData<Type, string>();
        foreach (var soort in (Type[])[typeof(Casus), typeof(Herzieningsverzoek)])
        {
            foreach (var (plek, lid) in Leden(soort, "").Where(l => keuze(l.Lid))) plekken.Add(soort, plek);
        }

        return plekken;
    }

    private static IEnumerable<(string Plek, PropertyInfo Lid)> Leden(Type type, string voor)
    {
        foreach (var lid in type.GetProperties().Where(l => l.CanWrite))
        {
            var plek = voor + Naam(lid);
            yield return (plek, lid);
            var element = IsLijst(lid.PropertyType) ? lid.PropertyType.GetGenericArguments()[0] : lid.PropertyType;
            if (element.Namespace != typeof(Casus).Namespace || !element.IsClass || element == typeof(Verplichting)) continue;
            foreach (var dieper in Leden(element, plek + (element == lid.PropertyType ? "." : ".0."))) yield return dieper;
        }
    }

    private static bool IsLijst(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static string Naam(PropertyInfo lid) => JsonNamingPolicy.CamelCase.ConvertName(lid.Name);

    private static string Pad(string plek) => "$." + plek.Replace(".0", "[0]", StringComparison.Ordinal);

    /// <summary>The faults in a document with one member; what else is missing is reported beside it.</summary>
    private static IReadOnlyList<Fout> Fouten(Type soort, string plek, JsonNode waarde)
    {
        var knoop = waarde;
        foreach (var deel in plek.Split('.').Reverse()) knoop = deel == "0" ? new JsonArray(knoop) : new JsonObject { [deel] = knoop };
        var utf8 = Encoding.UTF8.GetBytes(knoop.ToJsonString());
        return soort == typeof(Casus) ? CasusReader.Lees(utf8).Fouten : HerzieningsverzoekReader.Lees(utf8).Fouten;
    }
}
