using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

[Trait("soort", "juridisch")]
public sealed class VoorbeeldzakenTests
{
    public static TheoryData<string> Zaken { get; } = [.. Voorbeeldzaken.Alle.Keys];

    [Theory]
    [MemberData(nameof(Zaken))]
    public void De_motivering_en_de_brieven_lezen_als_een_verslag(string zaak)
    {
        var advies = Voorbeeldzaken.Advies(zaak);
        (string Kop, string? Tekst)[] delen =
        [
            ("VERSLAG", AdviesVerslag.Tekst(advies.Casus, advies)),
            ("KORT", advies.Teksten.Kort),
            ("VOORNEMEN", advies.Teksten.Voornemen),
            ("BESCHIKKING", advies.Teksten.Beschikking),
            ("INKEER", advies.Teksten.Inkeer),
        ];
        Snapshot.Match(
            string.Join("\n\n", delen.Where(d => d.Tekst is not null).Select(d => $"=== {d.Kop}\n{d.Tekst}")),
            SnapshotNameExtension.Create(zaak));
    }

    [Fact]
    public void De_rapportage_noemt_feiten_recht_oordeel_en_bedragen() => Snapshot.Match(Voorbeeldzaken.Advies("08-dringende-redenen").Teksten.Rapportage);

    [Fact]
    public void Een_maatregel_op_nihil_is_iets_anders_dan_geen_maatregel()
    {
        var nihil = Voorbeeldzaken.Advies("09-nihil").Teksten;
        var geen = Voorbeeldzaken.Advies("07-oproep-niet-aannemelijk").Teksten;
        Assert.Contains("Wij stellen de maatregel op nihil.", nihil.Beschikking, StringComparison.Ordinal);
        Assert.Contains("Dat is iets anders dan geen maatregel.", nihil.Rapportage, StringComparison.Ordinal);
        Assert.Null(nihil.GeenMaatregel);
        Assert.Contains("U krijgt van ons geen maatregel.", geen.GeenMaatregel, StringComparison.Ordinal);
        Assert.DoesNotContain("nihil", geen.GeenMaatregel, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Zaken))]
    public void Elke_tekst_verschijnt_alleen_bij_de_uitkomst_waar_die_past(string zaak)
    {
        var advies = Voorbeeldzaken.Advies(zaak);
        var teksten = advies.Teksten;
        Assert.Equal(advies.Uitkomst == Uitkomst.GeenMaatregel, teksten.GeenMaatregel is not null);
        Assert.Equal(advies.Uitkomst == Uitkomst.Waarschuwing, teksten.Waarschuwing is not null);
        Assert.Equal(zaak == "11-nog-niet-gehoord", teksten.Voornemen is not null);
        Assert.Equal(zaak is "01-eerste-no-show" or "04-herhaling" or "08-dringende-redenen" or "10-gespreid", teksten.Inkeer is not null);
        Assert.All([teksten.Kort, teksten.Rapportage, teksten.Beschikking], Assert.NotEmpty);
    }
}
