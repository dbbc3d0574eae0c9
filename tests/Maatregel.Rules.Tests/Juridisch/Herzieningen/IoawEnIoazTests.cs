using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>IOAW en IOAZ kennen geen inkeer en geen heroverweging; een verordening kan inkeer wel kennen.</summary>
[Trait("soort", "juridisch")]
public sealed class IoawEnIoazTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static Herzieningsverzoek Inkeer => Herzieningsvoorbeeld.Inkeer with
    {
        Regeling = Regeling.Ioaw,
        Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20),
    };

    [Theory]
    [InlineData(Regeling.Ioaw)]
    [InlineData(Regeling.Ioaz)]
    public void Heroverweging_is_er_niet(Regeling regeling)
    {
        var herziening = Adviseur.Herzie(Herzieningsvoorbeeld.Heroverweging with { Regeling = regeling });

        Assert.Equal(Herzieningsuitkomst.NietMogelijk, herziening.Uitkomst);
        Assert.Equal("Herziening is op deze grond niet mogelijk. Heroverweging is er alleen in de Participatiewet.", herziening.Samenvatting);
    }

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

    private static Bepaling<Inkeerregeling> Bekend(Inkeerregeling inhoud) =>
        new() { Status = Bepalingstatus.Bekend, Artikel = "14", Vindplaats = "proef", Inhoud = inhoud };

    /// <summary>The shipped documents, with this clause in the verordening that is in force.</summary>
    private static MaatregelAdviseur Met(Bepaling<Inkeerregeling> inkeer)
    {
        var inGebruik = VerordeningBibliotheek.Ingebouwd.Zoek("GM1916", new LocalDate(2024, 5, 13))!.Id;
        return new(new VerordeningBibliotheek(VerordeningBibliotheek.Ingebouwd.Alle.Select(v => v.Id == inGebruik ? v with { Inkeer = inkeer } : v)));
    }
}
