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
            TeltMee = lees.AntwoordOfNiets(Veld("telt")),
            Grondslag = Anders.Lees(ingevuld, Veld("grondslag")) is { Length: > 0 } grondslag ? new RegelId(grondslag) : null,
            Regeling = lees.Keuze(Veld("regeling"), Keuzelijsten.Regelingen),
            Gemeente = Anders.Lees(ingevuld, Veld("gemeente")) is { Length: > 0 } gemeente ? gemeente : null,
            Van = lees.Keuze(Veld("van"), Keuzelijsten.Gezinsleden) ?? Gezinslid.Belanghebbende,
            ZelfdeGedraging = lees.Antwoord(Veld("zelfde")),
        };
    }
}
