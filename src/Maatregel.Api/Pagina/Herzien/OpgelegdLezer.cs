using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Reads the measure as it was imposed: alike in every month, or month by month.</summary>
internal sealed class OpgelegdLezer(Ingevuld ingevuld, Veldlezer lees)
{
    /// <summary>Stands for a day that is not filled in: before every other.</summary>
    private static readonly LocalDate GeenDag = LocalDate.MinIsoValue;

    /// <summary>Whether all is there that looking again cannot do without.</summary>
    public static bool Volledig(OpgelegdeMaatregel maatregel) =>
        !string.IsNullOrEmpty(maatregel.Regel.Waarde) && maatregel.Gedragingsdatum != GeenDag && maatregel.Plan.Count > 0;

    public OpgelegdeMaatregel Lees()
    {
        var gelijk = lees.Keuze(H.Uitvoering, Herzienlijsten.Uitvoeringen) == Uitvoeringswijze.Gelijk;
        var percentage = gelijk ? lees.Percentage(H.Percentage) : null;
        var maanden = gelijk ? lees.Getal(H.Maanden) : null;
        return new OpgelegdeMaatregel
        {
            Regel = new RegelId(Maatregelkeuze.Lees(Anders.Lees(ingevuld, H.Regel)).Regel),
            Grondslag = Anders.Lees(ingevuld, H.Plicht) is { Length: > 0 } plicht ? new RegelId(plicht) : null,
            Van = lees.Keuze(V.Van, Keuzelijsten.Gezinsleden) ?? Gezinslid.Belanghebbende,
            MetPartner = lees.Antwoord(H.MetPartner),
            Gedragingsdatum = lees.Datum(H.Gedraging) ?? GeenDag,
            Besluitdatum = lees.Datum(H.Besluit),
            Bekendgemaakt = lees.Datum(H.Bekendgemaakt),
            Verlaging = gelijk ? Geheel(percentage, maanden) : Verlaginglezer.Lees(ingevuld, lees, H.GeheelPercentage, H.GeheelMaanden),
            NormPerMaand = lees.Bedrag(V.Norm),
            Plan = gelijk ? Gelijk(lees.Maand(H.Eerste), maanden, percentage) : [.. Enumerable.Range(1, H.MeesteMaanden).Select(Maand).OfType<OpgelegdeMaand>()],
        };
    }

    /// <summary>Months that are alike are the whole of what was imposed.</summary>
    private static Verlaging? Geheel(decimal? percentage, int? maanden) => percentage is { } p && maanden is { } m ? new Verlaging(p, m) : null;

    /// <summary>One month more than there may be is enough to be told that there are too many; after the last year that exists there is none.</summary>
    private static OpgelegdeMaand[] Gelijk(YearMonth? eerste, int? maanden, decimal? percentage) =>
        eerste is { } begin && maanden is { } aantal && percentage is { } deel
            ? [.. Enumerable.Range(0, Math.Min(aantal, Math.Min(H.MeesteMaanden + 1, Overig(begin)))).Select(i => new OpgelegdeMaand(begin.PlusMonths(i), deel))]
            : [];

    private static int Overig(YearMonth begin) => (12 * (GeenDag.Calendar.MaxYear - begin.Year)) + 13 - begin.Month;

    private OpgelegdeMaand? Maand(int nummer)
    {
        if (!ingevuld.HeeftIets(H.Maand(nummer, ""))) return null;
        lees.Verplicht(H.Maand(nummer, "maand"), Notatie.Maandfout);
        lees.Verplicht(H.Maand(nummer, "percentage"), Notatie.Percentagefout);
        return lees.Maand(H.Maand(nummer, "maand")) is { } maand && lees.Percentage(H.Maand(nummer, "percentage")) is { } percentage
            ? new OpgelegdeMaand(maand, percentage, lees.Bedrag(H.Maand(nummer, "bedrag")))
            : null;
    }
}
