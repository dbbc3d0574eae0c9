using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace OnzeGemeente;

public sealed class MinimaleApiTests
{
    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddMaatregel();

    [Fact]
    public async Task A_case_goes_in_and_an_advice_comes_out()
    {
        await using var dienst = new WebApplicationFactory<Program>();
        using var client = dienst.CreateClient();

        using var antwoord = await client.PostAsJsonAsync("/adviezen", Casusbouwer.NoShow().Casus, Opties);

        var advies = await antwoord.Content.ReadFromJsonAsync<Adviesbericht>(Opties);
        Assert.Equal(Uitkomst.Maatregel, advies!.Uitkomst);
    }

    [Fact]
    public async Task A_test_may_hand_in_its_own_adviser()
    {
        var vast = new VasteAdviseur(Uitkomst.NietGeregeld);
        await using var dienst = new WebApplicationFactory<Program>().WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IMaatregelAdviseur>(vast)));
        using var client = dienst.CreateClient();

        using var antwoord = await client.PostAsJsonAsync("/adviezen", Casusbouwer.NoShow().Casus, Opties);

        var advies = await antwoord.Content.ReadFromJsonAsync<Adviesbericht>(Opties);
        Assert.Equal(Uitkomst.NietGeregeld, advies!.Uitkomst);
        Assert.Single(vast.Zaken);
    }

    [Fact]
    public async Task A_fault_in_a_case_is_a_400()
    {
        await using var dienst = new WebApplicationFactory<Program>();
        using var client = dienst.CreateClient();

        using var antwoord = await client.PostAsync("/adviezen", new StringContent("""{ "gemeente": "GM1916" }""", null, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }
}
