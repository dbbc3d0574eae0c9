using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace OnzeGemeente;

/// <summary>The life of a measure after it was imposed.</summary>
internal static class Daarna
{
    private static readonly MaatregelAdviseur Adviseur = new();

    /// <summary>The same happens again, ten months later.</summary>
    public static Advies Herhaal(Casus casus, Advies advies, LocalDate bekendgemaakt)
    {
        var volgende = TienMaandenLater(casus);
        volgende = volgende with { EerdereMaatregelen = [EerdereMaatregel.Van(advies.Maatregelen[0], casus, bekendgemaakt)] };
        return Adviseur.Adviseer(volgende);
    }

    public static Herziening Herzie(Casus casus, Advies advies, LocalDate bekendgemaakt)
    {
        var herziening = Adviseur.Herzie(new Herzieningsverzoek
        {
            Gemeente = casus.Gemeente,
            Regeling = casus.Regeling,
            Grond = Herzieningsgrond.DringendeRedenen,
            Peildatum = new LocalDate(2024, 7, 8),
            LaatstUitbetaaldeMaand = new YearMonth(2024, 6),
            Maatregel = OpgelegdeMaatregel.Van(advies.Maatregelen[0], casus, bekendgemaakt),
            DringendeRedenen = new DringendeRedenen
            {
                Oordeel = DringendeRedenenOordeel.Aanwezig,
                Motivering = "Huisuitzetting is aangezegd.",
                Afstemming = new Verlaging(50, 1),
            },
        });
        return herziening;
    }

    private static Casus TienMaandenLater(Casus casus) => casus with
    {
        Peildatum = casus.Peildatum.PlusMonths(10),
        Bekendmaking = casus.Bekendmaking?.PlusMonths(10),
        Uitkering = casus.Uitkering! with { LaatstUitbetaaldeMaand = new YearMonth(2025, 4) },
        Hoor = casus.Hoor! with { Datum = casus.Hoor.Datum?.PlusMonths(10) },
        Gedragingen = [.. casus.Gedragingen.Select(TienMaandenLater)],
    };

    private static Gedraging TienMaandenLater(Gedraging gedraging) => gedraging with
    {
        Datum = gedraging.Datum?.PlusMonths(10),
        NoShow = gedraging.NoShow! with { Oproepen = [.. gedraging.NoShow.Oproepen.Select(TienMaandenLater)] },
    };

    private static Oproep TienMaandenLater(Oproep oproep) => oproep with
    {
        Verzonden = oproep.Verzonden?.PlusMonths(10),
        AfspraakOp = oproep.AfspraakOp?.PlusMonths(10),
    };
}
