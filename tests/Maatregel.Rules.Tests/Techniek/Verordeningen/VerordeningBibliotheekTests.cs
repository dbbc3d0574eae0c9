using System.Text.Json.Nodes;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Verordeningen;

[Trait("soort", "techniek")]
public sealed class VerordeningBibliotheekTests
{
    private static readonly VerordeningBibliotheek Ingebouwd = VerordeningBibliotheek.Ingebouwd;

    [Fact]
    public void Meegeleverd_zijn_Leidschendam_Voorburg_en_het_model() =>
        Assert.Equal(["leidschendam-voorburg-2015", "model-2015"], Ingebouwd.Alle.Select(v => v.Id));

    [Fact]
    public void Wie_van_een_ander_document_overneemt_moet_daar_iets_vinden()
    {
        var eigen = Proefverordening.LeidschendamVoorburg;
        var leeg = eigen with
        {
            TekortschietendBesef = null,
            Afzien = null,
            Horen = null,
            Ingang = null,
            Berekeningsgrondslag = null,
            Samenloop = null,
        };

        Assert.Equal(["recidive", "besluiteisen"], Overname.Ontbrekend(leeg, leeg));
        Assert.Superset(new HashSet<string>(["afzien", "horen", "ingang", "berekeningsgrondslag", "samenloop"]), Overname.Ontbrekend(eigen, leeg).ToHashSet());
    }

    [Fact]
    public void Een_eigen_document_breidt_de_meegeleverde_uit()
    {
        var bibliotheek = VerordeningBibliotheek.Lees([("diemen.json", Voorbeeld.Bytes("diemen-2015.json"))], Ingebouwd).Waarde!;

        Assert.Equal("diemen-2015", bibliotheek.Zoek("GM0384", new LocalDate(2015, 1, 1))!.Id);
        Assert.Equal("leidschendam-voorburg-2015", bibliotheek.Zoek("GM1916", new LocalDate(2015, 1, 1))!.Id);
        Assert.Null(bibliotheek.Zoek("GM0384", new LocalDate(2014, 12, 31)));
    }

    [Fact]
    public void Zonder_bibliotheek_om_uit_te_breiden_is_er_niets_om_op_te_leunen() => Assert.Equal(
        ["amsterdam.json:$.leuntOp"],
        VerordeningBibliotheek.Lees([("amsterdam.json", Voorbeeld.Bytes("amsterdam-2015.json"))]).Fouten.Select(f => f.Pad));

    [Fact]
    public void Een_verordening_geldt_van_de_dag_tot_waar_zij_terugwerkt_tot_en_met_haar_laatste_dag()
    {
        var bibliotheek = Lees(("voorbeeld.json", Proefdocument.Met(_ => { }))).Waarde!;

        Assert.Null(bibliotheek.Zoek("GM9999", new LocalDate(2023, 12, 31)));
        Assert.NotNull(bibliotheek.Zoek("GM9999", new LocalDate(2024, 1, 1)));
        Assert.NotNull(bibliotheek.Zoek("GM9999", new LocalDate(2025, 12, 31)));
        Assert.Null(bibliotheek.Zoek("GM9999", new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Twee_versies_die_op_elkaar_aansluiten_gelden_elk_op_hun_eigen_dagen()
    {
        var oud = Proefdocument.Met(v => v["gemeenten"]![0]!["totEnMet"] = "2024-12-31");
        var nieuw = Proefdocument.Met(v =>
        {
            v["id"] = "voorbeeldstad-2025";
            v["gemeenten"] = JsonNode.Parse("""[{"code":"GM9998","naam":"Voorbeeldstad","van":"2025-01-01"}]""");
            v.Remove("terugwerkendTot");
        });

        var bibliotheek = Lees(("oud.json", oud), ("nieuw.json", nieuw)).Waarde!;

        Assert.Equal("voorbeeldstad-2024", bibliotheek.Zoek("GM9998", new LocalDate(2024, 12, 31))!.Id);
        Assert.Equal("voorbeeldstad-2025", bibliotheek.Zoek("GM9998", new LocalDate(2025, 1, 1))!.Id);
    }

    [Fact]
    public void Twee_versies_op_een_dag_worden_geweigerd() =>
        Assert.Equal(
            [
                new Fout("b.json:$.id", "dubbele-id", "Er is al een document met de naam voorbeeldstad-2024."),
                new Fout(
                    "b.json:$.gemeenten[0]",
                    "overlap",
                    "Voor Voorbeeldstad geldt op dezelfde dagen al voorbeeldstad-2024: op één dag kan maar één verordening gelden.",
                    Wet.Participatiewet.Artikel("8").Lid("1").Onderdeel("a")),
            ],
            Lees(("a.json", Proefdocument.Met(_ => { })), ("b.json", Proefdocument.Met(v => v["gemeenten"]!.AsArray().RemoveAt(1)))).Fouten);

    [Fact]
    public void De_fouten_van_alle_documenten_komen_samen() =>
        Assert.Equal(
            [("a.json:$", "json-ongeldig"), ("b.json:$.titel", "ontbreekt"), ("b.json:$.tarieven[0].tarief.percentage", "buiten-wet")],
            Lees(
                ("a.json", "{"u8.ToArray()),
                ("b.json", Proefdocument.Met(v =>
                {
                    v.Remove("titel");
                    v["tarieven"]![0]!["tarief"]!["percentage"] = -1;
                }))).Fouten.Select(f => (f.Pad, f.Code)));

    [Fact]
    public void Leunen_op_een_document_dat_er_niet_is_wordt_geweigerd() =>
        Assert.Equal(
            [new Fout("a.json:$.leuntOp", "onbekend-document", "Het document model-2014 bestaat niet.")],
            Lees(("a.json", Proefdocument.Met(v => v["leuntOp"] = "model-2014"))).Fouten);

    [Fact]
    public void Aannemen_wat_het_andere_document_niet_kent_wordt_geweigerd() =>
        Assert.Equal(
            [new Fout("a.json:$.herleving.status", "niet-aan-te-nemen", "Het document model-2015 kent deze bepaling niet: er is niets aan te nemen.")],
            Lees(("a.json", Proefdocument.Met(v => v["herleving"] = new JsonObject { ["status"] = "aangenomen" }))).Fouten);

    [Fact]
    public void Een_ongeldige_verordening_uit_code_geeft_een_exceptie_met_alle_fouten()
    {
        var exceptie = Assert.Throws<OngeldigeVerordeningException>(() => new VerordeningBibliotheek([Proefdocument.Diemen with { Titel = " ", CvdrVersie = 0 }]));

        Assert.Equal(
            "De verordeningen zijn ongeldig:\n- diemen-2015:$.titel: Een verordening heeft een citeertitel.\n- diemen-2015:$.cvdrVersie: Een versie is 1 of hoger.",
            exceptie.Message);
        Assert.Equal(2, exceptie.Fouten.Count);
    }

    [Fact]
    public void De_controle_van_een_document_kijkt_naar_de_wet_en_naar_wat_het_aanneemt()
    {
        Assert.Empty(Ingebouwd.Controleer(Proefdocument.Met(_ => { })));
        Assert.Equal("$.leuntOp", Assert.Single(Ingebouwd.Controleer(Proefdocument.Met(v => v["leuntOp"] = "anders"))).Pad);
        Assert.Equal("$.spreiding", Assert.Single(Ingebouwd.Controleer(Proefdocument.Met(v => v["spreiding"] = 1))).Pad);
    }

    private static Leesresultaat<VerordeningBibliotheek> Lees(params (string Naam, byte[] Utf8)[] documenten) =>
        VerordeningBibliotheek.Lees(documenten.Select(d => (d.Naam, new ReadOnlyMemory<byte>(d.Utf8))), Ingebouwd);
}
