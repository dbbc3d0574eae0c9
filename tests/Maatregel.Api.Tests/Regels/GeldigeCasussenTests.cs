using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Five thousand cases that nobody thought of and that are valid: each gets an advice, as it is described, that adds up.</summary>
[Trait("tempo", "lang")]
public sealed class GeldigeCasussenTests
{
    private const int Aantal = 5_000;

    private const int MeestePogingen = 60_000;

    [Fact]
    public async Task Elke_geldige_casus_krijgt_een_advies_dat_klopt()
    {
        using var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "0"));
        var client = gastheer.SnelleClient();
        var beschreven = gastheer.CreateClient();
        var maker = new Casusmaker(20_261);
        JsonObject[] begin = [.. Voorbeeld.Alle.Select(v => JsonNode.Parse(Voorbeeld.Bytes(v))!.AsObject())];
        var uitkomsten = new Dictionary<string, int>(StringComparer.Ordinal);
        var geldig = 0;
        var poging = 0;

        for (; geldig < Aantal && poging < MeestePogingen; poging++)
        {
            var casus = maker.Verander(begin[poging % begin.Length]).ToJsonString();
            using var antwoord = await (poging % 20 == 0 ? beschreven : client).Stuur(casus);
            Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{(int)antwoord.StatusCode} op {casus}");
            if (antwoord.StatusCode != HttpStatusCode.OK) continue;

            geldig++;
            var tekst = await antwoord.Content.ReadAsStringAsync();
            using var advies = JsonDocument.Parse(tekst);
            Assert.True(Encoding.UTF8.GetByteCount(tekst) <= 1024 * 1024, $"Meer dan een megabyte op {casus}");
            var bezwaren = Bezwaren(advies.RootElement).ToArray();
            Assert.True(bezwaren.Length == 0, $"{string.Join("; ", bezwaren)} op {casus}");
            var uitkomst = advies.RootElement.GetProperty("uitkomst").GetString()!;
            uitkomsten[uitkomst] = uitkomsten.GetValueOrDefault(uitkomst) + 1;
        }

        Assert.Equal(Aantal, geldig);
        Assert.Superset(new HashSet<string> { "maatregel", "geen-maatregel", "nog-niet", "andere-route", "niet-geregeld" }, uitkomsten.Keys.ToHashSet());
    }

    private static IEnumerable<string> Bezwaren(JsonElement advies)
    {
        var maatregelen = advies.GetProperty("maatregelen").EnumerateArray().ToArray();
        var uitkomst = advies.GetProperty("uitkomst").GetString();
        if ((uitkomst == "maatregel") != (maatregelen.Length > 0)) yield return "maatregelen horen bij de uitkomst maatregel";
        if (uitkomst == "nog-niet" && advies.GetProperty("openVragen").GetArrayLength() + advies.GetProperty("vervolgstappen").GetArrayLength() == 0) yield return "nog niet, maar er is niets te doen";
        foreach (var maatregel in maatregelen)
        {
            var plan = maatregel.GetProperty("plan").EnumerateArray().ToArray();
            if (plan.Any(m => m.GetProperty("percentage").GetDecimal() is < 0 or > 100)) yield return "een maand buiten 0 tot en met 100%";
            if (maatregel.GetProperty("totaal").ValueKind == JsonValueKind.Number && plan.Sum(m => m.GetProperty("bedrag").GetDecimal()) != maatregel.GetProperty("totaal").GetDecimal()) yield return "het plan telt niet op tot het totaal";
            if (maatregel.GetProperty("geadviseerd").GetProperty("percentage").GetDecimal() is < 0 or > 100) yield return "een percentage buiten 0 tot en met 100";
        }

        foreach (var maand in maatregelen.SelectMany(m => m.GetProperty("plan").EnumerateArray()).GroupBy(m => m.GetProperty("maand").GetString()))
        {
            if (maand.Sum(m => m.GetProperty("percentage").GetDecimal()) > 100) yield return string.Create(CultureInfo.InvariantCulture, $"meer dan 100% van {maand.Key}");
        }
    }
}
