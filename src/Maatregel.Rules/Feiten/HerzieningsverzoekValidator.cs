using Maatregel.Rules.Feiten.Validatie;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Feiten;

/// <summary>Controleert of een verzoek om herziening zichzelf niet tegenspreekt. Meldt alle fouten tegelijk, in het Nederlands, in elke cultuur gelijk.</summary>
public static class HerzieningsverzoekValidator
{
    private static readonly Herzieningsverzoekeisen Eisen = new();

    /// <summary>
    /// Alle fouten in een verzoek, met hun pad in de JSON. Staat er iets in wat niet kan bestaan, een <c>null</c> in een lijst of een code die er
    /// niet is, dan gaan de fouten daarover.
    /// </summary>
    /// <param name="verzoek">Het verzoek.</param>
    /// <returns>De fouten; leeg als het verzoek klopt.</returns>
    public static IReadOnlyList<Fout> Fouten(Herzieningsverzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return Objectcontrole.Fouten(verzoek) is { Count: > 0 } vorm ? Reeks.Kopie(vorm) : Reeks.Kopie([.. Tegenspraken(verzoek).Select(b => b.Fout)]);
    }

    internal static IEnumerable<Tegenspraak> Tegenspraken(Herzieningsverzoek verzoek) =>
        Eisen.Validate(verzoek).Errors.Select(f => new Tegenspraak(
            new Fout(JsonPad.VanEigenschap(f.PropertyName), f.ErrorCode, f.ErrorMessage),
            f.CustomState as IReadOnlyList<string> ?? []));
}
