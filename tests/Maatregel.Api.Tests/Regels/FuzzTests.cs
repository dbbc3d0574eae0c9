using System.Text;

namespace Maatregel.Api.Tests.Regels;

/// <summary>Twenty thousand bodies that nobody meant: whatever comes in, never a fault of the host.</summary>
[Trait("tempo", "lang")]
public sealed class FuzzTests
{
    private const int Aantal = 20_000;

    private static readonly string[] Waarden =
        ["null", "true", "0", "-1", "1e400", "0.1", "99999999999999999999", "\"\"", "\"ja\"", "\"2024-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "{}", "[]", "[{}]", "[null]", "\"\\ud800\"", "NaN"];

    [Fact]
    public async Task Geen_enkele_invoer_geeft_een_fout_van_de_dienst()
    {
        using var gastheer = new Gastheer(("Api:VerzoekenPerMinuut", "0"));
        var client = gastheer.SnelleClient();
        (string Pad, string Tekst)[] bronnen =
        [
            .. Voorbeeld.Alle.Select(v => (Vraag.Adviezen, Voorbeeld.Tekst(v))),
            .. Enumerable.Repeat(("/v1/herzieningen", Voorbeeld.Tekst("herziening-01-inkeer.json")), 5),
            ("/v1/verordeningen/controles", File.ReadAllText(Bron.Pad("src/Maatregel.Rules/Verordeningen/Documenten/leidschendam-voorburg-2015.json"))),
        ];
        var dobbelsteen = new Random(20_241);
        var teller = new Dictionary<int, int>();

        for (var i = 0; i < Aantal; i++)
        {
            var (pad, tekst) = bronnen[i % bronnen.Length];
            var invoer = Verander(tekst, dobbelsteen);
            var antwoord = await client.Stuur(invoer, pad);
            var status = (int)antwoord.StatusCode;
            Assert.True(status is 200 or 400 or 413, $"{status} van {pad} op {Encoding.UTF8.GetString(invoer)}");
            teller[status] = teller.GetValueOrDefault(status) + 1;
        }

        Assert.True(teller[200] > Aantal / 100, "Te weinig veranderde casussen zijn nog geldig om het advies zelf te beproeven.");
        Assert.True(teller[400] > Aantal / 10, "Te weinig veranderde casussen zijn ongeldig.");
    }

    private static byte[] Verander(string casus, Random dobbelsteen)
    {
        for (var keer = dobbelsteen.Next(1, 4); keer > 0; keer--) casus = dobbelsteen.Next(3) == 0 ? VerwijderLid(casus, dobbelsteen) : VervangWaarde(casus, dobbelsteen);
        var bytes = Encoding.UTF8.GetBytes(casus);
        if (dobbelsteen.Next(5) == 0 && bytes.Length > 0) bytes[dobbelsteen.Next(bytes.Length)] = (byte)dobbelsteen.Next(256);
        return dobbelsteen.Next(20) == 0 ? bytes[..dobbelsteen.Next(bytes.Length + 1)] : bytes;
    }

    /// <summary>Replaces what stands after some colon by a value of another kind, or by a value from elsewhere in the case.</summary>
    private static string VervangWaarde(string casus, Random dobbelsteen)
    {
        var (_, begin, einde) = Lid(casus, dobbelsteen);
        if (begin < 0) return casus;
        var (_, b, e) = Lid(casus, dobbelsteen);
        var nieuw = b < 0 || dobbelsteen.Next(2) == 0 ? Waarden[dobbelsteen.Next(Waarden.Length)] : casus[b..e];
        return casus[..begin] + nieuw + casus[einde..];
    }

    private static string VerwijderLid(string casus, Random dobbelsteen)
    {
        var (naam, begin, einde) = Lid(casus, dobbelsteen);
        if (begin < 0) return casus;
        var na = casus[einde..].TrimStart();
        return na.StartsWith(',') ? casus[..naam] + na[1..] : casus[..naam].TrimEnd().TrimEnd(',') + na;
    }

    /// <summary>Where a random member starts, and where its simple value starts and ends.</summary>
    private static (int Naam, int Begin, int Einde) Lid(string casus, Random dobbelsteen)
    {
        if (casus.Length == 0) return (-1, -1, -1);
        var punt = casus.IndexOf("\": ", dobbelsteen.Next(casus.Length), StringComparison.Ordinal);
        if (punt < 0) return (-1, -1, -1);
        var begin = punt + 3;
        var einde = casus.IndexOfAny([',', '\n', '}'], begin);
        return einde < 0 ? (-1, -1, -1) : (casus.LastIndexOf('"', punt - 1), begin, einde);
    }
}
