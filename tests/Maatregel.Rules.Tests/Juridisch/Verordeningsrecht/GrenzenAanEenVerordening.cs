using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Voorbeelden;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Wat een verordening volgens de wet niet mag bepalen.</summary>
[Trait("soort", "juridisch")]
public sealed class GrenzenAanEenVerordening
{
    private static readonly Bron Lid2 = Wet.Participatiewet.Artikel("18").Lid("2");
    private static readonly Bron Lid5 = Wet.Participatiewet.Artikel("18").Lid("5");
    private static readonly Bron Lid6 = Wet.Participatiewet.Artikel("18").Lid("6");
    private static readonly Bron BepaaldeDuur = new Uitspraak("ECLI:NL:RBARN:2010:BL6619");

    [Fact]
    public void Zeven_overschreden_grenzen_geven_zeven_bevindingen_tegelijk() =>
        Assert.Equal(
            [
                new Fout("$.uniform.inhoud[0].eersteMaanden", "buiten-wet", "De eerste keer duurt de verlaging ten minste een en hoogstens drie maanden.", Lid5),
                new Fout("$.uniform.inhoud[1].herhalingMaanden", "buiten-wet", "Bij herhaling duurt de verlaging langer dan de eerste keer.", Lid6),
                new Fout("$.spreiding.inhoud.plannen[0]", "buiten-wet", "In de eerste maand wordt ten minste een derde verrekend.", Lid5),
                new Fout("$.gedragingen[0].verplichtingen[0]", "buiten-wet", "Schending van de inlichtingenplicht leidt tot een boete, niet tot een maatregel.", Lid2),
                new Fout("$.gedragingen[3].tarief", "duur-zonder-einde", "Elke verlaging heeft een duur die eindigt: geef maanden of een duurformule.", BepaaldeDuur),
                new Fout("$.tarieven[0].tarief.percentage", "buiten-wet", "Een percentage ligt van 0 tot en met 100.", Lid2),
                new Fout("$.recidive.inhoud.stappen[1].plafond", "buiten-wet", "Een percentage komt nooit boven 100.", Lid2),
            ],
            Proefdocument.FoutenNa(v =>
            {
                v["uniform"]!["inhoud"]![0]!["eersteMaanden"] = 0;
                v["uniform"]!["inhoud"]![1]!["herhalingMaanden"] = 1;
                v["spreiding"]!["inhoud"]!["plannen"]![0] = new JsonArray("1/4", "1/4", "1/2");
                v["gedragingen"]![0]!["verplichtingen"]![0] = "pw-17-1-inlichtingen";
                v["gedragingen"]![3]!["tarief"]!.AsObject().Remove("maanden");
                v["tarieven"]![0]!["tarief"]!["percentage"] = 100.5;
                v["recidive"]!["inhoud"]!["stappen"]![1]!["plafond"] = 101;
            }));

    [Fact]
    public void Drie_maanden_bij_de_eerste_schending_zoals_in_Amstelveen_wordt_geweigerd() =>
        Assert.Equal(
            [new Fout(
                "$.uniform.inhoud[0].eersteMaanden",
                "buiten-wet",
                "Drie maanden kan niet de eerste keer: een herhaling moet langer duren en mag niet langer dan drie maanden (ECLI:NL:RBAMS:2017:5710).",
                Lid6)],
            Proefdocument.FoutenNa(v => v["uniform"]!["inhoud"]![0]!["eersteMaanden"] = 3));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    public void Elke_toegestane_duur_wordt_aanvaard(int eerste, int herhaling) => Assert.Empty(Duur(eerste, herhaling));

    [Theory]
    [InlineData(1, 4, "$.uniform.inhoud[0].herhalingMaanden")]
    [InlineData(2, 2, "$.uniform.inhoud[0].herhalingMaanden")]
    [InlineData(4, 3, "$.uniform.inhoud[0].eersteMaanden")]
    [InlineData(-1, 3, "$.uniform.inhoud[0].eersteMaanden")]
    public void Elke_andere_duur_wordt_geweigerd(int eerste, int herhaling, string pad) => Assert.Equal(pad, Assert.Single(Duur(eerste, herhaling)).Pad);

    [Theory]
    [InlineData("""["1/2","1/2"]""")]
    [InlineData("""["1/3","2/3"]""")]
    [InlineData("""["34/100","33/100","33/100"]""")]
    public void Een_plan_dat_de_wet_toelaat_wordt_aanvaard(string plan) =>
        Assert.Empty(Proefdocument.FoutenNa(v => v["spreiding"]!["inhoud"]!["plannen"] = new JsonArray(JsonNode.Parse(plan))));

    [Theory]
    [InlineData("""[]""", "buiten-wet", "Spreiden kan over de maand van oplegging en hoogstens de twee maanden daarna.")]
    [InlineData("""["1/3","1/3","1/6","1/6"]""", "buiten-wet", "Spreiden kan over de maand van oplegging en hoogstens de twee maanden daarna.")]
    [InlineData("""["33/100","33/100","34/100"]""", "buiten-wet", "In de eerste maand wordt ten minste een derde verrekend.")]
    [InlineData("""["1/3","1/3","33/100"]""", "som-niet-een", "De delen van een plan zijn samen precies 1.")]
    [InlineData("""["1/2","0","1/2"]""", "buiten-wet", "Elke maand van een plan draagt een deel.")]
    public void Een_plan_dat_de_wet_niet_toelaat_wordt_geweigerd(string plan, string code, string reden) =>
        Assert.Equal([new Fout("$.spreiding.inhoud.plannen[0]", code, reden, Lid5)], Plan(plan));

    [Theory]
    [InlineData("pw-18-4-h", "Voor een verplichting van het vierde lid bepaalt de wet het percentage: alleen de duur staat in de verordening, bij uniform.", "artikel 18, vijfde lid, Participatiewet")]
    [InlineData("pw-18b-taaleis", "De verlaging bij de taaleis staat in de wet zelf.", "artikel 18b, Participatiewet")]
    [InlineData("ioaw-37-1-a", "Wie geen werk zoekt of aanvaardt, valt onder weigering: verlagen kan hier niet.", "artikel 20, tweede lid, IOAW")]
    [InlineData("ioaz-37-1-c", "Wie geen werk zoekt of aanvaardt, valt onder weigering: verlagen kan hier niet.", "artikel 20, eerste lid, IOAZ")]
    public void Een_verplichting_waarover_de_wet_zelf_beslist_wordt_geweigerd(string verplichting, string reden, string aanhaling)
    {
        var fout = Assert.Single(Proefdocument.FoutenNa(v => v["gedragingen"]![0]!["verplichtingen"] = new JsonArray(verplichting)));

        Assert.Equal(("$.gedragingen[0].verplichtingen[0]", reden, aanhaling), (fout.Pad, fout.Reden, fout.Bron!.Aanhaling));
    }

    [Fact]
    public void Een_duur_die_bij_elke_herhaling_langer_wordt_heeft_een_plafond() =>
        Assert.Equal(
            [new Fout("$.recidive.inhoud.stappen[0].plafond", "duur-zonder-einde", "Een duur waar bij elke herhaling iets bij komt, heeft een plafond.", BepaaldeDuur)],
            Proefdocument.FoutenNa(v => v["recidive"]!["inhoud"]!["stappen"]![0]!["bewerking"] = "tel-op"));

    private static IReadOnlyList<Fout> Duur(int eerste, int herhaling) => Proefdocument.FoutenNa(v =>
    {
        v["uniform"]!["inhoud"]![0]!["eersteMaanden"] = eerste;
        v["uniform"]!["inhoud"]![0]!["herhalingMaanden"] = herhaling;
    });

    private static IReadOnlyList<Fout> Plan(string plan) => Proefdocument.FoutenNa(v => v["spreiding"]!["inhoud"]!["plannen"]![0] = JsonNode.Parse(plan));
}
