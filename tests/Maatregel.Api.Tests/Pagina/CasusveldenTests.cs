using System.Text.Json.Nodes;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>Each member of a case has its field on the form: there its question is answered, and there its fault is mended.</summary>
[Trait("soort", "techniek")]
public sealed class CasusveldenTests
{
    /// <summary>What the form does not ask: names that it gives itself, which invitation came first, and of the partner what it asks of the household.</summary>
    private static readonly string[] NietGevraagd = ["$.gedragingen[].id", "$.gedragingen[].noShow.oproepen[].soort"];

    public static TheoryData<string> Leden => [.. Paden(Schema, "$").Where(p => !NietGevraagd.Contains(p) && !p.StartsWith("$.partner.omstandigheden", StringComparison.Ordinal))];

    /// <summary>The questions of an advice.</summary>
    public static TheoryData<string> Vragen => [.. Vraagcode.Alle.Where(c => Plaatsen(c).Any())];

    [Theory]
    [MemberData(nameof(Leden))]
    public void Elk_lid_van_een_casus_heeft_een_veld(string lid) => Assert.NotNull(Casusvelden.Zoek(Eerste(lid)));

    [Theory]
    [MemberData(nameof(Vragen))]
    public void Elke_vraag_heeft_een_veld(string code) => Assert.All(Plaatsen(code), plaats =>
    {
        var velden = Antwoordvelden.Van(new OpenVraag(code, $"", null, Wie.Consulent, []) { Velden = [plaats] }, new Ingevuld([]));

        Assert.NotEmpty(velden);
        Assert.All(velden, veld => Assert.True(Velden.Bestaat(veld), veld));
    });

    /// <summary>What is asked only when the advice needs it, stays on its screen while it is filled in: else there would be a fault on no page.</summary>
    [Theory]
    [InlineData("$.gedragingen[0].benadelingsbedrag")]
    [InlineData("$.gedragingen[0].besefsgeval")]
    [InlineData("$.gedragingen[0].handeling")]
    [InlineData("$.gedragingen[0].maandenLangereAfhankelijkheid")]
    [InlineData("$.gedragingen[0].oordeel.percentage")]
    [InlineData("$.gedragingen[0].oordeel.percentageMotivering")]
    [InlineData("$.belanghebbende.pensioengerechtigd")]
    [InlineData("$.belanghebbende.alleenstaandeOuder")]
    [InlineData("$.belanghebbende.alleenstaandeOuderMetKindJongerDan12")]
    [InlineData("$.belanghebbende.jongerDan27")]
    public void Wat_er_fout_is_staat_op_een_scherm(string pad)
    {
        var ingevuld = new Ingevuld([new(Casusvelden.Zoek(pad)!, "1")]);
        var stand = new Stand(ingevuld, new MaatregelAdviseur(), VerordeningBibliotheek.Ingebouwd);
        var fout = Padvertaling.Veldfout(new Fout(pad, "buiten-bereik", ""), ingevuld);

        Assert.Contains(Schermenlijst.Route(stand), s => s.Velden(stand).Contains(fout.Veld));
    }

    [Theory]
    [InlineData("$.gedragingen[0].benadelingsbedrag", Nader.Benadeling)]
    [InlineData("$.gedragingen[0].oordeel.dringendeRedenen.afstemming.maanden", "afstemming-hier-maanden")]
    [InlineData("$.gedragingen[0].noShow.oproepen[1].afspraakOp", "oproep-2-afspraak")]
    [InlineData("$.eerdereMaatregelen[2].plan[3].percentage", "eerder-3-plan-4-percentage")]
    [InlineData("$.eerdereMaatregelen[2].plan", "eerder-3-loopt")]
    [InlineData("$.eerdereMaatregelen[3].regel", Velden.Gedraging)]
    [InlineData("$.uitkering.maandenZonderUitkering[1]", Velden.ZonderUitkering)]
    [InlineData("$.belanghebbende.ontheffingen[1].totEnMet", "ontheffing-2-tot")]
    [InlineData("$.gedragingen[0].id", Velden.Gedraging)]
    public void Een_fout_staat_bij_haar_veld(string pad, string veld) =>
        Assert.Equal(veld, Padvertaling.Veldfout(new Fout(pad, "buiten-bereik", ""), new Ingevuld([])).Veld);

    /// <summary>Of whoever did not do it the form shows nothing: there a fault about that person cannot be mended.</summary>
    [Theory]
    [InlineData("$.belanghebbende.pensioengerechtigd", "belanghebbende", "bijzonder")]
    [InlineData("$.belanghebbende.pensioengerechtigd", "partner", Velden.Gedraging)]
    [InlineData("$.partner.jongerDan27", "partner", "partner-nader-jonger-dan-27")]
    [InlineData("$.partner.jongerDan27", "belanghebbende", Velden.Gedraging)]
    public void Een_fout_over_een_persoon_staat_bij_wie_het_deed(string pad, string van, string veld) =>
        Assert.Equal(veld, Padvertaling.Veldfout(new Fout(pad, "niet-samen", ""), new Ingevuld([new(Velden.Van, van)])).Veld);

    private static JsonObject Schema { get; } = JsonNode.Parse(File.ReadAllText(Bron.Pad("docs/schemas/casus.schema.json")))!.AsObject();

    /// <summary>Each member that holds a value itself, or a list of values.</summary>
    private static IEnumerable<string> Paden(JsonNode schema, string pad) =>
        schema["properties"] is JsonObject leden ? leden.SelectMany(l => Paden(l.Value!, $"{pad}.{l.Key}"))
        : schema["items"] is JsonObject rij && rij["properties"] is not null ? Paden(rij, pad + "[]")
        : [pad];

    /// <summary>Where a case answers a question. That a provision is left aside, it answers only where that is asked.</summary>
    private static IEnumerable<string> Plaatsen(string code) => Vraagcode.Velden(code)
        .Where(v => v != "$.buitenToepassing" && Paden(Schema, "$").Any(lid => lid.StartsWith(v, StringComparison.Ordinal)))
        .Select(Eerste);

    private static string Eerste(string lid) => lid.Replace("[]", "[0]", StringComparison.Ordinal);
}
