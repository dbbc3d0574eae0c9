using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>
/// Controleert een document zoals een gemeente het opstelt, ook op wat het doet: een document dat klopt, leidt nooit tot een gat of een
/// botsing, en een herhaling is er nooit lichter dan de keer ervoor.
/// </summary>
public sealed record Documentcontrole
{
    private Documentcontrole(IReadOnlyList<Fout> fouten, Uitkomstentabel? uitkomsten = null) => (Fouten, Uitkomsten) = (Reeks.Kopie(fouten), uitkomsten);

    /// <summary>Alle fouten, in de volgorde van het document; leeg als het document klopt.</summary>
    public IReadOnlyList<Fout> Fouten { get; }

    /// <summary>Wat het document doet, of <c>null</c> als het fouten heeft.</summary>
    public Uitkomstentabel? Uitkomsten { get; }

    /// <summary>Controleert een document.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <param name="bibliotheek">De bibliotheek met het document waarop het mag leunen.</param>
    public static Documentcontrole Van(ReadOnlyMemory<byte> utf8, VerordeningBibliotheek bibliotheek)
    {
        ArgumentNullException.ThrowIfNull(bibliotheek);
        var gelezen = bibliotheek.Gecontroleerd(utf8);
        return gelezen.IsGeldig ? Van(gelezen.Waarde, bibliotheek) : new(gelezen.Fouten);
    }

    /// <summary>Controleert een document dat al is gelezen.</summary>
    /// <param name="verordening">Het document.</param>
    /// <param name="bibliotheek">De bibliotheek met het document waarop het mag leunen.</param>
    public static Documentcontrole Van(Verordening verordening, VerordeningBibliotheek bibliotheek)
    {
        ArgumentNullException.ThrowIfNull(verordening);
        ArgumentNullException.ThrowIfNull(bibliotheek);
        if (bibliotheek.Controleer(verordening) is { Count: > 0 } fouten) return new(fouten);
        var tabel = Uitkomstentabel.Van(verordening, bibliotheek);
        return Tabelcontrole.Fouten(tabel) is { Count: > 0 } gevolgen
            ? new(gevolgen)
            : new([], tabel with { Aandacht = [.. tabel.Aandacht, .. Geladenen.Naast(verordening, bibliotheek)] });
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(Documentcontrole);
}
