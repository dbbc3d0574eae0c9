using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

/// <summary>Many documents in one host: what is wrong with one stops only its municipality.</summary>
[Trait("soort", "techniek")]
public sealed class VerzamelenTests
{
    private static readonly LocalDate Dag = new(2024, 6, 1);

    [Fact]
    public void Een_document_dat_niet_klopt_houdt_alleen_zijn_gemeente_tegen()
    {
        var fout = Proefdocument.Met(v => v["uniform"]!["inhoud"]![0]!["eersteMaanden"] = 3);
        var verzameling = Verzamel(("fout.json", fout), ("diemen.json", Voorbeeld.Bytes("diemen-2015.json")));

        Assert.Equal(["fout.json:$.uniform.inhoud[0].eersteMaanden"], verzameling.Fouten.Select(f => f.Pad));
        Assert.Equal(["GM9998", "GM9999"], verzameling.ZonderAdvies);
        Assert.Equal("diemen-2015", verzameling.Bibliotheek.Zoek("GM0384", Dag)!.Id);
        Assert.Null(verzameling.Bibliotheek.Zoek("GM9998", Dag));
    }

    [Fact]
    public void Een_document_waarop_het_lezen_zelf_vastloopt_wordt_bij_zijn_naam_geweigerd()
    {
        var gelezen = Brondocument.Probeer("vast.json", () => throw new OverflowException());

        Assert.Null(gelezen.Verordening);
        Assert.Equal(("niet-te-lezen", "Dit document is niet te beoordelen door een fout in het programma (OverflowException). Meld dat, met het document erbij."), (gelezen.Fouten.Single().Code, gelezen.Fouten.Single().Reden));
    }

    [Theory]
    [InlineData("""{"gemeenten":[{"code":"GM0629"}]}""")]
    [InlineData("""{"gemeenten":[{"naam":"Wassenaar"},{"code":7}]}""")]
    [InlineData("""{"gemeenten":[{"code":"GM0629" "naam":"Wassenaar"}]}""")]
    [InlineData("""{"titel":"een komma te veel",, "gemeenten":[{"naam" : "Wassenaar", "van":"2024-01-01"}]}""")]
    public void Wie_een_fout_document_heeft_valt_niet_terug_op_een_ouder(string json)
    {
        var verzameling = Verzamel(("wassenaar.json", Encoding.UTF8.GetBytes(json)));

        Assert.Equal(["GM0629"], verzameling.ZonderAdvies);
        Assert.Null(verzameling.Bibliotheek.Zoek("GM0629", Dag));
        Assert.NotNull(verzameling.Bibliotheek.Zoek("GM1916", Dag));
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("GM0629 zonder komma's en haken")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Wat_geen_gemeente_noemt_wordt_alleen_gemeld(string tekst)
    {
        var verzameling = Verzamel(("x.json", Encoding.UTF8.GetBytes(tekst)));

        Assert.NotEmpty(verzameling.Fouten);
        Assert.Empty(verzameling.ZonderAdvies);
    }

    /// <summary>Of what cannot be read, or is empty, only the name of the file or its folder says whose it is.</summary>
    [Theory]
    [InlineData("wassenaar.json", "GM0629")]
    [InlineData("Wassenaar-2024.JSON", "GM0629")]
    [InlineData("haaglanden/gm0629-2024.json", "GM0629")]
    [InlineData("Leidschendam-Voorburg/2024.json", "GM1916")]
    [InlineData("nieuw.json", null)]
    [InlineData("GM06290.json", null)]
    public void De_naam_van_een_bestand_dat_niets_zegt_kan_de_gemeente_noemen(string naam, string? code)
    {
        string[] zonder = code is null ? [] : [code];
        var onleesbaar = VerordeningBibliotheek.Verzamel([], [(naam, "Dit bestand is niet te lezen.")], VerordeningBibliotheek.Ingebouwd);

        Assert.Equal([$"{naam}:$: Dit bestand is niet te lezen."], onleesbaar.Fouten.Select(f => f.ToString()));
        Assert.Equal(zonder, onleesbaar.ZonderAdvies);
        Assert.Equal(zonder, Verzamel((naam, [])).ZonderAdvies);
    }

    [Theory]
    [InlineData("2024-01-01", null, "leidschendam-voorburg-2015", "eigen-2024", "eigen-2024")]
    [InlineData("2024-01-01", "2024-12-31", "leidschendam-voorburg-2015", "eigen-2024", "leidschendam-voorburg-2015")]
    [InlineData("2015-01-01", "2024-12-31", "eigen-2024", "eigen-2024", "leidschendam-voorburg-2015")]
    [InlineData("2025-01-01", null, "leidschendam-voorburg-2015", "leidschendam-voorburg-2015", "eigen-2024")]
    public void Een_eigen_document_neemt_de_dagen_over_van_een_meegeleverd_document(string van, string? totEnMet, string eerder, string nu, string later)
    {
        var verzameling = Verzamel(("eigen.json", Eigen("eigen-2024", van, totEnMet)));

        Assert.Empty(verzameling.Fouten);
        Assert.Equal([eerder, nu, later], new[] { new LocalDate(2020, 1, 1), Dag, new LocalDate(2025, 6, 1) }.Select(d => verzameling.Bibliotheek.Zoek("GM0629", d)!.Id));
        Assert.Equal("leidschendam-voorburg-2015", verzameling.Bibliotheek.Zoek("GM1916", Dag)!.Id);
    }

    [Fact]
    public void Een_document_met_dezelfde_naam_vervangt_een_meegeleverd_document()
    {
        var verzameling = Verzamel(("lv.json", Eigen("leidschendam-voorburg-2015", "2015-01-01", null)));

        Assert.Empty(verzameling.Fouten);
        Assert.NotNull(verzameling.Bibliotheek.Zoek("GM0629", Dag));
        Assert.Null(verzameling.Bibliotheek.Zoek("GM1916", Dag));
    }

    [Fact]
    public void Twee_eigen_documenten_voor_dezelfde_dagen_kloppen_niet_samen()
    {
        var verzameling = Verzamel(("a.json", Eigen("a", "2024-01-01", null)), ("b.json", Eigen("b", "2024-03-01", null)));

        Assert.Equal(["b.json:$.gemeenten[0]"], verzameling.Fouten.Select(f => f.Pad));
        Assert.Null(verzameling.Bibliotheek.Zoek("GM0629", Dag));
    }

    [Fact]
    public void Wie_leunt_op_een_document_dat_niet_klopt_klopt_zelf_niet()
    {
        var leunt = Proefdocument.Met(v => v["leuntOp"] = "er-niet");
        var verzameling = Verzamel(("leunt.json", leunt));

        Assert.Equal(["leunt.json:$.leuntOp"], verzameling.Fouten.Select(f => f.Pad));
        Assert.Equal(["GM9998", "GM9999"], verzameling.ZonderAdvies);
    }

    [Fact]
    public void Een_document_waarop_een_meegeleverd_document_niet_kan_leunen_wordt_niet_genomen()
    {
        var model = JsonNode.Parse(VerordeningWriter.Schrijf(VerordeningBibliotheek.Ingebouwd.Document("model-2015")!))!.AsObject();
        Assert.True(model.Remove("ingang"));
        var verzameling = Verzamel(("model.json", Encoding.UTF8.GetBytes(model.ToJsonString())));

        Assert.NotEmpty(verzameling.Fouten);
        Assert.All(verzameling.Fouten, f => Assert.Equal(("model.json:$", "niet-te-vervangen"), (f.Pad, f.Code)));
        Assert.NotNull(verzameling.Bibliotheek.Zoek("GM1916", Dag));
    }

    private static Verordeningverzameling Verzamel(params (string Naam, byte[] Utf8)[] documenten) =>
        VerordeningBibliotheek.Verzamel(documenten.Select(d => (d.Naam, (ReadOnlyMemory<byte>)d.Utf8)), VerordeningBibliotheek.Ingebouwd);

    private static byte[] Eigen(string id, string van, string? totEnMet) => VerordeningWriter.Schrijf(VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")! with
    {
        Id = id,
        BekendTotEnMet = null,
        Gemeenten = [new Gemeentedekking { Code = "GM0629", Naam = "Wassenaar", Van = Zaak.Dag(van), TotEnMet = totEnMet is null ? null : Zaak.Dag(totEnMet) }],
    });
}
