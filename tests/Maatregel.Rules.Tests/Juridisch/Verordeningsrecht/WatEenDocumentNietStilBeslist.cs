using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Verordening = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Waar een document iets van een ander of van een oudere tekst zou lenen, wordt gevraagd.</summary>
[Trait("soort", "juridisch")]
public sealed class WatEenDocumentNietStilBeslist
{
    private static readonly Zaak Opnieuw = Zaak.EenSchendingVan("pw-55").Op("2019-07-01").AlsDeVerordening(v => (v with
    {
        Gemeenten = [.. v.Gemeenten.Select(g => g with { Van = new LocalDate(2019, 1, 1) })],
        BekendTotEnMet = null,
        Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud! with { OokBuitenCategorieen = true }),
    }).MetGedraging("14-1", "pw-55", g => g with { Categorie = null, Tarief = new Tarief { Percentage = 40, Maanden = 1 } }));

    [Theory]
    [InlineData("2019-02-01", "maatregel: vo-14-1 vo-16 40% × 2")]
    [InlineData("2018-12-01", "nog-niet: vraag eerdere-maatregel-categorie")]
    public void Een_artikelnummer_van_een_oudere_tekst_is_niet_hetzelfde_artikel(string dag, string uitkomst) => Assert.Equal(
        uitkomst,
        Opnieuw.MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new RegelId("vo-14-1"),
            Gedragingsdatum = Zaak.Dag(dag),
            Besluitdatum = Zaak.Dag(dag).PlusDays(14),
            Bekendgemaakt = Zaak.Dag(dag).PlusDays(14),
            Percentage = 40,
            Maanden = 1,
            Status = MaatregelStatus.Geldig,
        }).Uitkomst);

    [Fact]
    public void Een_percentage_of_duur_van_een_andere_gemeente_wordt_niet_aangenomen()
    {
        var model = Proefverordening.LeidschendamVoorburg;
        var buur = model with { Recidive = Proefverordening.Bekend("16", model.Recidive!.Inhoud!), Horen = Proefverordening.Bekend("3", model.Horen!.Inhoud!) };
        var eigen = new Verordening
        {
            Id = "eigen-2015",
            Versie = "1",
            Titel = "Een eigen verordening",
            LeuntOp = buur.Id,
            Gemeenten = [new Gemeentedekking { Code = "GM9001", Naam = "Proefstad", Van = new LocalDate(2015, 1, 1) }],
            Regelingen = [Regeling.Participatiewet],
            Uniform = new() { Status = Bepalingstatus.Aangenomen },
            Recidive = new() { Status = Bepalingstatus.Aangenomen },
            Horen = new() { Status = Bepalingstatus.Aangenomen },
        };
        var gelezen = new VerordeningBibliotheek([.. Proefverordening.Bibliotheek(buur).Alle, eigen]).Zoek("GM9001", new LocalDate(2020, 1, 1))!;

        Assert.Equal((Bepalingstatus.Onbekend, null), (gelezen.Uniform!.Status, gelezen.Uniform.Inhoud));
        Assert.Equal(Bepalingstatus.Onbekend, gelezen.Recidive!.Status);
        Assert.Equal(Bepalingstatus.Aangenomen, gelezen.Horen!.Status);
        Assert.NotNull(gelezen.Horen.Inhoud);
    }

    [Fact]
    public void Hoe_zwaar_een_maatregel_is_wordt_van_niemand_aangenomen_ook_niet_van_een_model()
    {
        var besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef").AlsDeVerordening(v => v with { TekortschietendBesef = Aangenomen<TekortschietendBesef>() });
        var ruimte = Zaak.EenNoShow().InDeIoaw().MetOordeel(o => o with { Percentage = 40 }).AlsDeVerordening(v => v with { IndividueleAfstemming = Aangenomen<IndividueleAfstemming>() });

        Assert.Equal("nog-niet: vraag verordening-onbekend", MetModel(besef, m => m with
        {
            TekortschietendBesef = Proefverordening.Bekend("12", new TekortschietendBesef
            {
                Gevallen = [new Besefsgeval { Artikel = "12", Code = "algemeen", Omschrijving = "tekortschietend besef", Tarief = new Tarief { Percentage = 100, Maanden = 1 } }],
            }),
        }));
        Assert.Equal(
            "nog-niet: vraag afstemming-onbekend",
            MetModel(ruimte, m => m with { IndividueleAfstemming = Proefverordening.Bekend("8", new IndividueleAfstemming { MinimumPercentage = 5, MaximumPercentage = 40 }) }));
    }

    [Fact]
    public void Dat_het_vierde_lid_voorgaat_wordt_niet_aangenomen()
    {
        var beide = Zaak.EenSchendingVan("pw-18-4-h");

        Assert.Equal("nog-niet: vraag grondslag-kiezen", MetModel(beide, m => m with { Samenloop = Samenloop(s => s with { Voorrang = Grondslagvoorrang.VierdeLid }) }));
        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", beide.AlsDeVerordening(v => v with { Samenloop = Samenloop(s => s with { Voorrang = Grondslagvoorrang.VierdeLid }) }).Uitkomst);
    }

    [Fact]
    public void Dat_van_een_handeling_elke_maatregel_telt_wordt_niet_aangenomen_en_waaraan_de_zwaarste_wordt_gemeten_ook_niet()
    {
        var een = Zaak.EenSchendingVan("pw-55").AlsDeVerordening(v => v
            .MetGedraging("9-4", "pw-55", b => b with { Categorie = null, Tarief = new Tarief { Percentage = 20, Maanden = 12 } })
            .MetGedraging("9-5", "pw-9-6-misdraging", b => b with { Categorie = null, Tarief = new Tarief { Percentage = 70, Maanden = 1 } }));
        var handeling = een.En(Zaak.EenSchendingVan("pw-9-6-misdraging")).Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })] });

        Assert.Equal("nog-niet: vraag samenloop-onbekend", MetModel(handeling, m => m with { Samenloop = Samenloop(s => s with { ZwaarsteBijEenHandeling = false }) }));
        Assert.Equal("maatregel: vo-9-5 vo-9-5 70% × 1", MetModel(handeling, m => m with { Samenloop = Samenloop(s => s with { ZwaarsteNaar = Zwaartemaat.Totaal }) }));
        Assert.Equal("maatregel: vo-9-4 vo-9-4 20% × 12", handeling.AlsDeVerordening(v => v with { Samenloop = Samenloop(s => s with { ZwaarsteNaar = Zwaartemaat.Totaal }) }).Uitkomst);
    }

    [Fact]
    public void Een_bepaling_buiten_de_wet_die_een_rechter_opzij_zette_is_te_laden_en_de_duur_is_een_vraag()
    {
        var opzij = Proefverordening.Bekend<IReadOnlyList<UniformeDuur>>("12", [new() { Onderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"], EersteMaanden = 3, HerhalingMaanden = 3 }]) with
        {
            BuitenToepassing = new() { Ecli = "ECLI:NL:RBAMS:2017:5710", Vanaf = new LocalDate(2015, 1, 1), Reden = "Geen ruimte voor het zesde lid." },
        };

        Assert.Equal("nog-niet: vraag duur-onbekend", Zaak.EenNoShow().AlsDeVerordening(v => v with { Uniform = opzij }).Uitkomst);
        Assert.NotEmpty(VerordeningValidator.Fouten(Proefverordening.LeidschendamVoorburg with
        {
            Uniform = opzij with { BuitenToepassing = opzij.BuitenToepassing with { Vanaf = new LocalDate(2017, 1, 1) } },
        }));
    }

    [Fact]
    public void Een_opmerking_bij_een_bepaling_staat_bij_de_stap_die_erop_rust()
    {
        var zaak = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).AlsDeVerordening(v => v with
        {
            Gedragingen = [.. v.Gedragingen.Select(g => g with { Opmerking = "bij " + g.Artikel })],
            Tarieven = [.. v.Tarieven.Select(t => t with { Opmerking = "bij " + t.Artikel })],
            Opmerking = null,
            Inkeer = v.Inkeer! with { Opmerking = null },
        });

        Assert.Equal(["bij 9-2", "bij 10-1-b"], zaak.Advies.Motivering.Select(o => o.Opmerking).OfType<string>());
    }

    [Fact]
    public void Een_laatste_dag_verandert_de_afdruk_van_de_tekst_niet()
    {
        var nu = Zaak.EenNoShow();
        var geeindigd = nu.AlsDeVerordening(v => v with { BekendTotEnMet = null, Gemeenten = [.. v.Gemeenten.Select(g => g with { TotEnMet = new LocalDate(2026, 1, 1) })] });

        Assert.Equal(nu.Advies.Verantwoording.Verordening!.Vingerafdruk, geeindigd.Advies.Verantwoording.Verordening!.Vingerafdruk);
        Assert.NotEqual(
            nu.Advies.Verantwoording.Verordening!.Vingerafdruk,
            nu.AlsDeVerordening(v => v with { Titel = "Een andere tekst" }).Advies.Verantwoording.Verordening!.Vingerafdruk);
    }

    private static Bepaling<T> Aangenomen<T>()
        where T : class => new() { Status = Bepalingstatus.Aangenomen };

    private static Bepaling<Samenloopregeling> Samenloop(Func<Samenloopregeling, Samenloopregeling> anders) =>
        Proefverordening.Bekend("15", anders(new Samenloopregeling { ZwaarsteBijEenHandeling = true, Voorrang = Grondslagvoorrang.Keuze }));

    /// <summary>The outcome when the document leans on a model that reads otherwise.</summary>
    private static string MetModel(Zaak zaak, Func<Verordening, Verordening> model) => Kernzin.Van(new MaatregelAdviseur(new VerordeningBibliotheek(
        VerordeningBibliotheek.Ingebouwd.Alle.Select(v => v.Id == "model-2015" ? model(v) : v.Id == zaak.Verordening.Id ? zaak.Verordening : v))).Adviseer(zaak.Casus));
}
