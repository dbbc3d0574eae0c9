using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>IOAW en IOAZ regelen geen inkeer en geen heroverweging; een verordening kan dat wel doen.</summary>
[Trait("soort", "juridisch")]
public sealed class IoawEnIoazTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static Herzieningsverzoek Inkeer => Herzieningsvoorbeeld.Inkeer with
    {
        Regeling = Regeling.Ioaw,
        Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20),
    };

    /// <summary>De wet laat het aan de verordening en artikel 3:4 Awb; wat de verordening zegt, is niet gelezen.</summary>
    [Theory]
    [InlineData(Regeling.Ioaw, Antwoord.Nee)]
    [InlineData(Regeling.Ioaz, Antwoord.Nee)]
    [InlineData(Regeling.Ioaw, Antwoord.Ja)]
    public void Of_het_college_heroverweegt_is_een_vraag(Regeling regeling, Antwoord opVerzoek)
    {
        var herziening = Adviseur.Herzie(Heroverweging(regeling, Antwoord.Onbekend) with { OpVerzoek = opVerzoek, IngediendOp = opVerzoek == Antwoord.Ja ? new(2024, 6, 24) : null });

        Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        var vraag = Assert.Single(herziening.OpenVragen);
        Assert.Equal(("heroverweging-onbekend", Wie.Jurist, "$.heroverweging.ookNaTermijn"), (vraag.Code, vraag.Wie, Assert.Single(vraag.Velden)));
        Assert.Equal("De wet regelt voor deze maatregel geen heroverweging en verbiedt haar niet. Wat de verordening of haar toelichting daarover zegt, is niet gelezen. Heroverweegt het college, en op welke grond?", vraag.Vraag.Tekst);
    }

    [Theory]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Heroverweegt_het_college_dan_berust_dat_op_de_Algemene_wet_bestuursrecht(Regeling regeling)
    {
        var herziening = Adviseur.Herzie(Heroverweging(regeling, Antwoord.Ja));

        Assert.Equal((Herzieningsuitkomst.Herzien, "awb-3-4"), (herziening.Uitkomst, herziening.Regel?.Waarde));
        var brief = Herzieningsbrief.Schrijf("herziening", herziening)!.Tekst;
        Assert.Contains("- opnieuw kijken: artikel 3:4, tweede lid, Algemene wet bestuursrecht", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Participatiewet;", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("drie maanden", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void De_uitleg_bij_heroverweging() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Heroverweging(Regeling.Ioaw, Antwoord.Ja))));

    [Fact]
    public void Heroverweegt_het_college_niet_dan_noemt_de_brief_daarvoor_geen_artikel_van_de_Participatiewet()
    {
        var herziening = Adviseur.Herzie(Heroverweging(Regeling.Ioaw, Antwoord.Nee) with { OpVerzoek = Antwoord.Ja, IngediendOp = new(2024, 6, 24) });
        var brief = Herzieningsbrief.Schrijf("afwijzing", herziening)!.Tekst;

        Assert.Equal("Herziening is op deze grond niet mogelijk. De wet regelt hier geen heroverweging. Geoordeeld is dat het college het besluit niet heroverweegt.", herziening.Samenvatting);
        Assert.Contains("Op deze manier kunnen wij de maatregel niet veranderen.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("artikel 18", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij keken opnieuw naar ons besluit", brief, StringComparison.Ordinal);
    }

    /// <summary>Wie niets vroeg, wordt niets geweigerd: dan is er geen besluit en geen brief.</summary>
    [Theory]
    [InlineData(Antwoord.Nee, false)]
    [InlineData(Antwoord.Onbekend, true)]
    [InlineData(Antwoord.Ja, true)]
    public void Zonder_verzoek_is_er_over_wat_niet_kan_geen_brief(Antwoord opVerzoek, bool brief) => Assert.Equal(
        brief,
        Herzieningsbrief.Passend(Adviseur.Herzie(Heroverweging(Regeling.Ioaw, Antwoord.Nee) with { OpVerzoek = opVerzoek, IngediendOp = opVerzoek == Antwoord.Ja ? new(2024, 6, 24) : null })).Contains("afwijzing"));

    [Theory]
    [InlineData(Regeling.Ioaw, "De IOAW kent geen herziening bij inkeer.")]
    [InlineData(Regeling.Ioaz, "De IOAZ kent geen herziening bij inkeer.")]
    public void Inkeer_is_er_niet_als_ook_de_verordening_haar_niet_kent(Regeling regeling, string volgensDeWet)
    {
        var herziening = Met(new() { Status = Bepalingstatus.NietGeregeld }).Herzie(Inkeer with { Regeling = regeling });

        Assert.Equal(Herzieningsuitkomst.NietMogelijk, herziening.Uitkomst);
        Assert.Equal(volgensDeWet, herziening.Motivering[0].Toelichting.Tekst);
        Assert.StartsWith("Herziening is op deze grond niet mogelijk. Noch de wet, noch de Afstemmingsverordening ", herziening.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Inkeer_is_er_niet_als_de_verordening_haar_niet_voor_eigen_maatregelen_kent() => Assert.Equal(
        Herzieningsuitkomst.NietMogelijk,
        Met(Bekend(new() { MeteenVoorDeToekomst = true })).Herzie(Inkeer).Uitkomst);

    [Fact]
    public void Inkeer_volgens_de_verordening() =>
        Snapshot.Match(Herzieningstekst.Schrijf(Met(Bekend(new() { OokEigenMaatregelen = true, MeteenVoorDeToekomst = true })).Herzie(Inkeer)));

    [Theory]
    [InlineData(Antwoord.Ja, Herzieningsuitkomst.Herzien)]
    [InlineData(Antwoord.Nee, Herzieningsuitkomst.NietMogelijk)]
    [InlineData(Antwoord.Onbekend, Herzieningsuitkomst.NogNiet)]
    public void Ook_inkeer_volgens_de_verordening_gaat_op_verzoek(Antwoord opVerzoek, Herzieningsuitkomst uitkomst) => Assert.Equal(
        uitkomst,
        Met(Bekend(new() { OokEigenMaatregelen = true })).Herzie(Inkeer with { OpVerzoek = opVerzoek, IngediendOp = opVerzoek == Antwoord.Ja ? Inkeer.IngediendOp : null }).Uitkomst);

    [Fact]
    public void Zegt_de_verordening_niet_vanaf_wanneer_dan_is_dat_een_aanname() => Assert.Contains(
        "herziening-vanaf",
        Met(Bekend(new() { OokEigenMaatregelen = true })).Herzie(Inkeer).Aannames.Select(a => a.Code));

    [Fact]
    public void Is_niet_bekend_of_de_verordening_inkeer_kent_dan_is_dat_een_vraag() => Assert.Equal(
        [("inkeer-onbekend", Wie.Jurist)],
        Met(new() { Status = Bepalingstatus.Onbekend }).Herzie(Inkeer).OpenVragen.Select(v => (v.Code, v.Wie)));

    [Fact]
    public void Is_er_geen_verordening_vastgelegd_dan_is_dat_een_vraag()
    {
        var herziening = Adviseur.Herzie(Inkeer with { Gemeente = "GM0344" });

        Assert.Equal(Herzieningsuitkomst.NogNiet, herziening.Uitkomst);
        Assert.Equal(["verordening"], herziening.OpenVragen.Select(v => v.Code));
        Assert.Equal([(OverwegingStatus.Onbeslist, "verordening")], herziening.Motivering.Select(o => (o.Status, o.OpenVraag)));
    }

    [Fact]
    public void Een_verordening_die_niet_voor_de_regeling_geldt_is_er_voor_haar_niet() => Assert.Equal(
        ["verordening"],
        new MaatregelAdviseur(Proefverordening.Bibliotheek(Proefverordening.LeidschendamVoorburg with
        {
            Regelingen = [Regeling.Participatiewet],
            Gedragingen = [.. Proefverordening.LeidschendamVoorburg.Gedragingen.Where(g => g.Regelingen.All(r => r == Regeling.Participatiewet))],
        }))
            .Herzie(Inkeer).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Afstemming_gaat_volgens_de_Algemene_wet_bestuursrecht() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Herzieningsvoorbeeld.DringendeRedenen with
    {
        Regeling = Regeling.Ioaz,
        Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20),
        DringendeRedenen = Herzieningsvoorbeeld.Afgestemd(5, 1),
    })));

    [Theory]
    [InlineData(Antwoord.Ja, "Op welke dag heeft de inwoner om herziening verzocht?")]
    [InlineData(Antwoord.Onbekend, "Heeft de inwoner om herziening verzocht, en op welke dag?")]
    public void Zonder_dag_van_het_verzoek_wordt_die_ook_bij_inkeer_volgens_de_verordening_gevraagd(Antwoord opVerzoek, string vraag) => Assert.Equal(
        [("verzoek", vraag)],
        Met(Bekend(new() { OokEigenMaatregelen = true })).Herzie(Inkeer with { OpVerzoek = opVerzoek, IngediendOp = null }).OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)));

    [Fact]
    public void Een_dag_van_een_verzoek_dat_er_niet_is_telt_ook_bij_inkeer_volgens_de_verordening_niet()
    {
        var verordening = Proefverordening.LeidschendamVoorburg with { Inkeer = Bekend(new() { OokEigenMaatregelen = true }) };

        Assert.Equal(OverwegingStatus.Onbeslist, new Inkeerbepaling(verordening).Beoordeel(new(Inkeer with { OpVerzoek = Antwoord.Onbekend }, verordening)).Status);
    }

    [Theory]
    [InlineData(2017, 4, 21, false)]
    [InlineData(2017, 4, 22, true)]
    public void Na_de_laatste_dag_waarvan_de_verordening_bekend_is_is_haar_gelding_een_aanname(int jaar, int maand, int dag, bool aanname) => Assert.Equal(
        aanname,
        Met(Bekend(new() { OokEigenMaatregelen = true })).Herzie(Inkeer with { Maatregel = Inkeer.Maatregel with { Gedragingsdatum = new(jaar, maand, dag) } })
            .Aannames.Any(a => a.Code == "verordening-nog-van-kracht"));

    private static Herzieningsverzoek Heroverweging(Regeling regeling, Antwoord heroverweegt) => Herzieningsvoorbeeld.Heroverweging with
    {
        Regeling = regeling,
        Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20),
        Heroverweging = Herzieningsvoorbeeld.Heroverweging.Heroverweging! with { OokNaTermijn = heroverweegt },
    };

    private static Bepaling<Inkeerregeling> Bekend(Inkeerregeling inhoud) =>
        new() { Status = Bepalingstatus.Bekend, Artikel = "14", Vindplaats = "proef", Inhoud = inhoud };

    /// <summary>The shipped documents, with this clause in the verordening that is in force.</summary>
    private static MaatregelAdviseur Met(Bepaling<Inkeerregeling> inkeer)
    {
        var inGebruik = VerordeningBibliotheek.Ingebouwd.Zoek("GM1916", new LocalDate(2024, 5, 13))!.Id;
        return new(new VerordeningBibliotheek(VerordeningBibliotheek.Ingebouwd.Alle.Select(v => v.Id == inGebruik ? v with { Inkeer = inkeer } : v)));
    }
}
