using System.Text;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Api.Tests.Lijsten;

/// <summary>Lists that nobody meant, in both forms: never a fault of the host, and never a row that is lost.</summary>
public sealed class LijstFuzzTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private const int Aantal = 3_000;

    private static readonly string[] Stukken =
        ["\"", "\"\"", ";", ",", "\n", "\r", "\r\n", "\0", "\t", "#", "=", "\uFEFF", "\uFFFF", "é", "\\", "'", "{", "}", "[", "]", ":", "null", "1e400", "123456782", "\"\\ud800\"", "31-02-2024", "9999-12-31", "ja", ";;;;;;;;;;;;;;;;;;;;;;;;"];

    [Theory]
    [InlineData("text/csv", 1)]
    [InlineData("application/json", 2)]
    public async Task Geen_enkele_lijst_geeft_een_fout_van_de_dienst(string type, int zaad)
    {
        var client = gastheer.CreateClient();
        var lijst = Introductie.Concat(Gesprekken).Where((_, i) => i % 16 == 0).ToArray();
        var bron = type == "text/csv" ? Encoding.UTF8.GetBytes(Lijstbestand.Csv(lijst)) : Lijstbestand.Json(lijst);
        var dobbelsteen = new Random(zaad);
        var teller = new Dictionary<int, int>();

        for (var i = 0; i < Aantal; i++)
        {
            var invoer = Verander(bron, dobbelsteen);
            var antwoord = await client.Stuur(invoer, "/v1/no-show-overzichten", type);
            var status = (int)antwoord.StatusCode;
            Assert.True(status is 200 or 400, $"{status} op {Convert.ToBase64String(invoer)}");
            teller[status] = teller.GetValueOrDefault(status) + 1;
            if (status != 200) continue;

            var overzicht = (await antwoord.Json()).GetProperty("overzicht");
            Assert.Equal(overzicht.GetProperty("gelezen").GetInt32(), overzicht.GetProperty("fout").GetInt32() + overzicht.GetProperty("totaal").GetProperty("afspraken").GetInt32());
        }

        Assert.True(teller[200] > Aantal / 100, "Te weinig veranderde lijsten zijn nog te lezen.");
        Assert.True(teller[400] > Aantal / 100, "Te weinig veranderde lijsten zijn niet te lezen.");
    }

    private static byte[] Verander(byte[] bron, Random dobbelsteen)
    {
        var bytes = bron.ToList();
        for (var keer = dobbelsteen.Next(1, 6); keer > 0 && bytes.Count > 0; keer--)
        {
            var plek = dobbelsteen.Next(bytes.Count);
            switch (dobbelsteen.Next(5))
            {
                case 0: bytes[plek] = (byte)dobbelsteen.Next(256); break;
                case 1: bytes.RemoveRange(plek, Math.Min(dobbelsteen.Next(1, 40), bytes.Count - plek)); break;
                case 2: bytes.InsertRange(plek, bytes.GetRange(0, plek)); break;
                default: bytes.InsertRange(plek, Encoding.UTF8.GetBytes(Stukken[dobbelsteen.Next(Stukken.Length)])); break;
            }
        }

        return dobbelsteen.Next(20) == 0 ? [.. bytes.Take(dobbelsteen.Next(bytes.Count + 1))] : [.. bytes];
    }
}
