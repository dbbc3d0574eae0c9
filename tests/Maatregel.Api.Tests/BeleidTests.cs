using System.Text;
using Maatregel.Api.Tests.Pagina;
using Maatregel.Rules;
using Maatregel.Rules.NRules;
using Microsoft.AspNetCore.Builder;
using Voorbeeldbeleid;

namespace Maatregel.Api.Tests;

/// <summary>The policy of the municipality, from an assembly that a setting names.</summary>
public sealed class BeleidTests(BeleidTests.MetBeleid met) : IClassFixture<BeleidTests.MetBeleid>
{
    private readonly HttpClient _client = met.Host.CreateClient();

    [Fact]
    public async Task Zonder_instelling_is_er_geen_beleid()
    {
        using var zonder = new Gastheer();

        Assert.DoesNotContain("\"beleid\"", await Advies(zonder.CreateClient(), Voorbeeld.NoShow), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_beleid_is_het_advies_tot_op_de_byte_gelijk()
    {
        using var zonder = new Gastheer();
        var client = zonder.CreateClient();

        foreach (var naam in Voorbeeld.Alle)
        {
            var advies = await Advies(client, naam);
            Assert.StartsWith(advies[..^1] + ",\"beleid\":{\"punten\":[", await Advies(_client, naam), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Het_verslag_noemt_punten_en_elke_regel()
    {
        var beleid = (await (await _client.Stuur(Voorbeeld.Bytes())).Json()).GetProperty("beleid");

        Assert.Equal(["punten", "geraakt", "nietGeraakt", "fouten", "afdruk"], beleid.EnumerateObject().Select(l => l.Name));
        Assert.Equal("na-een-maand-zonder-uitkering", Assert.Single(beleid.GetProperty("punten").EnumerateArray()).GetProperty("regel").GetString());
        Assert.Equal(3, beleid.GetProperty("geraakt").GetArrayLength() + beleid.GetProperty("nietGeraakt").GetArrayLength());
    }

    [Fact]
    public async Task Een_regel_van_een_reeks_heeft_hetzelfde_beleid_als_de_zaak_alleen()
    {
        var regel = Voorbeeld.Tekst().ReplaceLineEndings("");

        var reeks = await (await _client.Stuur(Encoding.UTF8.GetBytes(regel), "/v1/adviezen/reeksen", "application/x-ndjson")).Content.ReadAsStringAsync();

        Assert.Equal(await Advies(_client, Voorbeeld.NoShow), reeks.TrimEnd());
    }

    [Fact]
    public async Task De_pagina_toont_de_punten_met_hun_bron()
    {
        var bezoek = new Bezoek(_client);

        await bezoek.Post(("voorbeeld", "no-show"));
        Assert.Contains("Plan daarna binnen een week een nieuwe afspraak. regel 2, Voorbeeld van beleidsregels", bezoek.Tekst, StringComparison.Ordinal);

        await bezoek.Post(("voorbeeld", "geen-verwijt"));
        Assert.Null(bezoek.Blad.QuerySelector(".beleid"));
    }

    [Fact]
    public void Een_assembly_zonder_beleidsregels_houdt_de_start_tegen() => Assert.Equal(
        "De beleidsregels kunnen niet worden geladen:\n- Maatregel.Rules bevat geen beleidsregel.",
        Weigering(typeof(MaatregelAdviseur).Assembly.Location));

    [Fact]
    public void Een_bestand_dat_geen_assembly_is_houdt_de_start_tegen() => Assert.Equal(
        "De beleidsregels kunnen niet worden geladen:\n- openapi.json is geen assembly die hier kan worden geladen.",
        Weigering(Bron.Pad("docs/openapi.json")));

    private static async Task<string> Advies(HttpClient client, string naam) => await (await client.Stuur(Voorbeeld.Bytes(naam))).Content.ReadAsStringAsync();

    private static string Weigering(string assembly)
    {
        var fout = Assert.Throws<OngeldigBeleidException>(() => WebApplication.CreateSlimBuilder(["--Beleid:Assembly=" + assembly]).VoegMaatregelToe());
        Assert.True(Startfout.Is(fout));
        return fout.Message;
    }

    /// <summary>One host for all: the rules are translated once.</summary>
    public sealed class MetBeleid : IDisposable
    {
        public Gastheer Host { get; } = new(("Beleid:Assembly", typeof(NaEenMaandZonderUitkering).Assembly.Location));

        public void Dispose() => Host.Dispose();
    }
}
