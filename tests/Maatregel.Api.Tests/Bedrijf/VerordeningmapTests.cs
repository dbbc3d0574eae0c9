using System.Net;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Maatregel.Api.Bedrijf;
using Maatregel.Rules;
using Maatregel.Rules.Verordeningen;
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

    /// <summary>What a page shows of a document and what the advice does with it are one text.</summary>
    [Fact]
    public void Een_verzoek_houdt_de_documenten_waarmee_het_begon()
    {
        Schrijf("ander.json", Eigen("ander-2024").Replace("GM9001", "GM9002", StringComparison.Ordinal));
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
        var beheer = gastheer.Services.GetRequiredService<Verordeningenbeheer>();
        var was = beheer.Huidig;
        using var verzoek = gastheer.Services.CreateScope();
        Assert.Same(was.Bibliotheek, verzoek.ServiceProvider.GetRequiredService<VerordeningBibliotheek>());

        Schrijf("eigen.json", Eigen("eigen-2024"));
        Assert.Empty(beheer.Herlees());

        Assert.Same(was.Adviseur, verzoek.ServiceProvider.GetRequiredService<IMaatregelAdviseur>());
        Assert.Same(was.Bibliotheek, verzoek.ServiceProvider.GetRequiredService<VerordeningBibliotheek>());
        using var volgend = gastheer.Services.CreateScope();
        Assert.Same(beheer.Huidig.Adviseur, volgend.ServiceProvider.GetRequiredService<IMaatregelAdviseur>());
        Assert.Same(beheer.Huidig.Bibliotheek, volgend.ServiceProvider.GetRequiredService<VerordeningBibliotheek>());
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

    /// <summary>Broken links, a file that is too large, a folder that links to itself and what a system mounts beside the documents.</summary>
    [Fact]
    public async Task Wat_niet_te_lezen_is_wordt_gemeld_en_houdt_niets_anders_tegen()
    {
        _map.CreateSubdirectory("zuid");
        Schrijf("zuid/eigen.json", Eigen("eigen-2024"));
        _map.CreateSubdirectory("..data");
        Schrijf("..data/eigen.json", Eigen("eigen-2024"));
        Directory.CreateSymbolicLink(Path.Combine(_map.FullName, "zuid", "rond"), _map.FullName);
        File.CreateSymbolicLink(Path.Combine(_map.FullName, "wassenaar-2024.json"), "/bestaat/niet");
        await using (var groot = File.Create(Path.Combine(_map.FullName, "groot.json"))) groot.SetLength((4 * 1024 * 1024) + 1);
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));

        var stand = gastheer.Services.GetRequiredService<Verordeningenbeheer>().Huidig;
        var gereed = await gastheer.CreateClient().GetStringAsync("/health/ready");

        Assert.Equal(["groot.json:$: Dit bestand is groter dan 4 MB.", "wassenaar-2024.json:$: Dit bestand is niet te lezen."], stand.Fouten.Select(f => f.ToString()));
        Assert.Equal(["GM0629"], stand.ZonderAdvies);
        Assert.NotNull(stand.Bibliotheek.Document("eigen-2024"));
        Assert.Contains("\"Niet genomen in Verordeningen:Map: groot.json, wassenaar-2024.json. Het logboek zegt waarom.\",\"Geen advies tot hun document klopt: GM0629.\"", gereed, StringComparison.Ordinal);
    }

    /// <summary>Somebody who may do everything may list the folder all the same; then its document is taken.</summary>
    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Een_map_eronder_die_niet_te_lezen_is_houdt_niets_anders_tegen()
    {
        Schrijf("eigen.json", Eigen("eigen-2024"));
        var dicht = _map.CreateSubdirectory("dicht");
        Schrijf("dicht/ander.json", Eigen("ander-2024").Replace("GM9001", "GM9002", StringComparison.Ordinal));
        File.SetUnixFileMode(dicht.FullName, UnixFileMode.None);
        try
        {
            var mag = Record.Exception(dicht.GetFiles) is null;
            using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
            var stand = gastheer.Services.GetRequiredService<Verordeningenbeheer>().Huidig;

            Assert.Equal(mag ? [] : ["dicht:$: Deze map is niet te lezen."], stand.Fouten.Select(f => f.ToString()));
            Assert.Equal(mag, stand.Bibliotheek.Document("ander-2024") is not null);
            Assert.NotNull(stand.Bibliotheek.Document("eigen-2024"));
        }
        finally
        {
            File.SetUnixFileMode(dicht.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>An older text must not silently take the place of one that cannot be read any more; one that never could is passed over.</summary>
    [Fact]
    public void Wat_eerder_te_lezen_was_en_nu_niet_laat_bij_herlezen_gelden_wat_gold()
    {
        Schrijf("eigen.json", Eigen("eigen-2024"));
        File.CreateSymbolicLink(Path.Combine(_map.FullName, "weg.json"), "/bestaat/niet");
        using var gastheer = new Gastheer(("Verordeningen:Map", _map.FullName));
        var beheer = gastheer.Services.GetRequiredService<Verordeningenbeheer>();
        Schrijf("ander.json", Eigen("ander-2024").Replace("GM9001", "GM9002", StringComparison.Ordinal));
        Assert.Empty(beheer.Herlees());
        Assert.NotNull(beheer.Huidig.Bibliotheek.Document("ander-2024"));

        File.Delete(Path.Combine(_map.FullName, "eigen.json"));
        File.CreateSymbolicLink(Path.Combine(_map.FullName, "eigen.json"), "/bestaat/niet");

        Assert.Equal(["eigen.json:$: Dit bestand is niet te lezen.", "weg.json:$: Dit bestand is niet te lezen."], beheer.Herlees());
        Assert.NotNull(beheer.Huidig.Bibliotheek.Document("eigen-2024"));
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
