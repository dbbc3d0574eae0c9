using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Maatregel.Api.Tests;

/// <summary>Asks the host and reads what it answers.</summary>
internal static class Vraag
{
    public const string Adviezen = "/v1/adviezen";

    public static Task<HttpResponseMessage> Stuur(this HttpClient client, byte[] invoer, string pad = Adviezen, string type = "application/json")
    {
        var inhoud = new ByteArrayContent(invoer);
        inhoud.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return client.PostAsync(pad, inhoud);
    }

    public static Task<HttpResponseMessage> Stuur(this HttpClient client, string invoer, string pad = Adviezen) => client.Stuur(Encoding.UTF8.GetBytes(invoer), pad);

    public static async Task<JsonElement> Json(this HttpResponseMessage antwoord)
    {
        using var document = JsonDocument.Parse(await antwoord.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The faults of a 400 as "path code", in order.</summary>
    public static async Task<string[]> Fouten(this HttpResponseMessage antwoord) =>
        [.. (await antwoord.Json()).GetProperty("invalidParams").EnumerateArray().Select(f => $"{f.GetProperty("name")} {f.GetProperty("code")}")];

    /// <summary>Every fault is a problem with a status, a title and a detail, without technical detail.</summary>
    public static async Task IsProbleem(this HttpResponseMessage antwoord, string titel)
    {
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType!.ToString());
        var probleem = await antwoord.Json();
        Assert.Equal("about:blank", probleem.GetProperty("type").GetString());
        Assert.Equal(titel, probleem.GetProperty("title").GetString());
        Assert.Equal((int)antwoord.StatusCode, probleem.GetProperty("status").GetInt32());
        Assert.EndsWith(".", probleem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("Exception|System\\.|Maatregel\\.", probleem.GetRawText());
    }
}
