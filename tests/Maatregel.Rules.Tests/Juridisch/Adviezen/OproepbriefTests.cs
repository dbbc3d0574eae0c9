using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>The letters with which every case begins: the purpose decides which provision holds, and nobody is threatened.</summary>
[Trait("soort", "juridisch")]
public sealed class OproepbriefTests
{
    private static readonly Dictionary<string, Zaak> Zaken = new()
    {
        ["voortgangsgesprek"] = Eerste(Zaak.EenNoShow().BijVoortgangsgesprek()),
        ["werkacademie"] = Eerste(Zaak.EenNoShow().Bij(NoShowOnderdeel.Werkacademie).MetDoel(NoShowDoel.OnderzoekMogelijkheden)),
        ["jongerenloopbaancentrum-partner"] = Eerste(Zaak.EenNoShow().Bij(NoShowOnderdeel.Jongerenloopbaancentrum).MetDoel(NoShowDoel.OnderzoekArbeidsinschakeling).VanDePartner()),
        ["traject-ioaw"] = Eerste(Zaak.EenNoShow().Bij(NoShowOnderdeel.Traject).InDeIoaw()),
        ["poortwachter"] = Eerste(Zaak.EenNoShow().Bij(NoShowOnderdeel.Poortwachtergesprek)),
        ["telefoon"] = Eerste(OpAfstand(Kanaal.Telefoon)),
        ["video"] = Eerste(OpAfstand(Kanaal.Video)),
        ["meedoen"] = Eerste(Zaak.EenNoShow().BijVoortgangsgesprek().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening)),
    };

    private static (Casus Casus, Rules.Verordeningen.VerordeningBibliotheek Bibliotheek) Waarschuwing => Voorbeeldzaken.Alle["12-waarschuwing"];

    public static TheoryData<string> Namen { get; } = [.. Zaken.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_uitnodiging_zegt_waarvoor_zij_is_en_wat_er_kan_volgen(string zaak) =>
        Snapshot.Match(Schrijf("uitnodiging", Zaken[zaak]), SnapshotNameExtension.Create(zaak));

    [Fact]
    public void Een_herhaling_zegt_dat_komen_genoeg_is() =>
        Snapshot.Match(Schrijf("herhaling", Zaak.EenNoShow().BijVoortgangsgesprek().MetAlleenDeEersteUitnodiging()));

    [Fact]
    public void Per_telefoon_komt_niemand_ergens_en_belt_de_gemeente_twee_keer()
    {
        var brief = Schrijf("herhaling", OpAfstand(Kanaal.Telefoon).MetAlleenDeEersteUitnodiging());

        Assert.Contains("Neemt u niet op? Dan bellen wij nog een keer: [tijd].", brief, StringComparison.Ordinal);
        Assert.Contains("Wij hebben u toen niet gesproken.", brief, StringComparison.Ordinal);
        Assert.Contains("Spreken wij u nu wel? Dan heeft de vorige keer geen gevolgen. Neemt u weer niet op, en belt u niet terug?", brief, StringComparison.Ordinal);
        Assert.DoesNotMatch("plaats en kamer|Komt u|neemt u mee|hier te komen", brief);
    }

    [Fact]
    public void Roept_de_gemeente_niet_eerst_opnieuw_op_dan_belooft_de_uitnodiging_dat_niet()
    {
        var brief = Schrijf("uitnodiging", Zaken["voortgangsgesprek"].MetInstelling(new AdviesInstellingen { HerhalingsoproepVereist = false }));

        Assert.Contains("Komt u niet, en belt u niet? Dan kan de bijstand lager worden:", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("nieuwe uitnodiging", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_telefoonnotitie_vraagt_en_vult_niets_in() =>
        Snapshot.Match(Schrijf("telefoonnotitie", Zaak.EenNoShow().BijVoortgangsgesprek().MetAlleenDeEersteUitnodiging()));

    [Fact]
    public void Passen_twee_bepalingen_dan_staan_beide_gevolgen_er() => Assert.Contains(
        "- 100% gedurende 1 maand: € 1.308,45 met vakantietoeslag.\n- 20% gedurende 1 maand: € 261,69 met vakantietoeslag.",
        Schrijf("uitnodiging", Zaken["werkacademie"]),
        StringComparison.Ordinal);

    [Fact]
    public void Kan_er_geen_maatregel_volgen_dan_staat_er_geen_verlaging()
    {
        var ontheven = Zaken["voortgangsgesprek"].MetPersoon(p => p with { Pensioengerechtigd = Antwoord.Ja });
        string[] brieven = [Schrijf("uitnodiging", ontheven), Schrijf("herhaling", ontheven)];

        Assert.All(brieven, brief =>
        {
            Assert.Contains("[Volgens de gegevens kan hierop geen maatregel volgen. Schrijf op wat er wel gebeurt.]", brief, StringComparison.Ordinal);
            Assert.DoesNotContain("lager worden", brief, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Bij_de_poort_gaat_het_over_de_aanvraag_en_niet_over_een_verlaging()
    {
        var brief = Schrijf("uitnodiging", Zaken["poortwachter"]);

        Assert.Contains("gevolgen hebben voor uw aanvraag", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("lager worden", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Schrijft_de_verordening_eerst_een_waarschuwing_voor_dan_staat_dat_er() => Assert.Contains(
        "Dan kunt u een waarschuwing krijgen.\nWij horen dan eerst uw verhaal.",
        Oproepbrief.Schrijf("herhaling", Waarschuwing.Casus, new MaatregelAdviseur(Waarschuwing.Bibliotheek).Adviseer(Oproepbrief.Vooruitblik(Waarschuwing.Casus)!))!.Tekst,
        StringComparison.Ordinal);

    [Fact]
    public void Is_van_eerdere_maatregelen_niets_opgegeven_dan_staat_dat_erbij() => Assert.Contains(
        "[Controleer dit: van eerdere maatregelen is niets opgegeven. Na een eerdere kan het meer zijn.]",
        Schrijf("uitnodiging", Zaken["voortgangsgesprek"].Met(c => c with { EerdereMaatregelen = null })),
        StringComparison.Ordinal);

    [Fact]
    public void Een_andere_tekst_of_een_zaak_zonder_afspraak_geeft_geen_brief()
    {
        var advies = Zaak.EenNoShow().Advies;

        Assert.Null(Oproepbrief.Schrijf("beschikking", advies.Casus, advies));
        Assert.Null(Oproepbrief.Schrijf("uitnodiging", Zaak.EenSchendingVan("pw-18-4-a").Casus, advies));
    }

    [Fact]
    public void Dagen_die_zo_n_vervolg_niet_toelaten_geven_geen_vooruitblik() => Assert.Null(Oproepbrief.Vooruitblik(Zaak.EenNoShow()
        .Met(c => c with { Uitkering = c.Uitkering! with { BeeindigdPer = Zaak.Dag("1990-01-01") }, Gedragingen = [c.Gedragingen[0] with { NoShow = c.Gedragingen[0].NoShow! with { Oproepen = [c.Gedragingen[0].NoShow!.Oproepen[0] with { Verzonden = Zaak.Dag("2024-12-01") }] } }] }).Casus));

    [Fact]
    public void Van_elke_voorbeeldzaak_met_een_no_show_is_de_vooruitblik_een_geldige_casus() => Assert.All(
        Voorbeeldzaken.Alle.Values.Where(z => z.Casus.Gedragingen[0].NoShow is not null),
        zaak => Assert.All(Oproepbrief.Namen, naam => Assert.NotEmpty(Schrijf(naam, Zaak.EenNoShow().Met(_ => zaak.Casus)))));

    [Fact]
    public void Zonder_no_show_is_er_geen_afspraak_om_over_te_schrijven() => Assert.Null(Oproepbrief.Vooruitblik(Zaak.EenSchendingVan("pw-18-4-a").Casus));

    [Theory]
    [InlineData(9999)]
    [InlineData(1)]
    public void Een_dag_aan_het_eind_van_de_kalender_geeft_geen_brief_en_geen_fout(int jaar) =>
        Assert.Null(Oproepbrief.Vooruitblik(Zaak.EenNoShow().Met(c => c with { Peildatum = new(jaar, 12, 31) }).Casus));

    private static Zaak Eerste(Zaak zaak) => zaak.Met(c => c with
    {
        Peildatum = Zaak.Dag("2024-04-22"),
        Bekendmaking = null,
        Hoor = null,
        DringendeRedenen = null,
        Gedragingen =
        [
            c.Gedragingen[0] with
            {
                Datum = null,
                GeconstateerdOp = null,
                Oordeel = null,
                NoShow = c.Gedragingen[0].NoShow! with { Oproepen = [new Oproep { Soort = OproepSoort.Uitnodiging, Verzonden = Zaak.Dag("2024-04-22"), AfspraakOp = Zaak.Dag("2024-05-02") }] },
            },
        ],
    });

    private static Zaak OpAfstand(Kanaal kanaal) =>
        Zaak.EenNoShow().BijVoortgangsgesprek().MetGedraging(g => g with { NoShow = g.NoShow! with { Kanaal = kanaal } });

    private static string Schrijf(string naam, Zaak zaak) =>
        Oproepbrief.Schrijf(naam, zaak.Casus, zaak.Met(c => Oproepbrief.Vooruitblik(c)!).Advies)!.Tekst;
}
