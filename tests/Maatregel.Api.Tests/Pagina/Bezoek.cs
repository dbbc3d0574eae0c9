using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Visits the page as a browser without scripts: keeps what a form holds and posts it.</summary>
internal sealed class Bezoek(HttpClient client)
{
    private static readonly IBrowsingContext Context = BrowsingContext.New(Configuration.Default);

    private readonly Stack<(IHtmlDocument Blad, Func<Task<HttpResponseMessage>> Vraag)> _geschiedenis = new();

    public IHtmlDocument Blad { get; private set; } = null!;

    public HttpResponseMessage Antwoord { get; private set; } = null!;

    public string Kop => Blad.QuerySelector("h1")!.TextContent.Trim();

    public string Stap => Blad.QuerySelector<IHtmlInputElement>("input[name=stap]")!.Value;

    public string Tekst => string.Join(' ', Blad.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async Task<Bezoek> Open(string pad = "/")
    {
        await Lees(() => client.GetAsync(pad));
        return this;
    }

    /// <summary>The Back button of the browser: the page as it was sent, without asking for it again.</summary>
    public void Terug(int stappen = 1)
    {
        for (var i = 0; i < stappen; i++) _geschiedenis.Pop();
        Blad = _geschiedenis.Peek().Blad;
    }

    /// <summary>Asks for this page again, in the same words.</summary>
    public Task Vernieuw() => Lees(_geschiedenis.Pop().Vraag);

    public Task Post(params (string Veld, string Waarde)[] velden) => Post("/", velden);

    public async Task Post(string pad, params (string Veld, string Waarde)[] velden) =>
        await Lees(() => client.PostAsync(pad, new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)))));

    public async Task Post(string pad, HttpContent formulier) => await Lees(() => client.PostAsync(pad, formulier));

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

    private async Task Lees(Func<Task<HttpResponseMessage>> vraag)
    {
        Antwoord = await vraag();
        Blad = (IHtmlDocument)await Context.OpenAsync(async r => r.Content(await Antwoord.Content.ReadAsStringAsync()));
        _geschiedenis.Push((Blad, vraag));
    }
}
