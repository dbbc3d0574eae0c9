using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Een waarschuwing en een maatregel om dezelfde handeling. Zegt de verordening dat van één handeling alleen de zwaarste maatregel telt, dan komt er
/// geen waarschuwing naast; is het niet gelezen, dan wordt het gevraagd.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class WaarschuwingNaastMaatregelTests
{
    private const string Registratie = "pw-9-1-a-registratie";
    private const string Samenloop = "nog-niet: vraag samenloop";
    private const string Maatregel = "maatregel: pw-18-4-a pw-18-5 100% × 1";

    private static readonly Zaak Werk = Zaak.EenSchendingVan("pw-18-4-a");
    private static readonly Zaak NietGeregistreerd = Zaak.EenSchendingVan(Registratie);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Op_een_dag_wordt_gevraagd_of_het_een_handeling_is(bool verplicht)
    {
        Assert.Equal(Samenloop, Samen(verplicht, true, Gewaarschuwd, Werk, null, null).Uitkomst);
        Assert.Equal(Samenloop, Samen(verplicht, true, Werk, Gewaarschuwd, "h1", null).Uitkomst);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Van_een_handeling_telt_alleen_de_zwaarste_en_dat_is_de_maatregel(bool verplicht)
    {
        var zaak = Samen(verplicht, true, Gewaarschuwd, Werk, "h1", "h1");

        Assert.Equal(Maatregel, zaak.Uitkomst);
        Assert.Equal([Uitkomst.GeenMaatregel, Uitkomst.Maatregel], zaak.Advies.Gedragingen.Select(g => g.Uitkomst));
        Assert.Equal("toegepast: Dezelfde handeling leidt al tot een maatregel voor gedraging 2 van 13 mei 2024; alleen de zwaarste geldt.", zaak.Waarom("vo-15"));
        Assert.Equal(Maatregel, Samen(verplicht, true, Werk, Gewaarschuwd, "h1", "h1").Uitkomst);
    }

    [Fact]
    public void Wie_om_de_waarschuwing_vroeg_leest_waarom_zij_er_niet_komt()
    {
        var verzoek = Assert.Single(Samen(false, true, Gewaarschuwd, Werk, "h1", "h1").Advies.Verzoeken);

        Assert.False(verzoek.Gevolgd);
        Assert.Equal("Dezelfde handeling leidt al tot een maatregel voor gedraging 2 van 13 mei 2024; alleen de zwaarste geldt.", verzoek.Reden.Tekst);
    }

    [Fact]
    public void Twee_handelingen_geven_elk_hun_gevolg()
    {
        var advies = Samen(true, true, Gewaarschuwd, Werk, "h1", "h2").Advies;

        Assert.Empty(advies.OpenVragen);
        Assert.Equal([Uitkomst.Waarschuwing, Uitkomst.Maatregel], advies.Gedragingen.Select(g => g.Uitkomst));
    }

    [Fact]
    public void Telt_volgens_de_verordening_elke_maatregel_dan_blijft_ook_de_waarschuwing() => Assert.Equal(
        [Uitkomst.Waarschuwing, Uitkomst.Maatregel],
        Samen(true, false, Gewaarschuwd, Werk, "h1", "h1").Advies.Gedragingen.Select(g => g.Uitkomst));

    [Fact]
    public void Zegt_de_verordening_niet_wat_van_een_handeling_telt_dan_wordt_dat_gevraagd() =>
        Assert.Equal("nog-niet: vraag samenloop-onbekend", Samen(true, null, Gewaarschuwd, Werk, "h1", "h1").Uitkomst);

    [Fact]
    public void Is_bij_de_waarschuwing_minder_te_verwijten_dan_wordt_gevraagd_welk_oordeel_geldt() =>
        Assert.Equal("nog-niet: vraag verwijtbaarheid", Samen(true, true, Gewaarschuwd.MetMate(Mate.Verminderd), Werk, "h1", "h1").Uitkomst);

    [Fact]
    public void Een_andere_dag_of_een_ander_mens_is_een_andere_handeling()
    {
        Assert.Empty(Samen(true, true, Gewaarschuwd.MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-07"), GeconstateerdOp = null }), Werk, null, null).Advies.OpenVragen);
        Assert.Empty(Samen(true, true, Gewaarschuwd.MetGedraging(g => g with { Van = Gezinslid.Partner }), Werk, null, null).Met(c => c with { Partner = c.Belanghebbende }).Advies.OpenVragen);
    }

    private static Zaak Gewaarschuwd => NietGeregistreerd.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja });

    private static Zaak Samen(bool verplicht, bool? zwaarste, Zaak een, Zaak ander, string? eerste, string? tweede) =>
        een.MetGedraging(g => g with { Handeling = eerste }).En(ander.MetGedraging(g => g with { Handeling = tweede })).AlsDeVerordening(v => v.MetGedraging("9-4", Registratie) with
        {
            Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = zwaarste }),
            Waarschuwing = Proefverordening.Bekend("11", new Waarschuwingsregeling { Categorieen = [2], Verplicht = verplicht }),
        });
}
