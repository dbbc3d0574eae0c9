namespace Maatregel.Rules.Verordeningen;

/// <summary>De verordeningen.</summary>
public sealed class VerordeningBibliotheek(IEnumerable<Verordening> documenten)
{
    /// <summary>Alle.</summary>
    public IReadOnlyList<Verordening> Alle { get; } = [.. documenten];

    /// <summary>Ingebouwd.</summary>
    public static VerordeningBibliotheek Ingebouwd { get; } = new([]);

    /// <summary>De verordening die op een dag gold.</summary>
    public Verordening? Zoek(string gemeente, LocalDate dag) => Alle.FirstOrDefault(v => v.Geldt(gemeente, dag));
}
