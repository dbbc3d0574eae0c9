using System.Text;
using Maatregel.Api.Pagina;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>A saved case is opened again, also one that another program made, and nothing of it is lost.</summary>
[Trait("soort", "techniek")]
public sealed class BestandTests(Gastheer host) : IClassFixture<Gastheer>
{
    private readonly Bezoek _bezoek = new(host.CreateClient());

    public static TheoryData<string> Bestanden => [.. Voorbeeld.Alle];

    /// <summary>A case with facts for which the form has no question.</summary>
    private static Casus Rijk { get; } = Voorbeelden.Zoek("no-show")! is var casus ? casus with
    {
        Kenmerk = "Z-1",
        Partner = new Belanghebbende
        {
            Pensioengerechtigd = Antwoord.Nee,
            JongerDan27 = Antwoord.Nee,
            Ontheffingen =
            [
                .. Enumerable.Range(0, 6).Select(i => new Ontheffing
                {
                    Grond = OntheffingGrond.AlleenstaandeOuderKindJongerDan5,
                    Verplichtingen = [Verplichting.Zoek("pw-18-4-a")!],
                    Van = new LocalDate(2012 + (2 * i), 1, 1),
                    TotEnMet = new LocalDate(2013 + (2 * i), 1, 1),
                }),
            ],
        },
        Uitkering = casus.Uitkering! with { MaandenZonderUitkering = [new YearMonth(2024, 9)] },
        BuitenToepassing = [new BuitenToepassing { Bepaling = new RegelId("vo-10b"), Reden = "De rechter zette de bepaling opzij." }],
        Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "De ernst.", LangerDanDrieMaanden = Antwoord.Ja, LangerDanDrieMaandenMotivering = "Ook dan evenredig." },
        Gedragingen = [.. casus.Gedragingen.Select(g => g with { Id = "eerste", Handeling = "h1", MaandenLangereAfhankelijkheid = 2, NoShow = g.NoShow! with { Kanaal = Kanaal.Telefoon, Belpogingen = 2 } })],
    } : null!;

    [Theory]
    [MemberData(nameof(Bestanden))]
    public async Task Wat_erin_gaat_komt_er_ongewijzigd_uit(string naam)
    {
        var bestand = CasusWriter.Schrijf(CasusReader.Lees(Voorbeeld.Bytes(naam)).Waarde!);
        await Open(bestand);
        Assert.Equal("Uw antwoorden", _bezoek.Kop);
        Assert.Equal(Encoding.UTF8.GetString(bestand), await Bewaard());
    }

    /// <summary>A month of a plan is one thing: the amount of half a month says nothing of a fifth.</summary>
    [Theory]
    [InlineData("50", true)]
    [InlineData("20", false)]
    public async Task Een_veranderde_maand_van_een_eerdere_maatregel_houdt_geen_bedrag_van_ervoor(string percentage, bool bedrag)
    {
        var casus = Voorbeelden.Zoek("no-show")!;
        await Open(CasusWriter.Schrijf(casus with
        {
            EerdereMaatregelen =
            [
                new EerdereMaatregel { Regel = new("pw-18-5"), Bekendgemaakt = new LocalDate(2024, 3, 1), Percentage = 50, Maanden = 1, Status = MaatregelStatus.Geldig, Plan = [new(new(2024, 8), 50, 654.23m)] },
            ],
        }));
        await _bezoek.Druk("wijzig-eerder");
        await _bezoek.Druk("bewaar", ("eerder-1-plan-1-percentage", percentage));

        var plan = CasusReader.Lees(Encoding.UTF8.GetBytes(await Bewaard())).Waarde!.EerdereMaatregelen![0].Plan![0];
        Assert.Equal((decimal.Parse(percentage, System.Globalization.CultureInfo.InvariantCulture), bedrag ? 654.23m : null), (plan.Percentage, plan.Bedrag));
    }

    [Fact]
    public async Task Wat_het_formulier_niet_kent_staat_er_en_overleeft_een_wijziging()
    {
        await Open(CasusWriter.Schrijf(Rijk));
        var meer = _bezoek.Blad.QuerySelector("#uit-het-bestand")!.TextContent;
        Assert.Contains("partner, ontheffingen, nummer 6, van", meer, StringComparison.Ordinal);
        Assert.Contains("1 januari 2022", meer, StringComparison.Ordinal);
        Assert.DoesNotContain("no show, kanaal", meer, StringComparison.Ordinal);
        Assert.DoesNotContain("buiten toepassing", meer, StringComparison.Ordinal);

        await _bezoek.Druk("wijzig-geld");
        await _bezoek.Druk("bewaar", ("norm", "1000"));
        var verwacht = Rijk with { Uitkering = Rijk.Uitkering! with { NormPerMaand = 1000 } };
        Assert.Equal(Encoding.UTF8.GetString(CasusWriter.Schrijf(verwacht)), await Bewaard());
    }

    [Fact]
    public async Task Een_lijst_die_het_bestand_anders_ordent_verliest_niets_bij_een_wijziging()
    {
        var ontheffing = new Ontheffing { Grond = OntheffingGrond.DringendeRedenen, Van = new LocalDate(2020, 1, 1), TotEnMet = new LocalDate(2021, 1, 1), Verplichtingen = [Verplichting.Zoek("pw-18-4-h")!, Verplichting.Zoek("pw-18-4-a")!] };
        await Open(CasusWriter.Schrijf(Rijk with { Belanghebbende = Rijk.Belanghebbende! with { Ontheffingen = [ontheffing] } }));
        await _bezoek.Druk("wijzig-plicht");
        await _bezoek.Druk("bewaar", ("ontheffing-pw-18-4-b", "ja"));
        var casus = CasusReader.Lees(Encoding.UTF8.GetBytes(await Bewaard())).Waarde!;
        Assert.Equal(["pw-18-4-a", "pw-18-4-b", "pw-18-4-h"], casus.Belanghebbende!.Ontheffingen![0].Verplichtingen.Select(v => v.Code));
    }

    [Fact]
    public async Task Een_tweede_gedraging_komt_erbij_en_telt_mee()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-erbij");
        Assert.Equal("gedraging", _bezoek.Stap);
        Assert.Empty(_bezoek.Blad.QuerySelectorAll("input[name=gedraging][checked]"));

        await _bezoek.Druk("volgende", ("gedraging", "pw-18-4-b"), ("van", "partner"));
        await _bezoek.Druk("volgende", ("datum", "20-05-2024"));
        await _bezoek.Druk("volgende", ("opgelegd", "ja"), ("feiten", "ja"), ("partner-bijzonder", "geen"));
        Assert.Equal("verwijt", _bezoek.Stap);
        await _bezoek.Druk("volgende", ("mate", "volledig"), ("mate-waarom", "Geen verklaring."));
        await _bezoek.Druk("antwoorden");
        Assert.Contains("De 2 gedragingen", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Stond niet ingeschreven bij een uitzendbureau", _bezoek.Tekst, StringComparison.Ordinal);

        await _bezoek.Druk("wijzig-hoor");
        await _bezoek.Druk("bewaar", ("hoor-belanghebbende", "ja"), ("hoor-partner", "ja"));
        var casus = CasusReader.Lees(Encoding.UTF8.GetBytes(await Bewaard())).Waarde!;
        Assert.Equal([Gezinslid.Belanghebbende, Gezinslid.Partner], casus.Gedragingen.Select(g => g.Van));
        Assert.Equal([Gezinslid.Belanghebbende, Gezinslid.Partner], casus.Hoor!.Wie);
        Assert.Empty(casus.Partner!.Ontheffingen!);

        await _bezoek.Druk("gedraging-1");
        Assert.Contains("Welke afspraak was het?", _bezoek.Tekst, StringComparison.Ordinal);
        await _bezoek.Druk("gedraging-2");
        await _bezoek.Druk("gedraging-weg");
        Assert.Contains("De gedraging Gedraging 1", _bezoek.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("uitzendbureau", await Bewaard(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gedraging_die_nog_niet_af_is_kan_weg_en_de_andere_blijft()
    {
        await _bezoek.Post(("voorbeeld", "no-show"));
        var eerst = await Bewaard();
        await _bezoek.Druk("gedraging-erbij");
        await _bezoek.Druk("antwoorden");
        await _bezoek.Druk("gedraging-weg");
        Assert.Equal("Uw antwoorden", _bezoek.Kop);
        Assert.Equal(eerst, await Bewaard());
    }

    [Fact]
    public async Task Een_fout_in_een_andere_gedraging_noemt_haar_nummer()
    {
        var casus = Rijk with { Gedragingen = [Rijk.Gedragingen[0], new Gedraging { Datum = new LocalDate(2024, 6, 1), GeconstateerdOp = new LocalDate(2024, 6, 9), Verplichting = Verplichting.Zoek("pw-18-4-b") }] };
        await Open(CasusWriter.Schrijf(casus));
        await _bezoek.Druk("wijzig-zaak");
        await _bezoek.Druk("bewaar", ("peildatum", "05-06-2024"));
        await _bezoek.Druk("advies");
        Assert.Contains("Gedraging 2: De gedraging is geconstateerd na de peildatum.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "geen geldige JSON")]
    [InlineData("{\"regeling\":\"participatiewet\"}", "gemeente")]
    [InlineData("", "Kies een bestand")]
    public async Task Een_bestand_dat_niet_klopt_krijgt_zijn_fouten(string inhoud, string deel)
    {
        await Open(Encoding.UTF8.GetBytes(inhoud));
        Assert.StartsWith("Fout: ", _bezoek.Blad.Title, StringComparison.Ordinal);
        Assert.Contains(deel, _bezoek.Blad.QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen base64!", "1")]
    [InlineData("e30", "1")]
    [InlineData("", "9")]
    public async Task Meegereisde_gegevens_die_niet_te_lezen_zijn_worden_niet_stil_vergeten(string bestand, string nummer)
    {
        await Open(CasusWriter.Schrijf(Rijk));
        await _bezoek.Druk("advies", [.. bestand.Length == 0 ? [] : new[] { ("bestand", bestand) }, ("nummer", nummer)]);
        Assert.Contains("Open het bestand opnieuw", _bezoek.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wisselen_zonder_zaak_leidt_naar_wat_ontbreekt()
    {
        await _bezoek.Post(("naar", "gedraging-2"), ("peildatum", "10-06-2024"));
        Assert.Equal("zaak", _bezoek.Stap);
    }

    [Fact]
    public async Task Een_te_groot_bestand_krijgt_een_bladzijde()
    {
        await Open(new byte[200_000]);
        Assert.Equal("De invoer is te groot", _bezoek.Kop);
        Assert.Contains("Het bestand is groter dan 192 kB.", _bezoek.Tekst, StringComparison.Ordinal);
    }

    /// <summary>The answers travel along with the form, as they were typed and as a file: what can be opened can be sent back.</summary>
    [Theory]
    [InlineData('a', 3000, true)]
    [InlineData('"', 500, true)]
    [InlineData('é', 500, true)]
    [InlineData('a', 9000, false)]
    public async Task Wat_kan_worden_geopend_kan_ook_weer_worden_verstuurd(char teken, int lengte, bool past)
    {
        var gedraging = Rijk.Gedragingen[0];
        await Open(CasusWriter.Schrijf(Rijk with
        {
            Gedragingen =
            [
                .. Enumerable.Range(0, 20).Select(i => gedraging with
                {
                    Id = $"g{i}",
                    Handeling = null,
                    Datum = gedraging.Datum!.Value.PlusDays(-i),
                    NoShow = null,
                    Verplichting = Verplichting.Zoek("pw-18-4-b"),
                    Oordeel = new Oordeel { Verwijtbaarheid = new() { Mate = Mate.Volledig, Motivering = new string(teken, lengte) } },
                }),
            ],
        }));
        Assert.Equal(past ? "Uw antwoorden" : "De invoer is te groot", _bezoek.Kop);
        if (!past) return;

        await _bezoek.Druk("advies");
        Assert.Equal(System.Net.HttpStatusCode.OK, _bezoek.Antwoord.StatusCode);
    }

    private Task Open(byte[] inhoud) => _bezoek.Post("/openen", new MultipartFormDataContent { { new ByteArrayContent(inhoud), "casusbestand", "casus.json" } });

    private async Task<string> Bewaard()
    {
        using var client = host.CreateClient();
        var antwoord = await client.PostAsync("/casus.json", new FormUrlEncodedContent(_bezoek.Inhoud().Select(v => KeyValuePair.Create(v.Veld, v.Waarde))));
        return await antwoord.Content.ReadAsStringAsync();
    }
}
