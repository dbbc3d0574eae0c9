using System.Text;
using Maatregel.Api.Lijsten;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Tests.Lijsten;

/// <summary>A list in JSON is read element by element, however it comes in, and never kept further than one element.</summary>
public sealed class JsonLijstTests
{
    private const int Grootste = 1_000;

    [Theory]
    [InlineData("[{},{}]", 2)]
    [InlineData("\uFEFF [{},\r\n\t{}] \n", 2)]
    [InlineData("[]", 0)]
    [InlineData("\uFEFF[]", 0)]
    [InlineData("[null, 1, \"x\", [[]], true]", 5)]
    public async Task Een_lijst_wordt_gelezen_in_welke_stukken_zij_ook_komt(string lijst, int rijen)
    {
        foreach (var stuk in new[] { 1, 2, 3, 7, 5_000 })
        {
            var (gelezen, fouten) = await Lees(new InStukken(Encoding.UTF8.GetBytes(lijst), stuk));

            Assert.Empty(fouten);
            Assert.Equal(rijen, gelezen);
        }
    }

    [Theory]
    [InlineData("null", "verkeerd-type", 0)]
    [InlineData("\uFEFF{}", "verkeerd-type", 0)]
    [InlineData("7", "verkeerd-type", 0)]
    [InlineData(" ", "json-ongeldig", 0)]
    [InlineData("[{},", "json-ongeldig", 1)]
    [InlineData("[{},]", "json-ongeldig", 1)]
    [InlineData("[{}{}]", "json-ongeldig", 1)]
    [InlineData("[{}] {}", "json-ongeldig", 1)]
    [InlineData("[{} /* toelichting */]", "json-ongeldig", 1)]
    public async Task Wat_geen_lijst_is_wordt_geweigerd_in_welke_stukken_het_ook_komt(string lijst, string code, int rijen)
    {
        foreach (var stuk in new[] { 1, 2, 5_000 })
        {
            var (gelezen, fouten) = await Lees(new InStukken(Encoding.UTF8.GetBytes(lijst), stuk));

            Assert.Equal(["$ " + code], fouten.Select(f => $"{f.Pad} {f.Code}"));
            Assert.InRange(gelezen, 0, rijen);
        }
    }

    [Theory]
    [InlineData(Grootste, 2)]
    [InlineData(Grootste + 1, 1)]
    public async Task Een_afspraak_is_hoogstens_zo_groot_als_mag(int grootte, int rijen)
    {
        var afspraak = $$"""{"locatie":"{{new string('x', grootte - 14)}}"}""";
        foreach (var stuk in new[] { 1, 600, 5_000 })
        {
            var (gelezen, fouten) = await Lees(new InStukken(Encoding.UTF8.GetBytes($"[{{}},{afspraak}]"), stuk));

            Assert.Equal(rijen, gelezen);
            Assert.Equal(rijen == 2 ? [] : ["$[1] te-groot"], fouten.Select(f => $"{f.Pad} {f.Code}"));
        }
    }

    [Theory]
    [InlineData("[{},\"")]
    [InlineData("[{},[")]
    [InlineData("[{}")]
    public async Task Een_afspraak_zonder_einde_wordt_niet_verder_gelezen_dan_mag(string begin)
    {
        var bron = new InStukken(Encoding.UTF8.GetBytes(begin + new string(begin.EndsWith('}') ? ' ' : '1', 1_000_000)), 500);

        var (gelezen, fouten) = await Lees(bron);

        Assert.Equal(1, gelezen);
        Assert.Equal(["$[1] te-groot"], fouten.Select(f => $"{f.Pad} {f.Code}"));
        Assert.InRange(bron.Position, Grootste, 3 * Grootste);
    }

    [Fact]
    public async Task Een_lange_lijst_van_kleine_afspraken_is_niet_te_groot()
    {
        var (gelezen, fouten) = await Lees(new InStukken(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("{}", 50_000))}]"), 3_000));

        Assert.Empty(fouten);
        Assert.Equal(50_000, gelezen);
    }

    private static async Task<(int Gelezen, IReadOnlyList<Fout> Fouten)> Lees(Stream invoer)
    {
        List<GelezenRij> rijen = [];
        var fouten = await JsonLijst.Lees(invoer, Grootste, rijen.Add, CancellationToken.None);
        return (rijen.Count, fouten);
    }

    private sealed class InStukken(byte[] inhoud, int grootste) : MemoryStream(inhoud)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, grootste)], cancellationToken);
    }
}
