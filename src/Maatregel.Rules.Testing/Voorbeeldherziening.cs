using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Testing;

/// <summary>Voor elke uitkomst een advies over herziening zoals de echte adviseur het geeft. Het verzoek waar het over gaat, staat erin.</summary>
public static class Voorbeeldherziening
{
    private static readonly MaatregelAdviseur Adviseur = new();

    /// <summary>De maatregel van <see cref="Casusbouwer.NoShow"/>, bekendgemaakt op 17 juni 2024, en later een verzoek wegens dringende redenen.</summary>
    public static Herzieningsverzoek Verzoek { get; } = Maak();

    /// <summary>Een herziening met deze uitkomst.</summary>
    /// <param name="uitkomst">De uitkomst.</param>
    /// <exception cref="ArgumentOutOfRangeException">Die uitkomst bestaat niet.</exception>
    public static Herziening Van(Herzieningsuitkomst uitkomst) => Adviseur.Herzie(uitkomst switch
    {
        Herzieningsuitkomst.Herzien => Verzoek,
        Herzieningsuitkomst.NietHerzien => Verzoek with { DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Er is niets veranderd." } },
        Herzieningsuitkomst.NogNiet => Verzoek with { DringendeRedenen = null },
        Herzieningsuitkomst.NietMogelijk => Verzoek with { Grond = Herzieningsgrond.Heroverweging, DringendeRedenen = null },
        Herzieningsuitkomst.NietGeregeld => Verzoek with { Maatregel = Verzoek.Maatregel with { Gedragingsdatum = new LocalDate(2014, 5, 13), Grondslag = null, Regel = new RegelId("vo-10-1-b") } },
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst), uitkomst, "Deze uitkomst bestaat niet."),
    });

    private static Herzieningsverzoek Maak()
    {
        var casus = Casusbouwer.NoShow().Casus;
        return new Herzieningsverzoek
        {
            Gemeente = casus.Gemeente,
            Regeling = casus.Regeling,
            Grond = Herzieningsgrond.DringendeRedenen,
            Peildatum = new LocalDate(2024, 7, 8),
            LaatstUitbetaaldeMaand = new YearMonth(2024, 6),
            Maatregel = OpgelegdeMaatregel.Van(Adviseur.Adviseer(casus).Maatregelen[0], casus, bekendgemaakt: new LocalDate(2024, 6, 17)),
            DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Huisuitzetting is aangezegd.", Afstemming = new Verlaging(50, 1) },
        };
    }
}
