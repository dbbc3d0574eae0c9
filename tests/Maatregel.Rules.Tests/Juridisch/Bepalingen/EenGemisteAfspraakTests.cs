using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Om één gemiste afspraak komt één maatregel. Wie haar twee keer opgeeft, als niet verschijnen en als schending op die dag, wordt
/// gevraagd of het één handeling is: tweemaal 100% gaat nooit vanzelf, en de tweede vervalt ook niet ongevraagd.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class EenGemisteAfspraakTests
{
    /// <summary>De uitnodiging was voor 2 mei, de herhaling voor 13 mei.</summary>
    private static readonly Zaak NietVerschenen = Zaak.EenNoShow().Op("2024-05-13");

    [Theory]
    [InlineData("2024-05-02", "pw-18-4-h")]
    [InlineData("2024-05-02", "pw-18-4-f")]
    [InlineData("2024-05-02", "pw-18-4-a")]
    [InlineData("2024-05-03", "pw-18-4-h")]
    [InlineData("2024-05-13", "pw-18-4-f")]
    public void Ook_opgegeven_als_schending_op_de_dag_van_een_gemiste_afspraak(string dag, string plicht)
    {
        var schending = Zaak.EenSchendingVan(plicht).Op(dag);

        Assert.Contains("samenloop", Vragen(NietVerschenen.En(schending)));
        Assert.Contains("samenloop", Vragen(schending.En(NietVerschenen)));
        Assert.Contains("samenloop", Vragen(NaElkaar(NietVerschenen.En(schending))));
    }

    [Fact]
    public void Ook_als_het_niet_verschijnen_op_een_latere_dag_is_gezet_dan_de_afspraak() => Assert.Contains(
        "samenloop",
        Vragen(NaElkaar(NietVerschenen.Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Datum = Zaak.Dag("2024-05-20") }] }).En(Zaak.EenSchendingVan("pw-18-4-h").Op("2024-05-13")))));

    [Fact]
    public void De_vraag_zegt_waarom() => Assert.Equal(
        "De gedraging van 13 mei 2024 en de gedraging van 2 mei 2024 gaan over dezelfde afspraak of sluiten op elkaar aan. Is dit één handeling die doorliep, of zijn het er meer? Geef elke handeling een naam.",
        NietVerschenen.En(Zaak.EenSchendingVan("pw-18-4-f").Op("2024-05-02")).Advies.OpenVragen.Single(v => v.Code == "samenloop").Vraag.Tekst);

    [Theory]
    [InlineData("h1", "h1", 1)]
    [InlineData("h1", "h2", 2)]
    public void Wie_elke_handeling_een_naam_geeft_heeft_geantwoord(string een, string ander, int maatregelen)
    {
        var zaak = NietVerschenen.En(Zaak.EenSchendingVan("pw-18-4-f").Op("2024-05-02"));
        var benoemd = zaak.Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = een }, c.Gedragingen[1] with { Handeling = ander }] });

        Assert.DoesNotContain("samenloop", benoemd.Advies.OpenVragen.Select(v => v.Code));
        Assert.Equal(maatregelen, benoemd.Advies.Maatregelen.Count);
    }

    /// <summary>Twee namen beantwoorden niet hoe één gemiste afspraak twee maatregelen draagt.</summary>
    [Theory]
    [InlineData("2024-05-02 uitnodiging gemist", "2024-05-13 herhaling gemist", "2024-05-13", "13 mei 2024")]
    [InlineData("2024-05-13 uitnodiging gemist", "2024-05-21 herhaling gemist", "2024-05-21", "13 mei 2024")]
    public void Een_gemiste_afspraak_draagt_ook_onder_twee_namen_niet_twee_maatregelen(string eerste, string tweede, string dag, string gedeeld)
    {
        var zaak = NaElkaar(NietVerschenen.En(Zaak.EenNoShow().Op(dag).MetOproepen(eerste, tweede)));
        var benoemd = zaak.Met(c => c with { Gedragingen = [c.Gedragingen[0] with { Handeling = "a" }, c.Gedragingen[1] with { Handeling = "b" }] });
        var vraag = benoemd.Advies.OpenVragen.Single(v => v.Code == "samenloop");

        Assert.Contains($"rusten allebei op de gemiste afspraak van {gedeeld}.", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(["$.gedragingen[0].handeling", "$.gedragingen[0].noShow.oproepen", "$.gedragingen[1].handeling", "$.gedragingen[1].noShow.oproepen"], vraag.Velden);
    }

    /// <summary>
    /// Bij welke handeling een afspraak hoort, zegt niets over wie van één handeling de maatregel draagt; het wordt gevraagd, ook als van de
    /// ene handeling een andere gedraging die draagt.
    /// </summary>
    [Fact]
    public void Wie_van_een_handeling_de_maatregel_draagt_hangt_niet_af_van_de_volgorde_van_opgave()
    {
        var drie = NietVerschenen.En(NietVerschenen).En(NietVerschenen.VanDePartner()).Met(c => c with
        {
            Gedragingen = [.. c.Gedragingen.Select((g, i) => g with { Handeling = i == 0 ? "a" : "b" })],
        });

        foreach (var zaak in new[] { drie, drie.Met(c => c with { Gedragingen = [.. c.Gedragingen.Reverse()] }) })
        {
            Assert.Contains("samenloop", Vragen(zaak));
            Assert.Equal([("g1", Uitkomst.NogNiet), ("g2", Uitkomst.GeenMaatregel), ("g3", Uitkomst.NogNiet)], Uitkomsten(zaak));
        }
    }

    [Fact]
    public void Twee_keer_twee_eigen_afspraken_zijn_er_wel_twee() => Assert.DoesNotContain(
        "samenloop",
        Vragen(NaElkaar(NietVerschenen.En(Zaak.EenNoShow().Op("2024-05-28").MetOproepen("2024-05-21 uitnodiging gemist", "2024-05-28 herhaling gemist")))));

    [Fact]
    public void Een_schending_op_een_andere_dag_is_een_andere_handeling() => Assert.StartsWith(
        "maatregel:",
        NietVerschenen.En(Zaak.EenSchendingVan("pw-18-4-f").Op("2024-05-07")).Uitkomst,
        StringComparison.Ordinal);

    /// <summary>Wie op de afspraak kwam, heeft haar niet gemist: een schending op die dag is iets anders.</summary>
    [Fact]
    public void Een_afspraak_waarop_de_inwoner_kwam_is_niet_gemist()
    {
        var traject = NietVerschenen.Bij(NoShowOnderdeel.Traject).MetGedraging(g => g with
        {
            NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0] with { Verschenen = Opkomst.Ja }, g.NoShow.Oproepen[1]] },
        });

        Assert.DoesNotContain("samenloop", traject.En(Zaak.EenSchendingVan("pw-18-4-f").Op("2024-05-02")).Advies.OpenVragen.Select(v => v.Code));
    }

    private static IEnumerable<string> Vragen(Zaak zaak) => zaak.Advies.OpenVragen.Select(v => v.Code);

    private static IEnumerable<(string Gedraging, Uitkomst Uitkomst)> Uitkomsten(Zaak zaak) =>
        zaak.Advies.Gedragingen.OrderBy(g => g.Gedraging, StringComparer.Ordinal).Select(g => (g.Gedraging, g.Uitkomst));

    private static Zaak NaElkaar(Zaak zaak) =>
        zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = Maatregelvolgorde.NaElkaar, Motivering = "De ernst." } });
}
