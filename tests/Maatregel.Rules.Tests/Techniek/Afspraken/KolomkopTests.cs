using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class KolomkopTests
{
    private static readonly string[] Kort = ["onderdeel", "afspraak-op", "oproepsoort", "verschenen", "vooraf-afgemeld"];

    [Fact]
    public void Het_sjabloon_is_zelf_een_goede_kop() => Assert.Empty(new Kolomkop(1, Kolomkop.Kolommen).Fouten);

    [Fact]
    public void Elke_kolom_van_het_sjabloon_komt_in_het_eigen_veld()
    {
        // Each field gets the name of its column: a column that is dropped or swapped shows in the faults.
        var rij = new Kolomkop(1, Kolomkop.Kolommen).Lees(2, Kolomkop.Kolommen);

        Assert.Equal(
            Kolomkop.Kolommen.Except(["persoonssleutel", "consulentgroep"]),
            rij.Fouten.Select(f => f.Kolom));
        Assert.Equal("P-1", Met("persoonssleutel", "P-1").Persoonssleutel);
        Assert.Equal("noord", Met("consulentgroep", "noord").Consulentgroep);
        Assert.Equal(Antwoord.Ja, Met("introductie", "ja").Introductie);
        Assert.Equal(Antwoord.Ja, Met("eerste-na-lange-tijd", "ja").EersteNaLangeTijd);
        Assert.Equal(Antwoord.Ja, Met("oproep-aannemelijk", "ja").OproepAannemelijk);
        Assert.Equal(Antwoord.Nee, Met("afmelding-doorgegeven", "nee").AfmeldingDoorgegeven);
        Assert.Equal(Antwoord.Ja, Met("herhaling-verstuurd", "ja").HerhalingVerstuurd);
        Assert.Equal(Antwoord.Ja, Met("maatregel-opgelegd", "ja").MaatregelOpgelegd);
        Assert.Equal(Antwoord.Ja, Met("geldige-reden", "ja").GeldigeReden);
        Assert.Equal(Antwoord.Ja, Met("jonger-dan-27", "ja").JongerDan27);
        Assert.Equal(Antwoord.Ja, Met("samen-gepland", "ja").SamenGepland);
        Assert.Equal(Antwoord.Nee, Met("herinnering-gestuurd", "nee").HerinneringGestuurd);
        Assert.Equal(Antwoord.Ja, Met("teruggebeld", "ja").Teruggebeld);
        Assert.Equal(Antwoord.Ja, Met("anders-afgesproken", "ja").AndersAfgesproken);
        Assert.Equal(Antwoord.Ja, Met("gewaarschuwd", "ja").Gewaarschuwd);
        Assert.Equal(Antwoord.Ja, Met("gesprek-gevoerd", "ja").GesprekGevoerd);
        Assert.Equal(new(2024, 5, 1), Met("gepland-op", "1-5-2024").GeplandOp);
        Assert.Equal(new(2024, 5, 3), Met("oproep-verzonden-op", "3-5-2024").OproepVerzondenOp);
    }

    [Fact]
    public void Van_zeer_veel_foute_kolommen_zijn_de_eerste_genoemd_en_de_rest_geteld()
    {
        var fouten = new Kolomkop(1, [.. Kort, .. Enumerable.Repeat("x", 20_000)]).Fouten;

        Assert.Equal(51, fouten.Count);
        Assert.Equal("Nog 19950 andere kolommen kloppen niet.", fouten[^1].Reden);
    }

    [Fact]
    public void De_volgorde_en_de_schrijfwijze_van_de_kolommen_zijn_vrij()
    {
        var rij = new Kolomkop(1, ["Vooraf afgemeld", "VERSCHENEN", " oproepsoort ", "afspraak_op", "onderdeel"])
            .Lees(2, ["nee", "ja", "herhaling", "2024-05-13", "traject"]);

        Assert.Equal(Opkomst.Ja, rij.Afspraak!.Verschenen);
        Assert.Equal(NoShowOnderdeel.Traject, rij.Afspraak.Onderdeel);
    }

    [Theory]
    [InlineData("BSN")]
    [InlineData("Burgerservicenummer")]
    [InlineData("sofi-nummer")]
    [InlineData("bsn_client")]
    public void Een_kolom_voor_het_burgerservicenummer_wordt_geweigerd(string naam) =>
        Assert.Equal(
            [new(1, null, "Kolom 6 lijkt een burgerservicenummer te bevatten. Haal haar weg: het overzicht heeft dat nummer niet nodig.")],
            new Kolomkop(1, [.. Kort, naam]).Fouten);

    [Fact]
    public void Onbekende_dubbele_en_ontbrekende_kolommen_worden_tegelijk_gemeld()
    {
        var fouten = new Kolomkop(1, ["naam", "onderdeel", "Onderdeel", null, .. Kort[2..]]).Fouten;

        var onbekend = "is niet bekend. Kies uit: " + string.Join(", ", Kolomkop.Kolommen) + ".";
        Assert.Equal(
            [
                new(1, null, "Kolom 1 " + onbekend),
                new(1, null, "Kolom 3 staat er al eerder."),
                new(1, null, "Kolom 4 " + onbekend),
                new(1, "afspraak-op", "Deze kolom ontbreekt."),
            ],
            fouten);
    }

    [Fact]
    public void Een_kop_met_fouten_leest_geen_rij() =>
        Assert.Equal(
            "De kop heeft fouten: er is geen rij te lezen.",
            Assert.Throws<InvalidOperationException>(() => new Kolomkop(1, []).Lees(2, [])).Message);

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Een_rij_met_te_weinig_of_te_veel_velden_is_een_foute_rij(int velden) =>
        Assert.Equal(
            [new(9, null, $"Het aantal velden van de rij is {velden}; de kop heeft er 5.")],
            new Kolomkop(1, Kort).Lees(9, new string?[velden]).Fouten);

    private static Maatregel.Rules.Afspraken.Afspraak Met(string kolom, string waarde) =>
        new Kolomkop(1, [.. Kort, kolom]).Lees(2, ["traject", "2024-05-13", "herhaling", "nee", "nee", waarde]).Afspraak!;
}
