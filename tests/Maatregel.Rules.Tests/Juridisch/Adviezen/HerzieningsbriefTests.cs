using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>The letters about looking again at a measure, with their clause for bezwaar.</summary>
[Trait("soort", "juridisch")]
public sealed class HerzieningsbriefTests
{
    private static readonly Dictionary<string, Herzieningsverzoek> Verzoeken = new()
    {
        ["inkeer-gevolgd"] = Herzieningsvoorbeeld.Inkeer,
        ["inkeer-niet-gevolgd"] = Herzieningsvoorbeeld.Inkeer with { Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Op 8 juli opnieuw niet verschenen." } },
        ["inkeer-wel-nagekomen-niet-gevolgd"] = Herzieningsvoorbeeld.Inkeer with { Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Ja, Herzien = Antwoord.Nee, Motivering = "De maatregel is bijna voorbij." } },
        ["inkeer-volgens-de-verordening"] = Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20) },
        ["inkeer-niet-mogelijk"] = Herzieningsvoorbeeld.Inkeer with { IngediendOp = new(2024, 10, 1), Peildatum = new(2024, 10, 1), LaatstUitbetaaldeMaand = new(2024, 9) },
        ["ioaw-nabetaling"] = Herzieningsvoorbeeld.Inkeer with { Regeling = Regeling.Ioaw, Maatregel = Herzieningsvoorbeeld.Opgelegd("vo-10-1-b", 20, 20, 20), IngediendOp = new(2024, 7, 22) },
        ["nabetaling"] = Herzieningsvoorbeeld.Inkeer with { IngediendOp = new(2024, 7, 22) },
        ["zonder-bedragen"] = Herzieningsvoorbeeld.Inkeer with { LaatstUitbetaaldeMaand = null },
        ["dringende-redenen"] = Herzieningsvoorbeeld.DringendeRedenen,
        ["inkeer-gevolgd-partner"] = Herzieningsvoorbeeld.VanDePartner(Herzieningsvoorbeeld.Inkeer),
        ["inkeer-gevolgd-paar"] = Herzieningsvoorbeeld.VanEenPaar(Herzieningsvoorbeeld.Inkeer),
        ["heroverweging-lichter"] = Herzieningsvoorbeeld.Heroverweging,
        ["heroverweging-blijft"] = Herzieningsvoorbeeld.Heroverweging with { Heroverweging = new() { Keuze = Heroverwegingskeuze.Handhaven, Motivering = "De omstandigheden zijn gelijk." } },
    };

    private static readonly Herzieningsverzoek PartnerNietGevolgd = Herzieningsvoorbeeld.VanDePartner(Verzoeken["inkeer-niet-gevolgd"]);

    public static TheoryData<string> Namen { get; } = [.. Verzoeken.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_brief_over_opnieuw_kijken_zegt_wat_verandert_waarom_en_waar_bezwaar_kan(string naam)
    {
        var herziening = new MaatregelAdviseur().Herzie(Verzoeken[naam]);
        var brief = Herzieningsbrief.Schrijf(Assert.Single(Herzieningsbrief.Passend(herziening)), herziening)!.Tekst;

        Assert.Contains($"Dat kan tot en met {NederlandseWeergave.Datum(herziening.BezwaarUiterlijk!.Value)}.", brief, StringComparison.Ordinal);
        Assert.Contains("Stuur uw brief naar het college van burgemeester en wethouders van Leidschendam-Voorburg", brief, StringComparison.Ordinal);
        Snapshot.Match(brief, SnapshotNameExtension.Create(naam));
    }

    [Fact]
    public void Was_het_een_gedraging_van_de_partner_dan_is_de_brief_aan_beiden_en_staat_er_wiens_plicht_het_is()
    {
        var brief = Schrijf("afwijzing", PartnerNietGevolgd);

        Assert.Contains("[naam van de inwoner] en [naam van de partner]", brief, StringComparison.Ordinal);
        Assert.Contains("Beste [naam] en [naam],", brief, StringComparison.Ordinal);
        Assert.Contains("De plicht van [naam van de partner] is: meedoen aan hulp naar werk", brief, StringComparison.Ordinal);
        Assert.Contains("als duidelijk is dat [naam van de partner] zich weer aan de plichten houdt.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("uw plicht", brief, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("herziening", "inkeer-gevolgd")]
    [InlineData("afwijzing", "inkeer-niet-gevolgd")]
    public void Heeft_een_paar_samen_de_uitkering_dan_is_de_brief_aan_beiden_wie_het_ook_deed(string brief, string naam)
    {
        var tekst = Schrijf(brief, Herzieningsvoorbeeld.VanEenPaar(Verzoeken[naam]));

        Assert.Contains("[naam van de inwoner] en [naam van de partner]", tekst, StringComparison.Ordinal);
        Assert.Contains("De plicht van [naam van de inwoner] is: meedoen aan hulp naar werk", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("uw plicht", tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(Antwoord.Onbekend, Gezinslid.Belanghebbende, true)]
    [InlineData(Antwoord.Onbekend, Gezinslid.Partner, false)]
    [InlineData(Antwoord.Ja, Gezinslid.Belanghebbende, false)]
    [InlineData(Antwoord.Nee, Gezinslid.Belanghebbende, false)]
    public void Is_niet_bekend_of_er_een_partner_is_dan_vraagt_de_brief_dat_aan_wie_hem_verstuurt(Antwoord metPartner, Gezinslid van, bool gevraagd)
    {
        var verzoek = Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel with { Van = van, MetPartner = metPartner } };

        Assert.Equal(gevraagd, Schrijf("herziening", verzoek).Contains("[Heeft de inwoner de uitkering samen met een partner? Schrijf dan aan allebei.]", StringComparison.Ordinal));
    }

    [Fact]
    public void Ook_de_plicht_van_de_verordening_staat_er_in_gewone_woorden() =>
        Assert.Contains("Uw plicht is: meewerken aan onderzoek naar hulp om mee te kunnen doen.", Schrijf("herziening", Herzieningsvoorbeeld.Heroverweging), StringComparison.Ordinal);

    [Fact]
    public void Is_de_plicht_niet_opgegeven_dan_noemt_de_brief_er_geen() => Assert.DoesNotContain(
        "plicht is",
        Schrijf("herziening", Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel with { Grondslag = null } }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-09-17", "2024-09-17", "Binnen drie maanden kijken wij of een maatregel nog nodig is. Dat hebben wij gedaan.")]
    [InlineData("2024-09-17", "2024-09-18", "Wij keken of de maatregel nog nodig is.")]
    [InlineData("2024-09-25", "2024-10-01", "Wij keken of de maatregel nog nodig is.")]
    public void Is_de_termijn_van_drie_maanden_voorbij_dan_zegt_de_brief_niet_dat_daarbinnen_is_gekeken(string ingediend, string verzonden, string zin)
    {
        var brief = Schrijf("herziening", Herzieningsvoorbeeld.Heroverweging with
        {
            Peildatum = Zaak.Dag(verzonden),
            OpVerzoek = Antwoord.Ja,
            IngediendOp = Zaak.Dag(ingediend),
            Vanaf = new(2024, 7),
            Heroverweging = Herzieningsvoorbeeld.Heroverweging.Heroverweging! with { OokNaTermijn = Antwoord.Ja },
        });

        Assert.Contains(zin, brief, StringComparison.Ordinal);
        Assert.Equal(zin.Contains("drie maanden", StringComparison.Ordinal), brief.Contains("drie maanden", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_maatregel_die_wordt_ingetrokken_is_in_de_brief_niet_alleen_lichter()
    {
        var brief = Schrijf("herziening", Herzieningsvoorbeeld.Heroverweging with { Heroverweging = new() { Keuze = Heroverwegingskeuze.Intrekken, Motivering = "Het besluit klopte niet." } });

        Assert.Contains("Wij trekken uw maatregel in. Dat gaat in op 1 juli 2024.", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("lichter", brief, StringComparison.Ordinal);
        Assert.Contains("Wij maken uw maatregel lichter. Dat gaat in op 1 juli 2024.", Schrijf("herziening", Herzieningsvoorbeeld.Heroverweging), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Antwoord.Nee, "Dat zien wij nu nog niet.")]
    [InlineData(Antwoord.Onbekend, "Wij mogen de verlaging stoppen als duidelijk is dat u zich weer aan uw plichten houdt. Maar het hoeft niet. [Schrijf op of dat duidelijk is. In het advies staat dat niet.]")]
    [InlineData(Antwoord.Ja, "Wij zien dat u zich weer aan uw plichten houdt.")]
    public void Over_nakoming_waarover_niet_is_geoordeeld_zegt_de_afwijzing_geen_nee(Antwoord nakoming, string zin)
    {
        var brief = Schrijf("afwijzing", Herzieningsvoorbeeld.Inkeer with { Inkeer = new() { NakomingOndubbelzinnig = nakoming, Herzien = Antwoord.Nee, Motivering = "De maatregel is bijna voorbij." } });

        Assert.Contains(zin, brief, StringComparison.Ordinal);
        Assert.Equal(nakoming == Antwoord.Nee, brief.Contains("Dat zien wij nu nog niet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-09-30", true)]
    [InlineData("2024-10-01", false)]
    public void Opnieuw_vragen_kan_volgens_de_afwijzing_alleen_zolang_de_maatregel_loopt(string verzonden, bool kan) => Assert.Equal(
        kan,
        Schrijf("afwijzing", Verzoeken["inkeer-niet-gevolgd"] with { Bekendmaking = Zaak.Dag(verzonden) })
            .Contains("U mag het later opnieuw vragen, zolang de maatregel loopt.", StringComparison.Ordinal));

    [Fact]
    public void Beslist_een_andere_gemeente_namens_het_college_dan_staat_dat_eronder() => Assert.Matches(
        @"\[naam en handtekening\]\ngemeente Leidschendam-Voorburg, in mandaat van het college van \w+ \(",
        Schrijf("herziening", Herzieningsvoorbeeld.Inkeer with { Gemeente = "GM0626" }));

    [Fact]
    public void Wie_niets_vroeg_wordt_niets_geweigerd()
    {
        var herziening = new MaatregelAdviseur().Herzie(Verzoeken["inkeer-niet-mogelijk"] with { OpVerzoek = Antwoord.Nee, IngediendOp = null });

        Assert.Null(herziening.BezwaarUiterlijk);
        Assert.Empty(Herzieningsbrief.Passend(herziening));
    }

    [Fact]
    public void Zolang_er_een_vraag_open_staat_is_er_geen_brief()
    {
        var herziening = new MaatregelAdviseur().Herzie(Herzieningsvoorbeeld.Inkeer with { Inkeer = null });

        Assert.Empty(Herzieningsbrief.Passend(herziening));
        Assert.All(Herzieningsbrief.Namen, naam => Assert.Null(Herzieningsbrief.Schrijf(naam, herziening)));
    }

    private static string Schrijf(string naam, Herzieningsverzoek verzoek) => Herzieningsbrief.Schrijf(naam, new MaatregelAdviseur().Herzie(verzoek))!.Tekst;
}
