using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads the earlier measures.</summary>
internal sealed class EerderLezer(Ingevuld ingevuld, Veldlezer lees)
{
    /// <summary>Nothing when it is not known whether there were any; empty when there were none.</summary>
    public IReadOnlyList<EerdereMaatregel>? Lees() => lees.Antwoord(Velden.Eerder) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja => [.. Enumerable.Range(1, Velden.Eerdere).Select(Maatregel).OfType<EerdereMaatregel>()],
        _ => null,
    };

    private EerdereMaatregel? Maatregel(int nummer)
    {
        string Veld(string deel) => Velden.EerdereMaatregel(nummer, deel);
        var (regel, categorie) = Maatregelkeuze.Lees(Anders.Lees(ingevuld, Veld("regel")));
        return !ingevuld.HeeftIets(Veld("")) ? null : new EerdereMaatregel
        {
            Regel = new RegelId(regel),
            Categorie = categorie ?? lees.Getal(Veld("categorie")),
            Gedragingsdatum = lees.Datum(Veld("gedraging")),
            Besluitdatum = lees.Datum(Veld("besluit")),
            Bekendgemaakt = lees.Datum(Veld("bekendgemaakt")),
            Percentage = lees.Percentage(Veld("percentage")),
            Maanden = lees.Getal(Veld("maanden")),
            Status = lees.Keuze(Veld("status"), Keuzelijsten.Statussen),
            TeltMee = lees.Antwoord(Veld("telt")),
            Grondslag = Anders.Lees(ingevuld, Veld("grondslag")) is { Length: > 0 } grondslag ? new RegelId(grondslag) : null,
            Regeling = lees.Keuze(Veld("regeling"), Keuzelijsten.Regelingen),
            Gemeente = lees.Gemeente(Veld("gemeente")) is { Length: > 0 } gemeente ? gemeente : null,
            Van = lees.Keuze(Veld("van"), Keuzelijsten.Gezinsleden),
            ZelfdeGedraging = lees.Antwoord(Veld("zelfde")),
            Waarschuwing = ingevuld.Heeft(Veld("waarschuwing")),
            Plan = Plan(Veld),
        };
    }

    /// <summary>
    /// The months in which it is carried out: none when it runs no more, and nothing while that is not known. Which share a month takes
    /// is never guessed: half a month is a fault.
    /// </summary>
    private OpgelegdeMaand[]? Plan(Func<string, string> veld) => lees.Antwoord(veld("loopt")) switch
    {
        Antwoord.Nee => [],
        Antwoord.Ja when Enumerable.Range(1, Velden.EerdereMaanden).Select(i => Maand(i, veld)).OfType<OpgelegdeMaand>().ToArray() is { Length: > 0 } maanden => maanden,
        _ => null,
    };

    private OpgelegdeMaand? Maand(int nummer, Func<string, string> veld)
    {
        var (welke, deel) = (veld(Velden.Planmaand(nummer, "maand")), veld(Velden.Planmaand(nummer, "percentage")));
        if (!ingevuld.Heeft(welke) && !ingevuld.Heeft(deel)) return null;
        lees.Verplicht(welke, Notatie.Maandfout);
        lees.Verplicht(deel, Notatie.Percentagefout);
        return lees.Maand(welke) is { } maand && lees.Percentage(deel) is { } percentage ? new OpgelegdeMaand(maand, percentage) : null;
    }
}
