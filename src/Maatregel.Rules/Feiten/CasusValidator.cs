using Maatregel.Rules.Feiten.Validatie;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Feiten;

/// <summary>Controleert of een casus zichzelf niet tegenspreekt. Meldt alle fouten tegelijk, in het Nederlands, in elke cultuur gelijk.</summary>
public static class CasusValidator
{
    private static readonly Casuseisen Eisen = new();

    /// <summary>
    /// Alle fouten in een casus, met hun pad in de JSON. Staat er iets in wat niet kan bestaan, een <c>null</c> in een lijst of een code die er
    /// niet is, dan gaan de fouten daarover.
    /// </summary>
    /// <param name="casus">De casus.</param>
    /// <returns>De fouten; leeg als de casus klopt.</returns>
    public static IReadOnlyList<Fout> Fouten(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        if (casus.Keurmerk.Geldt(casus)) return [];
        return Objectcontrole.Fouten(casus) is { Count: > 0 } vorm ? Reeks.Kopie(vorm) : Reeks.Kopie([.. Tegenspraken(casus).Select(b => b.Fout)]);
    }

    /// <summary>A case never changes, so one without faults is checked once: when it is read, or else when advice is asked.</summary>
    internal static IReadOnlyList<Tegenspraak> Tegenspraken(Casus casus)
    {
        var fouten = Eisen.Validate(casus).Errors;
        if (fouten.Count == 0) casus.Keurmerk = new(casus);
        return fouten.ConvertAll(f => new Tegenspraak(
            new Fout(JsonPad.VanEigenschap(f.PropertyName), f.ErrorCode, f.ErrorMessage),
            f.CustomState as IReadOnlyList<string> ?? []));
    }
}
