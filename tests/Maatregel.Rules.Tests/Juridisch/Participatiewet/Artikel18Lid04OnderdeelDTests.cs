using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Participatiewet;

/// <summary>Artikel 18, vierde lid, onderdeel d: tot drie uur per dag reizen als dat nodig is.</summary>
[Trait("soort", "juridisch")]
public sealed class Artikel18Lid04OnderdeelDTests
{
    private static readonly Voorwaarden Alle = new Voorwaarden { ReistijdHoogstensDrieUur = Antwoord.Ja, ReizenNoodzakelijk = Antwoord.Ja };
    private static readonly Zaak Schending = Zaak.EenSchendingVan("pw-18-4-d").MetVoorwaarden(Alle);

    [Fact]
    public void Wie_niet_tot_drie_uur_per_dag_wil_reizen_schendt_onderdeel_d() =>
        Assert.Equal("maatregel: pw-18-4-d pw-18-5 100% × 1", Schending.Uitkomst);

    [Theory]
    [InlineData(nameof(Voorwaarden.ReistijdHoogstensDrieUur), "De reistijd was in totaal meer dan drie uur per dag.")]
    [InlineData(nameof(Voorwaarden.ReizenNoodzakelijk), "Reizen was niet nodig om het werk te krijgen, te aanvaarden of te behouden.")]
    public void Zonder_een_van_de_voorwaarden_is_er_geen_schending(string voorwaarde, string waarom)
    {
        var zaak = Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Nee));

        Assert.Equal("geen-maatregel: pw-18-4-d", zaak.Uitkomst);
        Assert.Equal("niet-van-toepassing: " + waarom + " Daarom geldt deze plicht hier niet.", zaak.Waarom("pw-18-4-d"));
    }

    [Theory]
    [InlineData(nameof(Voorwaarden.ReistijdHoogstensDrieUur), "voorwaarde-reistijd")]
    [InlineData(nameof(Voorwaarden.ReizenNoodzakelijk), "voorwaarde-reizen-noodzakelijk")]
    public void Een_voorwaarde_die_niet_is_beantwoord_is_een_vraag(string voorwaarde, string code) =>
        Assert.Equal("nog-niet: vraag " + code, Schending.MetVoorwaarden(Met(voorwaarde, Antwoord.Onbekend)).Uitkomst);

    [Fact]
    public void Een_voorwaarde_die_zeker_niet_is_vervuld_beslist_ook_als_een_andere_openstaat() => Assert.Equal(
        "geen-maatregel: pw-18-4-d",
        Schending.MetVoorwaarden(new Voorwaarden { ReizenNoodzakelijk = Antwoord.Nee }).Uitkomst);

    [Fact]
    public void De_brief_zegt_waarom_de_plicht_niet_gold_en_waar_dat_staat()
    {
        var brief = Schending.MetVoorwaarden(Met(nameof(Voorwaarden.ReistijdHoogstensDrieUur), Antwoord.Nee)).Advies.Teksten.Beschikking;

        Assert.Contains("De reistijd was in totaal meer dan drie uur per dag. Daarom geldt deze plicht hier niet.", brief, StringComparison.Ordinal);
        Assert.Contains("- de plicht: artikel 18, vierde lid, onderdeel d, Participatiewet", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_andere_verplichting_valt_er_niet_onder() => Assert.Equal(
        "niet-van-toepassing: De gedraging gaat niet over deze verplichting.",
        Zaak.EenSchendingVan("pw-18-4-f").Waarom("pw-18-4-d"));

    [Fact]
    public void Een_ontheffing_gaat_voor() => Assert.Equal(
        "geen-maatregel: pw-9-2",
        Schending.MetOntheffing(OntheffingGrond.DringendeRedenen, "2024-01-01", null, "pw-18-4-d").Uitkomst);

    [Fact]
    public void De_uitleg() => Snapshot.Match(Schending.Verslag);

    private static Voorwaarden Met(string voorwaarde, Antwoord antwoord) => voorwaarde switch
    {
        nameof(Voorwaarden.ReistijdHoogstensDrieUur) => Alle with { ReistijdHoogstensDrieUur = antwoord },
        nameof(Voorwaarden.ReizenNoodzakelijk) => Alle with { ReizenNoodzakelijk = antwoord },
        _ => throw new ArgumentException(voorwaarde),
    };
}
