using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Bepalingen;

/// <summary>Afzien van een maatregel wegens tijdsverloop: gerekend van de gedraging tot de constatering.</summary>
[Trait("soort", "juridisch")]
public sealed class AfzienregelTests
{
    private static readonly Zaak NoShow = Zaak.EenNoShow().Op("2023-05-13");
    private static readonly Zaak Onderzoek = NoShow.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening);

    [Theory]
    [InlineData("2024-05-13", "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-14", "geen-maatregel: vo-4")]
    public void De_laatste_dag_van_het_jaar_is_nog_op_tijd(string geconstateerd, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.AlsDeVerordening(EenJaar).Met(c => c with { Peildatum = Zaak.Dag("2024-06-10"), Bekendmaking = Zaak.Dag("2024-06-17") })
            .MetGedraging(g => g with { GeconstateerdOp = Zaak.Dag(geconstateerd) }).Uitkomst);

    [Theory]
    [InlineData("2024-05-13", "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-14", "nog-niet: vraag geconstateerd-op")]
    public void Zonder_dag_van_constatering_is_de_peildatum_de_uiterste(string peildatum, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.AlsDeVerordening(EenJaar).Met(c => c with { Peildatum = Zaak.Dag(peildatum), Bekendmaking = Zaak.Dag("2024-06-17") }).MetGedraging(g => g with { GeconstateerdOp = null }).Uitkomst);

    [Theory]
    [InlineData(Afzienmoment.Vaststelling, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData(Afzienmoment.Besluit, "geen-maatregel: vo-4")]
    [InlineData(null, "nog-niet: vraag afzien-tot")]
    public void Tot_welk_moment_de_termijn_loopt_zegt_de_verordening_en_anders_wordt_het_gevraagd(Enum? tot, string uitkomst) =>
        Assert.Equal(uitkomst, Beslist("2024-07-17", (Afzienmoment?)tot).Uitkomst);

    [Theory]
    [InlineData(Afzienmoment.Besluit)]
    [InlineData(null)]
    public void Een_besluit_binnen_de_termijn_is_op_tijd_hoe_zij_ook_wordt_gerekend(Enum? tot) =>
        Assert.Equal("maatregel: vo-9-2 vo-10-1-b 20% × 1", Beslist("2024-05-13", (Afzienmoment?)tot).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Ja, "nog-niet: vraag uitzondering-op-afzien")]
    [InlineData(Antwoord.Nee, "geen-maatregel: vo-4")]
    public void Wie_een_uitzondering_opgeeft_die_de_gelezen_bepaling_niet_maakt_wordt_gevraagd_welke(Antwoord uitzondering, string uitkomst) =>
        Assert.Equal(uitkomst, Beslist("2024-07-17", null).MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag afzien-vierde-lid")]
    [InlineData(Antwoord.Nee, "geen-maatregel: vo-4")]
    public void Ook_een_termijn_tot_het_besluit_eindigt_bij_het_vierde_lid_niets_zonder_oordeel(Antwoord uitzondering, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.Met(c => c with { Peildatum = Zaak.Dag("2024-07-17"), Bekendmaking = Zaak.Dag("2024-07-17") })
            .AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Tot = Afzienmoment.Besluit }) })
            .MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).Uitkomst);

    [Fact]
    public void Afzien_zonder_termijn_is_geen_beletsel() => Assert.Equal(
        "maatregel: pw-18-4-h pw-18-5 100% × 1",
        TeLaat().AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien()) }).Uitkomst);

    private static Zaak Beslist(string dag, Afzienmoment? tot) => Onderzoek
        .Met(c => c with { Peildatum = Zaak.Dag(dag), Bekendmaking = Zaak.Dag(dag) })
        .AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Tot = tot }) });

    [Theory]
    [InlineData(Antwoord.Onbekend)]
    [InlineData(Antwoord.Ja)]
    [InlineData(Antwoord.Nee)]
    public void Kent_de_verordening_geen_termijn_dan_wordt_niet_afgezien(Antwoord uitzondering)
    {
        var zaak = TeLaat().MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).AlsDeVerordening(v => v with { Afzien = Proefverordening.NietGeregeld<Afzien>() });

        Assert.Equal("maatregel: pw-18-4-h pw-18-5 100% × 1", zaak.Uitkomst);
        Assert.Equal("niet-van-toepassing: De verordening kent geen termijn waarna van een maatregel wordt afgezien.", zaak.Waarom("vo-afzien"));
    }

    [Theory]
    [InlineData("niet bij opzet", "niet-van-toepassing: Geoordeeld is dat de uitzondering op afzien geldt: niet bij opzet.")]
    [InlineData(null, "niet-van-toepassing: Geoordeeld is dat hier niet van een maatregel wordt afgezien.")]
    public void Het_advies_noemt_de_uitzondering_als_de_verordening_die_kent(string? uitzondering, string waarom) => Assert.Equal(
        waarom,
        TeLaat().MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Ja })
            .AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Tot = Afzienmoment.Vaststelling, Uitzondering = uitzondering }) }).Waarom("vo-4"));

    [Fact]
    public void Kan_het_vierde_lid_de_maatregel_zeker_niet_dragen_dan_eindigt_de_bepaling_de_zaak()
    {
        var nietGenoeg = TeLaat(Zaak.EenSchendingVan("pw-18-4-f").Op("2023-05-13").MetGedraging(g => g with { Nakoming = Nakoming.Onvoldoende })).AlsDeVerordening(EenJaar);
        var ontheven = TeLaat(NoShow.MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetVerplichting("pw-18-4-a")).AlsDeVerordening(EenJaar)
            .MetOntheffing(OntheffingGrond.DringendeRedenen, "2023-01-01", null, "pw-18-4-a");

        Assert.StartsWith("toegepast: ", nietGenoeg.Waarom("vo-4"), StringComparison.Ordinal);
        Assert.StartsWith("toegepast: ", ontheven.Waarom("vo-4"), StringComparison.Ordinal);
    }

    [Fact]
    public void Noemt_het_document_geen_termijn_dan_wordt_die_gevraagd() => Assert.Equal(
        "nog-niet: vraag afzien-onbekend",
        TeLaat().AlsDeVerordening(v => v with { Afzien = null }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag afzien-onbekend")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Antwoord.Nee, "geen-maatregel: vo-afzien")]
    public void Is_de_termijn_niet_bekend_dan_wordt_die_gevraagd(Antwoord uitzondering, string uitkomst) => Assert.Equal(
        uitkomst,
        NoShow.MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).AlsDeVerordening(v => v with { Afzien = Proefverordening.Onbekend<Afzien>() }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag uitzondering-op-afzien")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Antwoord.Nee, "geen-maatregel: vo-4")]
    public void Maakt_de_verordening_een_uitzondering_dan_oordeelt_de_consulent_daarover(Antwoord uitzondering, string uitkomst) => Assert.Equal(
        uitkomst,
        TeLaat().MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering })
            .AlsDeVerordening(v => v with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Uitzondering = "niet bij opzet" }) }).Uitkomst);

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag afzien-onbekend")]
    [InlineData(Antwoord.Ja, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData(Antwoord.Nee, "geen-maatregel: model-4")]
    public void Een_bepaling_die_niet_is_gelezen_eindigt_geen_zaak(Antwoord uitzondering, string uitkomst) =>
        Assert.Equal(uitkomst, TeLaat(Onderzoek).MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).Uitkomst);

    /// <summary>Op tijd gezien en laat beslist: een verordening die tot het besluit telt, ziet dan af. Dat is niet gelezen, dus geen maatregel op aanname.</summary>
    [Theory]
    [InlineData("2024-05-13", Antwoord.Onbekend, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-14", Antwoord.Onbekend, "nog-niet: vraag afzien-onbekend")]
    [InlineData("2024-05-14", Antwoord.Ja, "maatregel: vo-9-2 vo-10-1-b 20% × 1")]
    [InlineData("2024-05-14", Antwoord.Nee, "geen-maatregel: model-4")]
    public void Is_de_bepaling_niet_gelezen_en_ligt_het_besluit_na_de_termijn_dan_wordt_dat_gevraagd(string besluit, Antwoord uitzondering, string uitkomst) => Assert.Equal(
        uitkomst,
        Onderzoek.Met(c => c with { Peildatum = Zaak.Dag(besluit), Bekendmaking = Zaak.Dag(besluit) }).MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).Uitkomst);

    /// <summary>Ja is overal: er mag nog een maatregel volgen. Zo vraagt ook de vraag.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void De_vraag_en_haar_antwoord_wijzen_dezelfde_kant_op(int welke)
    {
        Zaak[] zaken =
        [
            NoShow.AlsDeVerordening(v => v with { Afzien = Proefverordening.Onbekend<Afzien>() }),
            TeLaat(Onderzoek),
            Onderzoek.Met(c => c with { Peildatum = Zaak.Dag("2024-05-14"), Bekendmaking = Zaak.Dag("2024-05-14") }),
            TeLaat().AlsDeVerordening(EenJaar),
        ];
        var zaak = zaken[welke];

        var vraag = Assert.Single(zaak.Advies.OpenVragen);
        Assert.Contains("$.gedragingen[0].oordeel.uitzonderingOpAfzien", vraag.Velden);
        Assert.Contains("nog een maatregel volgen?", vraag.Vraag.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("maatregel", zaak.MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Ja }).Uitkomst, StringComparison.Ordinal);
        Assert.StartsWith("geen-maatregel", zaak.MetOordeel(o => o with { UitzonderingOpAfzien = Antwoord.Nee }).Uitkomst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, "nog-niet: vraag afzien-vierde-lid")]
    [InlineData(Antwoord.Ja, "maatregel: pw-18-4-h pw-18-5 100% × 1")]
    [InlineData(Antwoord.Nee, "geen-maatregel: vo-4")]
    public void Bij_het_vierde_lid_is_het_een_vraag_of_de_verordening_kan_afzien(Antwoord uitzondering, string uitkomst) =>
        Assert.Equal(uitkomst, TeLaat().MetOordeel(o => o with { UitzonderingOpAfzien = uitzondering }).AlsDeVerordening(EenJaar).Uitkomst);

    [Theory]
    [InlineData(null, "nog-niet: vraag grondslag-kiezen, afzien-vierde-lid")]
    [InlineData("pw-18-4-h", "nog-niet: vraag afzien-vierde-lid")]
    [InlineData("vo-9-2", "geen-maatregel: vo-4")]
    public void Ook_als_naast_het_vierde_lid_een_bepaling_van_de_verordening_past(string? keuze, string uitkomst)
    {
        var zaak = TeLaat(NoShow.MetDoel(NoShowDoel.OnderzoekMogelijkheden)).AlsDeVerordening(EenJaar);
        Assert.Equal(uitkomst, (keuze is null ? zaak : zaak.MetGrondslag(keuze)).Uitkomst);
    }

    [Fact]
    public void Een_keuze_zonder_reden_neemt_het_vierde_lid_niet_weg() => Assert.Contains(
        "afzien-vierde-lid",
        TeLaat(NoShow.MetDoel(NoShowDoel.OnderzoekMogelijkheden)).AlsDeVerordening(EenJaar).MetGrondslag("vo-9-2", motivering: "").Uitkomst,
        StringComparison.Ordinal);

    [Fact]
    public void Ook_in_de_ioaw_eindigt_een_gelezen_bepaling_de_zaak() =>
        Assert.Equal("geen-maatregel: vo-4", TeLaat(NoShow.InDeIoaw()).AlsDeVerordening(EenJaar).Uitkomst);

    [Fact]
    public void De_modelbepaling_is_een_aanname() => Assert.Contains("modelbepaling-afzien", NoShow.Advies.Aannames.Select(a => a.Code));

    [Fact]
    public void Ligt_de_gedraging_na_de_peildatum_dan_wordt_eerst_haar_dag_gevraagd() => Assert.Equal(
        "onbeslist: De gedraging van 13 mei 2023 ligt na de peildatum, 1 mei 2023. Op welke dag was de gedraging?",
        TeLaat(Onderzoek).AlsDeVerordening(EenJaar).Met(c => c with { Peildatum = new LocalDate(2023, 5, 1) }).Waarom("vo-4"));

    [Fact]
    public void De_uitleg() => Snapshot.Match(TeLaat(Onderzoek).AlsDeVerordening(EenJaar).Verslag);

    private static Verordeningen.Verordening EenJaar(Verordeningen.Verordening verordening) =>
        verordening with { Afzien = Proefverordening.Bekend("4", new Afzien { TermijnInMaanden = 12, Tot = Afzienmoment.Vaststelling }) };

    private static Zaak TeLaat() => TeLaat(NoShow);

    private static Zaak TeLaat(Zaak zaak) => zaak
        .Met(c => c with { Peildatum = new LocalDate(2024, 6, 10), Bekendmaking = new LocalDate(2024, 6, 17) })
        .MetGedraging(g => g with { GeconstateerdOp = new LocalDate(2024, 6, 1) });
}
