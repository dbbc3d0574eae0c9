using System.Text;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Tests.Regels;

/// <summary>The bodies that cost most for what they are, of every path that reads one.</summary>
internal static class SlechtsteInvoer
{
    private const int Grootste = 64 * 1024;

    private const int Gedragingen = 20;

    public static IEnumerable<(string Naam, string Pad, string Vorm, byte[] Inhoud)> Alle =>
    [
        .. Voorbeeld.Alle.SelectMany(Casussen).Select(c => (c.Naam, "/v1/adviezen", "application/json", Bytes(c.Casus))),
        .. Fouten.Select(f => (f.Naam, "/v1/adviezen", "application/json", Encoding.UTF8.GetBytes(f.Json))),
        .. Fouten.Select(f => (f.Naam, "/v1/herzieningen", "application/json", Encoding.UTF8.GetBytes(f.Json))),
        .. Fouten.Select(f => (f.Naam, "/v1/verordeningen/controles", "application/json", Encoding.UTF8.GetBytes(f.Json))),
        ("een plan van zestig maanden", "/v1/herzieningen", "application/json", Bytes(LangPlan())),
        ("een grote verordening", "/v1/verordeningen/controles", "application/json", Encoding.UTF8.GetBytes(GroteVerordening())),
        .. Documenten.SelectMany(d => MetDocument(d.Naam, d.Document)),
        ("zoveel afspraken als gaan", "/v1/no-show-stappen", "application/json", Encoding.UTF8.GetBytes(Stappenvraag())),
        ("zoveel rijen als gaan", "/v1/no-show-overzichten", "application/json", Encoding.UTF8.GetBytes($"[{Afspraken(300)}]")),
        ("een grote verordening", "/verordening", "application/x-www-form-urlencoded", Formulier("document", GroteVerordening()[..20_000])),
        ("een document van aanhalingstekens", "/verordening", "application/x-www-form-urlencoded", Formulier("document", new string('"', 21_000))),
        ("een formulier van aanhalingstekens", "/", "application/x-www-form-urlencoded", Formulier("afwijking", new string('"', 65_000))),
        ("een formulier van duizend velden", "/", "application/x-www-form-urlencoded", Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Range(0, 1000).Select(i => $"veld{i}=x")))),
        ("een verloop van aanhalingstekens", "/no-show/verloop", "application/x-www-form-urlencoded", Formulier("lijst", new string('"', 21_000))),
        ("twintigduizend kolommen", "/v1/no-show-overzichten", "text/csv", Encoding.UTF8.GetBytes("onderdeel" + string.Concat(Enumerable.Repeat(";x", 20_000)) + "\n")),
        .. ((int[])[500, 100_000]).Select(l => ($"een titel van {l} tekens", "/v1/verordeningen/controles", "application/json", Bytes(MetTitel(l)))),
        ("een formulier van korte delen", "/no-show", "multipart/form-data; boundary=x", Delen("doel", 1, 60_000)),
        ("een formulier van te lange delen", "/no-show", "multipart/form-data; boundary=x", Delen("doel", 101, 15_000)),
        ("een formulier van bestanden", "/no-show", "multipart/form-data; boundary=x", Delen("bestand\"; filename=\"a", 1, 30_000)),
        ("een tabel van een cel", "/v1/verordeningen/concepten", "application/xml", Encoding.UTF8.GetBytes(TabelVanEenCel())),
        .. SlechtstePublicatie.Alle.Select(p => (p.Naam, "/v1/verordeningen/concepten", "application/xml", Encoding.UTF8.GetBytes(p.Xml))),
        .. SlechtstePublicatie.Alle.Select(p => (p.Naam, "/verordening/publicatie", "application/x-www-form-urlencoded", Formulier("bron", Convert.ToBase64String(Encoding.UTF8.GetBytes(p.Xml))))),
        .. SlechtstePublicatie.Alle.Select(p => (p.Naam, "/v1/verordeningen/verschillen", "application/json", Encoding.UTF8.GetBytes($$"""{"oud":{{GroteVerordening()}},"publicatie":{{JsonValue.Create(p.Xml)!.ToJsonString()}}}"""))),
        .. Casussen(Voorbeeld.NoShow).Select(c => (c.Naam, "/v1/adviezen/reeksen", "application/x-ndjson", Bytes(c.Casus))),
        .. Casussen(Voorbeeld.NoShow).SelectMany(c => ((string[])["beschikking", "rapportage"]).Select(t => (c.Naam, "/v1/teksten?tekst=" + t, "application/json", Bytes(c.Casus)))),
    ];

    /// <summary>As many conducts as go in, on days of their own, so that they share as little as they can.</summary>
    private static IEnumerable<(string Naam, JsonObject Casus)> Casussen(string voorbeeld)
    {
        foreach (var (soort, verander) in Veranderingen)
        {
            var casus = JsonNode.Parse(Voorbeeld.Bytes(voorbeeld))!.AsObject();
            var eerste = casus["gedragingen"]![0]!;
            casus["gedragingen"] = new JsonArray([.. Enumerable.Range(0, Gedragingen).Select(i => Verschoven(eerste, i))]);
            verander(casus);
            if (Bytes(casus).Length <= Grootste) yield return ($"{voorbeeld}, {soort}", casus);
        }
    }

    private static IEnumerable<(string Soort, Action<JsonObject> Verander)> Veranderingen =>
    [
        ("twintig gedragingen", _ => { }),
        ("twintig gedragingen en honderd eerdere maatregelen", c => c["eerdereMaatregelen"] = new JsonArray([.. Enumerable.Range(0, 100).Select(i => JsonNode.Parse($$"""{"regel":"{{(i % 2 == 0 ? "vo-10-1-b" : "pw-18-5")}}","bekendgemaakt":"2023-{{1 + (i % 12):00}}-{{1 + (i % 28):00}}"}"""))])),
        ("twintig gedragingen met twintig oproepen", c => Elk(c, g => { if (g["noShow"] is { } noShow) noShow["oproepen"] = new JsonArray([.. Enumerable.Range(0, Gedragingen).Select(i => JsonNode.Parse($$"""{"soort":"herhaling","afspraakOp":"2024-05-{{1 + i:00}}","verschenen":"nee"}"""))]); })),
        ("twintig gedragingen zonder antwoorden", c => Elk(c, g => g.AsObject().Remove("oordeel"))),
        ("twintig gedragingen afgestemd op zesendertig maanden", c => Elk(c, g => (g["oordeel"] ??= new JsonObject())["dringendeRedenen"] = JsonNode.Parse("""{"oordeel":"aanwezig","motivering":"Schulden.","afstemming":{"percentage":50,"maanden":36}}"""))),
        ("twintig gedragingen met lange motiveringen", c => Elk(c, g => (g["oordeel"] ??= new JsonObject())["verwijtbaarheid"] = new JsonObject { ["mate"] = "volledig", ["motivering"] = new string('"', 1000) })),
    ];

    private static IEnumerable<(string Naam, string Json)> Fouten =>
    [
        ("onbekende leden", $"{{{string.Join(',', Enumerable.Range(0, 7000).Select(i => $"\"{i:x4}\":1"))}}}"),
        ("lange onbekende leden", $"{{{string.Join(',', Enumerable.Range(0, 1200).Select(i => $"\"{new string('é', 20)}{i:x4}\":1"))}}}"),
        ("lege gedragingen", $$"""{"gedragingen":[{{string.Join(',', Enumerable.Repeat("{}", 20_000))}}]}"""),
        ("lege lijsten in lijsten", new string('[', 31) + string.Join(',', Enumerable.Repeat("[]", 20_000)) + new string(']', 31)),
        ("dieper dan mag", new string('[', 30_000) + new string(']', 30_000)),
        ("geen JSON", "{" + new string('\n', 60_000)),
        ("een lang getal", $$"""{"peildatum":{{new string('9', 60_000)}}}"""),
    ];

    private static JsonNode Verschoven(JsonNode gedraging, int dagen)
    {
        var kopie = gedraging.DeepClone();
        kopie["id"] = $"gedraging-{dagen}";
        foreach (var lid in (string[])["datum", "geconstateerdOp"])
        {
            if (kopie[lid]?.GetValue<string>() is { } dag) kopie[lid] = DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).AddDays(-dagen).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        return kopie;
    }

    private static void Elk(JsonObject casus, Action<JsonNode> verander)
    {
        foreach (var gedraging in casus["gedragingen"]!.AsArray()) verander(gedraging!);
    }

    private static JsonObject LangPlan()
    {
        var verzoek = JsonNode.Parse(Voorbeeld.Bytes("herziening-01-inkeer.json"))!.AsObject();
        verzoek["maatregel"]!["plan"] = new JsonArray([.. Enumerable.Range(0, 60).Select(i => JsonNode.Parse($$"""{"maand":"{{2024 + (i / 12)}}-{{1 + (i % 12):00}}","percentage":100,"bedrag":1308.45}"""))]);
        return verzoek;
    }

    /// <summary>As many acts as go in, with three duties in each of three schemes and with words of each length.</summary>
    private static IEnumerable<(string Naam, string Document)> Documenten => ((int[])[10, 600, 2000, 5000]).Select(lengte => ($"gedragingen van {lengte} tekens", MetGedragingen(lengte)));

    private static IEnumerable<(string Naam, string Pad, string Vorm, byte[] Inhoud)> MetDocument(string naam, string document)
    {
        yield return (naam, "/v1/verordeningen/controles", "application/json", Encoding.UTF8.GetBytes(document));
        yield return (naam, "/v1/verordeningen/verschillen", "application/json", Encoding.UTF8.GetBytes($$"""{"oud":{{document}},"nieuw":{{document.Replace("é\"", "e\"", StringComparison.Ordinal)}}}"""));
        yield return (naam, "/v1/verordeningen/proeven", "application/json", Encoding.UTF8.GetBytes($$"""{"verordening":{{document}},"casus":{{Voorbeeld.Tekst()}}}"""));
        yield return (naam, "/verordening", "application/x-www-form-urlencoded", Formulier("document", document));
        yield return (naam, "/verordening/proef", "application/x-www-form-urlencoded", Formulier("document", document));
    }

    private static string MetGedragingen(int lengte)
    {
        var document = JsonNode.Parse(File.ReadAllText(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json")))!.AsObject();
        var gedragingen = document["gedragingen"]!.AsArray();
        var plichten = gedragingen.SelectMany(g => g!["verplichtingen"]!.AsArray()).Select(p => p!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal).ToArray();
        for (var i = 4; gedragingen.Count < 100 && Tekst(document).Length + lengte < 99_000; i++)
        {
            var kopie = gedragingen[0]!.DeepClone();
            kopie["artikel"] = $"9-{i}";
            kopie["omschrijving"] = new string('é', lengte);
            kopie["verplichtingen"] = new JsonArray([.. plichten.Select(p => (JsonNode)p)]);
            kopie["regelingen"] = new JsonArray("participatiewet", "ioaw", "ioaz");
            gedragingen.Add(kopie);
        }

        return Tekst(document);
    }

    private static string Stappenvraag() => $$"""{"onderdeel":"voortgangsgesprek","afspraken":[{{Afspraken(100)}}]}""";

    private static string Afspraken(int aantal) => string.Join(',', Enumerable.Range(0, aantal).Select(i =>
        $$"""{"onderdeel":"voortgangsgesprek","afspraakOp":"{{new DateOnly(2023, 1, 2).AddDays(i):yyyy-MM-dd}}","oproepsoort":"uitnodiging","verschenen":"nee","voorafAfgemeld":"nee"}"""));

    private static string Tekst(JsonObject json) => json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Provisions over and over, each with a name of its own, as long as they go in.</summary>
    private static string GroteVerordening()
    {
        var document = JsonNode.Parse(File.ReadAllText(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json")))!.AsObject();
        var gedragingen = document["gedragingen"]!.AsArray();
        for (var i = 0; document.ToJsonString().Length < Grootste - 1500; i++)
        {
            var kopie = gedragingen[0]!.DeepClone();
            kopie["artikel"] = $"9-{i + 4}";
            gedragingen.Add(kopie);
        }

        return document.ToJsonString();
    }

    private static JsonObject MetTitel(int lengte)
    {
        var document = JsonNode.Parse(File.ReadAllText(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json")))!.AsObject();
        document["titel"] = new string('x', lengte);
        return document;
    }

    /// <summary>One cell over fifty columns and a hundred rows.</summary>
    private static string TabelVanEenCel() =>
        $"""
        <cvdr><meta><owmskern><title>Afstemmingsverordening Participatiewet</title></owmskern></meta><body><regeling><regeling-tekst><artikel><kop><nr>1</nr><titel>Hoogte</titel></kop>
        <table><tgroup>{string.Concat(Enumerable.Range(0, 50).Select(i => $"<colspec colname=\"c{i}\"/>"))}<tbody><row><entry namest="c0" nameend="c49" morerows="99">{new string('a', 1000)}</entry></row>{string.Concat(Enumerable.Repeat("<row/>", 99))}</tbody></tgroup></table></artikel></regeling-tekst></regeling></body></cvdr>
        """;

    /// <summary>The same part of a form, over and over.</summary>
    private static byte[] Delen(string veld, int lengte, int aantal) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"--x\r\nContent-Disposition: form-data; name=\"{veld}\"\r\n\r\n{new string('a', lengte)}\r\n", aantal)) + "--x--\r\n");

    private static byte[] Formulier(string veld, string waarde) => Encoding.UTF8.GetBytes($"{veld}={Uri.EscapeDataString(waarde)}");

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
