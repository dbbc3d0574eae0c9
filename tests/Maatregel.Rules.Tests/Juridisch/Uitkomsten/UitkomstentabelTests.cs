using System.Text.Json.Nodes;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Uitkomsten;

/// <summary>Wat een document doet, in één tabel die een jurist kan lezen en tekenen.</summary>
[Trait("soort", "juridisch")]
public sealed class UitkomstentabelTests
{
    /// <summary>Een rij komt terug bij elke verplichting, regeling en keer; de hele omschrijving staat waar de bepaling zelf is beschreven.</summary>
    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "…")]
    public void Een_lange_omschrijving_staat_in_een_rij_tot_het_tweehonderdste_teken(int lengte, string einde)
    {
        var leidschendam = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;
        var omschrijving = new string('a', lengte);
        var document = leidschendam with { Gedragingen = [leidschendam.Gedragingen[0] with { Omschrijving = omschrijving }, .. leidschendam.Gedragingen.Skip(1)] };
        var uitkomsten = Documentcontrole.Van(document, VerordeningBibliotheek.Ingebouwd).Uitkomsten!;

        Assert.Contains(uitkomsten.Rijen, r => r.Bijzonder?.EndsWith(": " + omschrijving[..200] + einde, StringComparison.Ordinal) == true);
        Assert.Contains(uitkomsten.Inhoud.SelectMany(i => i.Lijnen), l => l.Waarde == omschrijving);
    }

    /// <summary>Een teken dat uit twee delen bestaat, wordt niet doorgesneden.</summary>
    [Fact]
    public void Een_lange_omschrijving_breekt_niet_in_een_teken()
    {
        var leidschendam = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;
        var document = leidschendam with { Gedragingen = [leidschendam.Gedragingen[0] with { Omschrijving = new string('a', 199) + "😀 en verder" }, .. leidschendam.Gedragingen.Skip(1)] };

        Assert.Contains(Documentcontrole.Van(document, VerordeningBibliotheek.Ingebouwd).Uitkomsten!.Rijen, r => r.Bijzonder?.EndsWith(": " + new string('a', 199) + "…", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Het_verslag_van_de_meegeleverde_verordening() => Snapshot.Match(Uitkomstenrapport.Schrijf(Van(Proefverordening.LeidschendamVoorburg)));

    [Theory]
    [InlineData("amsterdam-2015")]
    public void Het_verslag_van_een_ander_document(string id) => Snapshot.Match(
        Uitkomstenrapport.Schrijf(Uitkomstentabel.Van(Proefdocument.Bibliotheek.Document(id)!, Proefdocument.Bibliotheek)), SnapshotNameExtension.Create(id));

    [Fact]
    public void Bij_elke_verplichting_van_het_vierde_lid_loopt_de_ladder_van_de_wet() => Assert.All(
        Van(Proefverordening.LeidschendamVoorburg).Rijen.Where(r => r.Verplichting.Geuniformeerd),
        r => Assert.Equal(
            [("pw-18-5", 100m, 1, 1000m), ("pw-18-6", 100m, 2, 2000m), ("pw-18-7", 100m, 3, 3000m)],
            r.Keren.Select(k => (k.Regel!.Value.Waarde, k.Percentage!.Value, k.Maanden!.Value, k.Bedrag!.Value))));

    [Fact]
    public void Elke_verplichting_van_elke_regeling_staat_erin()
    {
        var tabel = Van(Proefverordening.LeidschendamVoorburg);

        Assert.Equal(Verplichtingen.Alle.Select(v => v.Code).Order(StringComparer.Ordinal), tabel.Rijen.Select(r => r.Verplichting.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(17, tabel.Dekking.Count);
    }

    [Fact]
    public void Een_duur_die_niet_bekend_is_is_in_elke_kolom_een_vraag()
    {
        var tabel = Van(Proefverordening.LeidschendamVoorburg with { Uniform = Proefverordening.Onbekend<IReadOnlyList<UniformeDuur>>() });
        var keren = tabel.Rijen.First(r => r.Verplichting.Code == "pw-18-4-a").Keren;

        Assert.Equal([Uitkomst.NogNiet, Uitkomst.NogNiet, Uitkomst.Maatregel], keren.Select(k => k.Uitkomst));
        Assert.Equal("duur-onbekend", Assert.Single(keren[0].Vragen).Code);
    }

    [Fact]
    public void Een_document_met_modelbepalingen_heeft_geen_rijen()
    {
        var tabel = Van(VerordeningBibliotheek.Ingebouwd.Document("model-2015")!);

        Assert.Null(tabel.Dag);
        Assert.Empty(tabel.Rijen);
        Assert.Empty(tabel.Bijzonderheden);
        Assert.DoesNotContain("eerste keer", Uitkomstenrapport.Schrijf(tabel), StringComparison.Ordinal);
    }

    [Fact]
    public void De_controle_geeft_de_tabel_bij_een_document_dat_klopt()
    {
        var controle = Documentcontrole.Van(VerordeningWriter.Schrijf(VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!), VerordeningBibliotheek.Ingebouwd);

        Assert.Empty(controle.Fouten);
        Assert.NotEmpty(controle.Uitkomsten!.Rijen);
    }

    /// <summary>Wat een document zegt of niet zegt: elke gedraging houdt een uitkomst of een vraag.</summary>
    public static TheoryData<string> Vormen => [.. Documenten.Keys];

    private static readonly Dictionary<string, Func<Verordening, Verordening>> Documenten = new()
    {
        ["niets bekend"] = v => v with
        {
            Opmerking = "Alleen de titel is gelezen.",
            Uniform = null,
            Spreiding = null,
            Gedragingen = [],
            Tarieven = [],
            Recidive = null,
            Waarschuwing = null,
            IndividueleAfstemming = Proefverordening.Onbekend<IndividueleAfstemming>(),
            Hardheidsclausule = null,
        },
        ["vast bedrag en hoogste percentage"] = v => v
            .MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { Categorie = null, Omschrijving = null, Tarief = new Tarief { VastBedrag = 150 } })
            .MetGedraging("9-5", "pw-9-1-b-plan-van-aanpak", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 40, PercentageIsMaximum = true, Maanden = 1 } }),
        ["besef naar gevallen en schijven"] = v => v with
        {
            TekortschietendBesef = Proefverordening.Bekend("11", new TekortschietendBesef
            {
                Gevallen = [new Besefsgeval { Code = "vermogen", Omschrijving = "vermogen opgemaakt", Artikel = "11-1", Tarief = new Tarief { Percentage = 20, Duurformule = new Duurformule { Grootheid = Duurgrootheid.MaandenLangereAfhankelijkheid, MaximumMaanden = 12 } } }],
                Schijven =
                [
                    new Bedragschijf { Artikel = "11-2-a", TotEnMet = 1000, Tarief = new Tarief { Percentage = 10, Maanden = 1 } },
                    new Bedragschijf { Artikel = "11-2-b", Tarief = new Tarief { Percentage = 20, Maanden = 1 } },
                ],
                Benadelingsbedrag = Benadelingsbegrip.LangereAfhankelijkheidNetto,
            }),
        },
        ["ruimte boven en onder het tarief"] = v => v with { IndividueleAfstemming = Proefverordening.Bekend("7", new IndividueleAfstemming { MinimumPercentage = 0, MaximumPercentage = 10 }) },
        ["met einde"] = v => v with { BekendTotEnMet = null, Gemeenten = [.. v.Gemeenten.Select(g => g with { TotEnMet = new(2020, 12, 31) })] },
    };

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Elke_gedraging_van_elk_document_houdt_een_uitkomst_of_een_vraag(string vorm)
    {
        var tabel = Van(Documenten[vorm](Proefverordening.LeidschendamVoorburg));

        Assert.All(tabel.Rijen, rij => Assert.All(rij.Keren, keer => Assert.NotEmpty(keer.Tekst)));
        Assert.Contains(Verplichting.Zoek("pw-18-4-h"), tabel.Rijen.Select(r => r.Verplichting));
        Assert.Contains("## Voor akkoord", Uitkomstenrapport.Schrijf(tabel), StringComparison.Ordinal);
    }

    [Fact]
    public void Gevallen_die_erbij_komen_of_verdwijnen_staan_in_het_verschil()
    {
        var (zonder, met) = (Van(Proefverordening.LeidschendamVoorburg), Van(Documenten["besef naar gevallen en schijven"](Proefverordening.LeidschendamVoorburg)));
        bool OverBesef(Uitkomstverschil v) => v.Verplichting.Code == "pw-18-2-tekortschietend-besef";

        Assert.Contains(Uitkomstvergelijking.Van(zonder, met).Rijen, v => OverBesef(v) && v.Nieuw is not null);
        Assert.Contains(Uitkomstvergelijking.Van(met, zonder).Rijen, v => OverBesef(v) && v.Oud is not null);
        Assert.Empty(Uitkomstvergelijking.Van(met, met).Rijen);
    }

    /// <summary>Wat een herhaling zwaarder maakt, blijkt niet uit dezelfde gedraging nog eens; het staat erbij, zodat twee versies niet ten onrechte gelijk lijken.</summary>
    [Theory]
    [InlineData("watTelt", "\"elke-categorie\"")]
    [InlineData("watTelt", "null")]
    [InlineData("anker", "\"gedraging\"")]
    [InlineData("anker", "\"besluit\"")]
    [InlineData("anker", "null")]
    [InlineData("vensterInMaanden", "6")]
    [InlineData("vensterInMaanden", "null")]
    [InlineData("keten", "true")]
    [InlineData("afgezienWegensDringendeRedenenTelt", "true")]
    [InlineData("waarschuwingTelt", "true")]
    public void Een_herhaling_die_anders_telt_is_een_verschil(string lid, string waarde)
    {
        static Uitkomstentabel Tabel(string? lid = null, string waarde = "null")
        {
            var herhaling = JsonNode.Parse("""{ "vensterInMaanden": 12, "anker": "bekendmaking", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 2 }] }""")!.AsObject();
            if (lid is not null) herhaling[lid] = JsonNode.Parse(waarde);
            return Vormdocument.Met(Vormdocument.Samen(
                Vormdocument.Bekend("waarschuwing", "8", """{ "categorieen": [1], "verplicht": false }"""),
                Vormdocument.Bekend("recidive", "16", herhaling.ToJsonString()))).Tabel;
        }

        Assert.Empty(Uitkomstvergelijking.Van(Tabel(), Tabel()).Bijzonderheden);
        Assert.Contains(Uitkomstvergelijking.Van(Tabel(), Tabel(lid, waarde)).Bijzonderheden, v => v.Onderwerp == "herhaling");
    }

    [Fact]
    public void Noemt_een_bepaling_meer_verplichtingen_dan_is_dezelfde_nog_eens_een_herhaling_en_geen_vraag()
    {
        var document = Vormdocument.MetRij("gedragingen", 1, """
            {
              "verplichtingen": ["pw-9-1-c-tegenprestatie", "pw-17-2-medewerking"],
              "recidive": { "artikel": "16", "inhoud": { "vensterInMaanden": 12, "anker": "besluit", "watTelt": "zelfde-gedraging", "stappen": [{ "bewerking": "zet", "deel": "percentage", "waarde": 40 }] } }
            }
            """);

        Assert.All(["pw-9-1-c-tegenprestatie", "pw-17-2-medewerking"], plicht => Assert.StartsWith("40% gedurende 1 maand", document.Keren(plicht).ElementAt(1), StringComparison.Ordinal));
    }

    [Fact]
    public void Na_een_andere_gedraging_zegt_de_tabel_of_dat_herhaling_is()
    {
        var document = Vormdocument.MetRij("gedragingen", 0, """{ "recidive": { "artikel": "7-3", "inhoud": { "vensterInMaanden": 12, "anker": "besluit", "watTelt": "elke-categorie", "ookBuitenCategorieen": true, "stappen": [{ "bewerking": "zet", "deel": "duur", "waarde": 3 }] } } }""");

        Assert.Contains(document.Bijzonderheden, b => b.Contains("opnieuw binnen 12 maanden na de dag van het eerdere besluit: 10% gedurende 3 maanden", StringComparison.Ordinal));
        Assert.Contains(document.Bijzonderheden, b => b.Contains("na een maatregel om artikel 9, zesde lid", StringComparison.Ordinal) && b.Contains("10% gedurende 3 maanden", StringComparison.Ordinal));
    }

    [Fact]
    public void Wat_mag_maar_waarschijnlijk_anders_is_bedoeld_staat_erbij()
    {
        var tabel = Van(Proefverordening.LeidschendamVoorburg with
        {
            Uniform = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("10a", [new() { Onderdelen = ["a"], EersteMaanden = 2, HerhalingMaanden = 3 }, new() { Onderdelen = ["b"], EersteMaanden = 1, HerhalingMaanden = 2 }]),
            IndividueleAfstemming = Proefverordening.Bekend("7", new IndividueleAfstemming { MinimumPercentage = 40, MaximumPercentage = 50 }),
        });

        Assert.Equal(["$", "$.uniform.inhoud", "$.uniform.inhoud[0].eersteMaanden", "$.uniform.inhoud[0].herhalingMaanden", "$.tarieven[0].tarief.percentage"], tabel.Aandacht.Select(a => a.Pad));
        Assert.Contains("Bij onderdeel c, d, e, f, g, h", tabel.Aandacht[1].Tekst, StringComparison.Ordinal);
        Assert.Contains("ECLI:NL:CRVB:2021:2148", tabel.Aandacht[2].Tekst, StringComparison.Ordinal);
        Assert.Equal("$.recidive.inhoud.stappen[0]", Van(Herhaald(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 1.5m })).Aandacht[^1].Pad);
        Assert.Contains("$.spreiding", Van(Proefverordening.LeidschendamVoorburg with { Uniform = Proefverordening.NietGeregeld<IReadOnlyList<UniformeDuur>>() }).Aandacht.Select(a => a.Pad));
    }

    [Theory]
    [InlineData(300, "hoger dan de laagste norm die hier bekend is, € 237,16.")]
    [InlineData(9000, "hoger dan elke norm die hier bekend is.")]
    [InlineData(237.16, null)]
    public void Een_vast_bedrag_boven_een_norm_mag_maar_er_staat_bij_dat_de_rest_vervalt(decimal bedrag, string? hoger)
    {
        var aandacht = Van(Proefverordening.LeidschendamVoorburg.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = bedrag } }))
            .Aandacht.Where(a => a.Pad.EndsWith(".vastBedrag", StringComparison.Ordinal)).ToList();

        Assert.Equal(hoger is null ? 0 : 1, aandacht.Count);
        Assert.All(aandacht, a => Assert.Equal(
            $"Dit vaste bedrag is {hoger} Een vast bedrag gaat over één maand, en neemt nooit meer dan de uitkering van die maand: de rest vervalt.",
            a.Tekst));
    }

    [Fact]
    public void De_normen_zijn_die_van_de_dagen_waarop_het_document_geldt()
    {
        static IEnumerable<Documentopmerking> Aandacht(LocalDate van, LocalDate? totEnMet) => Van(Proefverordening.LeidschendamVoorburg.MetGedraging("9-4", "pw-9-1-c-tegenprestatie", g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = 250 } }) with
        {
            BekendTotEnMet = null,
            Gemeenten = [.. Proefverordening.LeidschendamVoorburg.Gemeenten.Select(g => g with { Van = van, TotEnMet = totEnMet })],
        }).Aandacht.Where(a => a.Pad.EndsWith(".vastBedrag", StringComparison.Ordinal));

        Assert.Single(Aandacht(new(2015, 1, 1), new(2015, 6, 30)));
        Assert.Empty(Aandacht(new(2024, 1, 1), null));
    }

    [Theory]
    [InlineData(10, 1, 20, 1, false)]
    [InlineData(20, 1, 20, 1, false)]
    [InlineData(20, 1, 10, 2, false)]
    [InlineData(20, 1, 10, 1, true)]
    [InlineData(20, 2, 30, 1, true)]
    public void Een_hoger_benadelingsbedrag_met_een_lichter_tarief_mag_maar_staat_erbij(int eerst, int eersteMaanden, int dan, int danMaanden, bool lichter) => Assert.Equal(
        lichter,
        Schijven(new Tarief { Percentage = eerst, Maanden = eersteMaanden }, new Tarief { Percentage = dan, Maanden = danMaanden }).Any(a =>
            a is { Pad: "$.tekortschietendBesef.inhoud.schijven[1].tarief", Tekst: "Bij een hoger bedrag is dit tarief lichter dan dat van de schijf ervoor. Waarschijnlijk is een ander percentage of een andere duur bedoeld." }));

    [Fact]
    public void Ook_vaste_bedragen_worden_vergeleken_en_een_bedrag_niet_met_een_percentage()
    {
        Assert.Contains(Schijven(new Tarief { VastBedrag = 100 }, new Tarief { VastBedrag = 50 }), a => a.Pad.EndsWith("schijven[1].tarief", StringComparison.Ordinal));
        Assert.DoesNotContain(Schijven(new Tarief { VastBedrag = 100 }, new Tarief { Percentage = 5, Maanden = 1 }), a => a.Pad.EndsWith("schijven[1].tarief", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_tarief_van_0_procent_mag_maar_er_staat_bij_dat_het_niets_verlaagt()
    {
        var nul = new Tarief { Percentage = 0, Maanden = 1 };
        var v = Proefverordening.LeidschendamVoorburg;

        Assert.DoesNotContain(Van(v).Aandacht, a => a.Tekst.Contains("0%", StringComparison.Ordinal));
        Assert.Equal(["$.tarieven[0].tarief.percentage"], Nul(v with { Tarieven = [.. v.Tarieven.Select((t, i) => i == 0 ? t with { Tarief = nul } : t)] }));
        Assert.Equal(["$.gedragingen[1].tarief.percentage"], Nul(v with { Gedragingen = [.. v.Gedragingen.Select((g, i) => i == 1 ? g with { Categorie = null, Tarief = nul } : g)] }));
        var besef = Documenten["besef naar gevallen en schijven"](VerordeningBibliotheek.Ingebouwd.Document(v.Id)!);
        Assert.Equal(["$.tekortschietendBesef.inhoud.gevallen[0].tarief.percentage"], Nul(besef with
        {
            TekortschietendBesef = besef.TekortschietendBesef! with { Inhoud = besef.TekortschietendBesef.Inhoud! with { Gevallen = [.. besef.TekortschietendBesef.Inhoud.Gevallen!.Select((g, i) => i == 0 ? g with { Tarief = nul } : g)] } },
        }));

        static IEnumerable<string> Nul(Verordening document) => Van(document).Aandacht.Where(a => a.Tekst.StartsWith("Dit tarief is 0%", StringComparison.Ordinal)).Select(a => a.Pad);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Blijft_bij_verminderd_verwijt_niets_over_dan_staat_dat_er_bij(int teller, bool opmerking) => Assert.Equal(
        opmerking,
        Van(Proefverordening.LeidschendamVoorburg with { VerminderdeVerwijtbaarheid = Proefverordening.Bekend("7", new VerminderdeVerwijtbaarheid { Deel = new(teller, 2) }) })
            .Aandacht.Any(a => a.Pad == "$.verminderdeVerwijtbaarheid.inhoud.deel"));

    [Fact]
    public void Een_herhaling_die_lichter_is_of_geen_einde_heeft_wordt_geweigerd()
    {
        Assert.Contains("herhaling-lichter", Gevolgen(new RecidiveStap { Bewerking = Bewerking.TelOp, Deel = Tariefdeel.Percentage, Waarde = 10, Plafond = 1 }));
        Assert.Contains("herhaling-lichter", Gevolgen(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 0.5m }));
        Assert.Contains("herhaling-lichter", Gevolgen(new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Duur, Waarde = 1 }, maanden: 2));
        Assert.Contains("duur-zonder-einde", Gevolgen(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 10 }, maanden: 60));
        Assert.Empty(Gevolgen(new RecidiveStap { Bewerking = Bewerking.Vermenigvuldig, Deel = Tariefdeel.Duur, Waarde = 2 }));
    }

    [Fact]
    public void Een_lichtere_herhaling_van_tekortschietend_besef_wordt_ook_geweigerd()
    {
        var v = Documenten["besef naar gevallen en schijven"](VerordeningBibliotheek.Ingebouwd.Document(Proefverordening.LeidschendamVoorburg.Id)!);
        var lichter = v with
        {
            Tarieven = [.. v.Tarieven.Select(t => t with { Tarief = new Tarief { Percentage = 5, Maanden = 1 } })],
            Recidive = Proefverordening.Bekend("16", Proefverordening.LeidschendamVoorburg.Recidive!.Inhoud! with { Stappen = [new RecidiveStap { Bewerking = Bewerking.Zet, Deel = Tariefdeel.Percentage, Waarde = 15 }] }),
        };

        Assert.Contains("herhaling-lichter", Documentcontrole.Van(lichter, VerordeningBibliotheek.Ingebouwd).Fouten.Select(f => f.Code));
    }

    private static IEnumerable<string> Gevolgen(RecidiveStap stap, int maanden = 1) =>
        Documentcontrole.Van(Herhaald(stap, maanden), VerordeningBibliotheek.Ingebouwd).Fouten.Select(f => f.Code);

    private static Verordening Herhaald(RecidiveStap stap, int maanden = 1)
    {
        var v = VerordeningBibliotheek.Ingebouwd.Document(Proefverordening.LeidschendamVoorburg.Id)!;
        return v with
        {
            Tarieven = [.. v.Tarieven.Select(t => t.Tarief is null ? t : t with { Tarief = new Tarief { Percentage = 20, Maanden = maanden } })],
            Recidive = Proefverordening.Bekend("16", Proefverordening.LeidschendamVoorburg.Recidive!.Inhoud! with { Stappen = [stap] }),
        };
    }

    private static IEnumerable<Documentopmerking> Schijven(Tarief eerste, Tarief tweede)
    {
        var v = Documenten["besef naar gevallen en schijven"](Proefverordening.LeidschendamVoorburg);
        var inhoud = v.TekortschietendBesef!.Inhoud!;
        return Van(v with { TekortschietendBesef = v.TekortschietendBesef with { Inhoud = inhoud with { Schijven = [inhoud.Schijven[0] with { Tarief = eerste }, inhoud.Schijven[1] with { Tarief = tweede }] } } }).Aandacht;
    }

    private static Uitkomstentabel Van(Verordening verordening) => Uitkomstentabel.Van(verordening, VerordeningBibliotheek.Ingebouwd);
}
