using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken;

/// <summary>Welk verloop bij een onderdeel hoort.</summary>
/// <param name="Onderdeel">Het onderdeel.</param>
/// <param name="Verloop">Het verloop.</param>
public sealed record Onderdeelverloop(NoShowOnderdeel Onderdeel, Verloopsoort Verloop)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Onderdeelverloop);
}
