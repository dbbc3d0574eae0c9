using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The code in the README of the package: from a case to an advice, and on to the next case.</summary>
[Trait("soort", "techniek")]
public sealed class EersteAdviesTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    [Fact]
    public void What_is_not_told_is_asked()
    {
        var casus = Verteld();
        var adviseur = new MaatregelAdviseur();
        var advies = adviseur.Adviseer(casus);
        Console.WriteLine(advies.Samenvatting);
        foreach (var vraag in advies.OpenVragen) Console.WriteLine($"{vraag.Code}: {vraag.Vraag}");

        Assert.Equal(Uitkomst.NogNiet, advies.Uitkomst);
        Assert.Contains("verwijtbaarheid", advies.OpenVragen.Select(v => v.Code));
    }

    [Fact]
    public void Once_all_is_answered_the_advice_stands()
    {
        var advies = Adviseur.Adviseer(Beantwoord(Verteld()));

        Assert.Equal("Advies: verlaag de bijstand met 100% gedurende 1 maand, over juli 2024.", advies.Samenvatting);
    }

    [Fact]
    public void The_measure_goes_along_in_the_next_case()
    {
        var casus = Beantwoord(Verteld());
        var advies = Adviseur.Adviseer(casus);
        var volgende = Zaak.EenNoShow().Op("2025-03-10").Casus;
        var bekendgemaakt = new LocalDate(2024, 6, 17);

        volgende = volgende with { EerdereMaatregelen = [EerdereMaatregel.Van(advies.Maatregelen[0], casus, bekendgemaakt)] };

        Assert.Equal("pw-18-6", Assert.Single(Adviseur.Adviseer(volgende).Maatregelen).Regel.Waarde);
    }

    [Fact]
    public void And_in_a_request_to_look_again()
    {
        var casus = Beantwoord(Verteld());
        var adviseur = Adviseur;
        var advies = adviseur.Adviseer(casus);

        var herziening = adviseur.Herzie(new Herzieningsverzoek
        {
            Gemeente = casus.Gemeente,
            Regeling = casus.Regeling,
            Grond = Herzieningsgrond.DringendeRedenen,
            Peildatum = new LocalDate(2024, 7, 8),
            LaatstUitbetaaldeMaand = new YearMonth(2024, 6),
            Maatregel = OpgelegdeMaatregel.Van(advies.Maatregelen[0], casus, bekendgemaakt: new LocalDate(2024, 6, 17)),
            DringendeRedenen = new DringendeRedenen
            {
                Oordeel = DringendeRedenenOordeel.Aanwezig,
                Motivering = "Huisuitzetting is aangezegd.",
                Afstemming = new Verlaging(50, 1),
            },
        });

        Assert.Equal(Herzieningsuitkomst.Herzien, herziening.Uitkomst);
        Assert.Equal(654.22m, herziening.Verschil);
    }

    [Fact]
    public void Of_a_couple_the_facts_of_who_did_not_come_decide()
    {
        var casus = Beantwoord(Verteld());

        casus = casus with
        {
            Partner = new Belanghebbende { Pensioengerechtigd = Antwoord.Ja },
            Gedragingen = [casus.Gedragingen[0] with { Van = Gezinslid.Partner }],
            Hoor = casus.Hoor! with { Wie = [Gezinslid.Belanghebbende, Gezinslid.Partner] },
        };

        Assert.Equal(Uitkomst.GeenMaatregel, Adviseur.Adviseer(casus).Uitkomst);
    }

    private static Casus Verteld()
    {
        var casus = new Casus
        {
            Gemeente = "GM1916",
            Regeling = Regeling.Participatiewet,
            Peildatum = new LocalDate(2024, 6, 10),
            Bekendmaking = new LocalDate(2024, 6, 17),
            Uitkering = new Uitkering { NormPerMaand = 1308.45m, LaatstUitbetaaldeMaand = new YearMonth(2024, 6) },
            Belanghebbende = new Belanghebbende { Pensioengerechtigd = Antwoord.Nee, VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Nee, Ontheffingen = [] },
            EerdereMaatregelen = [],
            Gedragingen =
            [
                new Gedraging
                {
                    Datum = new LocalDate(2024, 5, 13),
                    NoShow = new NoShow
                    {
                        Onderdeel = NoShowOnderdeel.Voortgangsgesprek,
                        Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
                        Oproepen =
                        [
                            new Oproep { Soort = OproepSoort.Uitnodiging, Verzonden = new LocalDate(2024, 4, 22), Aannemelijk = Antwoord.Ja, AfspraakOp = new LocalDate(2024, 5, 2), Verschenen = Opkomst.Nee, VoorafAfgemeld = Antwoord.Nee },
                            new Oproep { Soort = OproepSoort.Herhaling, Verzonden = new LocalDate(2024, 5, 3), Aannemelijk = Antwoord.Ja, AfspraakOp = new LocalDate(2024, 5, 13), Verschenen = Opkomst.Nee, VoorafAfgemeld = Antwoord.Nee },
                        ],
                    },
                },
            ],
        };
        return casus;
    }

    private static Casus Beantwoord(Casus casus)
    {
        var oordeel = new Oordeel
        {
            VerplichtingOpgelegd = Antwoord.Ja,
            FeitenVastgesteld = Antwoord.Ja,
            Grondslag = new Grondslagkeuze { Keuze = new RegelId("pw-18-4-h"), Motivering = "Aangeboden traject, bij besluit opgelegd." },
            Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = "Geen verklaring gegeven." },
        };
        casus = casus with
        {
            Gedragingen = [casus.Gedragingen[0] with { Oordeel = oordeel }],
            Hoor = new Hoor { Status = HoorStatus.Gehoord, Datum = new LocalDate(2024, 5, 27) },
            DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Geen schulden, geen kinderen." },
        };
        return casus;
    }
}
