using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Awb;

/// <summary>Artikel 6:7 Awb: zes weken om bezwaar te maken.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel06_7Tests
{
    [Theory]
    [InlineData("2024-06-17", "2024-07-29")]
    [InlineData("2024-06-21", "2024-08-02")]
    [InlineData("2024-06-22", "2024-08-05")]
    [InlineData("2024-11-14", "2024-12-30")]
    public void Zes_weken_na_de_bekendmaking_en_nooit_op_een_vrije_dag(string bekendmaking, string uiterlijk) => Assert.Equal(
        Zaak.Dag(uiterlijk),
        Zaak.EenNoShow().Met(c => c with { Bekendmaking = Zaak.Dag(bekendmaking) }).Advies.Termijnen!.BezwaarUiterlijk);

    /// <summary>27 mei 2022, de vrijdag na Hemelvaart, is bij besluit gelijkgesteld.</summary>
    [Fact]
    public void Een_bij_besluit_gelijkgestelde_dag_is_een_vrije_dag()
    {
        var termijnen = Zaak.EenNoShow().Op("2022-03-14").Met(c => c with { Peildatum = Zaak.Dag("2022-04-11"), Bekendmaking = Zaak.Dag("2022-04-15"), Hoor = c.Hoor! with { Datum = Zaak.Dag("2022-04-04") } }).Advies.Termijnen!;

        Assert.Equal(Zaak.Dag("2022-05-30"), termijnen.BezwaarUiterlijk);
    }

    [Theory]
    [InlineData(2014, false)]
    [InlineData(2015, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void Buiten_de_bekende_besluiten_is_het_een_aanname(int jaar, bool bekend)
    {
        var bevinding = new Artikel06_7().Beoordeel(new(Regeling.Participatiewet, [], new NodaTime.LocalDate(jaar, 3, 4)));

        Assert.Equal(!bekend, bevinding.Aannames.Any(a => a.Code == "gelijkgestelde-dagen"));
    }

    [Fact]
    public void Zonder_opgegeven_dag_geldt_de_peildatum_als_bekendmaking()
    {
        var advies = Zaak.EenNoShow().Op("2024-05-13").Met(c => c with { Bekendmaking = null }).Advies;

        Assert.Equal(Zaak.Dag("2024-07-22"), advies.Termijnen!.BezwaarUiterlijk);
        Assert.Contains("bekendmaking-is-peildatum", advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Zonder_maatregel_loopt_er_geen_termijn() => Assert.Null(Zaak.EenNoShow().MetMate(Mate.Ontbreekt).Advies.Termijnen);

    [Theory]
    [InlineData("pw-18-4-b", false)]
    [InlineData("pw-9-1-c-tegenprestatie", true)]
    public void Bij_een_maatregel_van_de_wet_en_een_van_de_verordening_zijn_de_dagen_voor_herhaling_die_van_de_wet(string tweede, bool tweeSoorten)
    {
        var advies = Zaak.EenSchendingVan("pw-18-4-a").En(Zaak.EenSchendingVan(tweede).Op("2024-05-20")).AlsDeVerordening(v => v.MetGedraging("9-4", "pw-9-1-c-tegenprestatie")).Advies;

        Assert.Equal(Zaak.Dag("2024-06-18"), advies.Termijnen!.RecidiveVan);
        Assert.Equal(tweeSoorten, advies.Aannames.Any(a => a.Code == "herhaling-van-twee-soorten"));
    }

    [Fact]
    public void De_uitleg() => Snapshot.Match(Zaak.EenNoShow().InDeIoaz().Verslag);
}
