using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Validatie;

/// <summary>An earlier measure that is told twice is refused; one that differs in anything that tells two measures apart is another.</summary>
[Trait("soort", "techniek")]
public sealed class DubbeleMaatregelenTests
{
    private static readonly EerdereMaatregel Maatregel = new()
    {
        Regel = new("vo-10-1-b"),
        Categorie = 2,
        Gedragingsdatum = Zaak.Dag("2024-01-08"),
        Besluitdatum = Zaak.Dag("2024-01-12"),
        Bekendgemaakt = Zaak.Dag("2024-01-15"),
        Grondslag = new("vo-9-2"),
        Status = MaatregelStatus.Geldig,
    };

    public static TheoryData<string, bool> Tweede => new()
    {
        { "gelijk", true },
        { "zonder grondslag", true },
        { "zonder categorie", true },
        { "met de gemeente erbij", true },
        { "met de regeling erbij", true },
        { "van de belanghebbende", true },
        { "andere dag", false },
        { "ander besluit", false },
        { "andere bekendmaking", false },
        { "andere regel", false },
        { "van de partner", false },
        { "andere gemeente", false },
        { "andere regeling", false },
        { "andere grondslag", false },
        { "andere categorie", false },
        { "zonder dagen", false },
        { "zonder besluit", false },
    };

    [Theory]
    [MemberData(nameof(Tweede))]
    public void Twee_keer_dezelfde_maatregel_wordt_geweigerd(string anders, bool dezelfde)
    {
        var tweede = anders switch
        {
            "zonder grondslag" => Maatregel with { Grondslag = null },
            "zonder categorie" => Maatregel with { Categorie = null },
            "met de gemeente erbij" => Maatregel with { Gemeente = Zaak.EenNoShow().Casus.Gemeente },
            "met de regeling erbij" => Maatregel with { Regeling = Regeling.Participatiewet },
            "van de belanghebbende" => Maatregel with { Van = Gezinslid.Belanghebbende },
            "andere dag" => Maatregel with { Gedragingsdatum = Zaak.Dag("2024-01-09") },
            "ander besluit" => Maatregel with { Besluitdatum = Zaak.Dag("2024-01-13") },
            "andere bekendmaking" => Maatregel with { Bekendgemaakt = Zaak.Dag("2024-01-16") },
            "andere regel" => Maatregel with { Regel = new("vo-10-1-a") },
            "van de partner" => Maatregel with { Van = Gezinslid.Partner },
            "andere gemeente" => Maatregel with { Gemeente = "GM0363" },
            "andere regeling" => Maatregel with { Regeling = Regeling.Ioaw },
            "andere grondslag" => Maatregel with { Grondslag = new("vo-9-1") },
            "andere categorie" => Maatregel with { Categorie = 1 },
            "zonder dagen" => Maatregel with { Gedragingsdatum = null },
            "zonder besluit" => Maatregel with { Besluitdatum = null, Bekendgemaakt = null },
            _ => Maatregel,
        };

        foreach (var eerdere in (EerdereMaatregel[][])[[Maatregel, tweede], [tweede, Maatregel]])
        {
            var fouten = CasusValidator.Fouten(Zaak.EenNoShow().Casus with { EerdereMaatregelen = eerdere });
            Assert.Equal(dezelfde, fouten.Any(f => f.Pad == "$.eerdereMaatregelen[1].gedragingsdatum" && f.Code == "niet-samen"));
        }
    }
}
