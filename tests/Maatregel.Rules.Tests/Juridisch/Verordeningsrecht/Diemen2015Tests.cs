using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Zaken in Diemen: drie categorieën, twee gedragingen die aan de persoon zijn gebonden en ruimte van 5 tot en met 100%.</summary>
[Trait("soort", "juridisch")]
public sealed class Diemen2015Tests
{
    private static readonly Zaak Onderzoek = Zaak.EenSchendingVan("pw-9-1-b-participatievoorziening").MetOordeel(o => o with { WilOndubbelzinnigNiet = Antwoord.Nee });
    private static readonly Zaak Jong = Onderzoek.MetPersoon(p => p with { JongerDan27 = Antwoord.Ja });
    private static readonly Zaak WerkZoeken = Zaak.EenSchendingVan("pw-9-1-a-verkrijgen");
    private static readonly Zaak Tegenprestatie = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie");

    private static readonly Verordeningsproef Diemen = new("GM0384", Proefdocument.Bibliotheek, new Dictionary<string, Zaak>
    {
        ["Te laat geregistreerd bij het UWV"] = Zaak.EenSchendingVan("pw-9-1-a-registratie"),
        ["Niet meegewerkt aan het plan van aanpak"] = Zaak.EenSchendingVan("pw-9-1-b-plan-van-aanpak"),
        ["Jonger dan 27 en kort na de melding niet meegewerkt aan onderzoek"] = Jong.Gemeld("2024-05-01").MetGrondslag("vo-7-2-b"),
        ["Jonger dan 27 en een jaar na de melding niet meegewerkt aan onderzoek"] = Jong.Gemeld("2023-05-01"),
        ["Jonger dan 27, dag van de melding niet opgegeven"] = Jong,
        ["Ouder en niet meegewerkt aan onderzoek"] = Onderzoek.MetPersoon(p => p with { JongerDan27 = Antwoord.Nee }),
        ["Leeftijd niet opgegeven bij onderzoek"] = Onderzoek,
        ["Alleenstaande ouder zoekt geen werk"] = WerkZoeken.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Ja }),
        ["Alleenstaande ouder zoekt geen werk in deeltijd"] = WerkZoeken.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Ja }).MetGrondslag("vo-7-2-c"),
        ["Geen alleenstaande ouder en zoekt geen werk"] = WerkZoeken.MetPersoon(p => p with { AlleenstaandeOuder = Antwoord.Nee }),
        ["Opnieuw geen tegenprestatie"] = Tegenprestatie.MetEerdereMaatregel("vo-9-1", "2024-01-15", categorie: 2),
        ["Geen tegenprestatie, het college kiest 5%"] = Tegenprestatie.MetOordeel(o => o with { Percentage = 5 }),
        ["Geen tegenprestatie, het college kiest 4%"] = Tegenprestatie.MetOordeel(o => o with { Percentage = 4 }),
        ["Een no-show bij een aangeboden voorziening"] = Zaak.EenNoShow(),
    });

    [Theory]
    [InlineData("Te laat geregistreerd bij het UWV", "maatregel: vo-7-1 vo-9-1 5% × 1")]
    [InlineData("Niet meegewerkt aan het plan van aanpak", "maatregel: vo-7-2-a vo-9-1 30% × 1")]
    [InlineData("Jonger dan 27 en kort na de melding niet meegewerkt aan onderzoek", "maatregel: vo-7-2-b vo-9-1 30% × 1")]
    [InlineData("Jonger dan 27 en een jaar na de melding niet meegewerkt aan onderzoek", "nog-niet: vraag verordening-onbekend, grondslag-kiezen, duur-onbekend")]
    [InlineData("Jonger dan 27, dag van de melding niet opgegeven", "nog-niet: vraag voorwaarde-persoon, verordening-onbekend, grondslag-kiezen, duur-onbekend")]
    [InlineData("Ouder en niet meegewerkt aan onderzoek", "nog-niet: vraag verordening-onbekend, grondslag-kiezen, duur-onbekend")]
    [InlineData("Leeftijd niet opgegeven bij onderzoek", "nog-niet: vraag voorwaarde-persoon, verordening-onbekend, grondslag-kiezen, duur-onbekend")]
    [InlineData("Alleenstaande ouder zoekt geen werk", "nog-niet: vraag grondslag-kiezen")]
    [InlineData("Alleenstaande ouder zoekt geen werk in deeltijd", "maatregel: vo-7-2-c vo-9-1 30% × 1")]
    [InlineData("Geen alleenstaande ouder en zoekt geen werk", "maatregel: vo-7-3 vo-9-1 100% × 1")]
    [InlineData("Opnieuw geen tegenprestatie", "nog-niet: vraag recidive-onbekend")]
    [InlineData("Geen tegenprestatie, het college kiest 5%", "maatregel: vo-7-2-d vo-9-1 5% × 1")]
    [InlineData("Geen tegenprestatie, het college kiest 4%", "nog-niet: vraag percentage-kiezen")]
    [InlineData("Een no-show bij een aangeboden voorziening", "nog-niet: vraag duur-onbekend")]
    public void De_uitkomst(string geval, string uitkomst) => Assert.Equal(uitkomst, Diemen.Kern(Diemen[geval]));

    [Fact]
    public void Het_verslag() => Snapshot.Match(Diemen.Verslag("Diemen 2015 (proefdocument): zaken van 13 mei 2024, norm € 1.308,45"));
}
