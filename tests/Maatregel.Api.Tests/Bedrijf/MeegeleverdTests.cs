using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Builder;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>The settings beside the program, wherever it is started from.</summary>
public sealed class MeegeleverdTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory();

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Wat_nergens_is_ingesteld_komt_uit_het_bestand_naast_het_programma()
    {
        File.WriteAllText(Path.Combine(_map.FullName, "appsettings.json"), """{"Pagina":{"BewaarMinuten":7},"Api":{"Verbindingen":9}}""");
        var builder = WebApplication.CreateSlimBuilder(["--Api:Verbindingen=12"]);

        builder.AddMeegeleverdeInstellingen(_map.FullName);

        Assert.Equal("7", builder.Configuration["Pagina:BewaarMinuten"]);
        Assert.Equal("12", builder.Configuration["Api:Verbindingen"]);
    }

    [Fact]
    public void Zonder_bestand_verandert_er_niets()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Api:Verbindingen=12"]);

        builder.AddMeegeleverdeInstellingen(_map.FullName);

        Assert.Equal("12", builder.Configuration["Api:Verbindingen"]);
    }
}
