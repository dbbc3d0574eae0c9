using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Horizon.Proefregime;

/// <summary>
/// Geen recht, maar een proef: stel dat het vierde tot en met achtste lid van artikel 18 op 1 januari 2027 vervallen. Wat vóór die dag
/// is gebeurd, gaat dan nog volgens het oude recht; wat daarna gebeurt, volgens het tweede lid en de verordening. Zo blijkt dat de
/// nieuwe tekst alleen regels met een begin en een einde vraagt, en geen andere verandering.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class ZonderVierdeLidTests
{
    private const string Voor = "2026-12-31";
    private const string Na = "2027-01-01";

    private static readonly Dictionary<string, Zaak> Zaken = new()
    {
        ["no-show bij een voorziening"] = Zaak.EenNoShow(),
        ["no-show bij een onderzoek"] = Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening),
        ["werk geweigerd"] = Zaak.EenSchendingVan("pw-18-4-a"),
        ["inlichtingen"] = Zaak.EenSchendingVan("pw-17-1-inlichtingen"),
        ["ioaw"] = Zaak.EenNoShow().InDeIoaw(),
        ["ioaz"] = Zaak.EenNoShow().InDeIoaz(),
    };

    [Theory]
    [InlineData("no-show bij een voorziening", "maatregel: pw-18-4-h pw-18-5 100% × 1", "nog-niet: vraag verordening-onbekend")]
    [InlineData("no-show bij een onderzoek", "maatregel: vo-9-2 vo-10-1-b 20% × 1", "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("werk geweigerd", "maatregel: pw-18-4-a pw-18-5 100% × 1", "nog-niet: vraag verordening-onbekend")]
    [InlineData("inlichtingen", "andere-route: boete", "andere-route: boete")]
    [InlineData("ioaw", "maatregel: vo-9a-2 vo-10-1-b 20% × 1", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    [InlineData("ioaz", "maatregel: vo-9a-2 vo-10-1-b 20% × 1", "maatregel: vo-9a-2 vo-10-1-b 20% × 1")]
    public void De_dag_van_de_gedraging_kiest_het_recht(string zaak, string voor, string na)
    {
        Assert.Equal(voor, Kernzin.Van(Proefwet.Adviseer(Zaken[zaak].Op(Voor))));
        Assert.Equal(na, Kernzin.Van(Proefwet.Adviseer(Zaken[zaak].Op(Na))));
    }

    [Theory]
    [InlineData("no-show bij een voorziening", "maatregel: vo-9-7 vo-10-1-b 20% × 1")]
    [InlineData("werk geweigerd", "maatregel: vo-9-7 vo-10-1-b 20% × 1")]
    public void Een_verordening_die_de_plicht_zelf_regelt_geeft_het_percentage(string zaak, string uitkomst) =>
        Assert.Equal(uitkomst, Kernzin.Van(Proefwet.Adviseer(Zaken[zaak].Op(Na), MetBepaling)));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("d")]
    [InlineData("e")]
    [InlineData("f")]
    [InlineData("g")]
    [InlineData("h")]
    public void Elk_van_de_acht_gaat_dan_volgens_de_verordening(string onderdeel)
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-" + onderdeel).Op(Na);

        Assert.Equal("maatregel: vo-9-7 vo-10-1-b 20% × 1", Kernzin.Van(Proefwet.Adviseer(zaak.MetGrondslag("vo-9-7"), MetBepaling)));
        Assert.Empty(Proefwet.Adviseer(zaak).Maatregelen);
    }

    [Theory]
    [InlineData("no-show bij een voorziening")]
    [InlineData("werk geweigerd")]
    public void Een_verordening_die_er_zeker_niets_over_zegt_laat_geen_maatregel_toe(string zaak) => Assert.Equal(
        "niet-geregeld",
        Kernzin.Van(Proefwet.Adviseer(Zaken[zaak].Op(Na), v => Leeg(v) with { Gedragingen = [], OverigeGedragingen = Bepalingstatus.NietGeregeld })));

    [Fact]
    public void Een_eerdere_maatregel_van_de_oude_ladder_maakt_de_nieuwe_niet_zwaarder()
    {
        var zaak = Zaken["no-show bij een voorziening"].MetEerdereMaatregel(Eerder("pw-18-5"));

        Assert.Equal("maatregel: pw-18-4-h pw-18-6 100% × 2", Kernzin.Van(Proefwet.Adviseer(zaak.Op(Voor))));
        Assert.Equal("maatregel: vo-9-7 vo-10-1-b 20% × 1", Kernzin.Van(Proefwet.Adviseer(zaak.Op(Na), MetBepaling)));
    }

    [Fact]
    public void Een_eerdere_maatregel_volgens_de_verordening_telt_mee_zoals_zij_bepaalt() => Assert.Equal(
        "maatregel: vo-9-7 vo-16 20% × 2",
        Kernzin.Van(Proefwet.Adviseer(
            Zaken["no-show bij een voorziening"].MetEerdereMaatregel(Eerder("vo-10-1-b") with { Percentage = 20, Categorie = 2 }).Op(Na),
            v => Proefverordening.MetGelezenHerhaling(MetBepaling(v)))));

    [Fact]
    public void Spreiden_en_inkeer_zijn_met_het_vierde_lid_vervallen()
    {
        var zaak = Zaken["werk geweigerd"].Gespreid().MetUitkering(u => u with { NormPerMaand = 1369.06m });
        var (voor, na) = (Proefwet.Adviseer(zaak.Op(Voor)), Proefwet.Adviseer(zaak.Op(Na), MetBepaling));

        Assert.Equal((3, 1), (voor.Maatregelen[0].Plan.Count, na.Maatregelen[0].Plan.Count));
        Assert.Equal((true, false), (voor.Termijnen!.InkeerMogelijk, na.Termijnen!.InkeerMogelijk));
        Assert.Equal((true, false), (voor.Teksten.Inkeer is not null, na.Teksten.Inkeer is not null));
    }

    [Theory]
    [InlineData("artikel 18, vierde lid")]
    [InlineData("artikel 18, vijfde lid")]
    [InlineData("artikel 18, elfde lid")]
    public void Geen_brief_noemt_een_lid_dat_er_niet_meer_is(string lid)
    {
        var advies = Proefwet.Adviseer(Zaken["no-show bij een voorziening"].Op(Na), MetBepaling);

        Assert.All(
            (string?[])[advies.Samenvatting, advies.Teksten.Kort, advies.Teksten.Beschikking, advies.Teksten.Voornemen],
            tekst => Assert.DoesNotContain(lid, tekst ?? "", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Er_komt_een_regel_bij_en_er_gaat_er_geen_weg() => Assert.Equal(
        [.. Regelboek.Wet.Select(r => r.Id.Waarde), "pw-18-2"],
        Proefwet.Boek(null).Select(r => r.Id.Waarde));

    [Fact]
    public void Het_register_zegt_tot_wanneer_de_oude_leden_gelden() => Assert.Equal(
        ["pw-18-11", "pw-18-2", "pw-18-4-a", "pw-18-4-b", "pw-18-4-c", "pw-18-4-d", "pw-18-4-e", "pw-18-4-f", "pw-18-4-g", "pw-18-4-h", "pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8"],
        Proefwet.Boek(null).Where(r => r.Geldigheid.TotEnMet == Proefwet.LaatsteDag).Select(r => r.Id.Waarde).Order(StringComparer.Ordinal));

    /// <summary>De verordening zoals zij na de wijziging kan luiden: ook wat nu in het vierde lid staat, valt in haar tweede categorie.</summary>
    private static Verordening MetBepaling(Verordening v) => Leeg(v) with
    {
        Gedragingen = [.. v.Gedragingen, v.Gedragingen[0] with
        {
            Artikel = "9-7",
            Status = Bepalingstatus.Bekend,
            Regelingen = [Regeling.Participatiewet],
            Verplichtingen = [.. "abcdefgh".Select(onderdeel => Verplichting.Zoek($"pw-18-4-{onderdeel}")!)],
            Categorie = 2,
            Tarief = null,
        }],
    };

    private static Verordening Leeg(Verordening v) => v with { Uniform = null, Spreiding = null };

    private static EerdereMaatregel Eerder(string regel) => new()
    {
        Id = "m1",
        Regel = new(regel),
        Bekendgemaakt = Zaak.Dag("2026-11-16"),
        Besluitdatum = Zaak.Dag("2026-11-13"),
        Gedragingsdatum = Zaak.Dag("2026-10-12"),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };
}
