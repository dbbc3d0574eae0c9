using Maatregel.Rules.Publicaties.Tests.Hulp;

namespace Maatregel.Rules.Publicaties.Tests.Voorstellen;

/// <summary>A regulation about something else is refused with what it is; one about measures is not.</summary>
public sealed class OnderwerpTests
{
    public static TheoryData<string> Teksten => [.. Proefteksten.Namen];

    [Theory]
    [InlineData("CVDR100394_2", "Dit is “Beleidsregels verkeersveiligheid en parkeren” van Kampen (CVDR100394).")]
    [InlineData("CVDR112779_1", "Dit is “Lijst van binnengemeentelijke afnemers")]
    [InlineData("CVDR680781_1", "Dit is “Beleidsregel Wet Bibob")]
    public void Een_regeling_over_iets_anders(string naam, string begin)
    {
        var fout = Assert.Single(ConceptReader.Lees(Bestand.Bytes(naam + ".xml")).Fouten);

        Assert.Equal("ander-onderwerp", fout.Code);
        Assert.StartsWith(begin, fout.Reden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verordening individuele inkomenstoeslag Participatiewet", "De toeslag is 40% van de bijstandsnorm voor wie een maand een laag inkomen heeft.")]
    [InlineData("Toeslagen- en verlagingenverordening Wet werk en bijstand", "De verlaging bedraagt 10% van de gehuwdennorm.")]
    [InlineData("Verordening tegenprestatie Participatiewet", "Wie de tegenprestatie niet verricht, kan een verlaging krijgen volgens de Afstemmingsverordening.")]
    [InlineData("Verordening maatregelen luchtkwaliteit", "De maatregel geldt gedurende een maand.")]
    public void Een_regeling_die_erop_lijkt(string titel, string tekst) => Assert.Equal("ander-onderwerp", Assert.Single(Lees(titel, tekst).Fouten).Code);

    [Fact]
    public void Een_regeling_zonder_tekst() => Assert.Equal("geen-tekst", Assert.Single(Lees("Afstemmingsverordening Participatiewet", "").Fouten).Code);

    [Fact]
    public void Een_verordening_over_meer_onderwerpen_met_een_tarief_erin() => Assert.Empty(
        Lees("Verzamelverordening sociaal domein", "Bij een gedraging van de eerste categorie wordt de bijstand verlaagd met 10% gedurende één maand.").Fouten);

    [Theory]
    [MemberData(nameof(Teksten))]
    public void De_proefteksten(string naam) => Assert.Empty(ConceptReader.Lees(Publicatieschrijver.Cvdr(Proeftekst.Lees(naam + ".txt"))).Fouten);

    private static Leesresultaat<Concept> Lees(string titel, string tekst) => ConceptReader.Lees(
        $"<cvdr><meta><owmskern><title>{titel}</title></owmskern></meta><body><regeling><regeling-tekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>{tekst}</al></artikel></regeling-tekst></regeling></body></cvdr>");
}
