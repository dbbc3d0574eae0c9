using Maatregel.Rules.Invoer;
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

    /// <summary>Alle fouten in een verordening, met hun pad in de JSON.</summary>
    /// <param name="verordening">De verordening.</param>
    /// <returns>De fouten; leeg als de verordening klopt.</returns>
    public static IReadOnlyList<Fout> Fouten(Verordening verordening) => Reeks.Kopie([.. Tegenspraken(verordening).Select(b => b.Fout)]);

    internal static IEnumerable<Tegenspraak> Tegenspraken(Verordening verordening)
    {
        var tegenspraken = new Tegenspraaklijst();
        foreach (var controle in Controles) controle(verordening, tegenspraken);
        return tegenspraken;
    }
}
