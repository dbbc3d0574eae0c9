using Maatregel.Rules.Adviezen;
using NodaTime;
using OnzeGemeente;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The program that the README of the package shows: from a case to an advice, and on to the next case.</summary>
[Trait("soort", "techniek")]
public sealed class EersteAdviesTests
{
    private static readonly LocalDate Bekendgemaakt = new(2024, 6, 17);

    [Fact]
    public void What_is_not_told_is_asked()
    {
        var advies = new MaatregelAdviseur().Adviseer(EersteZaak.Verteld());

        Assert.Equal(Uitkomst.NogNiet, advies.Uitkomst);
        Assert.Contains(Vraagcode.Verwijtbaarheid, advies.OpenVragen.Select(v => v.Code));
    }

    [Fact]
    public void Once_all_is_answered_the_advice_stands() =>
        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024.", EersteZaak.Beantwoord().Advies.Samenvatting);

    [Fact]
    public void The_measure_goes_along_in_the_next_case()
    {
        var (casus, advies) = EersteZaak.Beantwoord();

        Assert.Equal("pw-18-6", Assert.Single(Daarna.Herhaal(casus, advies, Bekendgemaakt).Maatregelen).Regel.Waarde);
    }

    [Fact]
    public void And_in_a_request_to_look_again()
    {
        var (casus, advies) = EersteZaak.Beantwoord();
        var herziening = Daarna.Herzie(casus, advies, Bekendgemaakt);

        Assert.Equal(Herzieningsuitkomst.Herzien, herziening.Uitkomst);
        Assert.Equal(654.22m, herziening.Verschil);
    }

    [Fact]
    public void Of_a_couple_the_facts_of_who_did_not_come_decide() =>
        Assert.Equal(Uitkomst.GeenMaatregel, Echtpaar.Adviseer(EersteZaak.Beantwoord().Casus).Uitkomst);

    [Fact]
    public void A_verordening_of_your_own_is_a_document()
    {
        var advies = EigenVerordening.Adviseer(EersteZaak.Beantwoord().Casus);

        Assert.Equal(Uitkomst.Maatregel, advies.Uitkomst);
        Assert.Equal("onze", advies.Verantwoording.Verordening!.Id);
    }
}
