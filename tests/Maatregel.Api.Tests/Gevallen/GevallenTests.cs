using static Maatregel.Api.Tests.Gevallen.Eis;

namespace Maatregel.Api.Tests.Gevallen;

/// <summary>
/// Cases at the edges, as complete requests, with what must hold of the answer: never a measure that only an assumption carries,
/// never nothing where the law allows a measure.
/// </summary>
public sealed class GevallenTests(Gastheer gastheer) : IClassFixture<Gastheer>
{
    private static readonly Dictionary<string, Eis> Eisen = new(StringComparer.Ordinal)
    {
        ["drie-dagen-achtereen"] = HoogstensMaanden(2),
        ["herhaling-en-twee-gedragingen"] = HoogstensMaanden(3),
        ["een-afspraak-in-twee-no-shows"] = OfGeweigerd(HoogstensMaanden(1)),
        ["dezelfde-oproepen-met-andere-datum"] = OfGeweigerd(HoogstensMaanden(1)),
        ["spreiding-en-dringende-redenen"] = OfGeweigerd(GeenMaandBoven(10)),
        ["spreiding-en-twintig-procent"] = OfGeweigerd(GeenMaandBoven(20)),
        ["dringende-redenen-zonder-afstemming"] = OfGeweigerd(Nooit("maatregel")),
        ["geen-dringende-redenen-zonder-reden"] = OfGeweigerd(Uitkomst("nog-niet")),
        ["h-genoemd-kiest-honderd-procent"] = Nooit("maatregel"),
        ["9-1-b-genoemd-kiest-twintig-procent"] = Nooit("maatregel"),
        ["kinderen-bekend-alleenstaande-ouder-aangenomen-van-niet"] = Uitkomst("nog-niet"),
        ["inkeer-op-tijd-gevraagd-later-beslist"] = Nooit("niet-mogelijk"),
        ["dringende-redenen-na-uitvoering"] = Nooit("niet-mogelijk"),
        ["heroverweging-binnen-de-termijn-na-betaling"] = Nooit("niet-mogelijk"),
        ["dezelfde-gedraging-al-beoordeeld"] = OfGeweigerd(Nooit("maatregel")),
        ["vijfde-lid-van-voor-2015"] = OfGeweigerd(HoogstensMaanden(1)),
        ["lid-5-vernietigd-lid-6-staat-nog"] = OfGeweigerd(Nooit("maatregel")),
        ["eerder-besluit-na-de-peildatum-bekend"] = OfGeweigerd(Nooit("maatregel")),
        ["uitvoering-in-2027"] = Meldt("2027", "31 december 2026", "na 2026"),
        ["a-geldt-van-rechtswege"] = Nooit("geen-maatregel"),
        ["verkrijgen-geldt-van-rechtswege"] = Nooit("geen-maatregel"),
        ["opnieuw-toegekend-voor-de-gedraging"] = Uitkomst("maatregel") & Totaal(1308.45m),
        ["geen-uitkering-op-de-dag-van-de-gedraging"] = OfGeweigerd(Nooit("maatregel")),
        ["vo-10a-als-eerdere-regel"] = OfGeweigerd(NooitVolgens("pw-18-5")),
        ["eerdere-regel-die-niet-bestaat"] = OfGeweigerd(Nooit("maatregel")),
        ["verjaring-op-een-ongelezen-bepaling"] = Nooit("geen-maatregel"),
        ["verdubbeld-op-een-aanname"] = HoogstensMaanden(1),
        ["ioaw-na-een-pw-verlaging"] = OfGeweigerd(HoogstensMaanden(1)),
        ["categorie-van-een-andere-verordening"] = OfGeweigerd(HoogstensMaanden(1)),
        ["uitkering-geeindigd-voor-het-besluit"] = Nooit("maatregel"),
        ["niet-gehoord-op-een-aangenomen-uitzondering"] = OfGeweigerd(Nooit("maatregel")),
        ["herhaling-verzonden-op-de-dag-zelf"] = OfGeweigerd(Nooit("maatregel")),
        ["datum-in-een-id-is-geen-bsn"] = Uitkomst("maatregel"),
        ["d-geldt-van-rechtswege"] = Nooit("geen-maatregel"),
        ["inkeer-zonder-plicht-van-het-vierde-lid"] = OfGeweigerd(Nooit("herzien")),
        ["norm-van-2027-onbekend"] = Uitkomst("maatregel"),
        ["venster-voorbij-de-bekende-wet"] = Meldt("2027", "31 december 2026", "na 2026"),
        ["ioaw-na-2026"] = SamenvattingZonder("rtikel 18 van de Participatiewet"),
        ["poortwachtergesprek"] = Uitkomst("andere-route"),
        ["introductie-zonder-dag-van-toekenning"] = Uitkomst("nog-niet"),
        ["traject-zonder-herhaling"] = Uitkomst("nog-niet") & ZonderStap("herhalingsoproep-versturen"),
        ["vraag-en-toch-een-stap"] = ZonderStap("herhalingsoproep-versturen"),
        ["opzij-gezet-tarief-verdubbeld"] = Nooit("maatregel"),
    };

    private readonly HttpClient _client = gastheer.CreateClient();

    public static TheoryData<string> Namen => [.. Eisen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Aan_de_rand_klopt_het_antwoord(string geval)
    {
        var invoer = Voorbeeld.Bytes($"geval-{geval}.json");
        var antwoord = await _client.Stuur(invoer, IsHerziening(invoer) ? "/v1/herzieningen" : Vraag.Adviezen);

        Assert.Null(Eisen[geval].Gebrek(antwoord.StatusCode, await antwoord.Json()));
    }

    [Fact]
    public void Elk_bestand_met_een_geval_heeft_een_eis() => Assert.Equal(Voorbeeld.Gevallen.Order(StringComparer.Ordinal), Eisen.Keys.Order(StringComparer.Ordinal));

    private static bool IsHerziening(byte[] invoer)
    {
        using var document = System.Text.Json.JsonDocument.Parse(invoer);
        return document.RootElement.TryGetProperty("grond", out _);
    }
}
