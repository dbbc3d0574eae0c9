using System.Diagnostics.CodeAnalysis;

namespace Maatregel.Rules.Invoer;

/// <summary>Wat er van een document is gelezen: de waarde, of alle fouten die erin zitten.</summary>
/// <typeparam name="T">Wat er is gelezen.</typeparam>
public sealed class Leesresultaat<T>
    where T : class
{
    /// <summary>Wat zonder fouten is gelezen.</summary>
    /// <param name="waarde">De waarde.</param>
    public Leesresultaat(T waarde) => Waarde = waarde;

    /// <summary>Wat niet te lezen was.</summary>
    /// <param name="fouten">Alle fouten.</param>
    public Leesresultaat(IReadOnlyList<Fout> fouten) => Fouten = Reeks.Kopie(fouten);

    /// <summary>Of het document zonder fouten is gelezen.</summary>
    [MemberNotNullWhen(true, nameof(Waarde))]
    public bool IsGeldig => Waarde is not null;

    /// <summary>Wat er is gelezen, of <c>null</c> als er een fout in zit.</summary>
    public T? Waarde { get; }

    /// <summary>Alle fouten, in de volgorde van het document.</summary>
    public IReadOnlyList<Fout> Fouten { get; } = Reeks<Fout>.Leeg;
}
