using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.EenMaatregel;

/// <summary>Om één gedraging komt één maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class AlBeoordeeldTests
{
    private const string Vraag = "nog-niet: vraag zelfde-gedraging";

    [Theory]
    [InlineData(Antwoord.Onbekend, Vraag)]
    [InlineData(Antwoord.Ja, "geen-maatregel: product-al-beoordeeld")]
    [InlineData(Antwoord.Nee, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Staat_er_voor_die_dag_al_een_maatregel_dan_is_de_vraag_of_het_dezelfde_gedraging_is(Antwoord zelfde, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { ZelfdeGedraging = zelfde }).Uitkomst);

    [Theory]
    [InlineData("2024-05-02")]
    [InlineData("2024-02-01")]
    [InlineData(null)]
    public void Wie_zegt_dat_het_dezelfde_gedraging_is_krijgt_geen_tweede_maatregel_op_welke_dag_ook(string? dag) => Assert.Equal(
        "geen-maatregel: product-al-beoordeeld",
        Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { Gedragingsdatum = dag is null ? null : Zaak.Dag(dag), ZelfdeGedraging = Antwoord.Ja }).Uitkomst);

    [Theory]
    [InlineData(null, true)]
    [InlineData(MaatregelStatus.Geldig, false)]
    public void Is_niet_gezegd_of_die_maatregel_nog_geldt_dan_staat_dat_er_als_aanname(MaatregelStatus? status, bool aanname)
    {
        var zaak = Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { ZelfdeGedraging = Antwoord.Ja, Status = status });

        Assert.Equal("geen-maatregel: product-al-beoordeeld", zaak.Uitkomst);
        Assert.Equal(aanname, zaak.Advies.Aannames.Any(a => a.Code == "eerdere-maatregel-geldt"));
    }

    [Fact]
    public void Wat_al_bekend_was_voor_de_gedraging_ging_om_een_andere()
    {
        var eerder = Eerder with { Gedragingsdatum = Zaak.Dag("2024-02-01"), Besluitdatum = Zaak.Dag("2024-03-01"), Bekendgemaakt = Zaak.Dag("2024-03-01"), ZelfdeGedraging = Antwoord.Ja };
        var een = Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13").MetEerdereMaatregel(eerder).Casus;

        Assert.Equal(
            ("$.eerdereMaatregelen[0].zelfdeGedraging", "ongeldige-volgorde"),
            CasusValidator.Fouten(een).Select(f => (f.Pad, f.Code)).Single());
        Assert.Equal(
            ["product-al-beoordeeld", "pw-18-6"],
            Twee("2024-02-01", "2024-05-13").MetEerdereMaatregel(eerder).Advies.Gedragingen.Select(g => g.Regel?.Waarde));
    }

    [Fact]
    public void Bij_meer_gedragingen_gaat_de_maatregel_om_die_van_zijn_eigen_dag()
    {
        var twee = Twee("2024-04-08", "2024-05-13");
        var eerder = Eerder with { ZelfdeGedraging = Antwoord.Ja };

        Assert.Equal(["pw-18-5", "product-al-beoordeeld"], twee.MetEerdereMaatregel(eerder).Advies.Gedragingen.Select(g => g.Regel?.Waarde));
        var zonderDag = twee.MetEerdereMaatregel(eerder with { Gedragingsdatum = null }).Advies.OpenVragen.Where(v => v.Code == "zelfde-gedraging").ToList();
        Assert.Equal(2, zonderDag.Count);
        Assert.EndsWith("om een van deze gedragingen is opgelegd. Om welke: van welke dag was die gedraging, en van wie?", zonderDag[0].Vraag.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_maatregel_om_een_gemiste_afspraak_neemt_die_om_een_andere_gedraging_niet_weg()
    {
        var geweigerd = Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { Datum = Zaak.Dag("2024-04-29"), GeconstateerdOp = Zaak.Dag("2024-04-29") });
        var zaak = geweigerd.En(Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist"))
            .MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-02"), Besluitdatum = Zaak.Dag("2024-05-08"), Bekendgemaakt = Zaak.Dag("2024-05-08"), ZelfdeGedraging = Antwoord.Ja });

        Assert.Equal(["pw-18-5", "product-al-beoordeeld"], zaak.Advies.Gedragingen.Select(g => g.Regel?.Waarde));
    }

    [Fact]
    public void Is_van_een_paar_niet_gezegd_van_wie_de_maatregel_was_dan_neemt_hij_er_geen_weg()
    {
        var paar = Zaak.EenSchendingVan("pw-18-4-a").En(Zaak.EenSchendingVan("pw-18-4-b").VanDePartner());
        var eerder = Eerder with { Gedragingsdatum = paar.Casus.Gedragingen[0].Datum, ZelfdeGedraging = Antwoord.Ja };

        Assert.Equal(2, paar.MetEerdereMaatregel(eerder).Advies.OpenVragen.Count(v => v.Code == "zelfde-gedraging"));
        Assert.Equal("product-al-beoordeeld", paar.MetEerdereMaatregel(eerder with { Van = Gezinslid.Belanghebbende }).Advies.Gedragingen[0].Regel?.Waarde);
        Assert.NotEqual("product-al-beoordeeld", paar.MetEerdereMaatregel(eerder with { Van = Gezinslid.Belanghebbende }).Advies.Gedragingen[1].Regel?.Waarde);
    }

    [Fact]
    public void Een_maatregel_om_de_eerste_van_de_gemiste_afspraken_kan_dezelfde_zijn()
    {
        var zaak = Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist").MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-02"), Besluitdatum = Zaak.Dag("2024-05-08"), Bekendgemaakt = Zaak.Dag("2024-05-08") });

        Assert.Contains("zelfde-gedraging", zaak.Advies.OpenVragen.Select(v => v.Code));
        Assert.Equal("geen-maatregel: product-al-beoordeeld", zaak.Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(e => e with { ZelfdeGedraging = Antwoord.Ja })] }).Uitkomst);
        Assert.Contains("2 mei 2024, de dag van een gemiste afspraak die bij deze gedraging hoort", zaak.Advies.OpenVragen.Single(v => v.Code == "zelfde-gedraging").Vraag.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, "pw-18-5")]
    [InlineData(Regeling.Ioaw, "ioaw-20-2")]
    [InlineData(Regeling.Ioaz, "ioaz-20-1")]
    public void Een_maatregel_van_na_deze_gedraging_waarvan_de_dag_niet_is_gezegd_kan_dezelfde_zijn(Regeling regeling, string regel)
    {
        var eerder = Eerder with { Regel = new(regel), Categorie = regeling == Regeling.Participatiewet ? null : 2, Gedragingsdatum = null };
        var zaak = regeling switch { Regeling.Ioaw => Zaak.EenNoShow().InDeIoaw(), Regeling.Ioaz => Zaak.EenNoShow().InDeIoaz(), _ => Zaak.EenNoShow() };

        Assert.Equal(Vraag, zaak.MetEerdereMaatregel(eerder).Uitkomst);
        Assert.Equal(Vraag, zaak.MetEerdereMaatregel(eerder with { Besluitdatum = null }).Uitkomst);
        Assert.StartsWith("maatregel: ", zaak.MetEerdereMaatregel(eerder with { ZelfdeGedraging = Antwoord.Nee }).Uitkomst, StringComparison.Ordinal);
        Assert.StartsWith("maatregel: ", zaak.MetEerdereMaatregel(eerder with { Besluitdatum = Zaak.Dag("2024-05-13"), Bekendgemaakt = Zaak.Dag("2024-05-13") }).Uitkomst, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_naam_heet_de_eerdere_maatregel_naar_haar_dag_ook_zonder_no_show() => Assert.StartsWith(
        "De eerdere maatregel van ",
        Zaak.EenSchendingVan("pw-18-4-a").Op("2024-05-13").MetEerdereMaatregel(Eerder with { Id = null }).Advies.OpenVragen.Single(v => v.Code == "zelfde-gedraging").Vraag.Tekst,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-05-08", null, Vraag)]
    [InlineData("2024-05-12", "pw-18-4-h", Vraag)]
    [InlineData("2024-05-12", "vo-9-2", "nog-niet: vraag zelfde-gedraging, ")]
    [InlineData("2024-05-14", null, Vraag)]
    [InlineData("2024-05-07", null, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData("2024-05-12", "pw-18-4-a", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Een_maatregel_om_dezelfde_plicht_zonder_werkdag_ertussen_kan_om_een_gedraging_gaan_die_doorliep(string dag, string? grondslag, string uitkomst) => Assert.StartsWith(
        uitkomst.TrimEnd(' ', ','),
        Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag(dag), Grondslag = grondslag is null ? null : new(grondslag) }).Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Die_vraag_noemt_beide_dagen()
    {
        var zaak = Zaak.EenNoShow().InDeIoaw().MetEerdereMaatregel(Eerder with { Regel = new("ioaw-20-2"), Categorie = 2, Gedragingsdatum = Zaak.Dag("2024-05-10") });

        Assert.Equal("De eerdere maatregel van 3 juni 2024 is opgelegd om een gedraging van 10 mei 2024, die aansluit op deze van 13 mei 2024. Is dit dezelfde gedraging, die doorliep?", zaak.Advies.OpenVragen.Single(v => v.Code == "zelfde-gedraging").Vraag.Tekst);
    }

    [Fact]
    public void Een_andere_dag_is_zonder_no_show_geen_vraag() => Assert.DoesNotContain(
        "zelfde-gedraging",
        Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-02") }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Ook_in_de_ioaw() =>
        Assert.Equal(Vraag, Zaak.EenNoShow().InDeIoaw().MetEerdereMaatregel(Eerder with { Regel = new("ioaw-20-2"), Categorie = 2 }).Uitkomst);

    [Theory]
    [InlineData("pw-18-4-a", MaatregelStatus.Geldig)]
    [InlineData(null, null)]
    public void Van_dezelfde_dag_is_het_altijd_een_vraag(string? grondslag, MaatregelStatus? status) => Assert.Equal(
        "De eerdere maatregel van 3 juni 2024 is opgelegd om een gedraging van dezelfde dag, 13 mei 2024. Is dat deze gedraging?",
        Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { Grondslag = grondslag is null ? null : new(grondslag), Status = status }).Advies.OpenVragen.Single(v => v.Code == "zelfde-gedraging").Vraag.Tekst);

    [Fact]
    public void Een_afspraak_waarop_iemand_kwam_hoort_niet_bij_de_gedraging() => Assert.DoesNotContain(
        "zelfde-gedraging",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging verschenen", "2024-05-06 uitnodiging gemist", "2024-05-13 herhaling gemist")
            .MetEerdereMaatregel(Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-02") }).Advies.OpenVragen.Select(v => v.Code));

    [Fact]
    public void Zonder_de_dag_van_de_gedraging_is_dat_nog_niet_te_zeggen() => Assert.Equal(
        "onbeslist: Op welke dag was de gedraging?",
        Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel(Eerder with { ZelfdeGedraging = Antwoord.Ja }).MetGedraging(g => g with { Datum = null }).Waarom("product-al-beoordeeld"));

    [Fact]
    public void Een_andere_dag_een_ander_mens_of_een_vernietigde_maatregel_is_geen_vraag()
    {
        foreach (var anders in (EerdereMaatregel[])
        [
            Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-07") },
            Eerder with { Gedragingsdatum = Zaak.Dag("2024-05-08"), Grondslag = new("pw-18-4-a") },
            Eerder with { Van = Gezinslid.Partner, TeltMee = Antwoord.Nee },
            Eerder with { Status = MaatregelStatus.Vernietigd },
        ])
        {
            Assert.NotEqual(Vraag, Zaak.EenNoShow().MetEerdereMaatregel(anders).Uitkomst);
        }
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "2024-05-13", Vraag)]
    [InlineData(Antwoord.Onbekend, null, Vraag)]
    [InlineData(Antwoord.Ja, "2024-05-13", "geen-maatregel: product-al-beoordeeld")]
    [InlineData(Antwoord.Ja, "2024-05-02", "geen-maatregel: product-al-beoordeeld")]
    [InlineData(Antwoord.Nee, "2024-05-13", "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    public void Om_een_gedraging_waarvoor_al_is_gewaarschuwd_komt_niet_ook_een_maatregel(Antwoord zelfde, string? dag, string uitkomst) =>
        Assert.Equal(uitkomst, Zaak.EenNoShow().MetEerdereMaatregel(Waarschuwing with { ZelfdeGedraging = zelfde, Gedragingsdatum = dag is null ? null : Zaak.Dag(dag) }).Uitkomst);

    [Fact]
    public void Die_vraag_zegt_dat_het_om_een_waarschuwing_gaat_en_waar_het_antwoord_hoort()
    {
        var vraag = Zaak.EenNoShow().MetEerdereMaatregel(Waarschuwing).Advies.OpenVragen.Single(v => v.Code == "zelfde-gedraging");

        Assert.EndsWith(" is een waarschuwing, om een gedraging van 13 mei 2024. Is dat deze gedraging?", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Contains("$.eerdereMaatregelen[0].zelfdeGedraging", vraag.Velden);
    }

    [Fact]
    public void De_brief_zegt_niet_dat_er_niets_verandert_als_het_eerdere_besluit_nog_geldt()
    {
        var brief = Zaak.EenNoShow().MetEerdereMaatregel(Waarschuwing with { Waarschuwing = false, Percentage = 100, Maanden = 1, Regel = new RegelId("pw-18-5"), ZelfdeGedraging = Antwoord.Ja }).Advies.Teksten.GeenMaatregel;

        Assert.Contains("Om deze gedraging kreeg u al eerder een besluit. Dat besluit blijft gelden.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("blijft gelijk", brief, StringComparison.Ordinal);
    }

    /// <summary>Een waarschuwing op weg naar de herhaling, of de dag ervoor, beantwoordt deze gedraging niet.</summary>
    [Theory]
    [InlineData("2024-05-02")]
    [InlineData("2024-05-08")]
    public void Een_waarschuwing_van_een_eerdere_afspraak_is_geen_vraag(string dag) => Assert.DoesNotContain(
        "zelfde-gedraging",
        Zaak.EenNoShow().MetOproepen("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist").MetEerdereMaatregel(Waarschuwing with { Gedragingsdatum = Zaak.Dag(dag) }).Advies.OpenVragen.Select(v => v.Code));

    private static EerdereMaatregel Waarschuwing => Eerder with { Regel = new("vo-8"), Waarschuwing = true, Percentage = 0 };

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().MetEerdereMaatregel(Eerder with { ZelfdeGedraging = Antwoord.Ja }).Verslag);

    /// <summary>Work refused on one day and a registration left undone on another, both before the peildatum.</summary>
    private static Zaak Twee(string een, string ander) => Zaak.EenSchendingVan("pw-18-4-a").MetGedraging(g => g with { Datum = Zaak.Dag(een), GeconstateerdOp = Zaak.Dag(een) })
        .En(Zaak.EenSchendingVan("pw-18-4-b").MetGedraging(g => g with { Datum = Zaak.Dag(ander), GeconstateerdOp = Zaak.Dag(ander) }));

    private static EerdereMaatregel Eerder { get; } = new()
    {
        Regel = new("pw-18-5"),
        Gedragingsdatum = Zaak.Dag("2024-05-13"),
        Besluitdatum = Zaak.Dag("2024-06-03"),
        Bekendgemaakt = Zaak.Dag("2024-06-03"),
        Percentage = 100,
        Maanden = 1,
        Plan = [],
        Status = MaatregelStatus.Geldig,
    };
}
