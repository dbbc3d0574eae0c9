using System.Text;
using System.Text.Json.Nodes;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>A visit to the pages where a verordening is written.</summary>
internal static class Opstelbezoek
{
    public const string Adres = "/verordening/opstellen";
    public const string Voorbeelden = "tests/Maatregel.Rules.Tests/Voorbeelden/Verordeningen/";
    public const string Meegeleverd = "src/Maatregel.Rules/Verordeningen/Documenten/";

    /// <summary>The categories of the acts of the model, in their order.</summary>
    private static readonly int[] Categorieen = [1, 2, 2, 2, 3, 1, 2, 3, 3];

    /// <summary>Opens a document from a file.</summary>
    public static Task OpenDocument(this Bezoek bezoek, string document) =>
        bezoek.Post(Adres, new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(document)), "bestand", "verordening.json" }, { new StringContent("bestand"), "begin" } });

    /// <summary>Fills in what is named, keeps what the page already holds, and presses a button.</summary>
    public static Task Schrijf(this Bezoek bezoek, string naar, params (string Veld, string Waarde)[] antwoorden)
    {
        var gehouden = (bezoek.Blad is null ? [] : bezoek.Inhoud()).Where(v => !antwoorden.Any(a => a.Veld == v.Veld));
        return bezoek.Post(Adres, [.. gehouden, .. antwoorden, ("naar", naar)]);
    }

    /// <summary>Fills in the usual model, up to the whole document.</summary>
    public static async Task VulModel(this Bezoek bezoek)
    {
        await bezoek.Schrijf("", ("begin", "model"));
        await bezoek.Schrijf("volgende", ("vindplaats", "CVDR1/1"), ("titel", "Afstemmingsverordening Zeïst 2024"));
        await bezoek.Schrijf("volgende", ("gemeenten-0-naam", "Zeist"), ("gemeenten-0-van", "1-7-2024"));
        await bezoek.Schrijf("volgende", ("uniform-inhoud-0-eersteMaanden", "1"), ("uniform-inhoud-0-herhalingMaanden", "2"));
        await bezoek.Schrijf("volgende", ("spreiding-inhoud-onderdelen[]", "a"), ("spreiding-inhoud-plannen", "1/3 1/3 1/3\r\n1/2, 1/2"));
        await bezoek.Schrijf("volgende", [.. Categorieen.Select((c, i) => ($"gedragingen-{i}-categorie", $"{c}")), .. Enumerable.Range(9, 5).SelectMany(i => new[] { ($"gedragingen-{i}-tarief-percentage", "30"), ($"gedragingen-{i}-tarief-maanden", "1") })]);
        await bezoek.Schrijf("volgende", [.. Enumerable.Range(0, 3).SelectMany(i => new[] { ($"tarieven-{i}-categorie", $"{i + 1}"), ($"tarieven-{i}-tarief-percentage", $"{10 * (i + 1)}"), ($"tarieven-{i}-tarief-maanden", "1") })]);
        await bezoek.Schrijf("volgende", [("tekortschietendBesef-inhoud-benadelingsbedrag", "langere-afhankelijkheid-netto"), .. Enumerable.Range(0, 3).Select(i => ($"tekortschietendBesef-inhoud-schijven-{i}-totEnMet", $"{i + 1}.000")), .. Enumerable.Range(0, 4).SelectMany(i => new[] { ($"tekortschietendBesef-inhoud-schijven-{i}-tarief-percentage", "20"), ($"tekortschietendBesef-inhoud-schijven-{i}-tarief-maanden", "1") })]);
        await bezoek.Schrijf("klaar");
    }

    /// <summary>The document as somebody would save it now.</summary>
    public static async Task<JsonObject> Opgeslagen(this Bezoek bezoek, HttpClient client)
    {
        var velden = new FormUrlEncodedContent(bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde)));
        var antwoord = await client.PostAsync(Adres + "/document", velden);
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>A document, or the one in the guide.</summary>
    public static string Lees(string bestand)
    {
        var tekst = File.ReadAllText(Bron.Pad(bestand));
        return bestand.EndsWith(".md", StringComparison.Ordinal) ? tekst.Split("```json")[1].Split("```")[0] : tekst;
    }
}
