using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>Een eerdere maatregel die nog loopt en een nieuwe: samen nooit stil meer dan 100% van een maand.</summary>
[Trait("soort", "juridisch")]
public sealed class LopendeMaatregelTests
{
    private const string Vraag = "eerdere-maatregel-loopt";

    /// <summary>Loopt hij misschien tot vlak voor de nieuwe, dan is de vraag hoe lang het samen mag duren.</summary>
    [Theory]
    [InlineData("2024-05-20", 1, false, false)]
    [InlineData("2024-05-20", 2, true, false)]
    [InlineData("2024-06-03", 1, true, false)]
    [InlineData("2024-03-20", 2, false, false)]
    [InlineData("2024-04-20", 2, false, true)]
    [InlineData("2024-04-20", 3, true, true)]
    [InlineData("2024-03-31", null, false, true)]
    [InlineData("2024-04-01", null, true, true)]
    public void Kan_hij_in_een_maand_van_de_nieuwe_nog_lopen_dan_worden_zijn_maanden_gevraagd(string bekendgemaakt, int? maanden, bool vraag, bool sluitAan)
    {
        var advies = Met(Eerder with { Bekendgemaakt = Zaak.Dag(bekendgemaakt), Maanden = maanden }).Advies;

        Assert.Equal(vraag, advies.OpenVragen.Any(v => v.Code == Vraag));
        Assert.Equal(sluitAan, advies.OpenVragen.Any(v => v.Code == "langer-dan-drie-maanden"));
        Assert.Equal(vraag || sluitAan ? Uitkomst.NogNiet : Uitkomst.Maatregel, advies.Uitkomst);
    }

    [Theory]
    [InlineData("2024-04-20", "pw-18-4-a", true)]
    [InlineData("2024-04-20", null, true)]
    [InlineData("2024-04-20", "pw-18-4-h", false)]
    [InlineData("2024-03-31", "pw-18-4-a", false)]
    public void Kan_het_bedrag_van_een_eerste_keer_zijn_gespreid_dan_loopt_hij_misschien_twee_maanden_langer(string bekendgemaakt, string? grondslag, bool vraag)
    {
        var advies = Met(Eerder with { Regel = new("pw-18-5"), Maanden = 1, Bekendgemaakt = Zaak.Dag(bekendgemaakt), Grondslag = grondslag is null ? null : new(grondslag) }).Advies;

        Assert.Equal(vraag, advies.OpenVragen.Any(v => v.Code == Vraag));
    }

    [Theory]
    [InlineData(Bepalingstatus.Onbekend, true)]
    [InlineData(Bepalingstatus.NietGeregeld, false)]
    public void Of_spreiden_toen_kon_zegt_de_verordening_van_toen(Bepalingstatus status, bool vraag)
    {
        var advies = Met(Eerder with { Regel = new("pw-18-5"), Maanden = 1, Bekendgemaakt = Zaak.Dag("2024-04-20") }).AlsDeVerordening(v => v with { Spreiding = new() { Status = status } }).Advies;

        Assert.Equal(vraag, advies.OpenVragen.Any(v => v.Code == Vraag));
    }

    /// <summary>Artikel 18 stelt alleen bij het vijfde tot en met achtste lid een langste duur; een verordening kan langer verlagen dan drie maanden.</summary>
    [Theory]
    [InlineData("vo-10-1-b", "2024-02-20", null, true)]
    [InlineData("vo-10-1-b", "2024-02-20", 6, true)]
    [InlineData("vo-10-1-b", "2024-02-20", 3, false)]
    [InlineData("pw-18-2", "2024-02-20", null, true)]
    [InlineData("vo-10-1-b", "2019-07-20", null, true)]
    [InlineData("vo-10-1-b", "2019-06-20", null, false)]
    [InlineData("vo-10a", "2024-02-20", null, false)]
    public void Een_niet_opgegeven_duur_is_niet_korter_dan_een_opgegeven_duur(string regel, string bekendgemaakt, int? maanden, bool vraag)
    {
        var advies = Met(Lang with { Regel = new(regel), Bekendgemaakt = Zaak.Dag(bekendgemaakt), Gedragingsdatum = Zaak.Dag(bekendgemaakt), Maanden = maanden }).Advies;

        Assert.Equal(vraag, advies.OpenVragen.Any(v => v.Code == Vraag));
        if (vraag) Assert.Equal(Uitkomst.NogNiet, advies.Uitkomst);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, "vo-10-1-b")]
    [InlineData(Regeling.Ioaw, "ioaw-20-2")]
    [InlineData(Regeling.Ioaz, "ioaz-20-1")]
    public void Past_een_niet_opgegeven_duur_ernaast_dan_is_het_een_aanname(Regeling regeling, string regel)
    {
        var eerder = BuitenHetVenster with { Regel = new(regel) };

        Assert.Contains(Twintig(regeling).MetEerdereMaatregel(eerder).Advies.Aannames, a => a.Code == Vraag);
        Assert.Contains(Twintig(regeling).MetEerdereMaatregel(eerder with { Percentage = 90 }).Advies.OpenVragen, v => v.Code == Vraag);
    }

    /// <summary>Wie niet zegt wanneer het besluit bekend werd, zegt niet dat het niet meer loopt.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void Een_eerdere_maatregel_zonder_dag_kan_nog_lopen(int? maanden)
    {
        var eerder = Lang with { Bekendgemaakt = null, Gedragingsdatum = null, Maanden = maanden };

        Assert.Contains(Met(eerder).Advies.OpenVragen, v => v.Code == Vraag);
        Assert.DoesNotContain(Met(eerder with { Plan = [] }).Advies.OpenVragen, v => v.Code == Vraag);
    }

    [Fact]
    public void Hoe_lang_het_samen_duurt_is_geen_getal_als_de_duur_van_de_ene_niet_is_opgegeven()
    {
        var advies = Gekozen(Twintig(Regeling.Participatiewet).MetEerdereMaatregel(BuitenHetVenster), Maatregelvolgorde.NaElkaar).Advies;

        Assert.StartsWith(
            "De maatregelen na elkaar duren, met wat al loopt, samen misschien drie maanden of langer.",
            Assert.Single(advies.OpenVragen, v => v.Code == "langer-dan-drie-maanden").Vraag.Tekst,
            StringComparison.Ordinal);
    }

    [Fact]
    public void De_vraag_zegt_om_welke_maatregel_en_welke_maand_het_gaat()
    {
        var vraag = Assert.Single(Met(Eerder).Advies.OpenVragen);

        Assert.Equal(
            "De eerdere maatregel van 20 mei 2024 kan ook in juli 2024 nog lopen. Samen komt die maand dan boven 100%. In welke maanden wordt die maatregel uitgevoerd, en met welk percentage?",
            vraag.Vraag.Tekst);
        Assert.Equal(Wie.Administratie, vraag.Wie);
        Assert.StartsWith("De eerdere maatregel van 8 mei 2024 kan ook", Assert.Single(Zaak.EenSchendingVan("pw-18-4-a").Met(c => c with { EerdereMaatregelen = [Eerder with { Id = null, Besluitdatum = Zaak.Dag("2024-05-08"), Bekendgemaakt = null }] }).MetInstelling(new() { RecidiveAnker = RecidiveAnker.Besluit }).Advies.OpenVragen, v => v.Code == Vraag).Vraag.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Regeling.Participatiewet, 80, false)]
    [InlineData(Regeling.Participatiewet, 81, true)]
    [InlineData(Regeling.Ioaw, 80, false)]
    [InlineData(Regeling.Ioaw, 81, true)]
    [InlineData(Regeling.Ioaz, 80, false)]
    [InlineData(Regeling.Ioaz, 81, true)]
    [InlineData(Regeling.Ioaz, null, true)]
    public void Past_het_samen_in_een_maand_dan_is_het_geen_vraag_en_staat_het_erbij(Regeling regeling, int? percentage, bool vraag)
    {
        var advies = Twintig(regeling).MetEerdereMaatregel(Eerder with { Regel = new("vo-10-1-b"), Categorie = 2, Percentage = percentage }).Advies;

        Assert.Equal(vraag, advies.OpenVragen.Any(v => v.Code == Vraag));
        Assert.Equal(!vraag, advies.Aannames.Any(a => a.Code == Vraag));
    }

    [Fact]
    public void Twee_die_nog_kunnen_lopen_tellen_samen() =>
        Assert.Equal(2, Twintig(Regeling.Participatiewet).MetEerdereMaatregel(Klein).MetEerdereMaatregel(Klein with { Bekendgemaakt = Zaak.Dag("2024-05-21") }).Advies.OpenVragen.Count(v => v.Code == Vraag));

    [Fact]
    public void Een_andere_uitkering_een_waarschuwing_nihil_of_een_vernietigd_besluit_neemt_niets_van_de_maand()
    {
        foreach (var anders in (EerdereMaatregel[])
        [
            Eerder with { Gemeente = "GM0363" },
            Klein with { Regel = new("vo-10-1-b"), Regeling = Regeling.Ioaw, Percentage = 100 },
            Eerder with { Status = MaatregelStatus.Vernietigd },
            Eerder with { Percentage = 0 },
            Klein with { Waarschuwing = true },
        ])
        {
            Assert.Equal(Uitkomst.Maatregel, Met(anders).Advies.Uitkomst);
        }
    }

    [Fact]
    public void Loopt_hij_niet_meer_dan_verandert_er_niets()
    {
        Assert.Equal([new YearMonth(2024, 7)], Maanden(Met(Eerder with { Plan = [] })));
        Assert.Equal([new YearMonth(2024, 7)], Maanden(Met(Eerder with { Plan = [new(new(2024, 6), 100)] })));
    }

    [Fact]
    public void Wat_er_niet_naast_past_vervalt_en_dat_is_een_aanname()
    {
        var advies = Met(Eerder with { Plan = [new(new(2024, 6), 50), new(new(2024, 7), 50)] }).Advies;
        var maatregel = Assert.Single(advies.Maatregelen);

        Assert.Equal([(new YearMonth(2024, 7), 50m, (decimal?)654.23m, (decimal?)0m)], maatregel.Plan.Select(m => (m.Maand, m.Percentage, m.Bedrag, m.UitTeBetalen)));
        Assert.Equal(Aannamegewicht.Bepalend, Assert.Single(advies.Aannames, a => a.Code == "volgorde-van-maatregelen").Gewicht);
        Assert.Contains("In juli 2024 vervalt wat samen met een andere maatregel boven 100% komt.", advies.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Blijft_er_niets_over_dan_is_het_een_vraag_of_de_nieuwe_vervalt_of_daarna_begint()
    {
        var zaak = Met(Eerder with { Plan = [new(new(2024, 7), 100, 1308.45m)] });

        Assert.Equal("volgorde-van-maatregelen", Assert.Single(zaak.Advies.OpenVragen).Code);
        Assert.Equal([new YearMonth(2024, 8)], Maanden(Gekozen(zaak, Maatregelvolgorde.NaElkaar)));
        Assert.Equal(Uitkomst.NietUitvoerbaar, Gekozen(zaak, Maatregelvolgorde.Tegelijk).Advies.Uitkomst);
        Assert.Contains("Een maatregel die al loopt laat in geen van de maanden van deze maatregel ruimte", Gekozen(zaak, Maatregelvolgorde.Tegelijk).Advies.Samenvatting, StringComparison.Ordinal);
        Assert.Equal([new YearMonth(2024, 8)], Maanden(zaak.AlsDeVerordening(v => v with
        {
            Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = true, MeerHandelingen = Maatregelvolgorde.NaElkaar }),
        })));
    }

    [Fact]
    public void Zonder_norm_is_er_nog_steeds_nooit_meer_dan_honderd_procent()
    {
        var zaak = Met(Eerder with { Plan = [new(new(2024, 7), 60)] }).MetUitkering(u => u with { NormPerMaand = null });

        Assert.Equal([(40m, (decimal?)null)], Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => (m.Percentage, m.Bedrag)));
    }

    [Fact]
    public void Een_hoger_bedrag_dan_de_norm_laat_niet_minder_dan_niets_over() =>
        Assert.Equal([(40m, (decimal?)0m, (decimal?)0m)], Assert.Single(Met(Eerder with { Plan = [new(new(2024, 7), 60, 2000m)] }).Advies.Maatregelen).Plan.Select(m => (m.Percentage, m.Bedrag, m.UitTeBetalen)));

    private static EerdereMaatregel Eerder { get; } = new()
    {
        Regel = new("pw-18-6"),
        Gedragingsdatum = Zaak.Dag("2024-03-01"),
        Bekendgemaakt = Zaak.Dag("2024-05-20"),
        Percentage = 100,
        Maanden = 2,
        Status = MaatregelStatus.Geldig,
    };

    /// <summary>Een verlaging volgens de verordening; hoe lang, is niet opgegeven.</summary>
    private static EerdereMaatregel Lang { get; } = new()
    {
        Regel = new("vo-10-1-b"),
        Grondslag = new("vo-9-2"),
        Gedragingsdatum = Zaak.Dag("2024-01-15"),
        Bekendgemaakt = Zaak.Dag("2024-02-20"),
        Percentage = 30,
        Status = MaatregelStatus.Geldig,
    };

    /// <summary>Zo lang geleden bekend, dat het geen herhaling is; zij kan nog lopen.</summary>
    private static EerdereMaatregel BuitenHetVenster { get; } = Lang with { Categorie = 2, Gedragingsdatum = Zaak.Dag("2023-03-01"), Bekendgemaakt = Zaak.Dag("2023-04-20") };

    private static EerdereMaatregel Klein { get; } = Eerder with { Regel = new("vo-10-1-b"), Categorie = 2, Percentage = 45 };

    /// <summary>The conduct was before the earlier measure was announced, so that it is no repeat.</summary>
    private static Zaak Met(EerdereMaatregel eerdere) => Zaak.EenNoShow().MetEerdereMaatregel(eerdere);

    private static Zaak Twintig(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => Zaak.EenNoShow().InDeIoaw(),
        Regeling.Ioaz => Zaak.EenNoShow().InDeIoaz(),
        _ => Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening),
    };

    private static Zaak Gekozen(Zaak zaak, Maatregelvolgorde volgorde) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "Past bij de ernst." } });

    private static IEnumerable<YearMonth> Maanden(Zaak zaak) => Assert.Single(zaak.Advies.Maatregelen).Plan.Select(m => m.Maand);
}
