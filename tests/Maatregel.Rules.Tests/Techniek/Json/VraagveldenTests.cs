using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;

namespace Maatregel.Rules.Tests.Techniek.Json;

/// <summary>Every question says where its answer goes, and that place exists.</summary>
[Trait("soort", "techniek")]
public sealed class VraagveldenTests
{
    private static readonly JsonObject Schema = JsonSchemas.Casus();

    public static TheoryData<string> Staten => [.. Verordeningstaat.Alle.Select(s => s.Naam)];

    [Fact]
    public void Every_question_of_an_example_has_a_place_in_the_case() =>
        Assert.All(Werkvoorbeeld.Alle.Values.SelectMany(v => new MaatregelAdviseur().Adviseer(v.Casus()).OpenVragen), HeeftEenPlaats);

    [Theory]
    [MemberData(nameof(Staten))]
    public void Every_question_of_the_finite_table_has_a_place_in_the_case(string staat)
    {
        var pas = Verordeningstaat.Alle.Single(s => s.Naam == staat).Pas;
        List<Advies> adviezen =
        [
            .. from plicht in Plichten.Alle
               from kolom in (IReadOnlyList<Tabelas>)[.. Verleden.Alle, .. Omstandigheid.Alle, .. Beoordeeld.Alle]
               select pas(kolom.Pas(plicht.Zaak)).Advies,
        ];

        Assert.All(adviezen.SelectMany(a => a.OpenVragen).DistinctBy(v => (v.Code, string.Concat(v.Velden))), HeeftEenPlaats);
        Assert.Empty(adviezen.SelectMany(Codeklasse.Onbekend).Distinct());
    }

    [Fact]
    public void Of_every_question_it_is_known_beforehand_which_members_answer_it()
    {
        Assert.All(Vraagcode.Alle, code => Assert.All(Vraagcode.Velden(code), pad => Assert.True(Staat(Schema, Leden(pad)) || Bestaat(typeof(Herzieningsverzoek), Leden(pad)), $"{code}: {pad}")));
        Assert.Equal(["$.belanghebbende.pensioengerechtigd", "$.partner.pensioengerechtigd"], Vraagcode.Velden(Vraagcode.Pensioengerechtigd));
        Assert.Equal(["$.eerdereMaatregelen[].plan"], Vraagcode.Velden(Vraagcode.EerdereMaatregelLoopt));
        Assert.Equal(["$.gedragingen[].nakoming", "$.inkeer.nakomingOndubbelzinnig"], Vraagcode.Velden(Vraagcode.Nakoming));
        Assert.Equal(["$.hoor"], Vraagcode.Velden(Vraagcode.Hoor));
        Assert.Empty(Vraagcode.Velden("bestaat-niet"));
    }

    [Fact]
    public void What_is_asked_of_a_conduct_a_person_or_an_earlier_measure_stands_with_that_one()
    {
        var zaak = Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-a").VanDePartner().MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend }))
            .MetEerdereMaatregel("vo-10-1-b", "2020-01-15", categorie: 2).MetEerdereMaatregel("pw-18-5", null)
            .Met(c => c with { Partner = new Belanghebbende() });
        var velden = zaak.Advies.OpenVragen.ToLookup(v => v.Code, v => string.Join(' ', v.Velden));

        Assert.Contains("$.gedragingen[1].oordeel.feitenVastgesteld", velden["feiten-vastgesteld"]);
        Assert.Contains("$.partner.pensioengerechtigd", velden["pensioengerechtigd"]);
        Assert.Contains("$.eerdereMaatregelen[1].bekendgemaakt $.eerdereMaatregelen[1].besluitdatum $.eerdereMaatregelen[1].gedragingsdatum", velden["eerdere-maatregel-bekendmaking"]);
    }

    [Fact]
    public void Every_question_of_looking_again_has_a_place_in_the_request()
    {
        Herzieningsverzoek[] verzoeken =
        [
            .. from gegeven in (Herzieningsverzoek[])[Herzieningsvoorbeeld.Inkeer, Herzieningsvoorbeeld.Heroverweging, Herzieningsvoorbeeld.DringendeRedenen]
               from verzoek in (Herzieningsverzoek[])
               [
                   gegeven with { OpVerzoek = Antwoord.Onbekend, IngediendOp = null, LaatstUitbetaaldeMaand = null },
                   gegeven with { Inkeer = null, Heroverweging = null, DringendeRedenen = null },
                   gegeven with { Gemeente = "GM0344", Maatregel = gegeven.Maatregel with { Regel = new("vo-10-1-b") } },
                   gegeven with { Peildatum = new(2025, 6, 1), Maatregel = gegeven.Maatregel with { Grondslag = new("pw-9-1-a-verkrijgen"), Bekendgemaakt = null, Besluitdatum = null } },
                   gegeven with { Maatregel = gegeven.Maatregel with { Plan = [new(new(2024, 9), 5)] } },
               ]
               select verzoek,
        ];

        Assert.All(verzoeken.SelectMany(v => new MaatregelAdviseur().Herzie(v).OpenVragen), vraag =>
        {
            Assert.NotEmpty(vraag.Velden);
            Assert.All(vraag.Velden, pad => Assert.True(Bestaat(typeof(Herzieningsverzoek), Leden(pad)), $"{vraag.Code}: {pad}"));
        });
    }

    private static void HeeftEenPlaats(OpenVraag vraag)
    {
        Assert.True(vraag.Velden.Count > 0, vraag.Code);
        Assert.All(vraag.Velden, pad => Assert.True(Staat(Schema, Leden(pad)), $"{vraag.Code}: {pad}"));
    }

    private static string[] Leden(string pad) => pad[2..].Split('.');

    private static bool Staat(JsonObject schema, string[] leden)
    {
        JsonNode? plaats = schema;
        foreach (var lid in leden)
        {
            plaats = plaats?["properties"]?[lid.Split('[')[0]];
            if (lid.Contains('[', StringComparison.Ordinal)) plaats = plaats?["items"];
        }

        return plaats is not null;
    }

    private static bool Bestaat(Type type, string[] leden)
    {
        foreach (var lid in leden)
        {
            if (type.GetProperty(char.ToUpperInvariant(lid[0]) + lid[1..]) is not { } eigenschap) return false;
            type = eigenschap.PropertyType;
        }

        return true;
    }
}
