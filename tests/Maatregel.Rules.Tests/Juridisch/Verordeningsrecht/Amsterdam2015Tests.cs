using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Zaken in Amsterdam: een eigen ladder, misdraging naar soort, een duur naar langere afhankelijkheid en een hoogste percentage.</summary>
[Trait("soort", "juridisch")]
public sealed class Amsterdam2015Tests
{
    private static readonly Zaak Misdraging = Zaak.EenSchendingVan("pw-9-6-misdraging");
    private static readonly Zaak Besef = Zaak.EenSchendingVan("pw-18-2-tekortschietend-besef");
    private static readonly Zaak Verkwisting = Besef.MetGedraging(g => g with { Besefsgeval = "verkwisting" });
    private static readonly Zaak Voorliggend = Besef.MetGedraging(g => g with { Besefsgeval = "voorliggende-voorziening" });

    private static readonly Verordeningsproef Amsterdam = new("GM0363", Proefdocument.Bibliotheek, new Dictionary<string, Zaak>
    {
        ["Te laat geregistreerd als werkzoekende"] = Zaak.EenSchendingVan("pw-9-1-a-registratie"),
        ["Onvoldoende naar werk gezocht"] = Zaak.EenSchendingVan("pw-9-1-a-verkrijgen"),
        ["Geen tegenprestatie"] = Zaak.EenSchendingVan("pw-9-1-c-tegenprestatie"),
        ["Werk niet aanvaard, eerste keer"] = Zaak.EenSchendingVan("pw-18-4-a"),
        ["Werk niet aanvaard, herhaling"] = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel("pw-18-5", "2024-01-15"),
        ["Werk niet aanvaard, tweede herhaling"] = Zaak.EenSchendingVan("pw-18-4-a").MetEerdereMaatregel("pw-18-6", "2024-01-15"),
        ["Fysiek geweld"] = Misdraging.MetGedraging(g => g with { Misdraging = Misdragingssoort.FysiekGeweld }),
        ["Bedreiging"] = Misdraging.MetGedraging(g => g with { Misdraging = Misdragingssoort.Bedreiging }),
        ["Fysiek geweld, binnen een jaar na een bedreiging"] = Misdraging.MetGedraging(g => g with { Misdraging = Misdragingssoort.FysiekGeweld }).MetEerdereMaatregel("vo-10-2", "2023-09-21"),
        ["Een misdraging waarvan de soort niet is opgegeven"] = Misdraging,
        ["Verkwisting: dertig maanden eerder op bijstand"] = Verkwisting.MetGedraging(g => g with { MaandenLangereAfhankelijkheid = 30 }),
        ["Voorliggende voorziening niet aangevraagd"] = Voorliggend,
        ["Voorliggende voorziening niet aangevraagd, het college kiest 60%"] = Voorliggend.MetOordeel(o => o with { Percentage = 60, PercentageMotivering = "De voorziening dekte een deel." }),
    });

    [Theory]
    [InlineData("Te laat geregistreerd als werkzoekende", "maatregel: vo-6-1 vo-6 5% × 1")]
    [InlineData("Onvoldoende naar werk gezocht", "maatregel: vo-6-2 vo-6 10% × 1")]
    [InlineData("Geen tegenprestatie", "maatregel: vo-6-3 vo-6 50% × 1")]
    [InlineData("Werk niet aanvaard, eerste keer", "maatregel: pw-18-4-a pw-18-5 100% × 1")]
    [InlineData("Werk niet aanvaard, herhaling", "maatregel: pw-18-4-a pw-18-6 100% × 2")]
    [InlineData("Werk niet aanvaard, tweede herhaling", "maatregel: pw-18-4-a pw-18-7 100% × 3")]
    [InlineData("Fysiek geweld", "maatregel: vo-10-1 vo-10-1 100% × 1")]
    [InlineData("Bedreiging", "maatregel: vo-10-2 vo-10-2 70% × 1")]
    [InlineData("Fysiek geweld, binnen een jaar na een bedreiging", "maatregel: vo-10-1 vo-10-3 100% × 2")]
    [InlineData("Een misdraging waarvan de soort niet is opgegeven", "nog-niet: vraag soort-misdraging")]
    [InlineData("Verkwisting: dertig maanden eerder op bijstand", "maatregel: vo-9 vo-9 20% × 24")]
    [InlineData("Voorliggende voorziening niet aangevraagd", "nog-niet: vraag percentage-kiezen")]
    [InlineData("Voorliggende voorziening niet aangevraagd, het college kiest 60%", "maatregel: vo-9 vo-9 60% × 1")]
    public void De_uitkomst(string geval, string uitkomst) => Assert.Equal(uitkomst, Amsterdam.Kern(Amsterdam[geval]));

    [Theory]
    [InlineData(Misdragingssoort.FysiekGeweld, "maatregel: vo-10-1 vo-10-1 100% × 1")]
    [InlineData(Misdragingssoort.Zaaksbeschadiging, "maatregel: vo-10-2 vo-10-2 70% × 1")]
    [InlineData(Misdragingssoort.Bedreiging, "maatregel: vo-10-2 vo-10-2 70% × 1")]
    [InlineData(Misdragingssoort.VerbaalGeweld, "nog-niet: vraag verordening-onbekend")]
    public void Een_misdraging_wordt_naar_soort_gewogen(Misdragingssoort soort, string uitkomst) =>
        Assert.Equal(uitkomst, Amsterdam.Kern(Misdraging.MetGedraging(g => g with { Misdraging = soort })));

    [Theory]
    [InlineData(1, "maatregel: vo-9 vo-9 20% × 1")]
    [InlineData(24, "maatregel: vo-9 vo-9 20% × 24")]
    [InlineData(25, "maatregel: vo-9 vo-9 20% × 24")]
    [InlineData(null, "nog-niet: vraag maanden-langere-afhankelijkheid")]
    public void Verkwisting_duurt_zo_lang_als_de_langere_afhankelijkheid_en_hoogstens_24_maanden(int? maanden, string uitkomst) =>
        Assert.Equal(uitkomst, Amsterdam.Kern(Verkwisting.MetGedraging(g => g with { MaandenLangereAfhankelijkheid = maanden })));

    [Fact]
    public void Het_verslag() => Snapshot.Match(Amsterdam.Verslag("Amsterdam 2015 (proefdocument): zaken van 13 mei 2024, norm € 1.308,45"));
}
