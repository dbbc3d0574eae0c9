using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>
/// Artikel 18, vijfde lid: om één schending komt één maatregel. Een bepaling dat van één handeling elke maatregel telt, gaat over meer
/// verplichtingen, en een bepaling over meer handelingen zegt niet hoe maatregelen om één handeling lopen.
/// </summary>
[Trait("soort", "juridisch")]
public sealed class EenHandelingEenPlichtTests
{
    private const string Eenmaal = "maatregel: pw-18-4-a pw-18-5 100% × 1";

    private static readonly Zaak Weigering = Zaak.EenSchendingVan("pw-18-4-a");

    [Theory]
    [InlineData(false, null)]
    [InlineData(false, Maatregelvolgorde.NaElkaar)]
    [InlineData(null, null)]
    [InlineData(true, Maatregelvolgorde.NaElkaar)]
    public void Dezelfde_plicht_telt_om_een_handeling_eenmaal(bool? zwaarste, Maatregelvolgorde? volgorde) =>
        Assert.Equal(Eenmaal, Onder(EenHandeling(Weigering.En(Weigering)), zwaarste, volgorde).Uitkomst);

    [Fact]
    public void Ook_op_twee_dagen() => Assert.Equal(
        Eenmaal,
        Onder(EenHandeling(Weigering.En(Weigering.MetGedraging(g => g with { Datum = Zaak.Dag("2024-05-14"), GeconstateerdOp = null }))), false, Maatregelvolgorde.NaElkaar).Uitkomst);

    [Fact]
    public void Ook_als_de_verordening_samenloop_niet_regelt() => Assert.Equal(
        Eenmaal,
        EenHandeling(Weigering.En(Weigering)).AlsDeVerordening(v => v with { Samenloop = Proefverordening.NietGeregeld<Samenloopregeling>() }).Uitkomst);

    [Fact]
    public void Ook_een_gemiste_afspraak_die_tweemaal_is_opgegeven() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        Onder(EenHandeling(Zaak.EenNoShow().En(Zaak.EenNoShow())), false, Maatregelvolgorde.NaElkaar).Uitkomst);

    [Fact]
    public void De_uitleg_zegt_waarom() => Assert.Contains(
        "om dezelfde verplichting; die telt eenmaal.",
        Onder(EenHandeling(Weigering.En(Weigering)), false, null).Verslag,
        StringComparison.Ordinal);

    [Fact]
    public void Twee_handelingen_blijven_twee_maatregelen() => Assert.Equal(
        "maatregel: pw-18-4-a pw-18-5 100% × 1; pw-18-4-a pw-18-5 100% × 1",
        Onder(Weigering.MetGedraging(g => g with { Handeling = "h1" }).En(Weigering.MetGedraging(g => g with { Handeling = "h2" })), false, Maatregelvolgorde.NaElkaar).Uitkomst);

    /// <summary>Telt om één handeling elke maatregel, dan kiest een mens hoe zij naast elkaar lopen.</summary>
    [Fact]
    public void Om_een_handeling_met_twee_plichten_is_de_volgorde_een_vraag()
    {
        var zaak = Onder(EenHandeling(Weigering.En(Zaak.EenSchendingVan("pw-18-4-b"))), false, Maatregelvolgorde.NaElkaar);

        Assert.Equal("nog-niet: vraag volgorde-van-maatregelen", zaak.Uitkomst);
        Assert.Equal(1, Maanden(Kies(zaak, Maatregelvolgorde.Tegelijk)));
        Assert.Equal(2, Maanden(Kies(zaak, Maatregelvolgorde.NaElkaar)));
    }

    [Fact]
    public void Zegt_de_verordening_niets_over_de_volgorde_dan_lopen_zij_tegelijk() =>
        Assert.Equal(1, Maanden(Onder(EenHandeling(Weigering.En(Zaak.EenSchendingVan("pw-18-4-b"))), false, null)));

    private static int Maanden(Zaak zaak)
    {
        Assert.StartsWith("maatregel:", zaak.Uitkomst, StringComparison.Ordinal);
        return zaak.Advies.Maatregelen.SelectMany(m => m.Plan).Select(m => m.Maand).Distinct().Count();
    }

    private static Zaak Kies(Zaak zaak, Maatregelvolgorde volgorde) => zaak.Met(c => c with { Samenloop = new Samenloopkeuze { Volgorde = volgorde, Motivering = "Past bij de ernst." } });

    private static Zaak EenHandeling(Zaak zaak) => zaak.Met(c => c with { Gedragingen = [.. c.Gedragingen.Select(g => g with { Handeling = "h1" })] });

    private static Zaak Onder(Zaak zaak, bool? zwaarste, Maatregelvolgorde? volgorde) => zaak.AlsDeVerordening(v => v with
    {
        Samenloop = Proefverordening.Bekend("15", new Samenloopregeling { ZwaarsteBijEenHandeling = zwaarste, MeerHandelingen = volgorde }),
    });
}
