using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Every reference to the law is well formed and in the lists below: a new one is added here by hand, so that somebody looks it up.</summary>
[Trait("soort", "juridisch")]
public sealed partial class BronvermeldingTests
{
    private static readonly IReadOnlyList<Bron> Bronnen =
    [
        .. Regelregister.Wet.SelectMany(r => r.Uitspraken.Prepend(r.Bron)),
        .. VerordeningBibliotheek.Ingebouwd.Alle.SelectMany(Regelregister.Van).SelectMany(r => r.Uitspraken.Prepend(r.Bron)),
        .. Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).SelectMany(VanAdvies),
    ];

    private static readonly string[] Uitspraken =
    [
        "ECLI:NL:CRVB:2011:BU9183",
        "ECLI:NL:CRVB:2012:BW3807",
        "ECLI:NL:CRVB:2015:343",
        "ECLI:NL:CRVB:2016:2441",
        "ECLI:NL:CRVB:2017:3563",
        "ECLI:NL:CRVB:2018:1832",
        "ECLI:NL:CRVB:2018:2902",
        "ECLI:NL:CRVB:2018:4308",
        "ECLI:NL:CRVB:2019:1908",
        "ECLI:NL:CRVB:2019:2663",
        "ECLI:NL:CRVB:2020:1687",
        "ECLI:NL:CRVB:2020:2767",
        "ECLI:NL:CRVB:2020:2799",
        "ECLI:NL:CRVB:2020:2818",
        "ECLI:NL:CRVB:2020:3345",
        "ECLI:NL:CRVB:2021:2148",
        "ECLI:NL:CRVB:2021:400",
        "ECLI:NL:CRVB:2023:1320",
        "ECLI:NL:CRVB:2023:1343",
        "ECLI:NL:RBAMS:2017:5710",
        "ECLI:NL:RBARN:2010:BL6619",
        "ECLI:NL:RBDHA:2022:2113",
        "ECLI:NL:RBGEL:2025:3809",
        "ECLI:NL:RBMNE:2020:4678",
        "ECLI:NL:RBNHO:2019:220",
        "ECLI:NL:RBOVE:2017:2717",
        "ECLI:NL:RBZWB:2018:6898",
        "ECLI:NL:RBZWB:2024:2616",
    ];

    private static readonly Dictionary<string, string> Wetten = new()
    {
        ["BWBR0015703"] = "Participatiewet",
        ["BWBR0004044"] = "IOAW",
        ["BWBR0004163"] = "IOAZ",
        ["BWBR0005537"] = "Algemene wet bestuursrecht",
        ["BWBR0002448"] = "Algemene termijnenwet",
    };

    private static readonly string[] Artikelen =
    [
        "pw 8", "pw 9", "pw 9a", "pw 13", "pw 17", "pw 18", "pw 18a", "pw 18b", "pw 38", "pw 44", "pw 54", "pw 55",
        "ioaw 20", "ioaw 37", "ioaw 37a", "ioaw 38",
        "ioaw 13", "ioaw 17", "ioaz 13", "ioaz 17", "ioaz 20", "ioaz 37", "ioaz 37a", "ioaz 38",
        "awb 3:2", "awb 3:4", "awb 3:41", "awb 3:46", "awb 4:8", "awb 4:9", "awb 4:11", "awb 5:4", "awb 6:7", "awb 6:8",
        "atw 1", "atw 3",
    ];

    [Fact]
    public void Elke_uitspraak_is_goed_geschreven_en_bekend() => Assert.All(
        Bronnen.OfType<Uitspraak>(),
        uitspraak =>
        {
            Assert.Matches(Ecli(), uitspraak.Ecli);
            Assert.Contains(uitspraak.Ecli, Uitspraken);
        });

    [Fact]
    public void Elke_uitspraak_in_de_regels_is_bekend() => Assert.Empty(InDeCode().Except(Uitspraken));

    [Fact]
    public void Elke_wet_heeft_haar_eigen_nummer() =>
        Assert.Equal(Wetten.OrderBy(w => w.Key), Wet.Alle.Select(w => KeyValuePair.Create(w.BwbId, w.Naam)).OrderBy(w => w.Key));

    [Fact]
    public void Elk_artikel_is_goed_geschreven_en_bekend() => Assert.All(
        Bronnen.OfType<Wetsbepaling>(),
        bepaling =>
        {
            Assert.Matches(Jci(), bepaling.Jci);
            Assert.Equal("https://wetten.overheid.nl/" + bepaling.Jci, bepaling.Url);
            Assert.Contains(bepaling.Wet.Code + " " + bepaling.Artikelnummer, Artikelen);
        });

    [Fact]
    public void Geen_bekende_uitspraak_blijft_ongebruikt() => Assert.Empty(Uitspraken.Except(InDeCode()));

    [Fact]
    public void Elke_bepaling_van_een_verordening_is_goed_geschreven() => Assert.All(
        Bronnen.OfType<Verordeningsbepaling>(),
        bepaling => Assert.Matches(@"^(artikel \d+[a-z]?(, [a-z]+ lid)?(, onderdeel [a-z])?, |de bepaling over [a-z ]+, )?\S.*\d{4}$", bepaling.Aanhaling));

    [Fact]
    public void Elke_bepaling_in_een_advies_is_gedateerd() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies).SelectMany(a => a.Motivering).Select(o => o.Bron).OfType<Wetsbepaling>(),
        bepaling => Assert.NotNull(bepaling.GeldendOp));

    private static IEnumerable<string> InDeCode() =>
        Directory.EnumerateFiles(Bronmap.Bibliotheek, "*.cs", SearchOption.AllDirectories)
            .SelectMany(pad => EcliInTekst().Matches(Bronmap.Lees(pad)).Select(m => m.Value))
            .Distinct();

    private static IEnumerable<Bron> VanAdvies(Advies advies) =>
    [
        .. advies.Motivering.SelectMany(o => o.AndereBronnen.Prepend(o.Bron)),
        .. advies.OpenVragen.SelectMany(v => v.Bronnen),
        .. advies.Vervolgstappen.SelectMany(s => s.Bronnen),
        .. advies.Aannames.SelectMany(a => a.Bronnen),
        .. advies.Wegingspunten.SelectMany(w => w.Bronnen),
        .. advies.Route?.Bronnen ?? [],
        .. advies.Termijnen?.Bronnen ?? [],
    ];

    [GeneratedRegex(@"^ECLI:NL:(CRVB|RB[A-Z]{2,3}):\d{4}:[A-Z]{0,2}\d+$")]
    private static partial Regex Ecli();

    [GeneratedRegex(@"ECLI:NL:[A-Z]+:\d{4}:[A-Z0-9]+")]
    private static partial Regex EcliInTekst();

    [GeneratedRegex(@"^jci1\.3:c:BWBR\d{7}&artikel=\d+[a-z]?(:\d+[a-z]?)?(&lid=\d+)?(&o=[a-z])?(&z=(\d{4}-\d{2}-\d{2})&g=\5)?$")]
    private static partial Regex Jci();
}
