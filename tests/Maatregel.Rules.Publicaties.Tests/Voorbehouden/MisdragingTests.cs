using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorbehouden;

/// <summary>A tariff for a kind of misconduct that is not recognised is no tariff for all kinds.</summary>
public sealed class MisdragingTests
{
    [Theory]
    [InlineData("bij geweld")]
    [InlineData("bij een wapen")]
    [InlineData("bij stalking van een medewerker")]
    [InlineData("bij seksuele agressie")]
    [InlineData("in alle andere gevallen")]
    [InlineData("bij geweld zonder bedreiging")]
    [InlineData("bij een andere misdraging dan fysiek geweld")]
    public void Een_soort_die_niet_is_herkend(string soort) => Assert.Equal("gedragingen/13-a/verbaal-geweld, gedragingen/13-b/zaaksbeschadiging", Proeflezing.Van($"""
        ## Artikel 13 Zeer ernstige misdragingen
        De verlaging wegens zeer ernstige misdragingen bedraagt:
        a. 30% van de norm gedurende een maand bij verbaal geweld;
        b. 50% van de norm gedurende een maand bij vernieling;
        c. 100% van de norm gedurende twee maanden {soort}.
        """).Gedragingen);

    [Theory]
    [InlineData("Bij een misdraging tegen een ambtenaar", "Bij een misdraging tegen een beveiliger")]
    [InlineData("Bij lichte misdragingen", "Bij ernstige misdragingen")]
    public void Twee_tarieven_zonder_soort(string een, string ander) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 5 Misdragingen
        (1) {een} bedraagt de verlaging 60% gedurende een maand.
        (2) {ander} bedraagt de verlaging 40% gedurende een maand.
        """).Gedragingen);

    [Theory]
    [InlineData("Bij geweld bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen met een wapen bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen als gevolg van middelengebruik bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen in de wachtkamer bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen, zoals brandstichting, bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen waarbij geweld is gebruikt, bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("Bij zeer ernstige misdragingen bedraagt de verlaging 100% gedurende een maand, tenzij het om verbaal geweld gaat.")]
    public void Een_enkel_tarief_voor_een_soort(string zin) => Assert.Equal("", Proeflezing.Van($"""
        ## Artikel 13 Zeer ernstige misdragingen
        {zin}
        """).Gedragingen);

    [Theory]
    [InlineData("Bij zeer ernstige misdragingen bedraagt de verlaging 100% gedurende een maand.")]
    [InlineData("De verlaging bedraagt 100% van de norm gedurende een maand.")]
    [InlineData("De verlaging bij zeer ernstige misdragingen als bedoeld in artikel 9, zesde lid, van de Participatiewet bedraagt 100% van de bijstandsnorm gedurende een maand.")]
    [InlineData("Als een belanghebbende zich tegenover het college of zijn medewerkers zeer ernstig misdraagt, bedraagt de verlaging 100% gedurende een maand.")]
    public void Een_tarief_voor_alle_soorten(string zin) => Assert.Equal("100", Proeflezing.Van($"""
        ## Artikel 13 Zeer ernstige misdragingen
        {zin}
        """)["gedragingen/13/pw-9-6-misdraging.tarief.percentage"]);
}
