using Maatregel.Api.Pagina.Tijdlijn;
using Maatregel.Rules;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Api.Tests.Pagina;

/// <summary>What the timeline draws.</summary>
[Trait("soort", "techniek")]
public sealed class TijdlijnTests
{
    /// <summary>How long it counts on a repeat, the host does not work out.</summary>
    [Fact]
    public void Van_een_eerdere_maatregel_of_waarschuwing_staat_er_alleen_de_dag()
    {
        var casus = CasusReader.Lees(File.ReadAllBytes(Bron.Pad("voorbeelden/voorbeeld-01-no-show.json"))).Waarde! with
        {
            EerdereMaatregelen =
            [
                new EerdereMaatregel { Regel = new RegelId("pw-18-5"), Bekendgemaakt = new LocalDate(2020, 1, 6) },
                new EerdereMaatregel { Regel = new RegelId("vo-11"), Bekendgemaakt = new LocalDate(2021, 1, 6), Waarschuwing = true },
            ],
        };

        Assert.Equal(
            ["Eerdere maatregel", "Eerdere waarschuwing"],
            Tijdlijnbouwer.Bouw(new MaatregelAdviseur().Adviseer(casus)).Where(g => g.Van < new LocalDate(2024, 1, 1)).Select(g => g.Tekst));
    }

    [Theory]
    [InlineData(HoorStatus.Gehoord, null, "Gesprek: gehoord")]
    [InlineData(HoorStatus.NietVerschenen, null, "Gesprek: niet gekomen")]
    [InlineData(HoorStatus.Uitgenodigd, null, "Uitgenodigd voor een gesprek")]
    [InlineData(HoorStatus.Achterwege, HoorGrond.AlGehoordGeenNieuweFeiten, "Gesprek: eerder gehoord")]
    [InlineData(HoorStatus.Achterwege, HoorGrond.Spoed, "Niet gehoord")]
    [InlineData(HoorStatus.NietUitgenodigd, null, null)]
    public void Wat_er_op_de_dag_van_het_horen_gebeurde_staat_er_zoals_het_was(HoorStatus status, HoorGrond? grond, string? tekst)
    {
        var casus = CasusReader.Lees(File.ReadAllBytes(Bron.Pad("voorbeelden/voorbeeld-01-no-show.json"))).Waarde! with
        {
            Hoor = new Hoor { Status = status, Grond = grond, Datum = new LocalDate(2024, 5, 20) },
        };

        Assert.Equal(tekst, Tijdlijnbouwer.Bouw(new MaatregelAdviseur().Adviseer(casus)).SingleOrDefault(g => g.Soort == "hoor")?.Tekst);
    }
}
