using Maatregel.Rules.Publicaties.Document;

namespace Maatregel.Rules.Publicaties;

/// <summary>Een gepubliceerde verordening met wat er per onderwerp in lijkt te staan. Er is nog niets van overgenomen.</summary>
public sealed record Concept
{
    /// <summary>De verordening zoals zij is gelezen.</summary>
    public required Publicatie Publicatie { get; init; }

    /// <summary>Wat de publicatie over zichzelf zegt, als voorstel voor de kop van het document.</summary>
    public required Voorstel Kop { get; init; }

    /// <summary>De voorstellen, in de volgorde van een document; een onderwerp dat niet is gevonden, ontbreekt.</summary>
    public IReadOnlyList<Voorstel> Voorstellen { get; init => field = [.. value]; } = [];

    /// <summary>De stukken tekst waarop geen voorstel rust, met hun plaats: die leest een mens zelf.</summary>
    public IReadOnlyList<Tekstdeel> ZonderVoorstel => Onbesproken.Delen(this);

    /// <inheritdoc/>
    public override string ToString() => nameof(Concept);
}
