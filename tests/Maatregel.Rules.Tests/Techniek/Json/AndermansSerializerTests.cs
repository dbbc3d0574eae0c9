using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>The JSON of the product through the serializer of somebody else, with <c>AddMaatregel</c> and without.</summary>
[Trait("soort", "techniek")]
public sealed class AndermansSerializerTests
{
    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddMaatregel();

    private static readonly MaatregelAdviseur Adviseur = new();

    public static TheoryData<string> Voorbeelden => [.. Directory.GetFiles(Map, "voorbeeld-*.json").Select(b => Path.GetFileName(b)!).Order(StringComparer.Ordinal)];

    private static string Map => Path.Combine(Bronmap.Wortel, "voorbeelden");

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void An_advice_is_written_as_we_write_it_and_read_back_whole(string voorbeeld)
    {
        var casus = JsonSerializer.Deserialize<Casus>(File.ReadAllBytes(Path.Combine(Map, voorbeeld)), Opties)!;
        var advies = Adviseur.Adviseer(casus);

        var verstuurd = JsonSerializer.Serialize(advies, Opties);
        var gelezen = JsonSerializer.Deserialize<Adviesbericht>(verstuurd, Opties)!;

        Gelijk(JsonSerializer.Serialize(advies, MaatregelJson.Opties), verstuurd);
        Gelijk(verstuurd, JsonSerializer.Serialize(gelezen, Opties));
        Assert.Equal(advies.Maatregelen, gelezen.Maatregelen);
        Assert.Equal(advies.Samenvatting, gelezen.Samenvatting);
    }

    [Fact]
    public void So_is_a_revision()
    {
        var verzoek = JsonSerializer.Deserialize<Herzieningsverzoek>(File.ReadAllBytes(Path.Combine(Map, "herziening-01-inkeer.json")), Opties)!;
        var herziening = Adviseur.Herzie(verzoek);

        var verstuurd = JsonSerializer.Serialize(herziening, Opties);
        var gelezen = JsonSerializer.Deserialize<Herzieningsbericht>(verstuurd, Opties)!;

        Gelijk(JsonSerializer.Serialize(herziening, MaatregelJson.Opties), verstuurd);
        Gelijk(verstuurd, JsonSerializer.Serialize(gelezen, Opties));
        Assert.Equal(herziening.Maanden, gelezen.Maanden);
    }

    [Fact]
    public void What_goes_in_is_written_as_we_read_it()
    {
        var verordening = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;

        Gelijk(Encoding.UTF8.GetString(CasusWriter.Schrijf(Contractzaak.Basis)), JsonSerializer.Serialize(Contractzaak.Basis, Opties));
        Assert.Equal(Herzieningsvoorbeeld.Inkeer, JsonSerializer.Deserialize<Herzieningsverzoek>(JsonSerializer.Serialize(Herzieningsvoorbeeld.Inkeer, Opties), Opties));
        Assert.Equal(verordening, JsonSerializer.Deserialize<Verordening>(JsonSerializer.Serialize(verordening, Opties), Opties));
    }

    [Theory]
    [InlineData(typeof(Casus), typeof(OngeldigeCasusException))]
    [InlineData(typeof(Herzieningsverzoek), typeof(OngeldigHerzieningsverzoekException))]
    [InlineData(typeof(Verordening), typeof(OngeldigeVerordeningException))]
    public void Every_fault_comes_at_once_with_its_path(Type invoer, Type exceptie)
    {
        var fout = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{ "gemeente": 5, "tikfout": 1 }""", invoer, Opties));

        var fouten = Assert.IsAssignableFrom<MaatregelException>(fout.InnerException).Fouten;
        Assert.IsType(exceptie, fout.InnerException);
        Assert.Contains("$.tikfout", fouten.Select(f => f.Pad));
        Assert.True(fouten.Count > 1);
        Assert.All(fouten, f => Assert.Contains(f.Reden, fout.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize<Casus>([.. "{\"kenmerk\":\""u8, 0xC3, 0x28, .. "\"}"u8], Opties));

    /// <summary>A host may answer with a part of an advice, or with parts in a form of its own.</summary>
    [Fact]
    public void Every_part_of_an_advice_has_its_codes_and_days()
    {
        Type[] delen = [.. new[] { typeof(Advies), typeof(Herziening) }.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).Select(Element).Distinct()
            .Where(t => t.Namespace!.StartsWith("Maatregel", StringComparison.Ordinal))];

        Assert.All(delen, deel => Assert.Contains(Opties.Converters, c => c.CanConvert(deel)));
        Assert.Contains("\"uitkomst\":\"maatregel\"", JsonSerializer.Serialize(new { Adviseur.Adviseer(Contractzaak.Basis).Uitkomst }, Opties), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_later_version_adds_is_passed_over_and_what_was_not_asked_is_empty()
    {
        var gelezen = JsonSerializer.Deserialize<Adviesbericht>("""{ "uitkomst": "nog-niet", "beleid": {}, "openVragen": [ { "code": "hoor", "vraag": "Is gehoord?", "gedraging": null, "wie": "consulent", "bronnen": [], "later": 1 } ] }""", Opties)!;

        Assert.Equal("Is gehoord?", Assert.Single(gelezen.OpenVragen).Vraag.Tekst);
        Assert.Empty(gelezen.Maatregelen);
        Assert.Null(gelezen.Teksten);
    }

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "uitkomst": "bestaat-niet" }""")]
    [InlineData("""{ "uitkomst": "nog-niet", "openVragen": [ { "code": "hoor", "vraag": 5, "gedraging": null, "wie": "consulent", "bronnen": [] } ] }""")]
    [InlineData("""{ "uitkomst": "nog-niet", "route": { "code": "boete", "tekst": "Boete.", "bronnen": [ "artikel 18a" ] } }""")]
    [InlineData("""{ "uitkomst": "nog-niet", "route": { "code": "boete", "tekst": "Boete.", "bronnen": [ { "url": "https://example.org" } ] } }""")]
    public void What_is_no_advice_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Adviesbericht>(json, Opties));

    /// <summary>Without a line of set-up the names and codes are the serializer's own; a person and the parts of a day are never in it.</summary>
    [Fact]
    public void The_default_serializer_tells_nothing_of_the_person_and_nothing_of_how_days_are_kept()
    {
        var advies = Adviseur.Adviseer(Contractzaak.Basis with { Kenmerk = "Z-geheim-1", Uitkering = Contractzaak.Basis.Uitkering! with { BeeindigdPer = new LocalDate(2024, 8, 15) } });

        foreach (var json in new[] { JsonSerializer.Serialize(advies), JsonSerializer.Serialize(Adviseur.Herzie(Herzieningsvoorbeeld.Inkeer)) })
        {
            Assert.DoesNotContain("\"Calendar\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Belanghebbende\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("\"Oordeel\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("Z-geheim-1", json, StringComparison.Ordinal);
        }
    }

    private static Type Element(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    private static void Gelijk(string verwacht, string gegeven) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(verwacht), JsonNode.Parse(gegeven)), gegeven);
}
