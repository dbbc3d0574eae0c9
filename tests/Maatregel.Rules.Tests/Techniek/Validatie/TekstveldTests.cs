using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Techniek.Validatie;

/// <summary>What holds for every member that takes text, so for the next one too.</summary>
[Trait("soort", "techniek")]
public sealed class TekstveldTests
{
    /// <summary>The members whose form leaves no room for a number.</summary>
    private static readonly string[] EigenVorm = ["gemeente", "ecli"];

    public static TheoryData<string> VanEenCasus => [.. Plekken(typeof(Casus))];

    public static TheoryData<string> VanEenHerziening => [.. Plekken(typeof(Herzieningsverzoek))];

    [Theory]
    [MemberData(nameof(VanEenCasus))]
    public void Van_een_casus_weigert_elk_tekstveld_een_burgerservicenummer(string plek) => Weigert(plek, utf8 => CasusReader.Lees(utf8).Fouten);

    [Theory]
    [MemberData(nameof(VanEenHerziening))]
    public void Van_een_herziening_weigert_elk_tekstveld_een_burgerservicenummer(string plek) => Weigert(plek, utf8 => HerzieningsverzoekReader.Lees(utf8).Fouten);

    [Theory]
    [MemberData(nameof(VanEenCasus))]
    public void Elk_tekstveld_heeft_een_grens(string plek) =>
        Assert.Contains(CasusReader.Lees(Met(plek, new string('a', 20_000))).Fouten, f => f == f with { Pad = Pad(plek), Code = "ongeldige-lengte" });

    private static void Weigert(string plek, Func<ReadOnlyMemory<byte>, IReadOnlyList<Fout>> lees)
    {
        var fouten = lees(Met(plek, "123456782"));

        Assert.Contains((Pad(plek), "burgerservicenummer"), fouten.Select(f => (f.Pad, f.Code)));
        Assert.DoesNotContain(fouten, f => f.Reden.Contains("123456782", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Plekken(Type type) => Plekken(type, "");

    private static IEnumerable<string> Plekken(Type type, string voor)
    {
        foreach (var lid in type.GetProperties().Where(l => l.CanWrite))
        {
            var plek = voor + JsonNamingPolicy.CamelCase.ConvertName(lid.Name);
            var soort = lid.PropertyType;
            if (soort == typeof(string) && !EigenVorm.Contains(plek.Split('.')[^1])) yield return plek;
            var element = soort.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(soort) ? soort.GetGenericArguments()[0] : soort;
            if (element.Namespace != typeof(Casus).Namespace || element.IsEnum || element == typeof(Verplichting)) continue;
            foreach (var dieper in Plekken(element, $"{plek}{(element == soort ? "." : ".0.")}")) yield return dieper;
        }
    }

    private static string Pad(string plek) => "$." + plek.Replace(".0", "[0]", StringComparison.Ordinal);

    /// <summary>A document with one member; what else is missing is reported beside it.</summary>
    private static ReadOnlyMemory<byte> Met(string plek, string waarde)
    {
        JsonNode knoop = JsonValue.Create(waarde);
        foreach (var deel in plek.Split('.').Reverse()) knoop = deel == "0" ? new JsonArray(knoop) : new JsonObject { [deel] = knoop };
        return Encoding.UTF8.GetBytes(knoop.ToJsonString());
    }
}
