using Maatregel.Api.Bedrijf;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>Memory is given back once after a burst, and never during one.</summary>
public sealed class DrukteTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public void Na_veel_werk_en_daarna_rust_wordt_een_keer_opgeruimd() =>
        Assert.Equal([false, false, true, false, false], Kijk(20, 200, 201, 202, 203));

    [Fact]
    public void Zolang_er_werk_is_wordt_niet_opgeruimd() =>
        Assert.Equal([false, false, false, false], Kijk(100, 200, 300, 400));

    [Fact]
    public void Na_weinig_werk_is_er_niets_op_te_ruimen() =>
        Assert.Equal([false, false, false], Kijk(40, 41, 42));

    [Fact]
    public void Na_een_volgende_drukte_weer() =>
        Assert.Equal([false, true, false, true], Kijk(100, 101, 300, 301));

    private static bool[] Kijk(params long[] megabytes)
    {
        var drukte = new Drukte();
        return [.. megabytes.Select(m => drukte.IsVoorbij(m * Megabyte))];
    }
}
