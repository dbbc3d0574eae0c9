using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Builder;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>The folder with what municipalities confirmed.</summary>
public sealed class KeuzemapTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory();

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Wat_een_gemeente_heeft_bevestigd_staat_in_haar_advies_onder_de_keuzen()
    {
        Schrijf("gm1916.json", "GM1916", "verordening-nog-van-kracht");
        await using var gastheer = new Gastheer(("Keuzen:Map", _map.FullName));

        var advies = await (await gastheer.CreateClient().Stuur(Voorbeeld.Tekst())).Json();

        Assert.Equal(["verordening-nog-van-kracht"], advies.GetProperty("keuzen").EnumerateArray().Select(k => k.GetProperty("code").GetString()));
        Assert.DoesNotContain("verordening-nog-van-kracht", advies.GetProperty("aannames").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
    }

    [Fact]
    public void Alle_fouten_van_alle_bestanden_houden_samen_de_start_tegen()
    {
        Schrijf("a.json", "GM1916", "verordening-nog-van-kracht");
        Schrijf("b.json", "GM1916", "verordening-nog-van-kracht");
        Schrijf("c.json", "GM0626", "percentage");
        File.WriteAllText(Path.Combine(_map.FullName, "d.json"), "{");

        var fouten = Assert.Throws<InstellingException>(() => WebApplication.CreateSlimBuilder(["--Keuzen:Map=" + _map.FullName]).VoegMaatregelToe()).Fouten;

        Assert.Equal(3, fouten.Count);
        Assert.Equal("Keuzen:Map: b.json: $.gemeente: Van GM1916 is er al een bestand met keuzen.", fouten[0]);
        Assert.StartsWith("Keuzen:Map: c.json: $.keuzen[0].keuze: Over deze code kan een gemeente geen keuze bevestigen.", fouten[1], StringComparison.Ordinal);
        Assert.StartsWith("Keuzen:Map: d.json: $", fouten[2], StringComparison.Ordinal);
    }

    private void Schrijf(string naam, string gemeente, string keuze) => File.WriteAllText(
        Path.Combine(_map.FullName, naam),
        $$"""{"gemeente":"{{gemeente}}","keuzen":[{"keuze":"{{keuze}}","bevestigdOp":"2026-12-01","bron":"collegebesluit 12","door":"juridisch medewerker"}]}""");
}
