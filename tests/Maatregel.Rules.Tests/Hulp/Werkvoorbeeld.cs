using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>A worked example: the example request with a change, and the core of the advice that it must give.</summary>
/// <param name="Omschrijving">What the example shows, in Dutch.</param>
/// <param name="Verwacht">The outcome, rule, plan and total, or the codes of what must be asked or done.</param>
/// <param name="Wijziging">What differs from the example request.</param>
internal sealed record Werkvoorbeeld(string Omschrijving, string Verwacht, Action<JsonObject> Wijziging)
{
    private const string Eenmaal = "maatregel | pw-18-4-h pw-18-5 100×1 → 100×1 | 2024-07: 1308.45 | 1308.45";

    /// <summary>All worked examples, by their number.</summary>
    public static IReadOnlyDictionary<string, Werkvoorbeeld> Alle { get; } = new Dictionary<string, Werkvoorbeeld>
    {
        ["1"] = new("Een no-show op een voortgangsgesprek, ook na de herhaling", Eenmaal, _ => { }),
        ["2"] = new("Zonder gekozen grondslag: er past er maar één", Eenmaal, c => Oordeel(c).Remove("grondslag")),
        ["2b"] = new("Het gesprek diende een onderzoek naar een participatievoorziening", "maatregel | vo-9-2 vo-10-1-b 20×1 → 20×1 | 2024-07: 261.69 | 261.69", c => Doel(c, "onderzoek-participatievoorziening")),
        ["2c"] = new("De uitnodiging zegt niet welk onderzoek: beide grondslagen passen", "nog-niet | vragen: grondslag-kiezen", c => Doel(c, "onderzoek-mogelijkheden")),
        ["3"] = new("Een herhaling binnen twaalf maanden", "maatregel | pw-18-4-h pw-18-6 100×2 → 100×2 | 2024-07: 1308.45, 2024-08: 1308.45 | 2616.90", c => Eerder(c, "pw-18-5", "2023-09-21")),
        ["4a"] = new("De laatste dag van de twaalf maanden telt mee", "maatregel | pw-18-4-h pw-18-6 100×2 → 100×2 | 2024-07: 1308.45, 2024-08: 1308.45 | 2616.90", c => Eerder(c, "pw-18-5", "2023-05-13")),
        ["4b"] = new("Een dag later niet meer", Eenmaal, c => Eerder(c, "pw-18-5", "2023-05-12")),
        ["5"] = new("Een tweede herhaling", "maatregel | pw-18-4-h pw-18-7 100×3 → 100×3 | 2024-07: 1308.45, 2024-08: 1308.45, 2024-09: 1308.45 | 3925.35", c => Eerder(c, "pw-18-6", "2024-01-15")),
        ["6"] = new("Een vernietigde maatregel telt niet", Eenmaal, c => Eerder(c, "pw-18-5", "2023-09-21", "vernietigd")),
        ["7"] = new("Een maatregel volgens de verordening telt niet voor de ladder", Eenmaal, c => Eerder(c, "vo-10-1-b", "2024-01-15", categorie: 2)),
        ["8"] = new("Dezelfde no-show in de IOAW", "maatregel | vo-9a-2 vo-10-1-b 20×1 → 20×1 | 2024-07: 346.64 | 346.64", c =>
        {
            c["regeling"] = "ioaw";
            c["uitkering"]!["normPerMaand"] = 1733.22m;
            Oordeel(c).Remove("grondslag");
        }),
        ["9"] = new("Geen werk aanvaard in de IOAW", "andere-route | weigering", c =>
        {
            c["regeling"] = "ioaw";
            Verplichting(c, "ioaw-37-1-c");
        }),
        ["10"] = new("De inlichtingenplicht", "andere-route | boete", c => Verplichting(c, "pw-17-1-inlichtingen")),
        ["11"] = new("Het poortwachtergesprek gemist", "andere-route | aanvraag", c =>
        {
            Doel(c, "vaststellen-recht");
            NoShow(c)["onderdeel"] = "poortwachtergesprek";
        }),
        ["12"] = new("Alleen de eerste uitnodiging gemist", "nog-niet | stappen: herhalingsoproep-versturen", c => Oproepen(c).RemoveAt(1)),
        ["13"] = new("Verschenen bij de herhaling", "geen-maatregel | no-show-verschijning", c => Oproepen(c)[1]!["verschenen"] = "ja"),
        ["14"] = new("Vooraf afgemeld", "geen-maatregel | no-show-afmelding | stappen: afmelding-intern-doorgeven", c =>
        {
            foreach (var oproep in Oproepen(c)) oproep!["voorafAfgemeld"] = "ja";
        }),
        ["15"] = new("Niet aannemelijk dat de herhaling aankwam", "geen-maatregel | pw-18-9", c => Oproepen(c)[1]!["aannemelijk"] = "nee"),
        ["16"] = new("De verplichting was niet opgelegd", "geen-maatregel | pw-18-1", c => Oordeel(c)["verplichtingOpgelegd"] = "nee"),
        ["17"] = new("Elke verwijtbaarheid ontbreekt", "geen-maatregel | pw-18-9", c => Oordeel(c)["verwijtbaarheid"]!["mate"] = "ontbreekt"),
        ["18"] = new("Dringende redenen bij een herhaling", "maatregel | pw-18-4-h pw-18-6 100×2 → 50×2 | 2024-07: 654.23, 2024-08: 654.22 | 1308.45", c =>
        {
            Eerder(c, "pw-18-5", "2023-09-21");
            c["dringendeRedenen"] = JsonNode.Parse("""{ "oordeel": "aanwezig", "motivering": "Dreigende huisuitzetting.", "afstemming": { "percentage": 50, "maanden": 2 } }""");
        }),
        ["19"] = new("Werk geweigerd, gespreid over drie maanden", "maatregel | pw-18-4-a pw-18-5 100×1 → 100×1 | 2024-07: 456.36, 2024-08: 456.35, 2024-09: 456.35 | 1369.06", c =>
        {
            WerkGeweigerd(c);
            c["uitkering"]!["normPerMaand"] = 1369.06m;
            c["verrekening"] = "gespreid";
        }),
        ["20"] = new("Spreiden mag in deze verordening niet bij onderdeel h", Eenmaal, c => c["verrekening"] = "gespreid"),
        ["21"] = new("Bij herhaling wordt niet gespreid", "maatregel | pw-18-4-a pw-18-6 100×2 → 100×2 | 2024-07: 1308.45, 2024-08: 1308.45 | 2616.90", c =>
        {
            WerkGeweigerd(c);
            Eerder(c, "pw-18-5", "2023-09-21");
            c["verrekening"] = "gespreid";
        }),
        ["22"] = new("Nog niet uitgenodigd voor een zienswijze", "nog-niet | stappen: uitnodigen-zienswijze", c => c["hoor"]!["status"] = "niet-uitgenodigd"),
        ["23"] = new("Niet op de hoorzitting verschenen", Eenmaal, c => c["hoor"]!["status"] = "niet-verschenen"),
        ["24"] = new("Dringende redenen niet beoordeeld", "nog-niet | vragen: dringende-redenen", c => c.Remove("dringendeRedenen")),
        ["25"] = new("Een gedraging na de bekende wettekst", "niet-geregeld", c => Gedraging(c)["datum"] = "2027-02-01"),
        ["26"] = new("Een gemeente zonder vastgelegde verordening", "niet-geregeld", c => c["gemeente"] = "GM0344"),
        ["27"] = new("Pensioengerechtigd", "geen-maatregel | pw-9-1", c => c["belanghebbende"]!["pensioengerechtigd"] = true),
        ["28"] = new(
            "Alles onbekend",
            "nog-niet | vragen: datum-gedraging, uitkering-liep, pensioengerechtigd, arbeidsongeschiktheid, ontheffingen, verplichting-opgelegd, feiten-vastgesteld, nakoming, grondslag-kiezen, verwijtbaarheid, eerdere-maatregelen, hoor, dringende-redenen",
            c =>
            {
                foreach (var lid in c.Select(p => p.Key).Except(["gemeente", "regeling", "peildatum", "gedragingen"]).ToList()) c.Remove(lid);
                c["gedragingen"] = JsonNode.Parse("""[{ "verplichting": "pw-18-4-h" }]""");
            }),
    };

    /// <summary>The request, as the outside world would send it.</summary>
    public JsonObject Verzoek()
    {
        var json = Voorbeeld.Contract();
        Wijziging(json);
        return json;
    }

    /// <summary>The case, read from the request.</summary>
    public Casus Casus() => CasusReader.Lees(Encoding.UTF8.GetBytes(Verzoek().ToJsonString())).Waarde!;

    /// <summary>The core of an advice in one line.</summary>
    public static string Kern(Advies advies)
    {
        var delen = new List<string> { Codes<Uitkomst>.Code(advies.Uitkomst) };
        delen.AddRange(advies.Maatregelen.Select(m => FormattableString.Invariant(
            $"{m.Grondslag} {m.Regel} {m.Standaard.Percentage:0.##}×{m.Standaard.Maanden} → {m.Geadviseerd.Percentage:0.##}×{m.Geadviseerd.Maanden} | {string.Join(", ", m.Plan.Select(p => FormattableString.Invariant($"{p.Maand:uuuu-MM}: {p.Bedrag}")))} | {m.Totaal}")));
        if (advies.Route is { } route) delen.Add(route.Code);
        if (advies.Uitkomst == Uitkomst.GeenMaatregel && advies.Gedragingen[0].Regel is { } regel) delen.Add(regel.Waarde);
        if (advies.OpenVragen.Count > 0) delen.Add("vragen: " + string.Join(", ", advies.OpenVragen.Select(v => v.Code)));
        if (advies.Vervolgstappen.Count > 0) delen.Add("stappen: " + string.Join(", ", advies.Vervolgstappen.Select(s => s.Code)));
        return string.Join(" | ", delen);
    }

    private static JsonObject Gedraging(JsonObject casus) => casus["gedragingen"]![0]!.AsObject();

    private static JsonObject Oordeel(JsonObject casus) => Gedraging(casus)["oordeel"]!.AsObject();

    private static JsonObject NoShow(JsonObject casus) => Gedraging(casus)["noShow"]!.AsObject();

    private static JsonArray Oproepen(JsonObject casus) => NoShow(casus)["oproepen"]!.AsArray();

    private static void Doel(JsonObject casus, string doel)
    {
        NoShow(casus)["doel"] = doel;
        Oordeel(casus).Remove("grondslag");
    }

    private static void Verplichting(JsonObject casus, string code)
    {
        Gedraging(casus)["verplichting"] = code;
        Gedraging(casus).Remove("noShow");
        Oordeel(casus).Remove("grondslag");
    }

    private static void WerkGeweigerd(JsonObject casus) => Verplichting(casus, "pw-18-4-a");

    private static void Eerder(JsonObject casus, string regel, string bekendgemaakt, string status = "geldig", int? categorie = null) =>
        casus["eerdereMaatregelen"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "m1",
            ["regel"] = regel,
            ["categorie"] = categorie,
            ["bekendgemaakt"] = bekendgemaakt,
            ["percentage"] = categorie is null ? 100 : 20,
            ["maanden"] = 1,
            ["status"] = status,
        });
}
