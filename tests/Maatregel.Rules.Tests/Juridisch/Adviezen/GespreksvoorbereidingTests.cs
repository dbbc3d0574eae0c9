using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>Het blad voor het gesprek waarin de inwoner zijn zienswijze geeft (artikel 4:8 Awb): het vraagt en stelt niets vast.</summary>
[Trait("soort", "juridisch")]
public sealed class GespreksvoorbereidingTests
{
    private static readonly Dictionary<string, Zaak> Zaken = new()
    {
        ["alleen-nog-horen"] = Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd),
        ["verwijt-nog-open"] = Zaak.EenNoShow().MetHoor(HoorStatus.NietUitgenodigd).MetOordeel(o => o with { Verwijtbaarheid = null }).MetHerhaling(o => o with { Verschenen = Opkomst.Onbekend }),
        ["andere-plicht"] = Zaak.EenSchendingVan("pw-18-4-a").MetHoor(HoorStatus.NietUitgenodigd).VanDePartner(),
    };

    public static TheoryData<string> Namen { get; } = [.. Zaken.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Het_blad_zegt_wat_er_open_staat_wat_de_inwoner_hoort_en_wat_op_te_schrijven(string zaak) =>
        Snapshot.Match(Zaken[zaak].Advies.Teksten.Stuk("gespreksvoorbereiding")!.Tekst, SnapshotNameExtension.Create(zaak));

    [Fact]
    public void Is_er_beslist_dan_is_er_niets_voor_te_bereiden() => Assert.Null(Zaak.EenNoShow().Advies.Teksten.Stuk("gespreksvoorbereiding"));
}
