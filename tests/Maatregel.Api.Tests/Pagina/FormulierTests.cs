using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Api.Http;
using Maatregel.Api.Pagina;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Api.Tests.Regels;
using Maatregel.Rules;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>A case goes into the form and comes out the same.</summary>
[Trait("soort", "techniek")]
public sealed class FormulierTests
{
    public static TheoryData<string> Voorbeeldnamen => [.. Voorbeelden.Alle.Select(v => v.Code)];

    public static TheoryData<string> Bestanden => [.. Voorbeeld.Alle];

    /// <summary>Every way in which somebody was heard or was not that a case may have, with a day and without.</summary>
    public static TheoryData<HoorStatus, HoorGrond?, bool> Gehoord
    {
        get
        {
            var alle = new TheoryData<HoorStatus, HoorGrond?, bool>();
            foreach (var status in Enum.GetValues<HoorStatus>())
            {
                HoorGrond?[] gronden = status == HoorStatus.Achterwege ? [.. Enum.GetValues<HoorGrond>()] : [null];
                foreach (var grond in gronden)
                {
                    alle.Add(status, grond, true);
                    alle.Add(status, grond, false);
                }
            }

            return alle;
        }
    }

    [Theory]
    [MemberData(nameof(Voorbeeldnamen))]
    public void Een_voorbeeld_komt_er_gelijk_uit(string code) => KomtGelijkTerug(Voorbeelden.Zoek(code)!);

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Een_meegeleverde_casus_komt_er_gelijk_uit(string naam) => KomtGelijkTerug(CasusReader.Lees(Voorbeeld.Bytes(naam)).Waarde!);

    [Theory]
    [MemberData(nameof(Gehoord))]
    public void Hoe_is_gehoord_komt_er_gelijk_uit(HoorStatus status, HoorGrond? grond, bool metDag) => KomtGelijkTerug(Voorbeelden.Zoek("no-show")! with
    {
        Hoor = new Hoor { Status = status, Grond = grond, Datum = metDag ? new LocalDate(2024, 5, 20) : null },
    });

    /// <summary>What the form has no question for stays in the file that goes along.</summary>
    [Fact]
    public void Elke_zaak_uit_een_bestand_gaat_ongewijzigd_door_de_pagina()
    {
        var maker = new Casusmaker(7);
        JsonObject[] begin = [.. Voorbeeld.Alle.Select(v => JsonNode.Parse(Voorbeeld.Bytes(v))!.AsObject())];
        var geldig = 0;
        for (var poging = 0; poging < 400; poging++)
        {
            if (CasusReader.Lees(Encoding.UTF8.GetBytes(maker.Verander(begin[poging % begin.Length]).ToJsonString())).Waarde is not { } casus) continue;
            geldig++;
            var ingevuld = new Ingevuld(CasusSchrijver.Schrijf(casus).Paren.Append(KeyValuePair.Create(Velden.Bestand, Basis.Schrijf(casus))));
            var lezing = new Stand(ingevuld, new MaatregelAdviseur(), VerordeningBibliotheek.Ingebouwd).Lezing;
            Assert.Empty(lezing.Fouten);
            Assert.Equal(Encoding.UTF8.GetString(CasusWriter.Schrijf(casus)), Encoding.UTF8.GetString(CasusWriter.Schrijf(lezing.Casus!)));
        }

        Assert.True(geldig > 50, $"Er zijn maar {geldig} zaken nagegaan.");
    }

    [Fact]
    public void Een_plicht_die_een_ontheffing_twee_keer_noemt_staat_er_een_keer()
    {
        var plicht = Verplichting.Zoek("pw-18-4-a")!;
        var casus = Voorbeelden.Zoek("no-show")!;
        var ontheffing = new Ontheffing { Grond = OntheffingGrond.DringendeRedenen, Van = new LocalDate(2020, 1, 1), TotEnMet = new LocalDate(2021, 1, 1), Verplichtingen = [plicht, plicht] };
        var lezing = CasusLezer.Lees(CasusSchrijver.Schrijf(casus with { Belanghebbende = casus.Belanghebbende! with { Ontheffingen = [ontheffing] } }));
        Assert.Equal([plicht], lezing.Casus!.Belanghebbende!.Ontheffingen![0].Verplichtingen);
    }

    [Fact]
    public void Een_dag_van_het_horen_zonder_of_er_is_gehoord_is_een_fout()
    {
        var ingevuld = CasusSchrijver.Schrijf(Voorbeelden.Zoek("no-show")! with { Hoor = null });
        Assert.Equal(Velden.Hoor, Assert.Single(CasusLezer.Lees(new Ingevuld(ingevuld.Paren.Append(KeyValuePair.Create(Velden.HoorDatum, "20-05-2024")))).Fouten).Veld);
    }

    [Fact]
    public void Alles_wat_het_formulier_kan_vragen_komt_er_gelijk_uit()
    {
        var dag = new LocalDate(2024, 2, 29);
        KomtGelijkTerug(new Casus
        {
            Kenmerk = "<script>alert('1')</script>",
            Gemeente = "GM0344",
            Regeling = Regeling.Participatiewet,
            Peildatum = dag,
            Bekendmaking = dag.PlusDays(3),
            Verrekening = Verrekening.Gespreid,
            Uitkering = new Uitkering { Leefsituatie = Leefsituatie.Gehuwden18_20En21MetKind, MeldingOp = dag.PlusYears(-1), ToegekendPer = dag.PlusYears(-1), LaatstUitbetaaldeMaand = new YearMonth(2024, 1), BeeindigdPer = dag, OpnieuwToegekendPer = dag.PlusDays(1) },
            Belanghebbende = new Belanghebbende
            {
                Pensioengerechtigd = Antwoord.Ja,
                JongerDan27 = Antwoord.Nee,
                AlleenstaandeOuder = Antwoord.Ja,
                AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Ja,
                Ontheffingen = [new Ontheffing { Grond = OntheffingGrond.AlleenstaandeOuderKindJongerDan5, Van = dag, TotEnMet = dag.PlusYears(1) }],
                Omstandigheden = new Omstandigheden { Schulden = Antwoord.Ja, Bewind = Antwoord.Nee },
            },
            Gedragingen =
            [
                new Gedraging
                {
                    Datum = dag,
                    GeconstateerdOp = dag,
                    Verplichting = Verplichting.Zoek("pw-18-4-e"),
                    Nakoming = Nakoming.Onvoldoende,
                    AndersAfgesproken = Antwoord.Ja,
                    AndersAfgesprokenToelichting = "Eerst rust.",
                    AandeelGemeente =
                    [
                        new GemeenteAandeel { Code = GemeenteAandeelSoort.TolkOntbrak, Toelichting = "Gevraagd, niet gekomen." },
                        new GemeenteAandeel { Code = GemeenteAandeelSoort.TeLaatGebeld },
                    ],
                    VerliesVanWerk = Antwoord.Ja,
                    Misdraging = Misdragingssoort.Bedreiging,
                    Benadelingsbedrag = 1234.5m,
                    Besefsgeval = "interen",
                    Oordeel = new Oordeel
                    {
                        VerplichtingOpgelegd = Antwoord.Ja,
                        FeitenVastgesteld = Antwoord.Nee,
                        Grondslag = new Grondslagkeuze { Keuze = new RegelId("pw-18-4-e"), Motivering = "Eerste regel\ntweede regel" },
                        Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Verminderd, Motivering = "\"quote\" & <b>" },
                        Voorwaarden = new Voorwaarden { GeenAndereMogelijkheid = Antwoord.Ja, ContractTenMinsteEenJaar = Antwoord.Nee },
                        WilOndubbelzinnigNiet = Antwoord.Onbekend,
                        Waarschuwen = Antwoord.Nee,
                        UitzonderingOpAfzien = Antwoord.Ja,
                        VoorwaardeSpreiding = Antwoord.Nee,
                        Percentage = 12.5m,
                    },
                },
            ],
            Hoor = new Hoor { Status = HoorStatus.Achterwege, Grond = HoorGrond.Spoed },
            DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Schulden.", Afstemming = new Verlaging(33.33m, 2) },
            EerdereMaatregelen =
            [
                new EerdereMaatregel
                {
                    Regel = new RegelId("vo-10-1-b"),
                    Categorie = 2,
                    Gedragingsdatum = dag.PlusYears(-1),
                    Besluitdatum = dag.PlusYears(-1).PlusDays(1),
                    Bekendgemaakt = dag.PlusYears(-1).PlusDays(2),
                    Percentage = 20,
                    Maanden = 1,
                    Status = MaatregelStatus.Vernietigd,
                    Waarschuwing = true,
                    TeltMee = Antwoord.Nee,
                },
                new EerdereMaatregel
                {
                    Regel = new RegelId("pw-18-5"),
                    Grondslag = new RegelId("pw-18-4-h"),
                    Regeling = Regeling.Participatiewet,
                    Gemeente = "GM0629",
                    ZelfdeGedraging = Antwoord.Ja,
                },
            ],
        });
    }

    [Fact]
    public void Een_latere_norm_en_een_oproep_van_de_dag_zelf_komen_er_gelijk_uit()
    {
        var casus = Voorbeelden.Alle.Select(v => Voorbeelden.Zoek(v.Code)!).First(c => c is { Uitkering.NormPerMaand: not null, Gedragingen: [{ NoShow: not null }] });
        var gedraging = casus.Gedragingen[0];
        KomtGelijkTerug(casus with
        {
            Uitkering = casus.Uitkering! with { LatereNormen = [new LatereNorm(new YearMonth(2024, 7), 1_333.33m)] },
            Gedragingen = [gedraging with { NoShow = gedraging.NoShow! with { Oproepen = [.. gedraging.NoShow.Oproepen.Select(o => o with { Verzonden = o.AfspraakOp, OpTijd = Antwoord.Nee })] } }],
        });
    }

    [Theory]
    [InlineData(Antwoord.Ja)]
    [InlineData(Antwoord.Nee)]
    public void Van_een_oproep_die_op_een_onbekende_dag_is_verzonden_komt_het_antwoord_of_hij_op_tijd_was_er_gelijk_uit(Antwoord opTijd)
    {
        var casus = Voorbeelden.Alle.Select(v => Voorbeelden.Zoek(v.Code)!).First(c => c is { Gedragingen: [{ NoShow: not null }] });
        var gedraging = casus.Gedragingen[0];
        KomtGelijkTerug(casus with
        {
            Gedragingen = [gedraging with { NoShow = gedraging.NoShow! with { Oproepen = [.. gedraging.NoShow.Oproepen.Select(o => o with { Verzonden = null, OpTijd = opTijd })] } }],
        });
    }

    [Theory]
    [InlineData("13-05-2024")]
    [InlineData("13-5-2024")]
    [InlineData("2024-05-13")]
    [InlineData("13/05/2024")]
    [InlineData("13 mei 2024")]
    [InlineData("13 Mei  2024")]
    public void Een_datum_kan_op_meer_manieren(string tekst) => Assert.Equal(new LocalDate(2024, 5, 13), Notatie.Datum(tekst));

    [Theory]
    [InlineData("31-02-2024")]
    [InlineData("05-13-2024")]
    [InlineData("13-05-24")]
    [InlineData("morgen")]
    [InlineData("13 mey 2024")]
    [InlineData("31 februari 2024")]
    public void Wat_geen_datum_is_wordt_niet_gelezen(string tekst) => Assert.Null(Notatie.Datum(tekst));

    [Theory]
    [InlineData("1308,45", 1308.45)]
    [InlineData("1308.45", 1308.45)]
    [InlineData("1.308,45", 1308.45)]
    [InlineData("€ 1.308,45", 1308.45)]
    [InlineData("1.308", 1308)]
    [InlineData("1308", 1308)]
    [InlineData("1.308.450", 1308450)]
    [InlineData("0.500", 0.5)]
    [InlineData("0,5", 0.5)]
    public void Een_bedrag_kan_met_komma_of_punt(string tekst, double bedrag) => Assert.Equal((decimal)bedrag, Getaltekst.Bedrag(tekst));

    [Theory]
    [InlineData("1,308.45")]
    [InlineData("1,308")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("duizend")]
    public void Wat_geen_bedrag_is_wordt_niet_gelezen(string tekst) => Assert.Null(Getaltekst.Bedrag(tekst));

    [Theory]
    [InlineData("12,5", 12.5)]
    [InlineData("12.5 %", 12.5)]
    [InlineData("33,333", 33.333)]
    public void Een_percentage_kan_met_komma_of_punt(string tekst, double percentage) => Assert.Equal((decimal)percentage, Getaltekst.Percentage(tekst));

    [Theory]
    [InlineData("2.000")]
    [InlineData("12.500")]
    [InlineData("1.234,5")]
    [InlineData("-5")]
    public void Wat_twee_getallen_kan_zijn_wordt_niet_als_percentage_gelezen(string tekst) => Assert.Null(Getaltekst.Percentage(tekst));

    [Fact]
    public void Bij_onderdeel_h_staat_ook_sociale_activering() =>
        Assert.Contains("ook sociale activering", Gedragingwoorden.Van(Verplichting.Zoek("pw-18-4-h")!), StringComparison.Ordinal);

    [Fact]
    public void Elke_gedraging_is_een_gewone_zin() => Assert.All(Verplichtingen.Alle, v => Assert.DoesNotMatch("^Niet |niet zich", Gedragingwoorden.Van(v)));

    [Fact]
    public void Een_onbekend_veld_wordt_niet_meegenomen() =>
        Assert.Empty(new Ingevuld([KeyValuePair.Create("kwaad", "ja"), KeyValuePair.Create(Velden.Kenmerk, " ")]).Alle);

    private static void KomtGelijkTerug(Casus casus)
    {
        var lezing = CasusLezer.Lees(CasusSchrijver.Schrijf(casus));
        Assert.Empty(lezing.Fouten);

        // The form gives conduct no name of its own, and a member that holds only unknowns says no more than its absence.
        var verwacht = casus with
        {
            Gedragingen = [.. casus.Gedragingen.Select(g => g with { Id = null })],
            EerdereMaatregelen = casus.EerdereMaatregelen?.Select(e => e with { Id = null }).ToList(),
        };
        Assert.Equal(Gezegd(verwacht), Gezegd(lezing.Casus!));
    }

    private static string Gezegd(Casus casus) => Gezegd("", JsonNode.Parse(CasusWriter.Schrijf(casus)))!.ToJsonString();

    /// <summary>What a case says: not what it leaves unknown, and of a list that is empty only where that says something.</summary>
    private static JsonNode? Gezegd(string lid, JsonNode? knoop) => knoop switch
    {
        JsonObject leden => leden.Select(l => KeyValuePair.Create(l.Key, Gezegd(l.Key, l.Value))).Where(l => l.Value is not null).ToArray() is { Length: > 0 } gezegd ? new JsonObject(gezegd) : null,
        JsonArray { Count: 0 } when lid is not ("ontheffingen" or "eerdereMaatregelen" or "plan") => null,
        JsonArray rijen => new JsonArray([.. rijen.Select(r => Gezegd(lid, r))]),
        JsonValue waarde when waarde.ToString() == "onbekend" => null,
        _ => knoop?.DeepClone(),
    };
}
