using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Visits the page as a browser without scripts: keeps what a form holds and posts it.</summary>
internal sealed class Bezoek(HttpClient client)
{
    private static readonly IBrowsingContext Context = BrowsingContext.New(Configuration.Default);

    public IHtmlDocument Blad { get; private set; } = null!;

    public HttpResponseMessage Antwoord { get; private set; } = null!;

    public string Kop => Blad.QuerySelector("h1")!.TextContent.Trim();

    public string Stap => Blad.QuerySelector<IHtmlInputElement>("input[name=stap]")!.Value;

    public string Tekst => string.Join(' ', Blad.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async Task<Bezoek> Open(string pad = "/")
    {
        await Lees(await client.GetAsync(pad));
        return this;
    }

    public Task Post(params (string Veld, string Waarde)[] velden) => Post("/", velden);

    public async Task Post(string pad, params (string Veld, string Waarde)[] velden) =>
        await Post(pad, new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))));

    public async Task Post(string pad, HttpContent formulier) => await Lees(await client.PostAsync(pad, formulier));

    /// <summary>Fills in what is named, keeps what the form already holds, and presses a button.</summary>
    public Task Druk(string naar, params (string Veld, string Waarde)[] antwoorden)
    {
        var gehouden = Inhoud().Where(v => !antwoorden.Any(a => a.Veld == v.Veld));
        return Post([.. gehouden, .. antwoorden, ("naar", naar)]);
    }

    /// <summary>What the browser would post of the form as it stands.</summary>
    public IEnumerable<(string Veld, string Waarde)> Inhoud()
    {
        foreach (var element in Blad.QuerySelectorAll("#formulier input, #formulier textarea"))
        {
            if (element is IHtmlTextAreaElement { Name: { } vlak } tekst) yield return (vlak, tekst.Value);
            if (element is IHtmlInputElement { Name: { } naam } invoer && (invoer.Type is "hidden" or "text" || invoer.IsChecked)) yield return (naam, invoer.Value);
        }
    }

    private async Task Lees(HttpResponseMessage antwoord)
    {
        Antwoord = antwoord;
        Blad = (IHtmlDocument)await Context.OpenAsync(async r => r.Content(await antwoord.Content.ReadAsStringAsync()));
    }
}
