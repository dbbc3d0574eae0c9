using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Documenten die naast elkaar zijn gelezen: wat klopt, en wat niet is genomen.</summary>
/// <param name="Bibliotheek">De bibliotheek met de documenten die kloppen. Een gemeente waarvan een document niet klopt, staat er niet in.</param>
/// <param name="Fouten">Alle fouten van wat niet is genomen; een pad begint met de naam van het document.</param>
/// <param name="ZonderAdvies">De codes van de gemeenten die daarom geen verordening hebben.</param>
public sealed record Verordeningverzameling(VerordeningBibliotheek Bibliotheek, IReadOnlyList<Fout> Fouten, IReadOnlyList<string> ZonderAdvies)
{
    /// <summary>Alle fouten van wat niet is genomen.</summary>
    public IReadOnlyList<Fout> Fouten { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Fouten);

    /// <summary>De codes van de gemeenten die daarom geen verordening hebben.</summary>
    public IReadOnlyList<string> ZonderAdvies { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(ZonderAdvies);

    /// <inheritdoc/>
    public override string ToString() => nameof(Verordeningverzameling);
}
