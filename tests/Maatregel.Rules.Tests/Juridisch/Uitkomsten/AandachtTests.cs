using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Uitkomsten;

/// <summary>Wat een document mag zeggen, maar waarschijnlijk anders is bedoeld, staat bij de controle.</summary>
[Trait("soort", "juridisch")]
public sealed class AandachtTests
{
    private const string Rest = "\"vensterInMaanden\": 12, \"anker\": \"besluit\", \"watTelt\": \"zelfde-categorie\"";

    [Theory]
    [InlineData("""{ "percentage": 10, "maanden": 30 }""", "$.tarieven[0].tarief.maanden", "Hier staan 30 maanden. Dat is langer dan de langste verlaging van de wet zelf, drie maanden: ga na of geen dagen of weken zijn bedoeld.")]
    [InlineData("""{ "percentage": 0.3, "maanden": 1 }""", "$.tarieven[0].tarief.percentage", "Hier staat 0,3%, minder dan één procent. Een percentage is een getal tot en met 100: dertig procent is 30, niet 0,3.")]
    [InlineData("""{ "percentage": 10, "maanden": 3 }""", null, null)]
    [InlineData("""{ "percentage": 1, "maanden": 1 }""", null, null)]
    public void Een_duur_boven_drie_maanden_of_een_percentage_onder_een_is_waarschijnlijk_een_andere_eenheid(string tarief, string? pad, string? tekst) => Assert.Equal(
        pad is null ? [] : [(pad, tekst!)],
        Opmerkingen(Vormdocument.MetRij("tarieven", 0, $$"""{ "tarief": {{tarief}} }""")));

    [Theory]
    [InlineData("""{ "bewerking": "zet", "deel": "duur", "waarde": 30 }""", "$.recidive.inhoud.stappen[0].waarde")]
    [InlineData("""{ "bewerking": "zet", "deel": "duur", "waarde": 2 }""", null)]
    [InlineData("""{ "bewerking": "vermenigvuldig", "deel": "percentage", "waarde": 1, "plafond": 100 }""", "$.recidive.inhoud.stappen[0]")]
    [InlineData("""{ "bewerking": "vermenigvuldig", "deel": "percentage", "waarde": 2, "plafond": 100 }""", null)]
    [InlineData("""{ "bewerking": "tel-op", "deel": "percentage", "waarde": 100, "plafond": 100 }""", null)]
    public void Een_stap_die_niets_doet_of_te_lang_duurt_staat_erbij(string stap, string? pad) => Assert.Equal(
        pad is null ? [] : [pad],
        Opmerkingen(Vormdocument.Met(Vormdocument.Bekend("recidive", "16", $$"""{ {{Rest}}, "stappen": [{{stap}}] }"""))).Select(a => a.Pad));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1/2", false)]
    public void Blijft_bij_verminderd_verwijt_alles_over_dan_doet_de_bepaling_niets(string deel, bool opmerking) => Assert.Equal(
        opmerking,
        Vormdocument.Met(Vormdocument.Bekend("verminderdeVerwijtbaarheid", "7", $$"""{ "deel": "{{deel}}" }""")).Aandacht.Contains("$.verminderdeVerwijtbaarheid.inhoud.deel"));

    [Fact]
    public void Een_bepaling_zonder_verplichting_van_een_regeling_doet_daar_niets() => Assert.Equal(
        [("$.gedragingen[0].regelingen", "Deze bepaling noemt geen verplichting van IOAW, IOAZ: daar doet zij niets. Noem die verplichting, of laat de regeling weg.")],
        Opmerkingen(Vormdocument.MetRij("gedragingen", 0, """{ "regelingen": ["participatiewet", "ioaw", "ioaz"] }""")));

    [Fact]
    public void Waarschuwen_in_een_categorie_zonder_gedraging_doet_niets() => Assert.Equal(
        [("$.waarschuwing.inhoud.categorieen", "Geen gedraging valt in categorie 9: daar wordt nooit gewaarschuwd.")],
        Opmerkingen(Vormdocument.Met(Vormdocument.Samen(
            Vormdocument.Bekend("waarschuwing", "8", """{ "categorieen": [1, 9] }"""),
            """
            { "tarieven": [
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 20, "maanden": 1 }, "vindplaats": "gmb-2014-1" },
              { "categorie": 9, "artikel": "9-9", "status": "onbekend" }
            ] }
            """))));

    /// <summary>Without what the small document leaves open.</summary>
    private static IEnumerable<(string Pad, string Tekst)> Opmerkingen(Vormdocument document) =>
        document.Tabel.Aandacht.Where(a => a.Pad != "$").Select(a => (a.Pad, a.Tekst));
}
