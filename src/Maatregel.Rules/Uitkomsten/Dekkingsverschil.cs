using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een onderwerp waarvan nu iets anders bekend is.</summary>
/// <param name="Onderwerp">Het lid van het document.</param>
/// <param name="Oud">Wat eerst bekend was.</param>
/// <param name="Nieuw">Wat nu bekend is.</param>
public sealed record Dekkingsverschil(string Onderwerp, Bepalingstatus Oud, Bepalingstatus Nieuw)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Dekkingsverschil);
}
