using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

/// <summary>The question over HTTP: read with every fault at once, and answered with the same rows.</summary>
[Trait("soort", "techniek")]
public sealed class NoShowStapvraagReaderTests
{
    private const string Rij = """{"onderdeel":"werkacademie","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging","verschenen":"nee","voorafAfgemeld":"nee","kanaal":"telefoon","belpogingen":"2","jongerDan27":"ja","gemeente":"gm1916"}""";

    [Fact]
    public void The_rows_come_back_as_they_stand_in_the_registration()
    {
        var rij = Antwoord($$"""{"onderdeel":"werkacademie","toegekendPer":"2024-01-01","afspraken":[{{Rij}}]}""")["registratie"]![0]!;

        Assert.Equal(("GM1916", "ja", "telefoon", "2", "nee", "2024-05-02"), (Tekst("gemeente"), Tekst("jongerDan27"), Tekst("kanaal"), Tekst("belpogingen"), Tekst("verschenen"), Tekst("afspraakOp")));
        Assert.Null(rij["reden"]);

        string? Tekst(string lid) => rij[lid]?.GetValue<string>();
    }

    [Fact]
    public void An_appointment_to_come_gets_the_advice_on_a_reminder()
    {
        var antwoord = Antwoord("""{"onderdeel":"voortgangsgesprek","schriftelijkeToestemming":"ja","afspraken":[{"onderdeel":"voortgangsgesprek","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging","introductie":"nee","eersteNaLangeTijd":"nee"}]}""");

        Assert.True(antwoord["herinnering"]!["sturen"]!.GetValue<bool>());
        Assert.Equal("gegevens-aanvullen", antwoord["stap"]!.GetValue<string>());
        Assert.Null(Antwoord($$"""{"onderdeel":"werkacademie","afspraken":[{{Rij}}]}""")["herinnering"]);
    }

    [Fact]
    public void How_far_the_hearing_is_and_the_way_of_working_are_read()
    {
        var loop = NoShowStapvraagReader.Lees("""
            {"onderdeel":"traject","hoorStatus":"gehoord","hoorDatum":"2024-06-01","werkwijze":{"naam":"n","vindplaats":"v","kennis":"tekst","gevolgd":"ja","herinneringBijIntroductie":"ja","verlopen":[{"onderdeel":"traject","verloop":"groep"}]},
             "afspraken":[{"onderdeel":"traject","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging"}]}
            """u8.ToArray()).Waarde!;

        Assert.Equal((HoorStatus.Gehoord, Verloopsoort.Groep), (loop.Verloop.Hoor!.Status, loop.Verloop.Werkwijze.Verloop(NoShowOnderdeel.Traject)));
    }

    [Theory]
    [InlineData("""{"afspraken":[]}""", "$.onderdeel ontbreekt", "$.afspraken ongeldig-aantal")]
    [InlineData("""{"onderdeel":"traject","langeTijdInWeken":0,"afspraken":[{"onderdeel":"traject"}]}""", "$.langeTijdInWeken buiten-bereik", "$.afspraken[0].afspraakOp ongeldig", "$.afspraken[0].oproepsoort ongeldig")]
    [InlineData("""{"onderdeel":"traject","hoorDatum":"2024-06-01","afspraken":[{"onderdeel":"traject","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging"}]}""", "$.hoorStatus ontbreekt")]
    [InlineData("""{"onderdeel":"kantoor"}""", "$.onderdeel onbekende-code")]
    [InlineData("{", "$ json-ongeldig")]
    public void Every_fault_is_told_at_once(string json, params string[] fouten) =>
        Assert.Equal(fouten, NoShowStapvraagReader.Lees(Encoding.UTF8.GetBytes(json)).Fouten.Select(f => $"{f.Pad} {f.Code}"));

    [Fact]
    public void The_appointments_of_two_people_are_refused() => Assert.Equal(
        ["meer-personen"],
        NoShowStapvraagReader.Lees("""
            {"onderdeel":"traject","afspraken":[{"persoonssleutel":"a","onderdeel":"traject","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging"},{"persoonssleutel":"b","onderdeel":"traject","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging"}]}
            """u8.ToArray()).Fouten.Select(f => f.Code));

    [Theory]
    [InlineData("belpogingen", "21", "Schrijf een geheel getal van 0 tot en met 20.")]
    [InlineData("gemeente", "1916", "Een gemeente is GM en vier cijfers, zoals GM1916.")]
    [InlineData("maatregelVervolg", "bezwaar", "Zonder opgelegde maatregel kan er niets van zijn gekomen.")]
    public void The_new_fields_have_bounds(string lid, string waarde, string reden)
    {
        var rij = JsonNode.Parse("""{"onderdeel":"traject","afspraakOp":"2024-05-02","oproepsoort":"uitnodiging"}""")!;
        rij[lid] = waarde;

        var fout = Assert.Single(NoShowStapvraagReader.Lees(Encoding.UTF8.GetBytes($$"""{"onderdeel":"traject","afspraken":[{{rij.ToJsonString()}}]}""")).Fouten);
        Assert.Equal(($"$.afspraken[0].{lid}", reden), (fout.Pad, fout.Reden));
    }

    private static JsonNode Antwoord(string json)
    {
        var uitvoer = new ArrayBufferWriter<byte>();
        NoShowStapantwoordWriter.Schrijf(NoShowStapvraagReader.Lees(Encoding.UTF8.GetBytes(json)).Waarde!.Beantwoord(), uitvoer);
        return JsonNode.Parse(uitvoer.WrittenSpan)!;
    }
}
