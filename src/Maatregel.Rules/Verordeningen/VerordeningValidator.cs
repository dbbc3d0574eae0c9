using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Toetst een verordening aan de wet en aan zichzelf. Meldt alles tegelijk, met de bepaling die de grens stelt.</summary>
public static class VerordeningValidator
{
    private static readonly Action<Verordening, Tegenspraaklijst>[] Controles =
    [
        Kopcontrole.Controleer,
        Uniformcontrole.Controleer,
        Spreidingcontrole.Controleer,
        Gedragingcontrole.Controleer,
        Tarievencontrole.Controleer,
        Besefcontrole.Controleer,
        Recidivecontrole.Controleer,
        Overigecontrole.Controleer,
    ];

    /// <summary>
    /// Alle fouten in een verordening, met hun pad in de JSON. Staat er iets in wat niet kan bestaan, een <c>null</c> in een lijst of een code die
    /// er niet is, dan gaan de fouten daarover.
    /// </summary>
    /// <param name="verordening">De verordening.</param>
    /// <returns>De fouten; leeg als de verordening klopt.</returns>
    public static IReadOnlyList<Fout> Fouten(Verordening verordening)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        return Objectcontrole.Fouten(verordening) is { Count: > 0 } vorm ? Reeks.Kopie(vorm) : Reeks.Kopie([.. Tegenspraken(verordening).Select(b => b.Fout)]);
    }

    internal static IEnumerable<Tegenspraak> Tegenspraken(Verordening verordening)
    {
        var tegenspraken = new Tegenspraaklijst();
        foreach (var controle in Controles) controle(verordening, tegenspraken);
        return tegenspraken;
    }
}
