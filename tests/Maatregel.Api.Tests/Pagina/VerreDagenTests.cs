using System.Net;
using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>A day at the end of time is a fault of its field and never one of the page.</summary>
[Trait("soort", "techniek")]
public sealed class VerreDagenTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly Bezoek _bezoek = new(host.CreateClient());

    public static TheoryData<string, string, string, string> Bestanden
    {
        get
        {
            var bestanden = new TheoryData<string, string, string, string> { { "/herziening", "/herziening/openen", "bestand", "herziening-01-inkeer.json" } };
            foreach (var naam in Voorbeeld.Alle) bestanden.Add("/", "/openen", "casusbestand", naam);
            return bestanden;
        }
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task Elke_dag_van_een_zaak_mag_de_laatste_zijn_die_bestaat(string pad, string openen, string veld, string naam)
    {
        await _bezoek.Post(openen, new MultipartFormDataContent { { new ByteArrayContent(Voorbeeld.Bytes(naam)), veld, "zaak.json" } });
        var inhoud = _bezoek.Inhoud().ToArray();
        var dagen = inhoud.Where(v => Notatie.Datum(v.Waarde) is not null || Notatie.Maand(v.Waarde) is not null).Select(v => v.Veld).ToArray();
        Assert.NotEmpty(dagen);

        foreach (var dag in dagen)
        {
            await _bezoek.Post(pad, [.. inhoud.Select(v => v.Veld == dag ? (v.Veld, Notatie.Datum(v.Waarde) is null ? "12-9999" : "31-12-9999") : v), ("naar", "advies")]);

            Assert.True((int)_bezoek.Antwoord.StatusCode < 500, dag);
        }
    }

    [Fact]
    public async Task Een_oproep_van_de_laatste_dag_is_een_fout_van_zijn_veld()
    {
        await _bezoek.Post(("gedraging", "no-show"), ("onderdeel", "voortgangsgesprek"), ("doel", "voorziening-arbeidsinschakeling"), ("oproep-1-verzonden", "31-12-9999"), ("oproep-1-afspraak", "31-07-2024"));

        Assert.Equal(HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
    }

    [Fact]
    public async Task Een_plan_van_gelijke_maanden_houdt_op_met_de_tijd()
    {
        await _bezoek.Post("/herziening", ("uitvoering", "gelijk"), ("percentage", "100"), ("maanden", "2147483647"), ("eerste-maand", "12-9999"), ("naar", "advies"));

        Assert.True((int)_bezoek.Antwoord.StatusCode < 500);
    }
}
