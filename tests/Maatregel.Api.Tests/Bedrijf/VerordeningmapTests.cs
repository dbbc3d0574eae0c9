using System.Net;
using System.Runtime.InteropServices;
using Maatregel.Api.Bedrijf;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>The folder with the documents of municipalities.</summary>
public sealed class VerordeningmapTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory();

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Mappen_eronder_en_hoofdletters_worden_gelezen_en_een_fout_document_houdt_de_rest_niet_tegen()
    {
        _map.CreateSubdirectory("zuid");
        Schrijf("zuid/EIGEN.JSON", Eigen("eigen-2024"));
        Schrijf("fout.json", "{}");
        Schrijf("leesmij.txt", "geen document");
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));

        Assert.Equal(HttpStatusCode.OK, (await gastheer.CreateClient().GetAsync("/v1/verordeningen/eigen-2024")).StatusCode);
        Assert.All(gastheer.Services.GetRequiredService<Verordeningenbeheer>().Huidig.Fouten, f => Assert.StartsWith("fout.json:$", f.Pad, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await gastheer.CreateClient().GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Na_een_signaal_van_de_beheerder_geldt_wat_dan_in_de_map_staat()
    {
        Schrijf("ander.json", Eigen("ander-2024").Replace("GM9001", "GM9002", StringComparison.Ordinal));
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
        var client = gastheer.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/v1/verordeningen/eigen-2024")).StatusCode);

        Schrijf("eigen.json", Eigen("eigen-2024"));
        Schrijf("fout.json", """{"gemeenten":[{"code":"GM0629"}]}""");
        gastheer.Services.GetServices<IHostedService>().OfType<Verordeningmelder>().Single().Herlees(new PosixSignalContext(PosixSignal.SIGHUP));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/verordeningen/eigen-2024")).StatusCode);
        Assert.Equal(["GM0629"], gastheer.Services.GetRequiredService<Verordeningenbeheer>().Huidig.ZonderAdvies);
    }

    [Fact]
    public async Task Een_map_die_bij_herlezen_leeg_is_laat_gelden_wat_gold()
    {
        Schrijf("eigen.json", Eigen("eigen-2024"));
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
        var client = gastheer.CreateClient();
        File.Delete(Path.Combine(_map.FullName, "eigen.json"));

        Assert.Contains("bevat geen verordening", Assert.Single(gastheer.Services.GetRequiredService<Verordeningenbeheer>().Herlees()), StringComparison.Ordinal);
        gastheer.Services.GetServices<IHostedService>().OfType<Verordeningmelder>().Single().Herlees(new PosixSignalContext(PosixSignal.SIGHUP));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/verordeningen/eigen-2024")).StatusCode);
    }

    [Theory]
    [InlineData("true", false)]
    [InlineData("false", true)]
    public void Een_document_dat_niet_klopt_houdt_ook_het_herlezen_tegen_als_dat_is_ingesteld(string houdtTegen, bool genomen)
    {
        Schrijf("ander.json", Eigen("ander-2024").Replace("GM9001", "GM9002", StringComparison.Ordinal));
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName), ("Verordeningen:FoutHoudtTegen", houdtTegen));
        var beheer = gastheer.Services.GetRequiredService<Verordeningenbeheer>();
        Schrijf("eigen.json", Eigen("eigen-2024"));
        Schrijf("fout.json", "{}");

        var redenen = beheer.Herlees();

        Assert.Equal(genomen, beheer.Huidig.Bibliotheek.Document("eigen-2024") is not null);
        Assert.NotNull(beheer.Huidig.Bibliotheek.Document("ander-2024"));
        if (genomen) Assert.Empty(redenen);
        else Assert.All(redenen, r => Assert.StartsWith("fout.json:$", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_dienst_met_een_eigen_tekst_voor_Leidschendam_Voorburg_is_gereed()
    {
        Schrijf("eigen.json", Eigen("eigen-2024").Replace("GM9001", "GM1916", StringComparison.Ordinal).Replace("Proefstad", "Leidschendam-Voorburg", StringComparison.Ordinal));
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));

        Assert.Equal(HttpStatusCode.OK, (await gastheer.CreateClient().GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await gastheer.CreateClient().GetAsync("/v1/verordeningen/eigen-2024")).StatusCode);
    }

    /// <summary>A base document has no municipality; the form lets somebody begin with it.</summary>
    [Fact]
    public async Task Een_basisdocument_uit_de_map_is_een_begin_voor_het_formulier()
    {
        Schrijf("basis.json", """
            {"id":"basis-2026","versie":"1","titel":"Basisdocument 2026","gemeenten":[],"regelingen":["participatiewet"],
             "gedragingen":[{"artikel":"7","status":"bekend","regelingen":["participatiewet"],"verplichtingen":["pw-55"],"categorie":1,"vindplaats":"model"}],
             "tarieven":[{"categorie":1,"artikel":"9","status":"onbekend"}]}
            """);
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
        var blad = await gastheer.CreateClient().GetStringAsync("/verordening/opstellen");

        Assert.Contains("id=\"buur-basis-2026\"", blad, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"buur-model-2015\"", blad, StringComparison.Ordinal);
    }

    private void Schrijf(string naam, string tekst) => File.WriteAllText(Path.Combine(_map.FullName, naam), tekst);

    private static string Eigen(string id) => $$"""
        {"id":"{{id}}","versie":"1","titel":"Eigen","gemeenten":[{"code":"GM9001","naam":"Proefstad","van":"2015-01-01"}],"regelingen":["participatiewet"]}
        """;
}
