using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Twelve cases that together show every outcome and every text.</summary>
internal static class Voorbeeldzaken
{
    private static readonly NoShow NoShow = Contractzaak.Basis.Gedragingen[0].NoShow!;

    private static readonly EerdereMaatregel Eerdere = new()
    {
        Id = "e1",
        Regel = new RegelId("pw-18-5"),
        Bekendgemaakt = new LocalDate(2023, 9, 21),
        Percentage = 100,
        Maanden = 1,
        Status = MaatregelStatus.Geldig,
    };

    private static readonly VerordeningBibliotheek MetWaarschuwing = new(VerordeningBibliotheek.Ingebouwd.Alle.Select(v => v with
    {
        Waarschuwing = v.Geldt("GM1916", new LocalDate(2024, 5, 13))
            ? new Bepaling<Waarschuwingsregeling>
            {
                Status = Bepalingstatus.Bekend,
                Artikel = "11",
                Vindplaats = "proef",
                Inhoud = new Waarschuwingsregeling { Categorieen = [2], Verplicht = true },
            }
            : v.Waarschuwing,
    }));

    public static IReadOnlyDictionary<string, (Casus Casus, VerordeningBibliotheek Bibliotheek)> Alle { get; } =
        new Dictionary<string, (Casus, VerordeningBibliotheek)>
        {
            ["01-eerste-no-show"] = Met(Contractzaak.Basis),
            ["02-onderzoek-participatievoorziening"] = Met(Doel(NoShowDoel.OnderzoekParticipatievoorziening)),
            ["03-twee-grondslagen"] = Met(Doel(NoShowDoel.OnderzoekMogelijkheden)),
            ["04-herhaling"] = Met(Contractzaak.Basis with { EerdereMaatregelen = [Eerdere] }),
            ["05-ioaw"] = Met(Ioaw()),
            ["06-inlichtingenplicht"] = Met(Contractzaak.Met(g => g with { NoShow = null, Verplichting = Verplichting.Zoek("pw-17-1-inlichtingen") })),
            ["07-oproep-niet-aannemelijk"] = Met(Contractzaak.Met(g => g with { NoShow = NoShow with { Oproepen = [NoShow.Oproepen[0], NoShow.Oproepen[1] with { Aannemelijk = Antwoord.Nee }] } })),
            ["08-dringende-redenen"] = Met(Afgestemd(new Verlaging(50, 2)) with { EerdereMaatregelen = [Eerdere] }),
            ["09-nihil"] = Met(Afgestemd(new Verlaging(0, 1))),
            ["10-gespreid"] = Met(Gespreid()),
            ["11-nog-niet-gehoord"] = Met(Contractzaak.Basis with { Hoor = new Hoor { Status = HoorStatus.NietUitgenodigd } }),
            ["12-waarschuwing"] = (Doel(NoShowDoel.OnderzoekParticipatievoorziening), MetWaarschuwing),
        };

    public static Advies Advies(string zaak) => new MaatregelAdviseur(Alle[zaak].Bibliotheek).Adviseer(Alle[zaak].Casus);

    private static (Casus Casus, VerordeningBibliotheek Bibliotheek) Met(Casus casus) => (casus, VerordeningBibliotheek.Ingebouwd);

    private static Casus Doel(NoShowDoel doel) =>
        Contractzaak.Met(g => g with { NoShow = NoShow with { Doel = doel }, Oordeel = g.Oordeel! with { Grondslag = null } });

    private static Casus Afgestemd(Verlaging afstemming) => Contractzaak.Basis with
    {
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Dreigende huisuitzetting.", Afstemming = afstemming },
    };

    private static Casus Ioaw() => Doel(NoShowDoel.VoorzieningArbeidsinschakeling) with
    {
        Regeling = Regeling.Ioaw,
        Uitkering = new Uitkering { NormPerMaand = 1733.22m, LaatstUitbetaaldeMaand = new YearMonth(2024, 6) },
    };

    private static Casus Gespreid() => Contractzaak.Met(g => g with
    {
        NoShow = null,
        Verplichting = Verplichting.Zoek("pw-18-4-a"),
        VerliesVanWerk = Antwoord.Nee,
        Oordeel = g.Oordeel! with { Grondslag = null },
    }) with
    {
        Verrekening = Verrekening.Gespreid,
        Uitkering = new Uitkering { NormPerMaand = 1369.06m, LaatstUitbetaaldeMaand = new YearMonth(2024, 6) },
    };
}
