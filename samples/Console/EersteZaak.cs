using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace OnzeGemeente;

/// <summary>Somebody missed a progress talk and the repeat: what is known, what is asked, and the advice.</summary>
internal static class EersteZaak
{
    public static (Casus Casus, Advies Advies) Beantwoord()
    {
        var casus = Verteld();
        var adviseur = new MaatregelAdviseur();
        var advies = adviseur.Adviseer(casus);
        while (advies.OpenVragen is [var vraag, ..])
        {
            Console.WriteLine($"{vraag.Vraag} ({string.Join(", ", vraag.Velden)})");
            casus = Beantwoord(casus, vraag);
            advies = adviseur.Adviseer(casus);
        }

        return (casus, advies);
    }

    public static Casus Verteld()
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

    /// <summary>In your program a person answers. A question that is not expected here stops the sample.</summary>
    private static Casus Beantwoord(Casus casus, OpenVraag vraag)
    {
        var oordeel = casus.Gedragingen[0].Oordeel ?? new Oordeel();
        return vraag.Code switch
        {
            Vraagcode.VerplichtingOpgelegd => MetOordeel(casus, oordeel with { VerplichtingOpgelegd = Antwoord.Ja }),
            Vraagcode.FeitenVastgesteld => MetOordeel(casus, oordeel with { FeitenVastgesteld = Antwoord.Ja }),
            Vraagcode.GrondslagKiezen => MetOordeel(casus, oordeel with { Grondslag = new Grondslagkeuze { Keuze = new RegelId(Regelcode.Pw18Lid4H), Motivering = "Aangeboden traject, bij besluit opgelegd." } }),
            Vraagcode.Verwijtbaarheid => MetOordeel(casus, oordeel with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = "Geen verklaring gegeven." } }),
            Vraagcode.Hoor => casus with { Hoor = new Hoor { Status = HoorStatus.Gehoord, Datum = new LocalDate(2024, 5, 27) } },
            Vraagcode.DringendeRedenen => casus with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Geen schulden, geen kinderen." } },
            _ => throw new NotSupportedException(vraag.Code),
        };
    }

    private static Casus MetOordeel(Casus casus, Oordeel oordeel) => casus with { Gedragingen = [casus.Gedragingen[0] with { Oordeel = oordeel }] };
}
