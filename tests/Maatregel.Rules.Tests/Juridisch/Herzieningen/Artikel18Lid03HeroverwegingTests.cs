using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Herzieningen;

/// <summary>Artikel 18, derde lid, Participatiewet: heroverweging binnen hoogstens drie maanden.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid03HeroverwegingTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static Herzieningsverzoek Verzoek => Herzieningsvoorbeeld.Heroverweging;

    [Fact]
    public void Heroverweging_binnen_de_termijn() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Verzoek)));

    [Fact]
    public void Binnen_de_termijn_wordt_heroverwogen_ook_als_de_maanden_zijn_uitbetaald()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Peildatum = new(2024, 9, 9), LaatstUitbetaaldeMaand = new(2024, 8) });

        Assert.Equal(Herzieningsuitkomst.Herzien, herziening.Uitkomst);
        Assert.Equal(herziening.Verschil, herziening.Nabetaling);
    }

    [Theory]
    [InlineData("vo-10a")]
    [InlineData("vo-10b")]
    public void De_bepaling_over_duur_of_spreiding_staat_voor_het_vijfde_lid(string regel) => Assert.Equal(
        Herzieningsuitkomst.NietMogelijk,
        Adviseur.Herzie(Verzoek with { Maatregel = Verzoek.Maatregel with { Regel = new(regel), Grondslag = new("pw-18-4-h") } }).Uitkomst);

    [Fact]
    public void Wat_na_de_bekende_wet_valt_staat_in_de_herziening()
    {
        var maatregel = Verzoek.Maatregel with
        {
            Gedragingsdatum = new(2026, 11, 2),
            Bekendgemaakt = new(2026, 12, 14),
            Besluitdatum = new(2026, 12, 14),
            Plan = [.. Verzoek.Maatregel.Plan.Select((m, i) => m with { Maand = new YearMonth(2027, 1).PlusMonths(i) })],
        };
        var aanname = Adviseur.Herzie(Verzoek with { Maatregel = maatregel, Peildatum = new(2027, 1, 11), Bekendmaking = new(2027, 1, 14), LaatstUitbetaaldeMaand = new(2026, 12) })
            .Aannames.Single(a => a.Code == "wettekst-na-horizon");

        Assert.Equal(Aannamegewicht.Bepalend, aanname.Gewicht);
        Assert.Contains("Daarna valt deze herziening, op 11 januari 2027 en de uitvoering over", aanname.Tekst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_verzoek_binnen_de_termijn_wordt_naar_zijn_eigen_dag_beoordeeld()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Peildatum = new(2024, 10, 14), OpVerzoek = Antwoord.Ja, IngediendOp = new(2024, 9, 17), LaatstUitbetaaldeMaand = new(2024, 9) });

        Assert.Equal(Herzieningsuitkomst.Herzien, herziening.Uitkomst);
        Assert.Contains(herziening.Motivering, o => o.Toelichting.Tekst.Contains("op de dag van het verzoek, 17 september 2024,", StringComparison.Ordinal));
    }

    /// <summary>Ook van een maatregel van één maand, die al voorbij is: is er op tijd om verzocht, dan is het verzoek niet te laat.</summary>
    [Theory]
    [InlineData(Antwoord.Ja, Antwoord.Onbekend, "Op welke dag heeft de inwoner om heroverweging verzocht? De termijn eindigde op 17 september 2024; een verzoek tot en met die dag was op tijd.")]
    [InlineData(Antwoord.Ja, Antwoord.Nee, "Op welke dag heeft de inwoner om heroverweging verzocht? De termijn eindigde op 17 september 2024; een verzoek tot en met die dag was op tijd.")]
    [InlineData(Antwoord.Onbekend, Antwoord.Nee, "Heeft de inwoner om heroverweging verzocht, en op welke dag? De termijn eindigde op 17 september 2024; een verzoek tot en met die dag was op tijd.")]
    public void Na_de_termijn_wordt_de_dag_van_het_verzoek_gevraagd(Antwoord opVerzoek, Antwoord ookNaTermijn, string vraag) => Assert.Equal(
        ("verzoek", vraag),
        Adviseur.Herzie(EenMaand with { OpVerzoek = opVerzoek, Heroverweging = EenMaand.Heroverweging! with { OokNaTermijn = ookNaTermijn } }).OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());

    [Theory]
    [InlineData("2024-09-17", Antwoord.Onbekend, Herzieningsuitkomst.Herzien)]
    [InlineData("2024-09-18", Antwoord.Onbekend, Herzieningsuitkomst.NogNiet)]
    [InlineData("2024-09-18", Antwoord.Nee, Herzieningsuitkomst.NietMogelijk)]
    [InlineData(null, Antwoord.Ja, Herzieningsuitkomst.Herzien)]
    public void Die_dag_beslist_of_het_op_tijd_was_tenzij_het_college_ook_daarna_heroverweegt(string? ingediend, Antwoord ookNaTermijn, Herzieningsuitkomst uitkomst) => Assert.Equal(
        uitkomst,
        Adviseur.Herzie(EenMaand with { OpVerzoek = Antwoord.Ja, IngediendOp = ingediend is null ? null : Zaak.Dag(ingediend), Heroverweging = EenMaand.Heroverweging! with { OokNaTermijn = ookNaTermijn } }).Uitkomst);

    private static Herzieningsverzoek EenMaand => Verzoek with
    {
        Peildatum = new(2024, 10, 14),
        Bekendmaking = null,
        Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20) with { Grondslag = new("vo-9-2") },
        LaatstUitbetaaldeMaand = new(2024, 9),
        Heroverweging = Verzoek.Heroverweging! with { Verlaging = new(10, 1) },
    };

    [Fact]
    public void Na_de_termijn_wordt_gevraagd_of_het_nog_kan() => Snapshot.Match(Herzieningstekst.Schrijf(Adviseur.Herzie(Laat(new(2024, 9, 18)))));

    [Theory]
    [InlineData(16, Herzieningsuitkomst.Herzien)]
    [InlineData(17, Herzieningsuitkomst.Herzien)]
    [InlineData(18, Herzieningsuitkomst.NogNiet)]
    public void De_laatste_dag_is_drie_maanden_na_de_bekendmaking(int dag, Herzieningsuitkomst uitkomst) =>
        Assert.Equal(uitkomst, Adviseur.Herzie(Laat(new(2024, 9, dag))).Uitkomst);

    [Theory]
    [InlineData(14, Herzieningsuitkomst.Herzien)]
    [InlineData(15, Herzieningsuitkomst.NogNiet)]
    public void Zonder_bekendmaking_loopt_de_termijn_vanaf_het_besluit(int dag, Herzieningsuitkomst uitkomst)
    {
        var verzoek = Laat(new(2024, 9, dag));
        Assert.Equal(uitkomst, Adviseur.Herzie(verzoek with { Maatregel = verzoek.Maatregel with { Bekendgemaakt = null } }).Uitkomst);
    }

    [Fact]
    public void Zonder_besluit_en_bekendmaking_is_het_een_vraag() => Assert.Equal(
        ["bekendgemaakt"],
        Adviseur.Herzie(Verzoek with { Maatregel = Verzoek.Maatregel with { Bekendgemaakt = null, Besluitdatum = null } }).OpenVragen.Select(v => v.Code));

    [Theory]
    [InlineData(Antwoord.Ja, Herzieningsuitkomst.Herzien)]
    [InlineData(Antwoord.Nee, Herzieningsuitkomst.NietMogelijk)]
    [InlineData(Antwoord.Onbekend, Herzieningsuitkomst.NogNiet)]
    public void Na_de_termijn_beslist_het_oordeel_van_de_gemeente(Antwoord ookNaTermijn, Herzieningsuitkomst uitkomst)
    {
        var verzoek = Laat(new(2024, 9, 18));
        Assert.Equal(uitkomst, Adviseur.Herzie(verzoek with { Heroverweging = verzoek.Heroverweging! with { OokNaTermijn = ookNaTermijn } }).Uitkomst);
    }

    [Fact]
    public void Intrekken_laat_de_maanden_die_nog_komen_vervallen()
    {
        var herziening = Adviseur.Herzie(Verzoek with
        {
            LaatstUitbetaaldeMaand = new(2024, 7),
            Heroverweging = new() { Keuze = Heroverwegingskeuze.Intrekken, Motivering = "Het gedrag is hersteld." },
        });

        Assert.Equal(
            ["juli 2024 blijft 20% = € 261,69", "augustus 2024 was 20% = € 261,69, wordt 0% = € 0,00, verschil € 261,69"],
            herziening.Maanden.Select(Herzieningstekst.Maand));
    }

    [Fact]
    public void Handhaven_laat_de_maatregel_zoals_hij_is()
    {
        var herziening = Adviseur.Herzie(Verzoek with { Heroverweging = new() { Keuze = Heroverwegingskeuze.Handhaven, Motivering = "Er is niets veranderd." } });

        Assert.Equal(Herzieningsuitkomst.NietHerzien, herziening.Uitkomst);
        Assert.Equal("Advies: laat de maatregel zoals hij is. Het besluit is heroverwogen; geoordeeld is dat de maatregel blijft zoals hij is.", herziening.Samenvatting);
    }

    [Fact]
    public void Wijzigen_tot_wat_al_is_opgelegd_is_geen_afwijzing_maar_een_vraag() => Assert.Equal(
        ("herziening-zwaarder", "De opgegeven verlaging over de maanden waarover wordt herzien, 20% gedurende 2 maanden, kan niet: dat is opgelegd, dus er verandert niets. Waartoe wordt de maatregel herzien?"),
        Adviseur.Herzie(Verzoek with { Heroverweging = Verzoek.Heroverweging! with { Verlaging = new(20, 2) } }).OpenVragen.Select(v => (v.Code, v.Vraag.Tekst)).Single());

    [Theory]
    [InlineData(10, 2)]
    [InlineData(20, 1)]
    [InlineData(0, 0)]
    public void Wijzigen_tot_minder_procent_of_minder_maanden_is_herzien(int percentage, int maanden) => Assert.Equal(
        Herzieningsuitkomst.Herzien,
        Adviseur.Herzie(Verzoek with { Heroverweging = Verzoek.Heroverweging! with { Verlaging = new(percentage, maanden) } }).Uitkomst);

    [Theory]
    [InlineData("pw-18-5", "vijfde")]
    [InlineData("pw-18-8", "achtste")]
    public void Een_besluit_volgens_het_vijfde_tot_en_met_achtste_lid_wordt_niet_heroverwogen(string regel, string lid)
    {
        var herziening = Adviseur.Herzie(Verzoek with { Maatregel = Herzieningsvoorbeeld.Opgelegd(regel, 100) });

        Assert.Equal(Herzieningsuitkomst.NietMogelijk, herziening.Uitkomst);
        Assert.Equal($"Herziening is op deze grond niet mogelijk. Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op artikel 18, {lid} lid, Participatiewet.", herziening.Samenvatting);
    }

    [Fact]
    public void Zonder_oordeel_wordt_gevraagd_of_de_maatregel_blijft()
    {
        const string Vraag = "Blijft de maatregel zoals hij is, of wordt hij gewijzigd of ingetrokken, en waarom?";

        Assert.Equal([Vraag], Adviseur.Herzie(Verzoek with { Heroverweging = null }).OpenVragen.Select(v => v.Vraag.Tekst));
        Assert.Equal([Vraag], Adviseur.Herzie(Verzoek with { Heroverweging = new() { Motivering = "Volgt nog." } }).OpenVragen.Select(v => v.Vraag.Tekst));
    }

    [Fact]
    public void Na_de_termijn_wordt_ook_zonder_oordeel_gevraagd_of_het_nog_kan() => Assert.Contains(
        "heroverweging-na-termijn",
        Adviseur.Herzie(Laat(new(2024, 9, 18)) with { Heroverweging = null }).OpenVragen.Select(v => v.Code));

    [Fact]
    public void Een_nieuwe_verlaging_telt_pas_als_voor_wijzigen_is_gekozen() => Assert.Equal(
        OverwegingStatus.Onbeslist,
        new Artikel18Lid03Oordeel().Beoordeel(new(Verzoek with { Heroverweging = Verzoek.Heroverweging! with { Keuze = null } }, null)).Status);

    private static Herzieningsverzoek Laat(LocalDate peildatum) => Verzoek with
    {
        Peildatum = peildatum,
        Maatregel = Verzoek.Maatregel with { Plan = [.. Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20, 20).Plan] },
        LaatstUitbetaaldeMaand = new(2024, 8),
    };
}
