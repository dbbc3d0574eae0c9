using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

[Trait("soort", "juridisch")]
public sealed class HerinneringPerSms
{
    private static readonly Herinneringsvraag BekendMetToestemming = new()
    {
        Afspraak = Verschenen with { Introductie = Antwoord.Nee, EersteNaLangeTijd = Antwoord.Nee },
        SchriftelijkeToestemming = Antwoord.Ja,
    };

    [Fact]
    public void Wie_bekend_is_en_toestemming_gaf_krijgt_een_herinnering()
    {
        var advies = Herinnering.Beoordeel(BekendMetToestemming);

        Assert.True(advies.Sturen);
        Assert.Equal(["De inwoner is bekend en gaf schriftelijk toestemming."], advies.Redenen.Select(r => r.Tekst));
        Assert.Equal(["werkproces-no-show"], advies.Aannames.Select(a => a.Code));
    }

    [Fact]
    public void Niet_voor_het_poortwachtergesprek() =>
        Nee(
            BekendMetToestemming with { Afspraak = BekendMetToestemming.Afspraak with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek } },
            "Voor het poortwachtergesprek gaat geen herinnering uit: de inwoner hoort op de brief te komen.");

    [Fact]
    public void Of_een_introductie_een_herinnering_krijgt_kiest_de_gemeente_en_beide_meningen_staan_erbij() =>
        Nee(
            Introductie,
            "Kies als gemeente of voor een introductie een herinnering uitgaat. Consulenten willen dat de inwoner op de brief komt, zodat adresfraude aan het licht komt. De leiding vindt opkomst belangrijker, en in 2017 ging er op vrijdag al een sms uit vóór de introductie op maandag.");

    [Theory]
    [InlineData(Antwoord.Ja, true)]
    [InlineData(Antwoord.Nee, false)]
    public void Heeft_de_gemeente_gekozen_dan_geldt_die_keuze(Antwoord keuze, bool sturen) => Assert.Equal(
        sturen,
        Herinnering.Beoordeel(Introductie with { Werkwijze = Introductie.Werkwijze with { HerinneringBijIntroductie = keuze } }).Sturen);

    [Fact]
    public void Niet_voor_een_eerste_afspraak_na_lange_tijd() =>
        Nee(
            BekendMetToestemming with { Afspraak = BekendMetToestemming.Afspraak with { EersteNaLangeTijd = Antwoord.Ja } },
            "Voor een eerste afspraak na lange tijd gaat geen herinnering uit: de inwoner hoort op de brief te komen.");

    [Fact]
    public void Niet_zonder_schriftelijke_toestemming() =>
        Nee(BekendMetToestemming with { SchriftelijkeToestemming = Antwoord.Nee }, "De inwoner gaf geen schriftelijke toestemming.");

    [Fact]
    public void Alles_wat_onbekend_is_staat_in_de_weg_en_wordt_tegelijk_gemeld() =>
        Nee(
            new() { Afspraak = Verschenen },
            "Niet bekend is of de afspraak een introductie is.",
            "Niet bekend is of dit de eerste afspraak na lange tijd is.",
            "Niet bekend is of de inwoner schriftelijk toestemming gaf.");

    [Theory]
    [InlineData(21, true)]
    [InlineData(20, false)]
    public void Een_ingestelde_termijn_bepaalt_wat_lang_is_en_staat_bij_de_aannames(int dagVanMaart, bool sturen)
    {
        // Six weeks after 21 March 2024 is the appointment of 2 May itself: still within.
        var advies = Herinnering.Beoordeel(BekendMetToestemming with
        {
            Afspraak = BekendMetToestemming.Afspraak with { EersteNaLangeTijd = Antwoord.Onbekend },
            VorigeAfspraakOp = new(2024, 3, dagVanMaart),
            LangeTijdInWeken = 6,
        });

        Assert.Equal(sturen, advies.Sturen);
        Assert.Equal(["werkproces-no-show", "lange-tijd"], advies.Aannames.Select(a => a.Code));
        Assert.Equal("De bron zegt niet wat een lange tijd is. De gemeente stelde in, in weken na de vorige afspraak: meer dan 6.", advies.Aannames[1].Tekst.Tekst);
    }

    [Fact]
    public void Een_termijn_van_nul_weken_bestaat_niet() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Herinnering.Beoordeel(BekendMetToestemming with { LangeTijdInWeken = 0 }));

    private static Herinneringsvraag Introductie => BekendMetToestemming with { Afspraak = BekendMetToestemming.Afspraak with { Introductie = Antwoord.Ja } };

    private static void Nee(Herinneringsvraag vraag, params string[] redenen)
    {
        var advies = Herinnering.Beoordeel(vraag);
        Assert.False(advies.Sturen);
        Assert.Equal(redenen, advies.Redenen.Select(r => r.Tekst));
    }
}
