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
        Recidive = Proefverordening.Bekend("16", v.Recidive!.Inhoud!),
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
}
