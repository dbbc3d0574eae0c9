using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

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
            Plan = lees.Maand(Veld("loopt")) is { } laatste ? Plan(laatste, lees.Datum(Veld("bekendgemaakt")), lees.Percentage(Veld("percentage"))) : null,
        };
    }

    /// <summary>From the month after the announcement, where that is known, up to and including the last month.</summary>
    private static OpgelegdeMaand[] Plan(YearMonth laatste, LocalDate? bekendgemaakt, decimal? percentage)
    {
        var eerste = bekendgemaakt?.ToYearMonth() is { } maand && maand < laatste ? maand.PlusMonths(1) : laatste;
        var maanden = (12 * (laatste.Year - eerste.Year)) + laatste.Month - eerste.Month + 1;
        return [.. Enumerable.Range(0, maanden).Select(i => new OpgelegdeMaand(eerste.PlusMonths(i), percentage ?? 100))];
    }
}
