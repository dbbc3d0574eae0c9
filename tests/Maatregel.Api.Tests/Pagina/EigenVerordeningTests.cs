using System.Text.Json;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>The questions that the document of a municipality raises can be answered on the page, in the words of that document.</summary>
[Trait("soort", "techniek")]
public sealed class EigenVerordeningTests : IDisposable
{
    private static readonly (string, string)[] Zaak =
    [
        ("regeling", "participatiewet"), ("peildatum", "10-06-2024"), ("gemeente", "anders"), ("van", "belanghebbende"), ("met-partner", "nee"), ("datum", "13-05-2024"), ("opgelegd", "ja"), ("feiten", "ja"), ("bijzonder", "geen"),
        ("mate", "volledig"), ("mate-waarom", "Geen verklaring."), ("eerder", "nee"), ("hoor", "gehoord"), ("hoor-datum", "27-05-2024"), ("redenen", "geen"), ("redenen-waarom", "Niets."), ("normsoort", "bedrag"), ("norm", "1308,45"), ("uitbetaald", "06-2024"),
    ];

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory();
    private readonly Gastheer _host;
    private readonly Bezoek _bezoek;

    public EigenVerordeningTests()
    {
        foreach (var naam in new[] { "diemen-2015.json", "amsterdam-2015.json" }) File.Copy(Bron.Pad("tests/Maatregel.Rules.Tests/Voorbeelden/Verordeningen/" + naam), Path.Combine(_map.FullName, naam));
        _host = new Gastheer(("Verordeningen:Map", _map.FullName));
        _bezoek = new Bezoek(_host.CreateClient());
    }

    public void Dispose()
    {
        _host.Dispose();
        _map.Delete(recursive: true);
    }

    [Fact]
    public async Task De_voorwaarde_van_een_bepaling_aan_de_persoon_wordt_met_haar_eigen_velden_gevraagd()
    {
        await _bezoek.Post([.. Zaak, ("gemeente-andere", "GM0384"), ("gedraging", "pw-9-1-b-participatievoorziening"), ("stap", "geld"), ("naar", "advies")]);
        var vraag = _bezoek.Blad.QuerySelectorAll(".vragen li").First(li => li.TextContent.Contains("Voldoet de inwoner aan de voorwaarde", StringComparison.Ordinal));
        Assert.Equal("/#nader-jonger-dan-27-ja", vraag.QuerySelector("button")!.GetAttribute("formaction"));
        Assert.NotNull(_bezoek.Blad.QuerySelector(".vragen button[value=grondslag][formaction='/#grondslag-pw-18-4-h']"));
        await _bezoek.Druk("plicht");
        Assert.NotNull(_bezoek.Blad.QuerySelector("#nader-melding"));
        Assert.Null(_bezoek.Blad.QuerySelector("[name=nader-alleenstaande-ouder]"));
        await _bezoek.Druk("advies", ("nader-jonger-dan-27", "ja"));
        Assert.NotNull(_bezoek.Blad.QuerySelector(".vragen button[formaction='/#nader-melding']"));
        await _bezoek.Druk("plicht");
        await _bezoek.Druk("advies", ("nader-jonger-dan-27", "nee"));
        Assert.DoesNotContain("Voldoet de inwoner aan de voorwaarde", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_geval_van_tekortschietend_besef_is_een_keuze_in_de_woorden_van_het_document()
    {
        await _bezoek.Post([.. Zaak, ("gemeente-andere", "GM0363"), ("gedraging", "pw-18-2-tekortschietend-besef"), ("stap", "geld"), ("naar", "advies")]);
        await _bezoek.Druk("plicht");
        Assert.Equal(["Verkwistend gedrag", "Een voorliggende voorziening niet aanvragen", "Weet ik niet"], _bezoek.Blad.QuerySelectorAll("input[name=nader-besefsgeval] + label").Select(l => l.TextContent));
        await _bezoek.Druk("plicht", ("nader-besefsgeval", "onbekend"));
        Assert.Equal(JsonValueKind.Null, (await Gedraging()).GetProperty("besefsgeval").ValueKind);
        await _bezoek.Druk("advies", ("nader-besefsgeval", "verkwisting"));
        Assert.Equal("verkwisting", (await Gedraging()).GetProperty("besefsgeval").GetString());
    }

    private async Task<JsonElement> Gedraging()
    {
        using var client = _host.CreateClient();
        var casus = await (await client.PostAsync("/casus.json", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))))).Json();
        return casus.GetProperty("gedragingen")[0];
    }
}
